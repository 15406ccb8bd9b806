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

/** What each word counts in the smallest unit of its kind; a letter does so only where another part follows or goes before. */
const SPELLED: readonly (readonly [Unit, Readonly<Record<string, number>>])[] = [
  // prettier-ignore
  ["hh:mm:ss", {
    hour: 3600, hours: 3600, hr: 3600, hrs: 3600, h: 3600, minute: 60, minutes: 60, min: 60, mins: 60, m: 60,
    second: 1, seconds: 1, sec: 1, secs: 1, s: 1,
  }],
  ["month", { year: 12, years: 12, yr: 12, yrs: 12, month: 1, months: 1, mth: 1, mths: 1 }],
];

/** A length of time in two parts or three, each smaller than the one before: "2 hrs 14 min", "4m 12s", "1 year and 3 months". */
export function spelledDurationAt(tokens: readonly Token[], at: number): Parsed<{ readonly amount: Decimal; readonly unit: Unit }> | null {
  const [unit, sizes] = SPELLED.find(([, words]) => Object.hasOwn(words, tokens[at + 1]?.lower ?? "")) ?? ["", {}];
  let [amount, size, parts, start, next] = [new Decimal(0), Infinity, 0, at, at];
  for (;;) {
    const [number, word] = [tokens[start]?.text ?? "", tokens[start + 1]?.lower ?? ""];
    const own = Object.hasOwn(sizes, word) ? (sizes[word] ?? 0) : 0;
    if (own === 0 || own >= size || !/^\d{1,4}$/.test(number) || Number(number) * own >= size) break;
    [amount, size, parts, next] = [amount.plus(Number(number) * own), own, parts + 1, start + 2];
    start = ["and", ",", "&"].includes(tokens[next]?.lower ?? "") ? next + 1 : next;
  }
  return parts < 2 ? null : { value: { amount, unit }, next };
}

/** Units of time that count one another, by what each holds of the smallest. Weeks hold none: days may be working days. */
const HOLDS: readonly Readonly<Record<Unit, number>>[] = [
  { hour: 3600, minute: 60, second: 1, "hh:mm:ss": 1 },
  { year: 12, month: 1 },
];

/** How often each of several units of time holds the smallest of them, and which that is; null where they do not count one another. */
export function smallestTime(units: readonly Unit[]): { readonly unit: Unit; readonly times: (of: Unit) => number } | null {
  const holds = HOLDS.find((kind) => units.every((unit) => Object.hasOwn(kind, unit)));
  if (holds === undefined) return null;
  const size = (unit: Unit) => holds[unit] ?? 1;
  const unit = units.find(isClockUnit) ?? units.reduce((least, each) => (size(each) < size(least) ? each : least));
  return { unit, times: (of) => size(of) / size(unit) };
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
