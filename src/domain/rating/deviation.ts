import { Decimal, fromNumber } from "../decimal";
import type { Policy } from "../policy/policy";
import type { Comparison } from "./comparison";

/** How far an outturn is from its target. */
export interface Distance {
  /** The outturn that is rated: rounded where the policy rounds outturns. */
  readonly outturn: Decimal;
  /** In the figures' own unit, adverse positive. */
  readonly shortfall: Decimal;
  /** In the policy's measure, adverse positive and as exact as thirty places are; null where that would divide by a target of 0. */
  readonly exact: Decimal | null;
  /** The same, rounded where the policy rounds deviations. */
  readonly deviation: Decimal | null;
}

const ZERO = new Decimal(0);

/** Sets the outturn against the target. Under "share" the distance is what is wanting to 100% of target: that of "relative". */
export function distanceFrom({ outturn, target, polarity }: Comparison, { measure, rounding }: Policy): Distance {
  const rated = rounding?.of === "outturn" ? roundTo(outturn.amount, rounding.to) : outturn.amount;
  const shortfall = polarity === "bigger" ? target.amount.minus(rated) : rated.minus(target.amount);
  const exact = measure === "points" || measure === "floor" ? shortfall : percentageOf(shortfall, target.amount);
  const deviation = exact !== null && rounding?.of === "deviation" ? roundTo(exact, rounding.to) : exact;
  return { outturn: rated, shortfall, exact, deviation };
}

function percentageOf(part: Decimal, whole: Decimal): Decimal | null {
  return whole.eq(0) ? null : part.times(100).div(whole.abs());
}

/** The multiple of the step nearest to the value; halves go away from zero, and nothing rounds to minus zero. */
function roundTo(value: Decimal, step: number): Decimal {
  const rounded = value.div(fromNumber(step)).round(0, Decimal.roundHalfUp).times(fromNumber(step));
  return rounded.eq(0) ? ZERO : rounded;
}
