import { isNegative, isPositive, isZero, type Decimal } from "../decimal";
import { edgeOf, type Edge, type RatedPolarity } from "./edges";
import type { Policy } from "./policy";

/** What the words of an edge depend on. */
export interface Terms extends Pick<Policy, "measure" | "edge"> {
  readonly polarity: RatedPolarity;
  /** A distance of zero or more, with its unit. */
  amount(distance: Decimal): string;
}

/** Where a band ends, or begins where the one before it ends. */
interface Mark {
  readonly reach: Decimal;
  readonly isInside: boolean;
  /** What the distance is measured from. */
  readonly from: "target" | "the floor";
}

/** Where a band lies, in words that a person says of the outturn: "more than 5% worse than target, but within 10% of target". */
export function bandWords(edges: readonly Edge[], index: number, terms: Terms): string {
  const marks = edges.map((edge) => markOf(edge, terms));
  const before = marks.slice(0, index).findLast((mark) => mark !== null) ?? null;
  const mark = marks[index] ?? null;
  if (before === null) return mark === null ? "worse than target" : insideWords(mark, terms);
  if (mark === null) return beyondWords(before, terms);
  if (isTwoSided(before, mark) && terms.measure !== "share") return `within ${terms.amount(mark.reach)} of target, better or worse`;
  const end = crossesTarget(before, mark, terms) ? `or ${missWords(mark, terms)}` : `but ${insideWords(mark, terms)}`;
  return `${beyondWords(before, terms)}, ${end}`;
}

/** The band begins better than target and ends worse than it, so that either may hold, not both. */
function crossesTarget(before: Mark, mark: Mark, { measure }: Terms): boolean {
  return measure !== "share" && isNegative(before.reach) && isPositive(mark.reach);
}

function missWords({ reach, isInside, from }: Mark, terms: Terms): string {
  return `${isInside ? "no more" : "less"} than ${terms.amount(reach)} worse than ${from}`;
}

function markOf({ band, reach }: Edge, terms: Terms): Mark | null {
  if (reach === null) return null;
  return { reach, isInside: edgeOf(band, terms) === "inclusive" || isZero(reach), from: band.of === "floor" ? "the floor" : "target" };
}

/** Both ends of the band are inside it, and equally far from target. */
function isTwoSided(before: Mark, mark: Mark): boolean {
  const areInside = mark.isInside && !before.isInside;
  const areOfTarget = mark.from === "target" && before.from === "target";
  return areInside && areOfTarget && isPositive(mark.reach) && before.reach.eq(mark.reach.neg());
}

function insideWords({ reach, isInside, from }: Mark, terms: Terms): string {
  if (terms.measure === "share" && from === "target") {
    const share = shareOfTarget(reach, terms.polarity);
    if (terms.polarity === "bigger") return `${isInside ? "at least" : "more than"} ${share}`;
    return `${isInside ? "at most" : "less than"} ${share}`;
  }
  if (isZero(reach)) return `${from === "target" ? "on target" : "at the floor"} or better`;
  const distance = terms.amount(reach.abs());
  if (isNegative(reach)) return `${isInside ? "at least" : "more than"} ${distance} better than ${from}`;
  return isInside ? `within ${distance} of ${from}` : `less than ${distance} worse than ${from}`;
}

function beyondWords({ reach, isInside, from }: Mark, terms: Terms): string {
  if (terms.measure === "share" && from === "target") {
    const share = shareOfTarget(reach, terms.polarity);
    if (isInside) return `${terms.polarity === "bigger" ? "less" : "more"} than ${share}`;
    return `${share} or ${terms.polarity === "bigger" ? "less" : "more"}`;
  }
  if (isZero(reach)) return `worse than ${from}`;
  const distance = terms.amount(reach.abs());
  if (isNegative(reach)) return `${isInside ? "less" : "no more"} than ${distance} better than ${from}`;
  return isInside ? `more than ${distance} worse than ${from}` : `${distance} or more worse than ${from}`;
}

function shareOfTarget(reach: Decimal, polarity: RatedPolarity): string {
  const share = polarity === "bigger" ? reach.times(-1).plus(100) : reach.plus(100);
  return `${share.toFixed()}% of target`;
}
