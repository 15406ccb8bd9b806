import type { Period } from "../period";
import { amountAt } from "../reading/amount";
import { lineOf } from "../reading/line";
import { canonicalUnit } from "../reading/unit";
import { tokenise, type Token } from "../tokens";
import type { Figure, Span } from "./claim";

interface Placed extends Span {
  /** As a phrase names it: the word in lower case, "<figure>", "<period>", or the mark itself. */
  readonly lower: string;
  /** Nothing stands between it and the piece before. */
  readonly glued: boolean;
}

/** The parts of a comment: words, figures with their units, periods, and marks. "12-month" and "re-let" are one word. */
export type Piece =
  | (Placed & { readonly kind: "word"; readonly capital: boolean })
  | (Placed & { readonly kind: "figure"; readonly figure: Figure })
  | (Placed & { readonly kind: "period"; readonly period: Period | null })
  | (Placed & { readonly kind: "mark" });

/** Splits a comment into its pieces. Never fails; time grows with the length only. */
export function piecesOf(text: string): readonly Piece[] {
  const tokens = tokenise(text);
  const { timeFrom: times, figures: found } = lineOf(tokens);
  const figures = new Set(found);
  const pieces: Piece[] = [];
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const time = times.get(at);
    const figure =
      time === undefined && (figures.has(at) || followsDash(tokens, at) || opensFigure(tokens, at, figures))
        ? figureAt(tokens, at, times)
        : null;
    const next = time === undefined ? (figure?.next ?? wordEnd(tokens, at)) : endOfTime(tokens, time.next);
    const { start, glued } = token;
    const end = tokens[next - 1]?.end ?? token.end;
    if (time !== undefined) pieces.push({ kind: "period", lower: "<period>", period: time.period, start, end, glued });
    else if (figure !== null) pieces.push({ kind: "figure", lower: "<figure>", figure: figure.value, start, end, glued });
    else if (token.kind === "symbol") pieces.push({ kind: "mark", lower: token.text, start, end, glued });
    else pieces.push(wordOf(text, token, end));
    at = next;
  }
  return pieces;
}

/** The full stop after "Aug." may end the sentence too, and is left to it. */
function endOfTime(tokens: readonly Token[], next: number): number {
  return tokens[next - 1]?.text === "." ? next - 1 : next;
}

/** "KS2 - 1 pupil": a dash with spaces about it joins no numbers. */
function followsDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "number" && !tokens[at].glued && tokens[at - 1]?.text === "-" && tokens[at - 1]?.glued === false;
}

/** A sign or a currency right before digits belongs to the figure. */
function opensFigure(tokens: readonly Token[], at: number, figures: ReadonlySet<number>): boolean {
  return ["£", "$", "€", "+"].includes(tokens[at]?.text ?? "") && figures.has(at + 1) && tokens[at + 1]?.glued === true;
}

/** Units that a comment writes after a figure. Other words after it say what is counted, and are read as words. */
// prettier-ignore
const UNITS = new Set([
  "%", "kg", "day", "week", "month", "year", "hour", "minute", "tonne", "mile", "point", "percentage point", "pp", "ppt",
]);

/** The figure at a token; where what follows is no unit, its digits alone. */
function figureAt(
  tokens: readonly Token[],
  at: number,
  times: ReadonlyMap<number, unknown>,
): { readonly value: Figure; readonly next: number } | null {
  const first = tokens[at]?.kind === "number" ? at : at + 1;
  const read = amountAt(tokens, at);
  if (read === null) return null;
  const { amount, decimals } = read.value;
  const unit = spelledUnit(tokens, first + 1) ?? unitAlone(tokens, first + 1) ?? { unit: read.value.unit, next: read.next };
  const fits = UNITS.has(unit.unit) || /^[£$€]$/.test(unit.unit);
  const covered = Array.from({ length: unit.next - first - 1 }, (_, offset) => first + 1 + offset).some((index) => times.has(index));
  const scaled = tokens[first + 1] !== undefined && read.value.scale > 0 ? first + 2 : first + 1;
  return fits && !covered
    ? { value: { amount, decimals, unit: unit.unit }, next: unit.next }
    : { value: { amount, decimals, unit: "" }, next: scaled };
}

/** "10 per cent", "2 percent", "1.5 percentage points", "3 pts". */
function spelledUnit(tokens: readonly Token[], at: number): { readonly unit: string; readonly next: number } | null {
  const [first = "", second = ""] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (first === "percent") return { unit: "%", next: at + 1 };
  if (first === "per" && second === "cent") return { unit: "%", next: at + 2 };
  if (["percentage", "%"].includes(first) && ["point", "points", "pts"].includes(second)) return { unit: "percentage point", next: at + 2 };
  return ["pp", "ppt", "ppts", "pts"].includes(first) ? { unit: "percentage point", next: at + 1 } : null;
}

/** "7 days applies": a unit, whatever words follow it. */
function unitAlone(tokens: readonly Token[], at: number): { readonly unit: string; readonly next: number } | null {
  const word = tokens[at];
  const unit = word?.kind === "word" ? canonicalUnit(word.lower) : "";
  return UNITS.has(unit) ? { unit, next: at + 1 } : null;
}

/** The index after a word and the words that hyphens join to it. */
function wordEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  if (tokens[at]?.kind !== "word") return next;
  while (
    tokens[next]?.text === "-" &&
    tokens[next]?.glued === true &&
    tokens[next + 1]?.glued === true &&
    tokens[next + 1]?.kind === "word"
  ) {
    next += 2;
  }
  return next;
}

function wordOf(text: string, token: Token, end: number): Piece {
  const lower = end === token.end ? token.lower : text.slice(token.start, end).toLowerCase();
  return { kind: "word", lower, capital: !token.lower.startsWith(token.text.charAt(0)), start: token.start, end, glued: token.glued };
}
