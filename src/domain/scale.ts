import { Decimal, isPositive, isZero } from "./decimal";
import type { Quantity } from "./reading/reading";

type Written = Pick<Quantity, "amount" | "unit">;

/** Whether both of two figures are in per cent and one looks like a share of 1, as 0.9% beside 85%: nothing can rest on them. */
export function isShareBesidePerCent(one: Written, other: Written): boolean {
  return one.unit === "%" && scaleMismatch(one, other, false) === "hundredfold";
}

/**
 * How two figures that should be of one kind differ in the way they are written. "sign": one is a percentage and the
 * other a bare number. "hundredfold": one is a share of 1 and the other of 100, as 0.9 beside 85. Null where they do not
 * differ so. Nought is nought either way; 1 beside 85 counts only where `percentages` says that the row is about shares.
 */
export function scaleMismatch(one: Written, other: Written, percentages: boolean): "sign" | "hundredfold" | null {
  if (isZero(one.amount) || isZero(other.amount)) return null;
  const units = [one.unit, other.unit];
  if (units.includes("%") && units.includes("")) return "sign";
  // Of two figures from 10 on neither is a share of 1.
  if (one.unit !== other.unit || (one.amount.e > 0 && other.amount.e > 0)) return null;
  const [small, large] = one.amount.lt(other.amount) ? [one.amount, other.amount] : [other.amount, one.amount];
  const isShare = isPositive(small) && (small.lt(1) || (percentages && small.eq(1)));
  if (!isShare || large.lte(1) || large.gt(100)) return null;
  // Good and bad figures of one indicator lie within a factor of two of each other; written to other scales they do not.
  const ratio = large.div(small.times(100));
  return ratio.gte(new Decimal("0.5")) && ratio.lte(2) ? "hundredfold" : null;
}
