import { toDateAt } from "../period/years";
import { findFrom, type Parsed, type Token } from "../tokens";
import type { Amount } from "./amount";
import type { Line } from "./line";
import { qualifiersOf, statusOf, words, type Percentage } from "./qualifiers";
import type { Qualifier } from "./reading";
import { endsInSide, hasStraySign, isUnitWord } from "./vocabulary";

type Found = Parsed<readonly Qualifier[]>;

/** A remark after a percentage or a sum of money has at most so many words; more are a sentence. */
const LONGEST_REMARK = 5;

const FOOTNOTES = new Set(["*", "†", "‡", "§", "¶", "^", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]);

const PUNCTUATION = new Set([",", ";", ".", ":", "-"]);

/**
 * Everything after a figure, as qualifiers: brackets, footnote marks, periods, statuses, "for …" and short remarks.
 * Null where something is left over that may be another figure or change what the figure means.
 */
export function trailingQualifiers(text: string, line: Line, from: number, figure: Amount): readonly Qualifier[] | null {
  if (endsInSide(figure.unit.split(" "))) return null;
  const qualifiers: Qualifier[] = [];
  for (let at = from; at < line.tokens.length;) {
    const found = qualifierAt(text, line, at, figure);
    if (found === null) return null;
    qualifiers.push(...found.value);
    at = found.next;
  }
  return qualifiers;
}

function qualifierAt(text: string, line: Line, at: number, figure: Amount): Found | null {
  const mark = line.tokens[at]?.text ?? "";
  if (FOOTNOTES.has(mark)) return { value: [{ kind: "footnote", text: mark }], next: at + 1 };
  // A minus behind a figure, "5-" or "£5m-", is how some ledgers write one below nought.
  if (mark === "-" && at === line.tokens.length - 1 && line.tokens[at]?.glued === true) return null;
  if (PUNCTUATION.has(mark)) return { value: [], next: at + 1 };
  const brackets = bracketsAt(text, line, at, figure.unit === "%" ? figure : null);
  return brackets ?? timeAt(text, line, at) ?? statusAt(text, line, at) ?? cohortAt(text, line, at) ?? remarkAt(text, line, at, figure);
}

function bracketsAt(text: string, { tokens }: Line, at: number, percentage: Percentage | null): Found | null {
  const closing = tokens[at]?.text === "(" ? ")" : tokens[at]?.text === "[" ? "]" : null;
  if (closing === null) return null;
  const end = findFrom(tokens, at + 1, ({ text: mark }) => mark === closing);
  const value = end === tokens.length ? null : qualifiersOf(text, tokens.slice(at + 1, end), closing === "]", percentage);
  return value === null ? null : { value, next: end + 1 };
}

const PREPOSITIONS = new Set(["in", "at", "as", "for", "by", "during", "to", "on", "end", "of", "up", "the", "until"]);

/** A period, also after "in", "as at", "by the end of"; not one that runs on from the figure, "12Q3". */
function timeAt(text: string, line: Line, at: number): Found | null {
  let start = at;
  while (PREPOSITIONS.has(line.tokens[start]?.lower ?? "")) start += 1;
  const [last, first] = [line.tokens[start - 1], line.tokens[start]];
  const run = first?.glued === true && last?.kind !== "symbol";
  const time = run ? null : line.timeFrom.get(start);
  if (time?.period == null) return null;
  return { value: [{ kind: "period", text: words(text, line.tokens.slice(at, time.next)), period: time.period }], next: time.next };
}

/** "prov", "cumulative", "YTD", "year to date". */
export function statusAt(text: string, { tokens }: Line, at: number): Found | null {
  const word = tokens[at];
  const toDate = toDateAt(tokens, at);
  if (toDate > at) return { value: [{ kind: "cumulative", text: words(text, tokens.slice(at, toDate)) }], next: toDate };
  const kind = word === undefined || word.lower.length === 1 ? null : statusOf(word.lower);
  return kind === null || word === undefined ? null : { value: [{ kind, text: word.text }], next: at + 1 };
}

/** "for Reception and Year 6", "of those invited", up to a bracket or the end. */
function cohortAt(text: string, line: Line, at: number): Found | null {
  const { tokens } = line;
  if (!["for", "of", "among", "amongst", "aged"].includes(tokens[at]?.lower ?? "")) return null;
  const end = endOfRemark(tokens, at);
  if (end === at + 1 || hasStraySign(tokens.slice(at, end)) || line.figures.some((figure) => figure > at && figure < end)) return null;
  return { value: [{ kind: "cohort", text: words(text, tokens.slice(at, end)) }], next: end };
}

/** A few words after a percentage or a sum: "94% satisfied". After a bare number they would be its unit. */
function remarkAt(text: string, line: Line, at: number, { unit }: Amount): Found | null {
  const end = endOfRemark(line.tokens, at);
  const remark = line.tokens.slice(at, end);
  const plain = remark.every(({ kind, lower, text: sign }) => (kind === "word" && isUnitWord(lower)) || sign === "-");
  if (unit === "" || remark[0]?.glued === true || !plain || remark.length === 0 || remark.length > LONGEST_REMARK) return null;
  if (endsInSide(remark.map(({ lower }) => lower))) return null;
  return { value: [{ kind: "note", text: words(text, remark) }], next: end };
}

function endOfRemark(tokens: readonly Token[], at: number): number {
  return findFrom(tokens, at, ({ text }) => ["(", "[", ";"].includes(text));
}
