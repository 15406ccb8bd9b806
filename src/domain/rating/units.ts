import { isZero, type Decimal } from "../decimal";
import { isClockUnit, type Unit } from "../reading";

/** Units in which a distance between percentages is told. */
export const POINTS: ReadonlySet<string> = new Set(["", "percentage point", "point"]);

interface Measured {
  readonly amount: Decimal;
  readonly unit: Unit;
}

/**
 * Whether two figures may be set against each other. A bare number goes with any unit but two. Per cent: 85 or 0.9 beside 90%
 * may be a share written in another way; and a length of time that a clock shows: 8 beside 00:07:45 may be minutes or
 * seconds. Nought is nought in every unit.
 */
export function comparableUnits(one: Measured, other: Measured): boolean {
  if (one.unit === other.unit) return true;
  const [bare, named] = one.unit === "" ? [one, other] : [other, one];
  return bare.unit === "" && ((!named.unit.startsWith("%") && !isClockUnit(named.unit)) || isZero(bare.amount));
}
