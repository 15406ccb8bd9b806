import { MONTHS } from "../day";
import type { Parsed, Token } from "../tokens";
import type { Month, Period } from "./period";
import { isMeasured, yearAt, yearNumber } from "./years";

const NAMES = MONTHS.map((name) => name.toLowerCase());

/** The months of the year by their names, whole and short. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...NAMES.flatMap((name, index) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const]),
  ["sept", 9],
]);

const COUNTS: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12 };

/** The words that a stretch of months begins with. */
export const MONTH_WORDS: readonly string[] = [...NAMES, ...NAMES.map((name) => name.slice(0, 3)), "sept", "year", ...Object.keys(COUNTS)];

/**
 * Months: "Feb", "Jan 2012", "Mar-12", "31 March 2013", "31/03/2013", "Apr 11 - Mar 12", "Apr-Jun 14", "12 months to March 2013".
 * The value is null where the last month comes before the first.
 */
export function monthsAt(tokens: readonly Token[], at: number): Parsed<Period | null> | null {
  const months = monthsToAt(tokens, at);
  if (months !== null) return months;
  const from = monthYearAt(tokens, at);
  if (from === null) return null;
  const separator = tokens[from.next]?.lower ?? "";
  const to = ["-", "to", "until", "/"].includes(separator) ? monthYearAt(tokens, from.next + 1) : null;
  return to === null ? { value: span(from.value, from.value), next: from.next } : { value: span(from.value, to.value), next: to.next };
}

/** Where one year is missing the other gives it: the span is as short as its months allow. */
function span(from: Month, to: Month): Period | null {
  const wraps = from.month > to.month ? 1 : 0;
  const start = { ...from, year: from.year ?? (to.year === null ? null : to.year - wraps) };
  const end = { ...to, year: to.year ?? (from.year === null ? null : from.year + wraps) };
  const backwards = start.year !== null && end.year !== null && (end.year - start.year) * 12 + end.month < start.month;
  return backwards ? null : { year: start.year, yearKind: null, quarter: null, yearToDate: false, months: { from: start, to: end } };
}

/** "12 months to March 2013", "six months ended 30 September 2012", "year ending March 2013". */
function monthsToAt(tokens: readonly Token[], at: number): Parsed<Period | null> | null {
  const count = countAt(tokens, at);
  if (count === null || !["to", "ending", "ended"].includes(tokens[count.next]?.lower ?? "")) return null;
  const end = monthYearAt(tokens, count.next + 1);
  if (end === null) return null;
  const { month, year } = end.value;
  const first = month - count.value;
  const from = { month: (((first % 12) + 12) % 12) + 1, year: year === null ? null : year + Math.floor(first / 12) };
  return { value: span(from, end.value), next: end.next };
}

function countAt(tokens: readonly Token[], at: number): Parsed<number> | null {
  const word = tokens[at]?.lower ?? "";
  if (word === "year") return { value: 12, next: at + 1 };
  const count = Object.hasOwn(COUNTS, word) ? COUNTS[word] : Number(word);
  if (count === undefined || !Number.isInteger(count) || count < 1 || count > 36) return null;
  const hyphen = tokens[at + 1]?.text === "-" ? 1 : 0;
  const unit = at + 1 + hyphen;
  if (!["month", "months"].includes(tokens[unit]?.lower ?? "")) return null;
  return { value: count, next: tokens[unit + 1]?.lower === "period" ? unit + 2 : unit + 1 };
}

function monthYearAt(tokens: readonly Token[], at: number): Parsed<Month> | null {
  const date = dateAt(tokens, at);
  if (date !== null) return date;
  const name = at + dayLength(tokens, at);
  const month = monthNumber(tokens[name]);
  if (month === null) return null;
  const next = tokens[name + 1]?.text === "." ? name + 2 : name + 1;
  const year = yearOfMonthAt(tokens, next, month);
  return { value: { month, year: year?.value ?? null }, next: year?.next ?? next };
}

/** The index of a name, whole or cut to three letters (four for Sept), counted from 1. */
function monthNumber(token: Token | undefined): number | null {
  if (token?.kind !== "word" || token.lower.length < 3) return null;
  return NUMBERS.get(token.lower) ?? null;
}

/** How many tokens say the day before a month's name: "31 March", "31st March", "1st of April". */
function dayLength(tokens: readonly Token[], at: number): number {
  const day = tokens[at];
  if (day?.kind !== "number" || !isWhole(day.text, 31)) return 0;
  const ordinal = ["st", "nd", "rd", "th"].includes(tokens[at + 1]?.lower ?? "") ? 2 : 1;
  const length = tokens[at + ordinal]?.lower === "of" ? ordinal + 1 : ordinal;
  return monthNumber(tokens[at + length]) === null ? 0 : length;
}

/** "2012", "12", "'12", "-12", ", 2012", and "2012/13", in which the months from April to August may be of either year. */
function yearOfMonthAt(tokens: readonly Token[], at: number, month: number): Parsed<number | null> | null {
  const start = ["-", "/", "'", ","].includes(tokens[at]?.text ?? "") ? at + 1 : at;
  const split = yearAt(tokens, start, true);
  if (split?.value.split === true) {
    const { year } = split.value;
    const first = month >= 9 ? year : null;
    return { value: month <= 3 && year !== null ? year + 1 : first, next: split.next };
  }
  const year = yearNumber(tokens[start], 4) ?? (tokens[at]?.text === "," ? null : yearNumber(tokens[start], 2));
  return year === null || isMeasured(tokens, start) ? null : { value: year, next: start + 1 };
}

/** "31/03/2013", "31.03.13", "2013-03-31": British order, or the international one, year first. */
function dateAt(tokens: readonly Token[], at: number): Parsed<Month> | null {
  if (tokens[at]?.kind !== "number") return null;
  const pointed = tokens[at].text.split(".");
  if (pointed.length === 3) return dateOf(pointed, at + 1);
  const [one, first, two, second, three] = tokens.slice(at, at + 5);
  if (one === undefined || two === undefined || three === undefined) return null;
  if (first?.text !== second?.text || !["/", "-"].includes(first?.text ?? "")) return null;
  return dateOf([one.text, two.text, three.text], at + 5);
}

function dateOf(parts: readonly string[], next: number): Parsed<Month> | null {
  const [first = "", month = "", last = ""] = parts;
  const [day, year] = first.length === 4 ? [last, first] : [first, last];
  if (!isWhole(day, 31) || !isWhole(month, 12) || !/^([0-9]{2}|[0-9]{4})$/.test(year)) return null;
  return { value: { month: Number(month), year: year.length === 4 ? Number(year) : 2000 + Number(year) }, next };
}

function isWhole(text: string, most: number): boolean {
  return /^[0-9]{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}
