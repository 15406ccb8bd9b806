import { tokenise, type Parsed, type Token } from "../tokens";
import { MONTH_WORDS, monthsAt } from "./months";
import type { Period, Quarter } from "./period";
import { toDateAt, YEAR_LABELS, yearAt, type Year } from "./years";

/** A period found in a text, with its words as written: `text.slice(start, end)`. */
export interface FoundPeriod {
  readonly period: Period;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of a time as written, from `at` up to `next`. Its period is null where a Period cannot hold it: "2011-2014". */
export interface Time {
  readonly period: Period | null;
  readonly at: number;
  readonly next: number;
}

/**
 * The period that a text names and nothing else: "Q3 2011/12", "(AY 12-13)", "Apr 11 - Mar 12", "January 2012", "FY07".
 * A full date is read as its month. Null for anything else, also for stretches of several years.
 */
export function parsePeriod(text: string): Period | null {
  const tokens = tokenise(text);
  const first = tokens[0]?.text === "(" || tokens[0]?.text === "[" ? 1 : 0;
  const time = timeAt(tokens, first, true);
  const rest = tokens.slice(time?.next ?? 0);
  return rest.every(({ text: mark }) => [")", "]", ".", ":", ","].includes(mark)) ? (time?.value ?? null) : null;
}

/**
 * Every period that a text names, in order and without overlap. "12-13" alone is none: it may be ages, or a range.
 * @param company where the text stands says that a period may be meant, as over a column: then "22/23" is a year
 */
export function findPeriods(text: string, company = false): readonly FoundPeriod[] {
  const tokens = tokenise(text);
  return timesIn(tokens, company).flatMap(({ period, at, next }) => {
    const start = tokens[at]?.start ?? 0;
    const end = tokens[next - 1]?.end ?? start;
    return period === null ? [] : [{ period, text: text.slice(start, end), start, end }];
  });
}

/** Every time that the tokens name, also those that no Period can hold. */
export function timesIn(tokens: readonly Token[], company = false): readonly Time[] {
  const times: Time[] = [];
  for (let at = 0; at < tokens.length;) {
    const time = timeAt(tokens, at, company);
    if (time !== null && standsAlone(tokens, at, time.next)) times.push({ period: time.value, at, next: time.next });
    at = time?.next ?? at + 1;
  }
  return times;
}

/** The time that starts at a token. `company`: the surroundings say that it is a period, so that "12-13" is a year. */
function timeAt(tokens: readonly Token[], at: number, company: boolean): Parsed<Period | null> | null {
  const first = tokens[at];
  if (first === undefined || (first.kind !== "number" && !BEGINNINGS.has(first.lower))) return null;
  return monthsAt(tokens, at) ?? quartersAt(tokens, at) ?? yearThenQuarterAt(tokens, at, company);
}

/** "Q3 2011/12", "Q2", "Q3 YTD", and spans of quarters, of which only those from the first on can be held: "Q1-Q3". */
function quartersAt(tokens: readonly Token[], at: number): Parsed<Period | null> | null {
  const from = quarterYearAt(tokens, at);
  const separator = from === null ? undefined : tokens[from.next]?.lower;
  if (from === null || (separator !== "-" && separator !== "to")) return from;
  const to = quarterYearAt(tokens, from.next + 1) ?? (separator === "-" ? shortQuarterAt(tokens, from.next + 1) : null);
  if (to === null) return from;
  const { value: last } = to;
  const held = from.value.quarter === 1 && last.quarter !== null && (from.value.year ?? last.year) === last.year;
  return { value: held ? { ...last, yearToDate: true } : null, next: to.next };
}

/** The second half of "Q1-3 2012/13". */
function shortQuarterAt(tokens: readonly Token[], at: number): Parsed<Period> | null {
  const quarter = quarterNumber(tokens[at]);
  return quarter === null ? null : withYear(tokens, at + 1, quarter);
}

function quarterYearAt(tokens: readonly Token[], at: number): Parsed<Period> | null {
  const quarter = quarterAt(tokens, at);
  return quarter === null ? null : withYear(tokens, quarter.next, quarter.value);
}

function withYear(tokens: readonly Token[], at: number, quarter: Quarter): Parsed<Period> {
  const early = toDateAt(tokens, at);
  const opening = ["(", ",", "of", "-"].includes(tokens[early]?.lower ?? "") ? 1 : 0;
  const year = yearAt(tokens, early + opening, true);
  if (year?.value.year == null) return { value: periodOf(null, quarter, early > at), next: early };
  const closed = tokens[early]?.text === "(" && tokens[year.next]?.text === ")" ? year.next + 1 : year.next;
  const late = toDateAt(tokens, closed);
  return { value: periodOf(year.value, quarter, early > at || late > closed), next: late };
}

/** "2014-15", "2014-15 Q2", "2014/15 (Q2)". A two-digit pair needs a quarter after it, a label or other company. */
function yearThenQuarterAt(tokens: readonly Token[], at: number, company: boolean): Parsed<Period | null> | null {
  const year = yearAt(tokens, at, true);
  if (year === null) return null;
  const bracket = tokens[year.next]?.text === "(" ? 1 : 0;
  const opening = bracket === 1 || tokens[year.next]?.text === "," ? 1 : 0;
  const quarter = quarterAt(tokens, year.next + opening);
  if (quarter !== null && year.value.year !== null && (tokens[quarter.next]?.text === ")") === (bracket === 1)) {
    const toDate = toDateAt(tokens, quarter.next + bracket);
    return { value: periodOf(year.value, quarter.value, toDate > quarter.next + bracket), next: toDate };
  }
  const sure = company ? year : yearAt(tokens, at, false);
  return sure === null ? null : { value: sure.value.year === null ? null : periodOf(sure.value, null, false), next: sure.next };
}

const QUARTER_WORDS: readonly (readonly string[])[] = [
  ["1", "one", "first", "st"],
  ["2", "two", "second", "nd"],
  ["3", "three", "third", "rd"],
  ["4", "four", "fourth", "th"],
];

/** What a quarter's number begins with, before the word itself. */
const ORDINALS: ReadonlySet<string> = new Set(QUARTER_WORDS.flatMap(([digit = "", , ordinal = ""]) => [digit, ordinal]));

/** The words that a time begins with, where it does not begin with a number. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...MONTH_WORDS,
  ...YEAR_LABELS,
  "q",
  "qtr",
  "quarter",
  ...QUARTER_WORDS.flatMap((words) => words.slice(1, 3)),
]);

function quarterNumber(token: Token | undefined): Quarter | null {
  const index = QUARTER_WORDS.findIndex((words) => words[0] === token?.text);
  return index < 0 ? null : asQuarter(index);
}

/** "Q1", "Quarter 3", "Qtr 4", "quarter two", "first quarter", "3rd quarter". */
function quarterAt(tokens: readonly Token[], at: number): Parsed<Quarter> | null {
  const [first, second, third] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
  if (["q", "qtr", "quarter"].includes(first)) {
    const skipped = second === "." ? 1 : 0;
    const index = QUARTER_WORDS.findIndex((words) => words.slice(0, first === "q" ? 1 : 2).includes(skipped === 1 ? third : second));
    return index < 0 ? null : { value: asQuarter(index), next: at + 2 + skipped };
  }
  if (!ORDINALS.has(first)) return null;
  const ordinal = QUARTER_WORDS.findIndex((words) => words[2] === first || (words[0] === first && words[3] === second));
  const length = QUARTER_WORDS[ordinal]?.[2] === first ? 1 : 2;
  const noun = tokens[at + length]?.lower ?? "";
  return ordinal >= 0 && ["quarter", "qtr"].includes(noun) ? { value: asQuarter(ordinal), next: at + length + 1 } : null;
}

function asQuarter(index: number): Quarter {
  return ([1, 2, 3, 4] as const)[index] ?? 1;
}

/** A lone year is a calendar year; beside a quarter it may as well name the financial year that starts in it. */
function periodOf(year: Year | null, quarter: Quarter | null, yearToDate: boolean): Period {
  const lone = year !== null && !year.split && quarter === null;
  return { year: year?.year ?? null, yearKind: lone ? "calendar" : (year?.kind ?? null), quarter, yearToDate, months: null };
}

/** Words after which a number such as 2012 is a year. */
// prettier-ignore
const BEFORE_A_YEAR = [
  "in", "by", "until", "since", "from", "during", "for", "of", "to", "at", "the", "and", "than", "on", "before", "after", "year", "with",
];
/** Words before which it may be one. */
// prettier-ignore
const AFTER_A_YEAR = [
  ...BEFORE_A_YEAR,
  "was", "were", "is", "are", "has", "had", "but", "when", "as", "which", "where", "target", "outturn", "actual", "performance", "result",
  "results", "figure", "figures", "data", "baseline", "average", "level", "levels",
];
const SEASONS = ["spring", "summer", "autumn", "winter"];

/** Whether a month or a year that stands alone in a sentence is one: "in 2012" is, "served 2012 people" and "we may" are not. */
function standsAlone(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  if (token === undefined || next > at + 1) return true;
  const before = tokens[at - 1]?.lower ?? "";
  const after = tokens[next];
  const inProse = after?.kind === "word" && after.text === after.lower;
  if (token.kind === "number") {
    const money = ["£", "$", "€", "<", ">", "+"].includes(before);
    return !money && !SEASONS.includes(before) && (!inProse || BEFORE_A_YEAR.includes(before) || AFTER_A_YEAR.includes(after.lower));
  }
  if (!["may", "march", "mar"].includes(token.lower)) return true;
  return token.text !== token.lower && (!inProse || BEFORE_A_YEAR.includes(before));
}
