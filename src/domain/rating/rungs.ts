import type { Decimal } from "../decimal";
import type { Indicator } from "../indicator";
import { edgesFor, floorBand, type Edge } from "../policy/edges";
import type { Policy } from "../policy/policy";

import { unrated, type Unrated } from "../verdict";
import { limitIn, type Comparison } from "./comparison";
import type { Distance } from "./deviation";
import { stated } from "./amount";
import { gapOf } from "./gap";
import { toleranceIn } from "./tolerance";
import { comparableUnits } from "./units";

/** One band for one row: how far it reaches there, and whether the row's outturn is inside; unrated where that cannot be told. */
export interface Rung extends Edge {
  readonly holds: boolean | Unrated;
}

/** The bands for one row, best first. The last holds always. */
export function rungsFor(indicator: Indicator, comparison: Comparison, distance: Distance, policy: Policy): readonly Rung[] {
  const { target, polarity } = comparison;
  const edges = edgesFor(policy, polarity);
  const { deviation } = distance;
  if (deviation === null) return zeroTargetRungs(edges, isWithin(distance.shortfall, distance.shortfall.times(0), policy, target.strict));
  const floor = policy.measure === "floor" ? floorBand(edges.map(({ band }) => band)) : null;
  return edges.map((edge): Rung => {
    if (edge.band === floor) return { ...edge, reach: null, holds: reachesFloor(indicator, comparison, distance, policy) };
    const reach = edge.band.id === policy.toleranceColumn ? toleranceIn(indicator.figures.tolerance, edge.reach, comparison, policy) : edge.reach;
    if (reach !== null && "status" in reach) return { ...edge, reach: null, holds: deviation.lte(0) && !target.strict ? true : reach };
    return { ...edge, reach, holds: reach === null || isWithin(deviation, reach, policy, target.strict) };
  });
}

/**
 * Whether a deviation is inside a width. Equal to it is inside or outside as the policy's edge says. A width of 0 asks
 * for the target to be met, and being exactly on target meets it whatever the edge, unless the target is one to be beaten.
 */
function isWithin(deviation: Decimal, reach: Decimal, { edge }: Policy, strict: boolean): boolean {
  if (!deviation.eq(reach)) return deviation.lt(reach);
  return reach.eq(0) ? !strict : edge === "inclusive";
}

/** Nothing is a share of 0: the target is met, which is the best band, or missed, which is the worst. */
function zeroTargetRungs(edges: readonly Edge[], met: boolean): readonly Rung[] {
  return edges.map((edge, index) => ({ ...edge, holds: met || index === edges.length - 1 }));
}

function reachesFloor(indicator: Indicator, { outturn, polarity }: Comparison, distance: Distance, { edge }: Policy): boolean | Unrated {
  const { floor } = indicator.figures;
  if (floor.kind === "blank") return unrated("no-floor", "The target is missed, and the row has no floor.");
  const limit = limitIn(floor, polarity);
  if (limit === null) {
    const words = floor.kind === "quantity" || floor.kind === "inequality" ? "sets a limit on the wrong side" : gapOf(floor).words;
    return unrated(floor.kind === "marker" ? "no-floor" : "unreadable-floor", `The target is missed, and the floor ${words}.`);
  }
  if (!comparableUnits(outturn, limit)) {
    return unrated("units-differ", `The outturn of ${stated(outturn)} and the floor of ${stated(limit)} are not in the same unit.`);
  }
  if (distance.outturn.eq(limit.amount)) return edge === "inclusive" && !limit.strict;
  return polarity === "bigger" ? distance.outturn.gt(limit.amount) : distance.outturn.lt(limit.amount);
}
