import { Decimal, isPositive } from "../decimal";
import { tokenise, type Token } from "../tokens";
import { hasMisplacedComma } from "./digits";
import { readFigure } from "./figure";
import { lineOf, type Line } from "./line";
import { markOf, sayingOf } from "./markers";
import type { MarkerKind, Reading, UnreadableReason } from "./reading";
import { currencyAt } from "./unit";
import { readWordTarget } from "./word-target";

/** What a text says, as a cell of a .csv file holds it. */
export function readText(text: string): Reading {
  const trimmed = text.trim();
  const tokens = withoutQuotes(tokenise(trimmed));
  if (tokens.length === 0) return { kind: "blank" };
  const mark = squeezed(tokens);
  if (isSheetError(mark)) return { kind: "sheet-error", text: trimmed };
  if (mark === "true" || mark === "false") return unreadable("true-or-false", trimmed);
  if (mark === "nil" || mark === "zero") return { kind: "quantity", amount: new Decimal(0), unit: "", decimals: 0, qualifiers: [] };
  const marker = markOf(mark);
  if (marker !== null) return { kind: "marker", marker, text: trimmed };
  const line = lineOf(tokens);
  if (isTime(line)) return unreadable("date", trimmed);
  return readBrackets(trimmed, tokens) ?? readFigure(trimmed, line) ?? readWords(trimmed, line);
}

/** Words, with or without figures among them. */
function readWords(text: string, line: Line): Reading {
  const marker = (line.figures.length > 0 ? null : sayingOf(sayingIn(line))) ?? leadingMark(line);
  if (marker !== null) return { kind: "marker", marker, text };
  return readWordTarget(text, line) ?? unreadable(reasonFor(line), text);
}

/**
 * "N/A (new indicator)", "TBC this autumn": a mark of two letters or more, and words that say no more. Figures may stand in what
 * explains that there is none, "N/A - no survey in 24/25"; "TBC 50%" leaves open whether there is one.
 */
function leadingMark({ tokens, figures }: Line): MarkerKind | null {
  const length = [3, 1].find((count) => ["n/a", "na", "tbc"].includes(squeezed(tokens.slice(0, count))));
  if (length === undefined) return null;
  const mark = markOf(squeezed(tokens.slice(0, length)));
  const isExplained = mark === "not-applicable" && ["-", "(", "[", ":", ",", ";"].includes(tokens[length]?.text ?? "");
  return figures.length === 0 || isExplained ? mark : null;
}

function reasonFor({ tokens, figures }: Line): UnreadableReason {
  if (tokens.some(hasMisplacedComma)) return "misplaced-comma";
  if (figures.length === 0) return "no-figure";
  return figures.length === 1 ? "words-and-figure" : "several-figures";
}

/** "(£1,200)" is minus 1,200 pounds, as accounts write it; "(3)" may be minus 3 or note 3. */
function readBrackets(text: string, tokens: readonly Token[]): Reading | null {
  const inner = bracketed(tokens);
  if (inner === null) return null;
  const line = lineOf(inner);
  const reading = readFigure(text, line);
  if (reading?.kind === "quantity" && currencyAt(inner, 0) !== null && isPositive(reading.amount)) {
    return { ...reading, amount: reading.amount.neg() };
  }
  return line.figures.length === 1 && reading !== null ? unreadable("brackets", text) : readWords(text, line);
}

/** The tokens between brackets that hold the whole text, "£(1,200)" included; null for any other text. */
function bracketed(tokens: readonly Token[]): readonly Token[] | null {
  const sign = currencyAt(tokens, 0) !== null && tokens[1]?.text === "(" ? 1 : 0;
  const open = tokens[sign]?.text;
  const closing = open === "(" ? ")" : open === "[" ? "]" : null;
  const end = tokens.findIndex(({ text }) => text === closing);
  return closing === null || end !== tokens.length - 1 ? null : [...tokens.slice(0, sign), ...tokens.slice(sign + 1, end)];
}

/** Whether the text names a time and nothing else. Four digits alone are a figure. */
function isTime({ tokens, times }: Line): boolean {
  const [time] = times;
  return time !== undefined && tokens.length > 1 && time.at === 0 && time.next === tokens.length;
}

/** The words in lower case, one space between them, without times. */
function sayingIn({ tokens, inTime }: Line): string {
  const said = tokens.filter(({ kind }, at) => kind === "word" && !inTime.has(at));
  return said.map(({ lower }) => lower).join(" ");
}

// prettier-ignore
const ERRORS = new Set([
  "div/0", "ref", "value", "name", "num", "null", "n/a", "spill", "calc", "field", "blocked", "connect", "unknown", "busy", "getting_data",
  "python",
]);

/** "#DIV/0!", "#N/A", and typed ones without the hash; "n/a" without it is a marker. */
function isSheetError(mark: string): boolean {
  const hashed = mark.startsWith("#");
  const name = mark.replace(/^#/, "").replace(/[!?]$/, "");
  return ERRORS.has(name) && (hashed || name === "div/0" || (mark.endsWith("!") && name !== "n/a"));
}

/** All in lower case and without spaces, nor a full stop at the end. */
function squeezed(tokens: readonly Token[]): string {
  const all = tokens.map(({ lower }) => lower).join("");
  return all.length > 2 && !all.endsWith("..") ? all.replace(/\.$/, "") : all;
}

const QUOTES = new Set(['"', "'", "\u201C", "\u201D"]);

function withoutQuotes(tokens: readonly Token[]): readonly Token[] {
  const start = QUOTES.has(tokens[0]?.text ?? "") ? 1 : 0;
  const end = QUOTES.has(tokens.at(-1)?.text ?? "") ? tokens.length - 1 : tokens.length;
  return tokens.slice(start, end);
}

function unreadable(reason: UnreadableReason, text: string): Reading {
  return { kind: "unreadable", reason, text };
}
