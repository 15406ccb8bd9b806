export type { Month, Period, Quarter, YearKind } from "./period";
export { findPeriods, parsePeriod, type FoundPeriod } from "./parse";
export { comparePeriods, monthsApart, sameLength, samePeriod } from "./compare";
