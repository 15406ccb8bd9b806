import type { Decimal } from "../decimal";
import type { Polarity } from "../indicator";
import { isRatedPolarity } from "../policy/edges";
import type { Reading, Unit } from "../reading";

/** A figure to be reached: a target or a floor. */
export interface Limit {
  readonly amount: Decimal;
  readonly unit: Unit;
  readonly decimals: number;
  /** Reaching it exactly is not enough: "more than 80". */
  readonly strict: boolean;
  /** The other end of a target that is a range, on the good side of `amount`; null for a target of one figure. */
  readonly until: Decimal | null;
  /** Words that follow the figure in a sentence, where it is worked out from another: the target as written. */
  readonly note: string;
}

/**
 * The figure that a reading asks to reach: a figure, or a limit on the side that the polarity calls good. "At least 80%"
 * is 80% where bigger is better; where smaller is better it contradicts the row, and is no limit: null, as for all else.
 */
export function limitIn(reading: Reading, polarity: Polarity): Limit | null {
  if (reading.kind === "quantity") return limitOf(reading, false);
  if (reading.kind !== "inequality") return null;
  const wants: Polarity = reading.sense === "at-least" || reading.sense === "above" ? "bigger" : "smaller";
  const contradicts = isRatedPolarity(polarity) && polarity !== wants;
  return contradicts ? null : limitOf(reading, reading.sense === "above" || reading.sense === "below");
}

function limitOf({ amount, unit, decimals }: Pick<Limit, "amount" | "unit" | "decimals">, strict: boolean): Limit {
  return { amount, unit, decimals, strict, until: null, note: "" };
}
