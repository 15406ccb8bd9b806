import { periodOf } from "../dated";
import type { FigureField, Indicator } from "../indicator";
import { monthsApart, sameLength } from "../period";
import type { Policy } from "../policy/policy";
import type { Reading } from "../reading";
import { isCount } from "../row";

/** How long before the outturn the figure is that it is compared with. */
export type Since = Exclude<Policy["direction"]["compareWith"], "both">;

/** The figures that an outturn may be compared with. */
export type Before = Extract<FigureField, "previous" | "earlier">;

const MONTHS: Readonly<Record<Since, number | null>> = { previous: null, "last-year": 12, "last-quarter": 3 };

/** The figure that a policy compares the outturn with. Under "both" it is last year's: last quarter's stands beside it. */
export function comparedOutturn(indicator: Indicator, policy: Policy): Reading {
  return indicator.figures[comparedField(indicator, policy)];
}

/** Where that figure stands. */
export function comparedField(indicator: Indicator, { direction: { compareWith } }: Policy): Before {
  return fieldSince(indicator, compareWith === "both" ? "last-year" : compareWith);
}

/** Of the previous and the earlier outturn the one that is of that time, by its cell or its header; the previous where neither says so. */
export function fieldSince(indicator: Indicator, since: Since): Before {
  const months = MONTHS[since];
  if (months === null) return "previous";
  const isThatLongAgo = (field: Before): boolean =>
    indicator.figures[field].kind === "quantity" && monthsSince(indicator, field) === months;
  return (["previous", "earlier"] as const).find(isThatLongAgo) ?? "previous";
}

/** Why a figure is not of the time that is asked for, as the start of a sentence; null where it is, or does not say. */
export function otherTime(indicator: Indicator, field: Before, since: Since): string | null {
  const [now, before] = [periodOf(indicator, "outturn"), periodOf(indicator, field)];
  if (MONTHS[since] === null || now === null || before === null) return null;
  const months = monthsApart(now.period, before.period);
  const isOther = months === null ? sameLength(now.period, before.period) === false : months !== MONTHS[since];
  if (!isOther) return null;
  const asked = since === "last-year" ? "the same time last year" : "last quarter";
  return `Not like for like: the outturn is for ${now.text}, and the previous one for ${before.text} is not of ${asked}`;
}

/**
 * Why an outturn that counts cannot be set against one of the past, as the start of a sentence: it is for a longer or shorter
 * time, by its cell or its header. Null where the name does not say that it counts, as shares and averages do not grow with time.
 */
export function otherLength(indicator: Indicator, field: Before): string | null {
  const [now, before] = [periodOf(indicator, "outturn"), periodOf(indicator, field)];
  if (now === null || before === null || sameLength(now.period, before.period) !== false || !isCount(indicator.name)) return null;
  return `Not like for like: the outturn is for ${now.text}, the previous one for ${before.text}, and a count grows with time`;
}

/** How many months lie between the ends of two figures; null where they do not say. */
function monthsSince(indicator: Indicator, field: Before): number | null {
  const [now, before] = [periodOf(indicator, "outturn"), periodOf(indicator, field)];
  return now === null || before === null ? null : monthsApart(now.period, before.period);
}
