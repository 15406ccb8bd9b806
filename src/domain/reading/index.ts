export type * from "./reading";
export { readCell } from "./read";
export { readText } from "./text";
export { formatAmount, formatQuantity } from "./format";
export { isBareMark, isPlain, isProvisional, qualifiersBeside } from "./about";
export { canonicalUnit } from "./unit";
export { isClockUnit, smallestTime } from "./duration";
export { inUnit, readHeaderUnit, readUnit, unitOf, withUnit, type StatedUnit } from "./stated-unit";
