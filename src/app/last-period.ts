import { besideLastPeriod, type LastPeriod } from "../domain/last-period";
import { comparePeriods } from "../domain/period";
import type { Scorecard } from "../domain/scorecard";
import { count, list } from "../domain/text";

/** Why there is nothing to look back to, as a sentence that says what to do. */
export interface NotCompared {
  readonly because: string;
}

/** Last period's scorecard, or why there is none. */
export type Earlier = Scorecard | NotCompared;

/** Nobody has named last period's scorecard. */
export const NO_EARLIER: NotCompared = { because: "Choose last period's scorecard to run it." };

/**
 * Puts last period's scorecard beside this one. There is nothing to compare where its outturns are for a later time, by the
 * headers of the two, and where the two have no indicator in common.
 */
export function besideEarlier(scorecard: Scorecard, earlier: Earlier): LastPeriod | NotCompared {
  if ("because" in earlier) return earlier;
  const name = `“${earlier.sheet.name}”`;
  if (isLater(earlier, scorecard)) return { because: `By its headers ${name} is of a later time than this scorecard. Choose one of the period before.` };
  return besideLastPeriod(scorecard, earlier) ?? { because: `${name} and this scorecard have no indicator in common. Choose another one as last period's.` };
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
  return `${count(was.size, "indicator")} also ${was.size === 1 ? "stands" : "stand"} on “${scorecard.sheet.name}”${others.length === 0 ? "" : `; ${list(others)}`}.`;
}
