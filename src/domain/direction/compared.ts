import type { Indicator } from "../indicator";
import type { Period } from "../period";
import type { Policy } from "../policy/policy";
import type { Quantity, Reading } from "../reading";
import { periodOf } from "./like-for-like";

/** How long before the outturn the figure is that it is compared with. */
export type Since = Exclude<Policy["direction"]["compareWith"], "both">;

const MONTHS: Readonly<Record<Since, number | null>> = { previous: null, "last-year": 12, "last-quarter": 3 };

/** The figure that a policy compares the outturn with. Under "both" it is last year's: last quarter's stands beside it. */
export function comparedOutturn(indicator: Indicator, { direction: { compareWith } }: Policy): Reading {
  return outturnSince(indicator, compareWith === "both" ? "last-year" : compareWith);
}

/** Of the previous and the earlier outturn the one that says it is of that time; the previous where neither does. */
export function outturnSince({ figures: { outturn, previous, earlier } }: Indicator, since: Since): Reading {
  const months = MONTHS[since];
  if (months === null || outturn.kind !== "quantity") return previous;
  return [previous, earlier].find((figure) => figure.kind === "quantity" && monthsSince(outturn, figure) === months) ?? previous;
}

/** Why a figure is not of the time that is asked for, as the start of a sentence; null where it is, or does not say. */
export function otherTime(outturn: Quantity, previous: Quantity, since: Since): string | null {
  const months = monthsSince(outturn, previous);
  if (MONTHS[since] === null || months === null || months === MONTHS[since]) return null;
  const asked = since === "last-year" ? "the same time last year" : "last quarter";
  return `Not like for like: the outturn is for ${periodOf(outturn)?.text ?? ""}, and the previous one for ${periodOf(previous)?.text ?? ""} is not of ${asked}`;
}

/** How many months lie between the ends of two figures; null where they do not say. */
function monthsSince(outturn: Quantity, previous: Quantity): number | null {
  const [now, before] = [periodOf(outturn)?.period, periodOf(previous)?.period];
  return now === undefined || before === undefined ? null : monthsBetween(now, before);
}

function monthsBetween(now: Period, before: Period): number | null {
  if (now.months !== null && before.months !== null) return monthSteps(now.months.to, before.months.to);
  if (now.months !== null || before.months !== null || now.yearKind !== before.yearKind) return null;
  if (now.quarter === null || before.quarter === null) return now.quarter === before.quarter ? yearSteps(now.year, before.year) : null;
  return monthSteps({ month: 3 * now.quarter, year: now.year }, { month: 3 * before.quarter, year: before.year });
}

function yearSteps(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : 12 * (now - before);
}

/** Without years, two different months are as near as they may be. */
function monthSteps(now: { readonly month: number; readonly year: number | null }, before: { readonly month: number; readonly year: number | null }): number | null {
  const years = yearSteps(now.year, before.year);
  if (years !== null) return years + now.month - before.month;
  return now.month === before.month ? null : (now.month - before.month + 12) % 12;
}
