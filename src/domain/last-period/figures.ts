import type { NamedPeriod } from "../indicator";
import { samePeriod } from "../period";
import { comparableUnits } from "../rating/units";
import type { Quantity } from "../reading";

/** Whether two prints give the same figure, as far as the coarser of them shows it; null where units cannot be compared. */
export function sameFigure(one: Quantity, other: Quantity): boolean | null {
  if (!comparableUnits(one, other)) return null;
  const places = Math.min(one.decimals, other.decimals);
  return one.amount.round(places).eq(other.amount.round(places));
}

/** Whether two figures are for the same stretch of time; null where one of them does not say. */
export function sameTime(one: NamedPeriod | null, other: NamedPeriod | null): boolean | null {
  return one === null || other === null ? null : samePeriod(one.period, other.period);
}
