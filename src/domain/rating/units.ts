import type { Decimal } from "../decimal";
import type { Unit } from "../reading";

interface Measured {
  readonly amount: Decimal;
  readonly unit: Unit;
}

/**
 * Whether two figures may be set against each other. A bare number goes with any unit but per cent: 85 or 0.9 beside 90%
 * may be a share written in another way. Nought is nought in every unit.
 */
export function comparableUnits(one: Measured, other: Measured): boolean {
  if (one.unit === other.unit) return true;
  const [bare, named] = one.unit === "" ? [one, other] : [other, one];
  return bare.unit === "" && (!named.unit.startsWith("%") || bare.amount.eq(0));
}
