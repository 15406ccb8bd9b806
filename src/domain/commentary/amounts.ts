import { Decimal } from "../decimal";
import { canonicalUnit } from "../reading/unit";
import type { Distance, Figure } from "./claim";
import type { Piece } from "./pieces";

/** Words that leave open how much it is exactly. */
const ROUGH = new Set("about around approximately approx nearly almost roughly circa c over some under up least than".split(" "));
const SOFTENING = new Set(["just", "only", "more", "less", "well", ...ROUGH]);

/** A distance read from a text, and the index after it. */
export interface ReadDistance {
  readonly distance: Distance;
  readonly next: number;
}

/** A distance that stands before a comparison, and the index where it begins. */
export interface PrecedingDistance {
  readonly distance: Distance;
  readonly from: number;
}

/** "by 9%", "(by 10.9%)", "by just over 3 days", "(4%)" after a comparison; with "of" among the joints, "an increase of 9%". */
export function distanceAfter(pieces: readonly Piece[], at: number, joints: readonly string[] = ["by"]): ReadDistance | null {
  let next = pieces[at]?.lower === "(" ? at + 1 : at;
  const bracket = next > at;
  const by = joints.includes(pieces[next]?.lower ?? "");
  if (by) next += 1;
  const start = next;
  for (let step = 0; step < 3 && softens(pieces, next); step += 1) next += 1;
  const size = sizeAt(pieces, next);
  if (size === null || !(by || bracket)) return null;
  if (bracket && !by && (size.figure.unit === "" || pieces[next]?.kind !== "figure")) return null;
  return {
    distance: asDistance(
      size,
      pieces.slice(start, next).map(({ lower }) => lower),
    ),
    next: size.next,
  };
}

/** "a 7% rise": the article, but not that of "a fifth". */
function softens(pieces: readonly Piece[], at: number): boolean {
  const lower = pieces[at]?.lower ?? "";
  return SOFTENING.has(lower) || (lower === "a" && !SHARES.has(pieces[at + 1]?.lower ?? "") && oneUnitAt(pieces, at) === null);
}

/** The longest way to write a size: "0.4 of a percentage point". */
const LONGEST = 5;

/**
 * "5% below target", "0.6 percentage points better than", "nine kilos less", "544 (17%) more":
 * the size right before a comparison, softened or not.
 */
export function distanceBefore(pieces: readonly Piece[], at: number): PrecedingDistance | null {
  const end = beforeBracket(pieces, at);
  if (!mayEndSize(pieces[end - 1])) return null;
  for (let from = end - LONGEST; from < end; from += 1) {
    const size = from < 0 ? null : sizeAt(pieces, from);
    if (size?.next !== end) continue;
    const before = pieces.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
    // "was 85% above target" may say how much it was, and "at 85% above target" does.
    return ["at", "of", "to", "with", "achieved", "reached"].includes(before.at(-1) ?? "") && !isUpTo(before)
      ? null
      : { distance: { ...asDistance(size, before), also: inBracket(pieces, end, at) }, from };
  }
  return null;
}

/** Asked first, as most comparisons have no size before them: a figure, a number in words, or a unit. */
function mayEndSize(piece: Piece | undefined): boolean {
  if (piece?.kind !== "word") return piece?.kind === "figure";
  return (
    ENDS_SIZE.has(piece.lower) ||
    countInWords(piece.lower) !== null ||
    UNITS.has(piece.lower.endsWith("s") ? piece.lower.slice(0, -1) : piece.lower)
  );
}

function isUpTo(before: readonly string[]): boolean {
  return before.at(-2) === "up" && before.at(-1) === "to";
}

/** The index where the bracket opens that closes right before: "544 (17%) more than". */
function beforeBracket(pieces: readonly Piece[], at: number): number {
  return pieces[at - 1]?.lower === ")" && pieces[at - 2]?.kind === "figure" && pieces[at - 3]?.lower === "(" ? at - 3 : at;
}

function inBracket(pieces: readonly Piece[], open: number, at: number): Figure | null {
  const inside = open < at ? pieces[open + 1] : undefined;
  return inside?.kind === "figure" && inside.figure.unit === "%" ? inside.figure : null;
}

/** How much is said at one place, and the index after it. */
export interface Size {
  readonly figure: Figure;
  readonly next: number;
  /** A fraction in words, "a fifth", is a rounded figure. */
  readonly rounded: boolean;
}

function asDistance({ figure, rounded }: Size, before: readonly string[]): Distance {
  return { ...figure, rough: rounded || isUpTo(before) || ROUGH.has(before.at(-1) ?? ""), bound: boundOf(before), also: null };
}

