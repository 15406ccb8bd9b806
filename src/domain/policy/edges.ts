import { fromNumber, type Decimal } from "../decimal";
import type { Polarity } from "../indicator";
import type { Band, Policy } from "./policy";

/** A polarity under which a row can be rated. */
export type RatedPolarity = "bigger" | "smaller";

export function isRatedPolarity(polarity: Polarity): polarity is RatedPolarity {
  return polarity === "bigger" || polarity === "smaller";
}

/** A band and the furthest deviation inside it, adverse positive; null for the last band, and where a figure of the row says. */
export interface Edge {
  readonly band: Band;
  readonly reach: Decimal | null;
}

/** Whether a deviation equal to the band's width is inside: as the band says, else as the policy does. */
export function edgeOf({ edge }: Band, policy: Pick<Policy, "edge">): Policy["edge"] {
  return edge ?? policy.edge;
}

/** Every row asks for the same edges. */
const EDGES = new WeakMap<Policy, Map<RatedPolarity, readonly Edge[]>>();

/** The bands that hold for a polarity, best first, each with how far from target it reaches. */
export function edgesFor(policy: Policy, polarity: RatedPolarity): readonly Edge[] {
  const known = EDGES.get(policy) ?? new Map<RatedPolarity, readonly Edge[]>();
  EDGES.set(policy, known);
  const edges = known.get(polarity) ?? edgesOf(policy, polarity);
  known.set(polarity, edges);
  return edges;
}

function edgesOf(policy: Policy, polarity: RatedPolarity): readonly Edge[] {
  const own = polarity === "smaller" ? policy.bandsBySmallerIsBetter : null;
  const bands = own ?? policy.bands;
  const widths = bands.slice(0, -1).flatMap(({ within }) => (within === null ? [] : [within]));
  const reachOf = policy.measure === "share" ? shareReader(widths, own !== null) : fromNumber;
  return bands.map((band, index) => ({
    band,
    reach: index === bands.length - 1 || band.within === null ? null : reachOf(band.within),
  }));
}

/**
 * The band whose edge is the floor of the row, under the measure "floor": the one without a width that is not the last,
 * or, where all have one, the first of family amber that is not the last. Null where there is none.
 */
export function floorBand(bands: readonly Band[]): Band | null {
  const inner = bands.slice(0, -1);
  return inner.find(({ within }) => within === null) ?? inner.find(({ family }) => family === "amber") ?? null;
}

/**
 * How widths under the measure "share" are meant, as distances from target in per cent of it.
 *
 * A list that falls (85, 50) holds shares: at least 85% of target, then at least 50%. One that rises (15, 50) holds the
 * distances themselves. One width alone, or all equal, is a share where it is above 50. Where smaller is better the same
 * distances hold on the other side: at most 115% of target, at most 150%. A list of that polarity's own that rises from
 * above 50 to 100 or more (115, 150) says "at most that share of target".
 */
export function shareReader(widths: readonly number[], forSmaller: boolean): (width: number) => Decimal {
  const [first = 0] = widths;
  const last = widths.at(-1) ?? 0;
  if (forSmaller && first > 50 && last >= 100 && first <= last) return (width) => fromNumber(width).minus(100);
  const shares = first > last || (first === last && first > 50);
  return shares ? (width) => fromNumber(100).minus(fromNumber(width)) : fromNumber;
}
