import { besideLastPeriod, type LastPeriod } from "../domain/last-period";
import { plainName } from "../domain/last-period/alike";
import { comparePeriods, findPeriods, parsePeriod, type Period } from "../domain/period";
import type { Scorecard } from "../domain/scorecard";
import { containsAny, count, list, phrases, words } from "../domain/text";

/** Why there is nothing to look back to, as a sentence that says what to do. */
export interface NotCompared {
  readonly because: string;
}

/** Last period's scorecard, or why there is none. */
export type Earlier = Scorecard | NotCompared;

/** Nobody has named last period's scorecard. */
export const NO_EARLIER: NotCompared = { because: "Last period's scorecard was not chosen." };

/**
 * Puts last period's scorecard beside this one. There is nothing to compare where its outturns are for a later time, by the
 * headers of the two, and where the two have no indicator in common.
 */
export function besideEarlier(scorecard: Scorecard, earlier: Earlier): LastPeriod | NotCompared {
  if ("because" in earlier) return earlier;
  const name = `“${earlier.sheet.name}”`;
  if (isLater(earlier, scorecard)) {
    return { because: `By its headers ${name} is of a later time than this scorecard. Choose one of the period before.` };
  }
  const beside = besideLastPeriod(scorecard, earlier);
  return beside ?? { because: `${name} and this scorecard have no indicator in common. Choose another one as last period's.` };
}

function isLater({ period }: Scorecard, than: Scorecard): boolean {
  return period !== null && than.period !== null && comparePeriods(period, than.period) === 1;
}

/** In a sentence, how many of last period's indicators are on this scorecard, or why none was compared. */
export function lastPeriodWords(beside: LastPeriod | NotCompared): string {
  if ("because" in beside) return beside.because;
  const { scorecard, was, vanished, added, unclear } = beside;
  const others = [
    ...(vanished.length === 0 ? [] : [`${vanished.length} of last period ${vanished.length === 1 ? "is" : "are"} gone`]),
    ...(added.length === 0 ? [] : [`${added.length} ${added.length === 1 ? "is" : "are"} new`]),
    ...(unclear.length === 0 ? [] : [`${unclear.length} cannot be told for sure`]),
  ];
  const matched = `${count(was.size, "indicator")} also ${was.size === 1 ? "stands" : "stand"} on “${scorecard.sheet.name}”`;
  return others.length === 0 ? `${matched}.` : `${matched}; ${list(others)}.`;
}

/**
 * The sheet that by its name is of the quarter, month or year before: "Q1" beside "Q2", "2013-14" beside "2014-15", else the
 * same quarter of the year before, else one that is called "Last quarter". Null where no name suggests it.
 */
export function suggestLastPeriod(sheet: string, names: readonly string[]): string | null {
  const others = names.filter((name) => name !== sheet);
  const [own, rest] = [periodNamed(sheet), restOfName(sheet)];
  const back = (name: string) => {
    const period = periodNamed(name);
    return own === null || period === null || restOfName(name) !== rest ? null : stepsBack(own, period);
  };
  return others.find((name) => back(name) === "part") ?? others.find((name) => back(name) === "year") ?? others.find(isCalledLast) ?? null;
}

function periodNamed(name: string): Period | null {
  const [found, ...more] = findPeriods(name);
  return parsePeriod(name) ?? (more.length === 0 ? (found?.period ?? null) : null);
}

function restOfName(name: string): string {
  return parsePeriod(name) === null ? plainName(name).join(" ") : "";
}

/** Whether a period is the part of a year right before another, or the same part of the year before; a whole year counts as that. */
function stepsBack(now: Period, then: Period): "part" | "year" | null {
  const [a, b] = [partOf(now), partOf(then)];
  if (a === null || b?.parts !== a.parts || now.yearKind !== then.yearKind || (now.year === null) !== (then.year === null)) return null;
  const [one, other] = [a.parts * (now.year ?? 0) + a.nth, b.parts * (then.year ?? 0) + b.nth];
  if (one - other === a.parts && now.year !== null) return "year";
  return one - other === 1 ? "part" : null;
}

/** Which part of its year a period is, counted from 0, and how many such parts a year has. Without a year, April is the first month. */
function partOf({ year, quarter, months }: Period): { readonly nth: number; readonly parts: number } | null {
  if (quarter !== null) return { nth: quarter - 1, parts: 4 };
  if (months === null) return year === null ? null : { nth: 0, parts: 1 };
  const { month } = months.from;
  return month === months.to.month ? { nth: year === null ? (month + 8) % 12 : month - 1, parts: 12 } : null;
}

const LAST = phrases(
  ["last", "previous", "prior"].flatMap((last) => ["quarter", "year", "period", "month"].map((part) => `${last} ${part}`)),
);

function isCalledLast(name: string): boolean {
  return containsAny(words(name), LAST);
}
