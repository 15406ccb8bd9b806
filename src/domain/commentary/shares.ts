import { Decimal } from "../decimal";
import type { Statement } from "./claim";
import { toldIn } from "./fractions";
import type { Found } from "./found";
import { lexicon, phraseAt } from "./lexicon";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

/** What is said of a share: that the figure is more, less, or about that. */
const BOUNDS = lexicon<"over" | "under" | "about">([
  ["more than", "over"],
  ["over|above", "over"],
  ["well over", "over"],
  ["at least", "over"],
  ["fewer|less than", "under"],
  ["under|below", "under"],
  ["well under", "under"],
  ["around|about|roughly|approximately|nearly|almost|only|some|exactly", "about"],
  ["just [under|over|short] [of]", "about"],
  ["a little|bit under|over", "about"],
]);

// prettier-ignore
const COUNTS = [
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
  "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
];
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
};

/**
 * A share in words that opens a sentence: "Fewer than half of the children", "More than nine out of ten toddlers",
 * "Around three quarters of complaints".
 */
export function sharesInWords({ pieces }: Sentence): readonly Found<Statement>[] {
  const bound = phraseAt(BOUNDS, pieces, 0);
  const share = shareAt(pieces, bound?.next ?? 0);
  if (share === null) return [];
  const told = toldIn(pieces, { from: 0, to: share.next, group: { from: share.next, to: null } });
  return [{ statement: { kind: "share-in-words", percent: share.percent, bound: bound?.value ?? "about", told }, from: 0, to: share.next }];
}

function shareAt(pieces: readonly Piece[], from: number): { readonly percent: Decimal; readonly next: number } | null {
  const said = (offset: number): string => pieces[from + offset]?.lower ?? "";
  const count = said(0) === "a" ? 1 : COUNTS.indexOf(said(0)) + 1;
  const joined = said(1) === "in" ? 2 : said(1) === "out" && said(2) === "of" ? 3 : 0;
  const joint = joined > 0 && said(joined) === "every" ? joined + 1 : joined;
  const whole = joint === 0 ? 0 : COUNTS.indexOf(said(joint)) + 1;
  if (count > 0 && whole > count) return { percent: percentOf(count, whole), next: from + joint + 1 };
  const [part, at] = said(0) === "half" ? [2, 0] : [count > 0 ? (PARTS[said(1)] ?? 0) : 0, 1];
  if (part === 0) return null;
  const next = from + at + 1;
  return { percent: percentOf(at === 0 ? 1 : count, part), next: pieces[next]?.lower === "of" ? next + 1 : next };
}

function percentOf(part: number, whole: number): Decimal {
  return new Decimal(part).times(100).div(whole);
}
