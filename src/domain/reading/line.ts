import { timesIn, type Time } from "../period/parse";
import type { Token } from "../tokens";
import { isUnitWord } from "./vocabulary";

/** Tokens, and what was made out about their numbers. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly times: readonly Time[];
  /** The times by the index of their first token. */
  readonly timeFrom: ReadonlyMap<number, Time>;
  /** Indices of the tokens that belong to a time. */
  readonly inTime: ReadonlySet<number>;
  /** Indices of the numbers that may be a figure: digits of times and of names are none. */
  readonly figures: readonly number[];
}

export function lineOf(tokens: readonly Token[]): Line {
  const times = timesIn(tokens);
  const inTime = new Set(times.flatMap(({ at, next }) => Array.from({ length: next - at }, (_, index) => at + index)));
  return { tokens, times, timeFrom: new Map(times.map((time) => [time.at, time])), inTime, figures: figuresOf(tokens, inTime) };
}

function figuresOf(tokens: readonly Token[], inTime: ReadonlySet<number>): readonly number[] {
  const named = new Set<number>();
  return tokens.flatMap(({ kind }, at) => {
    if (kind !== "number") return [];
    if (isName(tokens, at, named)) named.add(at);
    return named.has(at) || inTime.has(at) ? [] : [at];
  });
}

/** Words whose number is a name: "Year 6", "Key Stage 2", "Level 4", "aged 10". */
// prettier-ignore
const NAMING = new Set([
  "year", "years", "yr", "ks", "stage", "stages", "level", "levels", "age", "ages", "aged", "key", "class", "band", "grade", "tier",
  "phase", "type", "category", "cat", "group", "zone", "section", "table", "note", "part", "ward", "no", "ref", "appendix", "priority",
]);

/** "KS2", "Year 6", "Years 5 and 6", "16-17 year olds", "2nd". */
function isName(tokens: readonly Token[], at: number, named: ReadonlySet<number>): boolean {
  const before = tokens[at - 1];
  // "closed the year 9% above target"
  if (tokens[at + 1]?.text === "%") return false;
  if (before?.kind === "word" && (NAMING.has(before.lower) || (tokens[at]?.glued === true && isCode(before.lower)))) return true;
  const joined = ["-", "to", "and", "&", "/"].includes(before?.lower ?? "") && named.has(at - 2);
  if (joined) return true;
  return isOrdinal(tokens, at) || isAge(tokens, at);
}

/** Letters that a number is glued to as a name, "KS2", "NI117"; in "by10" it is a figure. */
function isCode(letters: string): boolean {
  return letters.length <= 4 && isUnitWord(letters);
}

function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return after?.glued === true && ["st", "nd", "rd", "th"].includes(after.lower);
}

/** "5 year olds", "16-17 year olds", "16 to 19 year-olds", "65+ year old". */
function isAge(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 7).map(({ lower, kind }) => (kind === "number" ? "0" : lower));
  const said = words.filter((word) => word !== "+").join(" ");
  return /^(?:(?:-|to|and) 0 )?(?:- )?years? (?:- )?olds?\b/.test(said);
}
