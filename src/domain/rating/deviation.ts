import { Decimal, fromNumber, isNegative, isZero } from "../decimal";
import type { Policy } from "../policy/policy";
import type { Comparison } from "./comparison";

/** How far an outturn is from its target. */
export interface Distance {
  /** The outturn that is rated: rounded where the policy rounds outturns. */
  readonly outturn: Decimal;
  /** In the figures' own unit, adverse positive. */
  readonly shortfall: Decimal;
  /** In the policy's measure, adverse positive and as exact as a division is; null where that would divide by a target of 0. */
  readonly exact: Decimal | null;
  /** The same, rounded where the policy rounds deviations. */
  readonly deviation: Decimal | null;
}

const ZERO = new Decimal(0);

/** Sets the outturn against the target. Under "share" the distance is what is wanting to 100% of target: that of "relative". */
export function distanceFrom(comparison: Comparison, { measure, rounding, cap }: Policy): Distance {
  const { amount, unit } = comparison.outturn;
  const rounded = rounding?.of === "outturn" ? roundTo(amount, rounding.to) : amount;
  const isCapped = cap?.of === "outturn" && unit.startsWith("%") && rounded.gt(cap.at);
  const rated = isCapped ? fromNumber(cap.at) : rounded;
  const { shortfall, end } = shortfallOf(rated, comparison);
  if (measure === "points" || measure === "floor") {
    return { outturn: rated, shortfall, exact: shortfall, deviation: roundDeviation(shortfall, rounding) };
  }
  const share = percentageOf(shortfall, end);
  const exact = share !== null && cap?.of === "share" && share.lt(100 - cap.at) ? fromNumber(100 - cap.at) : share;
  return { outturn: rated, shortfall, exact, deviation: exact === null ? null : roundDeviation(exact, rounding) };
}

/** How far the outturn is from the end of the target that it is measured from. Inside a range it is at no distance. */
function shortfallOf(rated: Decimal, { target, polarity, isExact }: Comparison): { readonly shortfall: Decimal; readonly end: Decimal } {
  const from = (end: Decimal): Decimal => (polarity === "bigger" ? end.minus(rated) : rated.minus(end));
  const near = from(target.amount);
  if (target.until !== null && isNegative(near)) {
    const far = from(target.until);
    return { shortfall: isNegative(far) ? far : ZERO, end: target.until };
  }
  return { shortfall: isExact ? near.abs() : near, end: target.amount };
}

function roundDeviation(exact: Decimal, rounding: Policy["rounding"]): Decimal {
  return rounding?.of === "deviation" ? roundTo(exact, rounding.to) : exact;
}

function percentageOf(part: Decimal, whole: Decimal): Decimal | null {
  return isZero(whole) ? null : part.times(100).div(whole.abs());
}

/** The multiple of the step nearest to the value; halves go away from zero, and nothing rounds to minus zero. */
function roundTo(value: Decimal, step: number): Decimal {
  // A step such as 0.5 goes a whole number of times into 1: multiplying is quicker than dividing, and as exact.
  const steps = Number.isInteger(1 / step) ? value.times(1 / step) : value.div(fromNumber(step));
  const rounded = steps.round(0, Decimal.roundHalfUp).times(fromNumber(step));
  return isZero(rounded) ? ZERO : rounded;
}