/** What the words before a size leave open: "more than 10%" is a least, "less than 10%" and "no more than 10%" a most. */
function boundOf(before: readonly string[]): Distance["bound"] {
  const [last = "", second = "", third = ""] = [before.at(-1), before.at(-2), before.at(-3)];
  // "Just under 10%" is about that much.
  if (second === "just") return null;
  if (isUpTo(before)) return "most";
  if (last !== "than") return BOUNDS.get(last) ?? null;
  const isDenied = third === "no" || third === "not";
  if (second === "more") return isDenied ? "most" : "least";
  if (second === "less") return isDenied ? "least" : "most";
  return second === "fewer" && !isDenied ? "most" : null;
}

const BOUNDS: ReadonlyMap<string, "least" | "most"> = new Map([
  ["over", "least"],
  ["least", "least"],
  ["under", "most"],
  ["most", "most"],
]);

// prettier-ignore
const COUNTS = new Map([
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
  "sixteen", "seventeen", "eighteen", "nineteen",
]
    .map((word, index) => [word, index + 1]),
);
const TENS = new Map("twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, (index + 2) * 10]));
const SHARES = new Map([
  ["third", 33],
  ["quarter", 25],
  ["fifth", 20],
  ["sixth", 17],
  ["tenth", 10],
]);

/** "nine", "forty-six"; null for another word. */
export function countInWords(word: string): number | null {
  const known = COUNTS.get(word) ?? TENS.get(word);
  if (known !== undefined || !word.includes("-")) return known ?? null;
  const [tens = "", ones = ""] = word.split("-");
  const [ten, one] = [TENS.get(tens), COUNTS.get(ones)];
  return ten === undefined || one === undefined ? null : ten + one;
}

const ENDS_SIZE = new Set(["cent", "kilo", "kilos", "point", "points", ...SHARES.keys()]);

/** "5%", "0.4 of a percentage point", "nine kilos", "half a point", "a fifth". */
export function sizeAt(pieces: readonly Piece[], at: number): Size | null {
  const piece = pieces[at];
  if (piece?.kind === "figure") {
    const part =
      piece.figure.unit === "" && pieces[at + 1]?.lower === "of" && pieces[at + 2]?.lower === "a" ? unitAt(pieces, at + 3) : null;
    return part === null
      ? { figure: piece.figure, next: at + 1, rounded: false }
      : { figure: { ...piece.figure, unit: part.unit }, next: part.next, rounded: false };
  }
  const [first = "", second = ""] = [piece?.lower, pieces[at + 1]?.lower];
  if (first === "half" && ["a", "an"].includes(second)) {
    const unit = unitAt(pieces, at + 2);
    return unit === null ? null : { figure: { amount: new Decimal("0.5"), unit: unit.unit, decimals: 1 }, next: unit.next, rounded: false };
  }
  const one = oneUnitAt(pieces, at);
  if (one !== null) return { figure: { amount: new Decimal(1), unit: one.unit, decimals: 0 }, next: one.next, rounded: false };
  const share = first === "a" && pieces[at + 2]?.lower !== "of" ? SHARES.get(second) : undefined;
  if (share !== undefined) return { figure: { amount: new Decimal(share), unit: "%", decimals: 0 }, next: at + 2, rounded: true };
  const count = countInWords(first);
  if (count === null) return null;
  const unit = unitAt(pieces, at + 1) ?? { unit: "", next: at + 1 };
  return { figure: { amount: new Decimal(count), unit: unit.unit, decimals: 0 }, next: unit.next, rounded: false };
}

/** "a full percentage point", "a whole day", "a percentage point"; "a day" says no more than that it is short. */
function oneUnitAt(pieces: readonly Piece[], at: number): { readonly unit: string; readonly next: number } | null {
  if (!["a", "one"].includes(pieces[at]?.lower ?? "")) return null;
  const isFull = ["full", "whole"].includes(pieces[at + 1]?.lower ?? "");
  const unit = isFull || pieces[at + 1]?.lower === "percentage" ? unitAt(pieces, isFull ? at + 2 : at + 1) : null;
  return unit !== null && pieces[unit.next - 1]?.lower.endsWith("s") === false ? unit : null;
}

const UNITS = new Set(["kg", "day", "week", "month", "hour", "minute", "tonne", "mile", "point"]);

/** A unit that follows a number in words: "days", "kilos", "per cent", "percentage points". */
function unitAt(pieces: readonly Piece[], at: number): { readonly unit: string; readonly next: number } | null {
  const [first = "", second = ""] = [pieces[at]?.lower, pieces[at + 1]?.lower];
  if ((first === "percentage" || first === "%") && /^points?$/.test(second)) return { unit: "percentage point", next: at + 2 };
  if (first === "per" && second === "cent") return { unit: "%", next: at + 2 };
  if (first === "kilo" || first === "kilos") return { unit: "kg", next: at + 1 };
  const unit = canonicalUnit(first);
  return UNITS.has(unit) ? { unit, next: at + 1 } : null;
}
