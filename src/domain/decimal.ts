import Big from "big.js";

/** How many places after the point a division keeps. */
export const MOST_PLACES = 20;

/** Decimal arithmetic of this project: so many places in a division, halves away from zero. */
export const Decimal = Big();
Decimal.DP = MOST_PLACES;
Decimal.RM = Big.roundHalfUp;

export type Decimal = Big;

/** Whether it is 0: quicker than comparing, for which a decimal is made anew. */
export function isZero({ c }: Decimal): boolean {
  return c[0] === 0;
}

/** How many digits stand after its point. */
export function decimalsOf({ c, e }: Decimal): number {
  return Math.max(0, c.length - 1 - e);
}

/** Whether it is less than 0. */
export function isNegative(value: Decimal): boolean {
  return value.s < 0 && !isZero(value);
}

/** Whether it is more than 0. */
export function isPositive(value: Decimal): boolean {
  return value.s > 0 && !isZero(value);
}

/**
 * The decimal a person sees behind a number of a spreadsheet: fifteen significant digits, as Excel keeps and shows.
 * 0.1 + 0.2 becomes 0.3, and minus zero becomes zero.
 * @throws RangeError for a number that is not finite: no sheet holds one.
 */
export function fromNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${String(value)}`);
  return new Decimal(value.toPrecision(15));
}
