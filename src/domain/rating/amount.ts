import { decimalsOf, type Decimal } from "../decimal";
import { formatAmount, type Unit } from "../reading";

/**
 * A figure as it stands in a sentence. It has the decimal places of its cell, and where the cell holds more than it
 * shows, up to two of those: what is compared is the figure, not what is shown of it.
 */
export function stated({ amount, unit, decimals }: { readonly amount: Decimal; readonly unit: Unit; readonly decimals: number }): string {
  return formatAmount(amount, unit, Math.max(decimals, Math.min(decimalsOf(amount), decimals + 2)));
}
