import type { Parsed, Token } from "../tokens";
import type { YearKind } from "./period";

/** A year as written. `split` is one that starts and ends in different calendar years, "2012/13". */
export interface Year {
  /** The calendar year in which it starts; null for several years, "2011-2014", which no single period can hold. */
  readonly year: number | null;
  readonly split: boolean;
  readonly kind: YearKind | null;
}

const LABELS: Readonly<Record<string, YearKind>> = {
  ay: "academic",
  academic: "academic",
  school: "academic",
  fy: "financial",
  financial: "financial",
  fiscal: "financial",
  cy: "calendar",
  calendar: "calendar",
};

/** The words that say before a year of what kind it is. */
export const YEAR_LABELS: readonly string[] = Object.keys(LABELS);

/**
 * A year: "2012/13", "2013-2014", "AY 12-13", "FY07", "2012/13 academic year", "2011".
 * A pair of two digits, "12-13", and "2023 to 2024" count only with a label or where `company` says that a period stands beside it.
 */
export function yearAt(tokens: readonly Token[], at: number, company: boolean): Parsed<Year> | null {
  const before = labelAt(tokens, at);
  const start = before?.next ?? at;
  const pair = pairAt(tokens, start, company || before !== null);
  if (pair !== null) {
    const after = before === null ? labelAt(tokens, pair.next) : null;
    const kind = before?.value ?? after?.value ?? null;
    return { value: { ...pair.value, kind }, next: after?.next ?? pair.next };
  }
  return before === null ? loneYearAt(tokens, at) : labelledYearAt(tokens, start, before.value);
}

/** Years from 1950 to 2099; two digits from 80 on are the last century's. */
export function yearNumber(token: Token | undefined, digits: 2 | 4): number | null {
  if (token?.kind !== "number" || token.text.length !== digits || !/^[0-9]+$/.test(token.text)) return null;
  const value = Number(token.text);
  if (digits === 2) return value < 80 ? 2000 + value : 1900 + value;
  return value >= 1950 && value < 2100 ? value : null;
}

/** A number that goes on as a measure, "12%" or "12kg", is no year. */
export function isMeasured(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.text === "%" || (next.kind === "word" && next.glued));
}

function labelAt(tokens: readonly Token[], at: number): Parsed<YearKind> | null {
  const word = tokens[at]?.lower ?? "";
  const kind = Object.hasOwn(LABELS, word) ? LABELS[word] : undefined;
  if (kind === undefined) return null;
  if (word.length === 2) return { value: kind, next: at + 1 };
  return tokens[at + 1]?.lower === "year" ? { value: kind, next: at + 2 } : null;
}

function pairAt(tokens: readonly Token[], at: number, company: boolean): Parsed<Omit<Year, "kind">> | null {
  const separator = tokens[at + 1]?.text;
  if (separator === "to" && company) return spelledPairAt(tokens, at);
  if ((separator !== "/" && separator !== "-") || isMeasured(tokens, at + 2)) return null;
  const last = tokens[at + 2];
  const first = yearNumber(tokens[at], 4);
  const end = yearNumber(last, 4) ?? yearNumber(last, 2);
  if (first !== null && end !== null) {
    return { value: { year: end === first + 1 ? first : null, split: true }, next: at + 3 };
  }
  const short = yearNumber(tokens[at], 2);
  return company && short !== null && yearNumber(last, 2) === short + 1 ? { value: { year: short, split: true }, next: at + 3 } : null;
}

/** "2023 to 2024", where a period is meant: in a sentence it may lead from one year to the next. */
function spelledPairAt(tokens: readonly Token[], at: number): Parsed<Omit<Year, "kind">> | null {
  const first = yearNumber(tokens[at], 4);
  const follows = first !== null && yearNumber(tokens[at + 2], 4) === first + 1 && !isMeasured(tokens, at + 2);
  return follows ? { value: { year: first, split: true }, next: at + 3 } : null;
}

function loneYearAt(tokens: readonly Token[], at: number): Parsed<Year> | null {
  const year = yearNumber(tokens[at], 4);
  return year === null || isMeasured(tokens, at) ? null : { value: { year, split: false, kind: null }, next: at + 1 };
}

/** A financial or academic year named by one number is named by the year in which it ends: FY07 is 2006/07. */
function labelledYearAt(tokens: readonly Token[], at: number, kind: YearKind): Parsed<Year> | null {
  const number = yearNumber(tokens[at], 4) ?? yearNumber(tokens[at], 2);
  if (number === null || isMeasured(tokens, at)) return null;
  return { value: { year: kind === "calendar" ? number : number - 1, split: kind !== "calendar", kind }, next: at + 1 };
}

/** The index after "YTD" or "year to date", or the same index where neither stands there. */
export function toDateAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower === "ytd") return at + 1;
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return words.join(" ") === "year to date" ? at + 3 : at;
}
