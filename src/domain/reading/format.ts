import type { Decimal } from "../decimal";
import { formatDuration } from "./duration";
import type { Quantity, Unit } from "./reading";
import { groupThousands, pluralUnit } from "./unit";

/** A quantity as British readers write it, with the decimals that its cell shows: "1,718,881", "£3,602,600", "94.3%", "7.6 days". */
export function formatQuantity({ amount, unit, decimals }: Quantity): string {
  return formatAmount(amount, unit, decimals);
}

/**
 * An amount with its unit: thousands in commas, currencies before the digits, "%" after them, other units after a space
 * and in the plural but for 1; lengths of time as clocks write them. `decimals` rounds, halves away from zero; without it
 * every digit is written.
 */
export function formatAmount(amount: Decimal, unit: Unit, decimals?: number): string {
  const duration = formatDuration(amount, unit);
  if (duration !== null) return duration;
  const written = amount.abs().toFixed(decimals);
  const [whole = "", fraction] = written.split(".");
  const digits = fraction === undefined ? groupThousands(whole) : `${groupThousands(whole)}.${fraction}`;
  const sign = amount.s < 0 && /[1-9]/.test(written) ? "-" : "";
  const [, currency, rate = ""] = /^([£$€])(.*)$/.exec(unit) ?? [];
  if (currency !== undefined) return `${sign}${currency}${digits}${rate}`;
  if (unit === "") return sign + digits;
  if (unit === "%" || unit.startsWith("% ")) return `${sign}${digits}${unit}`;
  return `${sign}${digits} ${written === "1" ? unit : pluralUnit(unit)}`;
}
