import type { Decimal } from "../decimal";
import type { Edge, RatedPolarity } from "./edges";
import type { Policy } from "./policy";

/** What the words of an edge depend on. */
export interface Terms extends Pick<Policy, "measure" | "edge"> {
  readonly polarity: RatedPolarity;
  /** A distance of zero or more, with its unit. */
  amount(distance: Decimal): string;
}

/** Where a band lies, in words that a person says of the outturn: "more than 5% worse than target, but within 10% of target". */
export function bandWords(edges: readonly Pick<Edge, "reach">[], index: number, terms: Terms): string {
  const before = edges.slice(0, index).findLast(({ reach }) => reach !== null)?.reach ?? null;
  const reach = edges[index]?.reach ?? null;
  if (before === null) return reach === null ? "worse than target" : insideWords(reach, terms);
  return reach === null ? beyondWords(before, terms) : `${beyondWords(before, terms)}, but ${insideWords(reach, terms)}`;
}

function insideWords(reach: Decimal, terms: Terms): string {
  const inclusive = terms.edge === "inclusive" || reach.eq(0);
  if (terms.measure === "share") {
    const share = shareOfTarget(reach, terms.polarity);
    if (terms.polarity === "bigger") return `${inclusive ? "at least" : "more than"} ${share}`;
    return `${inclusive ? "at most" : "less than"} ${share}`;
  }
  if (reach.eq(0)) return "on target or better";
  const distance = terms.amount(reach.abs());
  if (reach.lt(0)) return `${inclusive ? "at least" : "more than"} ${distance} better than target`;
  return inclusive ? `within ${distance} of target` : `less than ${distance} worse than target`;
}

function beyondWords(reach: Decimal, terms: Terms): string {
  const inclusive = terms.edge === "inclusive" || reach.eq(0);
  if (terms.measure === "share") {
    const share = shareOfTarget(reach, terms.polarity);
    if (inclusive) return `${terms.polarity === "bigger" ? "less" : "more"} than ${share}`;
    return `${share} or ${terms.polarity === "bigger" ? "less" : "more"}`;
  }
  if (reach.eq(0)) return "worse than target";
  const distance = terms.amount(reach.abs());
  if (reach.lt(0)) return `${inclusive ? "less" : "no more"} than ${distance} better than target`;
  return inclusive ? `more than ${distance} worse than target` : `${distance} or more worse than target`;
}

function shareOfTarget(reach: Decimal, polarity: RatedPolarity): string {
  const share = polarity === "bigger" ? reach.times(-1).plus(100) : reach.plus(100);
  return `${share.toFixed()}% of target`;
}
