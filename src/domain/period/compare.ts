import type { Month, Period, YearKind } from "./period";

const KINDS: readonly YearKind[] = ["financial", "academic", "calendar"];

/** How many months after January a year of each kind starts. */
const OFFSET: Readonly<Record<YearKind, number>> = { calendar: 0, financial: 3, academic: 8 };

/**
 * Which of two periods ends first: -1 where `a` does, 1 where `b` does, 0 where they end together.
 * A kind of year that was not said is tried every way it may be meant; two that do not say are taken to be of one
 * kind. Null where the ways disagree, and where a year is missing from just one of the two.
 */
export function comparePeriods(a: Period, b: Period): number | null {
  if ((a.year === null) !== (b.year === null) || lengthOf(a) === null || lengthOf(b) === null) return null;
  const kinds = KINDS.filter((kind) => kind !== "calendar" || !(isSplitYear(a) || isSplitYear(b)));
  const orders = kinds.map((kind) => Math.sign(endOf(a, a.yearKind ?? kind) - endOf(b, b.yearKind ?? kind)));
  const [first = null] = orders;
  return orders.every((order) => order === first) ? first : null;
}

/** Whether two periods are equally long: a quarter and a whole year are not. Null where one does not say how long it is. */
export function sameLength(a: Period, b: Period): boolean | null {
  const [one, other] = [lengthOf(a), lengthOf(b)];
  return one === null || other === null ? null : one === other;
}

/** Whether two periods are the same stretch of time; null where it cannot be told, as with comparePeriods. */
export function samePeriod(a: Period, b: Period): boolean | null {
  const long = sameLength(a, b);
  if (long !== true) return long;
  const order = comparePeriods(a, b);
  return order === null ? null : order === 0;
}

/**
 * How many months before the end of one period another of its kind ends: 12 from "Q2 2013/14" to "Q2 2014/15". Null where
 * they are of different kinds or do not say their years; two quarters or months without a year are as near as they may be.
 */
export function monthsApart(now: Period, before: Period): number | null {
  if (now.months !== null && before.months !== null) return monthSteps(now.months.to, before.months.to);
  if (now.months !== null || before.months !== null || now.yearKind !== before.yearKind) return null;
  if (now.quarter === null || before.quarter === null) return now.quarter === before.quarter ? yearSteps(now.year, before.year) : null;
  return monthSteps({ month: 3 * now.quarter, year: now.year }, { month: 3 * before.quarter, year: before.year });
}

function yearSteps(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : 12 * (now - before);
}

function monthSteps(now: Month, before: Month): number | null {
  const years = yearSteps(now.year, before.year);
  if (years !== null) return years + now.month - before.month;
  return now.month === before.month ? null : (now.month - before.month + 12) % 12;
}

/** Whether a period is a year from end to end, or says no less than its year. */
export function isWholeYear({ quarter, months }: Period): boolean {
  return quarter === null && (months === null || monthsIn(months) === 12);
}

/** In months; null where the period says neither year, quarter nor months. */
function lengthOf({ year, quarter, yearToDate, months }: Period): number | null {
  if (months !== null) return monthsIn(months);
  if (quarter !== null) return yearToDate ? 3 * quarter : 3;
  return year === null ? null : 12;
}

/** How many months a stretch of months has, both ends counted; without years, the fewest that the two allow. */
export function monthsIn({ from, to }: NonNullable<Period["months"]>): number {
  if (from.year !== null && to.year !== null) return 12 * (to.year - from.year) + to.month - from.month + 1;
  return ((to.month - from.month + 12) % 12) + 1;
}

/** "2012/13" without a word on its kind: financial or academic, but not a calendar year. */
function isSplitYear({ year, yearKind, quarter, months }: Period): boolean {
  return year !== null && yearKind === null && quarter === null && months === null;
}

/** The month after the last one, in months from the start of the calendar; periods without a year are put into one year. */
function endOf({ year, quarter, months }: Period, kind: YearKind): number {
  const start = 12 * (year ?? 0) + OFFSET[kind];
  if (months === null) return start + (quarter === null ? 12 : 3 * quarter);
  const { month, year: monthYear } = months.to;
  return monthYear === null ? start + ((month - 1 - OFFSET[kind] + 12) % 12) + 1 : 12 * monthYear + month;
}
