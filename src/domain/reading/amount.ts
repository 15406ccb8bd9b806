import { Decimal, isZero } from "../decimal";
import type { Parsed, Token } from "../tokens";
import { decimalOf } from "./digits";
import { durationAt, spelledDurationAt } from "./duration";
import type { Unit } from "./reading";
import { currencyAt, unitAt, withRate } from "./unit";

/** One figure as written, with its sign, scale and unit. */
export interface Amount {
  readonly amount: Decimal;
  readonly unit: Unit;
  readonly decimals: number;
  /** The power of ten of "k", "m" and "bn", or 0. */
  readonly scale: number;
  /** A plus follows the digits: "65+ days". */
  readonly plus: boolean;
}

const SCALES: Readonly<Record<string, number>> = {
  k: 3,
  thou: 3,
  thousand: 3,
  thousands: 3,
  m: 6,
  mn: 6,
  mil: 6,
  mill: 6,
  mln: 6,
  million: 6,
  millions: 6,
  bn: 9,
  billion: 9,
  billions: 9,
};

/** A figure: sign, currency, digits, scale and unit, each but the digits optional. "£-5", "-£5", "+5" and "£3.6m" are all read. */
export function amountAt(tokens: readonly Token[], at: number): Parsed<Amount> | null {
  const outer = signAt(tokens, at);
  const currency = currencyAt(tokens, outer.next);
  const inner = currency === null ? null : signAt(tokens, currency.next);
  if (outer.value === -1 && inner?.value === -1) return null;
  const digits = inner?.next ?? outer.next;
  const clock = currency === null ? (durationAt(tokens, digits) ?? spelledDurationAt(tokens, digits)) : null;
  if (clock !== null) {
    return {
      value: { amount: clock.value.amount.times(outer.value), unit: clock.value.unit, decimals: 0, scale: 0, plus: false },
      next: clock.next,
    };
  }
  const number = decimalOf(tokens[digits]);
  if (number === null) return null;
  const scale = scaleAt(tokens, digits + 1);
  const plus = tokens[scale.next]?.text === "+" && tokens[scale.next + 1]?.kind !== "number";
  const unitStart = plus ? scale.next + 1 : scale.next;
  const unit = currency === null ? unitAt(tokens, unitStart) : withRate(tokens, { value: currency.value, next: unitStart });
  const scaled = scale.value === 0 ? number : number.times(`1e${scale.value}`);
  const amount = outer.value * (inner?.value ?? 1) === -1 ? scaled.neg() : scaled;
  const places = tokens[digits]?.text.split(".")[1]?.length ?? 0;
  return {
    value: {
      amount: isZero(amount) ? new Decimal(0) : amount,
      unit: unit.value,
      decimals: Math.max(0, places - scale.value),
      scale: scale.value,
      plus,
    },
    next: unit.next,
  };
}

/** A minus counts when what follows is glued to it, and it does not itself join two words: "Sept 12-13" has none. */
function signAt(tokens: readonly Token[], at: number): Parsed<1 | -1> {
  const first = tokens[at]?.text;
  if (first === "+") return { value: 1, next: at + 1 };
  const before = tokens[at - 1];
  const joins = tokens[at]?.glued === true && before !== undefined && before.kind !== "symbol";
  return first === "-" && tokens[at + 1]?.glued === true && !joins ? { value: -1, next: at + 1 } : { value: 1, next: at };
}

/** "m2" and "m²" are no millions. */
function scaleAt(tokens: readonly Token[], at: number): Parsed<number> {
  const word = tokens[at]?.lower ?? "";
  const scale = Object.hasOwn(SCALES, word) ? SCALES[word] : undefined;
  const after = tokens[at + 1];
  const goesOn = after?.glued === true && ["2", "3", "²", "³"].includes(after.text);
  return scale === undefined || goesOn ? { value: 0, next: at } : { value: scale, next: at + 1 };
}
