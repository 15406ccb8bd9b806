import { isNegative, isZero, type Decimal } from "../decimal";
import type { Indicator } from "../indicator";
import type { Policy } from "../policy/policy";
import type { Direction } from "../verdict";
import type { Limit } from "./limit";
import { groundsFor } from "./rate";

export type Side = "better" | "on" | "worse";

/** Where a row stands by the rule itself: with what is held against the outturn, and how far each band reaches. */
export interface Standing {
  /** The target, or the share of it that is due, or what its words make of the previous outturn. */
  readonly target: Limit;
  /** The side of it on which the outturn is, by what is printed and by what is rounded or capped first: one, or two. */
  readonly sides: ReadonlySet<Side>;
  /** How far from target the bands reach in this row, adverse positive. */
  readonly reaches: readonly Decimal[];
}

/** Where the rule finds a row to stand; null where it does not rate it. */
export function standingByRule(
  { indicator, direction }: { readonly indicator: Indicator; readonly direction: Direction },
  policy: Policy,
): Standing | null {
  const grounds = groundsFor(indicator, policy, direction);
  if ("status" in grounds) return null;
  const { target } = grounds.comparison;
  const { shortfall, exact, deviation } = grounds.distance;
  const sideOf = (distance: Decimal): Side => {
    if (isNegative(distance)) return "better";
    return isZero(distance) && !target.strict ? "on" : "worse";
  };
  const sides = new Set([shortfall, exact, deviation].flatMap((distance) => (distance === null ? [] : [sideOf(distance)])));
  return { target, sides, reaches: grounds.rungs.flatMap(({ reach, band }) => (reach === null || band.of === "floor" ? [] : [reach])) };
}
