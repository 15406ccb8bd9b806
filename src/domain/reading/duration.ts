import { Decimal, isNegative } from "../decimal";
import type { Parsed, Token } from "../tokens";
import type { Unit } from "./reading";

/** The units of times as clocks write them. The amount counts the last part: seconds, or the minutes or seconds of "07:32". */
const CLOCK_UNITS: readonly Unit[] = ["hh:mm:ss", "00:00"];

export function isClockUnit(unit: Unit): boolean {
  return CLOCK_UNITS.includes(unit);
}

/**
 * A length of time as clocks write it: "00:07:32", or "07:32", which may be hours or minutes and is compared with its like
 * only. Null for "1:24", which may be a ratio, and where a part is 60 or more.
 */
export function durationAt(tokens: readonly Token[], at: number): Parsed<{ readonly amount: Decimal; readonly unit: Unit }> | null {
  const parts = partsAt(tokens, at);
  const [first = "", ...rest] = parts;
  if (rest.length === 0 || rest.length > 2 || rest.some((part) => !/^[0-5]\d$/.test(part))) return null;
  if (!(rest.length === 1 ? /^\d\d$/ : /^\d{1,4}$/).test(first)) return null;
  const amount = parts.reduce((sum, part) => sum.times(60).plus(part), new Decimal(0));
  return { value: { amount, unit: CLOCK_UNITS[rest.length === 2 ? 0 : 1] ?? "" }, next: at + 2 * parts.length - 1 };
}

/** Numbers with a colon between each, and nothing between them. */
function partsAt(tokens: readonly Token[], at: number): readonly string[] {
  const parts: string[] = [];
  for (let next = at; tokens[next]?.kind === "number"; next += 2) {
    parts.push(tokens[next]?.text ?? "");
    const joined = tokens[next + 1]?.text === ":" && tokens[next + 1]?.glued === true && tokens[next + 2]?.glued === true;
    if (!joined) break;
  }
  return parts;
}

/** A length of time as its unit writes it: 452 seconds are "00:07:32"; null for any other unit. */
export function formatDuration(amount: Decimal, unit: Unit): string | null {
  const index = CLOCK_UNITS.indexOf(unit);
  if (index < 0) return null;
  const total = amount.abs().round();
  const places = index === 0 ? [3600, 60, 1] : [60, 1];
  const parts = places.map((place, at) => {
    const whole = total.div(place).round(0, Decimal.roundDown);
    return at === 0 ? whole : whole.mod(60);
  });
  return `${isNegative(amount) ? "-" : ""}${parts.map((part) => part.toFixed(0).padStart(2, "0")).join(":")}`;
}
