export type { Month, Period, Quarter, YearKind } from "./period";
export { findPeriods, parsePeriod, type FoundPeriod } from "./parse";
export { comparePeriods, isWholeYear, monthsApart, monthsIn, sameLength, samePeriod } from "./compare";
