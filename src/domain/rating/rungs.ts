import { isNegative, isPositive, isZero, type Decimal } from "../decimal";
import type { Indicator } from "../indicator";
import { edgeOf, edgesFor, floorBand, type Edge } from "../policy/edges";
import type { Policy } from "../policy/policy";
import { unrated, type Unrated } from "../verdict";
import { stated } from "./amount";
import type { Comparison } from "./comparison";
import { distanceFrom, type Distance } from "./deviation";
import { gapOf } from "./gap";
import { limitIn } from "./limit";
import { reachIn } from "./tolerance";
import { comparableUnits } from "./units";

/** One band for one row: how far it reaches there, and whether the row's outturn is inside; unrated where that cannot be told. */
export interface Rung extends Edge {
  readonly holds: boolean | Unrated;
}

/** The bands for one row, best first. The last holds always. */
export function rungsFor(indicator: Indicator, comparison: Comparison, distance: Distance, policy: Policy): readonly Rung[] {
  const edges = edgesFor(policy, comparison.polarity);
  const floor = policy.measure === "floor" ? floorBand(edges.map(({ band }) => band)) : null;
  const rungs = edges.map((edge, index): Rung => {
    if (index === edges.length - 1) return { band: edge.band, reach: null, holds: true };
    if (edge.band === floor) return { band: edge.band, reach: null, holds: reachesFloor(indicator, comparison, distance, edge, policy) };
    const reach = reachIn(indicator, edges, index, comparison, policy);
    if (edge.band.of === "floor") return floorRung(edge, reach, indicator, comparison, policy);
    return rungAt(edge, reach, distance, comparison.target.strict, policy, isBeyondTarget(edges, index, policy));
  });
  return rungs.map((rung, index) =>
    typeof rung.holds !== "boolean" && isOutside(rungs.slice(index + 1)) ? { ...rung, holds: false } : rung,
  );
}

/** A band that cannot be told ends before those that come after it: who is outside one of them is outside it too. */
function isOutside(worse: readonly Rung[]): boolean {
  return worse.some(({ holds }) => holds === false);
}

/** Whether a band without a width asks for better than target: a band after it still does, or reaches to the target. */
function isBeyondTarget(edges: readonly Edge[], index: number, { toleranceSides }: Policy): boolean {
  const isMet = edges.slice(index + 1, -1).some(({ reach }) => reach !== null && !isPositive(reach));
  return isMet || (index === 0 && toleranceSides === "both");
}

/** Without a width it is certain only that a band below target holds what meets it, and one above it nothing that does no better. */
function rungAt(edge: Edge, reach: Decimal | Unrated | null, distance: Distance, strict: boolean, policy: Policy, isBeyond: boolean): Rung {
  const { deviation, shortfall } = distance;
  if (deviation === null) {
    return { ...edge, reach: reach !== null && "status" in reach ? null : reach, holds: isMetZero(shortfall, edge, strict, isBeyond) };
  }
  if (reach === null) return { band: edge.band, reach, holds: true };
  if (!("status" in reach)) return { band: edge.band, reach, holds: isWithin(deviation, reach, edgeOf(edge.band, policy), strict) };
  if (isBeyond) return { band: edge.band, reach: null, holds: !isNegative(deviation) ? false : reach };
  return { band: edge.band, reach: null, holds: !isPositive(deviation) && !strict ? true : reach };
}

/**
 * Whether a deviation is inside a width. Equal to it is inside or outside as the edge says. A width of 0 asks for the
 * target to be met, and being exactly on target meets it whatever the edge, unless the target is one to be beaten.
 */
function isWithin(deviation: Decimal, reach: Decimal, edge: Policy["edge"], strict: boolean): boolean {
  const order = deviation.cmp(reach);
  if (order !== 0) return order < 0;
  return isZero(reach) ? !strict : edge === "inclusive";
}

/** Nothing is a share of 0: all bands hold what meets it, but for one that begins only beyond the target, and what misses it holds none. */
function isMetZero(shortfall: Decimal, { band, reach }: Edge, strict: boolean, isBeyond: boolean): boolean {
  const wantsMore = band.edge === "exclusive" && (isBeyond || (reach !== null && isNegative(reach)));
  return isNegative(shortfall) || (isZero(shortfall) && !strict && !wantsMore);
}

/** A band whose width is measured from the row's floor as others are from its target. */
function floorRung(edge: Edge, reach: Decimal | Unrated | null, indicator: Indicator, comparison: Comparison, policy: Policy): Rung {
  const floor = floorIn(indicator, comparison);
  if ("status" in floor) return { band: edge.band, reach: null, holds: floor };
  const from = { ...comparison, target: floor };
  return rungAt(edge, reach, distanceFrom(from, policy), floor.strict, policy, false);
}

function reachesFloor(indicator: Indicator, comparison: Comparison, distance: Distance, { band }: Edge, policy: Policy): boolean | Unrated {
  const floor = floorIn(indicator, comparison);
  if ("status" in floor) return floor;
  if (distance.outturn.eq(floor.amount)) return edgeOf(band, policy) === "inclusive" && !floor.strict;
  return comparison.polarity === "bigger" ? distance.outturn.gt(floor.amount) : distance.outturn.lt(floor.amount);
}

/** The row's floor, or why there is none to hold its outturn against. */
function floorIn(indicator: Indicator, { outturn, polarity }: Comparison) {
  const { floor } = indicator.figures;
  if (floor.kind === "blank") return unrated("no-floor", "The target is missed, and the row has no floor.");
  const limit = limitIn(floor, polarity);
  if (limit === null) {
    const words = floor.kind === "quantity" || floor.kind === "inequality" ? "sets a limit on the wrong side" : gapOf(floor).words;
    return unrated(floor.kind === "marker" ? "no-floor" : "unreadable-floor", `The target is missed, and the floor ${words}.`);
  }
  if (comparableUnits(outturn, limit)) return limit;
  return unrated("units-differ", `The outturn of ${stated(outturn)} and the floor of ${stated(limit)} are not in the same unit.`);
}
