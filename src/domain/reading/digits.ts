import { Decimal } from "../decimal";
import type { Token } from "../tokens";

/** Digits as people write them: 1718881, 1,718,881, 94.30, .5. */
const WELL_FORMED = /^(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)?(?:\.[0-9]+)?$/;

/** The number that a token says; null where it is none, or is not written as people write numbers. */
export function decimalOf(token: Token | undefined): Decimal | null {
  if (token?.kind !== "number" || !WELL_FORMED.test(token.text)) return null;
  return new Decimal(token.text.replaceAll(",", ""));
}

/** Whether a number's commas stand where no thousands end: "1,2345", "185,00". */
export function hasMisplacedComma(token: Token): boolean {
  return token.kind === "number" && token.text.includes(",") && !WELL_FORMED.test(token.text);
}
