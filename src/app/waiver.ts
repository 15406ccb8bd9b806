import { dayWords, isDay } from "../domain/day";
import type { Waiver } from "../domain/settings/settings";

/** What a person says when they waive a finding: `until` is "2026-09-30", or null for no end. */
export type WaiverWish = Pick<Waiver, "reason" | "by" | "until">;

/** What has to be mended in each part of a wish before it can be kept, in a sentence. */
export type WaiverFaults = Readonly<Partial<Record<keyof WaiverWish, string>>>;

/**
 * What stands in the way of a waiver: a reason, a name, and an end that is a day and not over.
 * @param today "2026-04-01"
 */
export function waiverFaults({ reason, by, until }: WaiverWish, today: string): WaiverFaults {
  return {
    ...(reason.trim() === "" && { reason: "Say why this may stand." }),
    ...(by.trim() === "" && { by: "Say who decides this." }),
    ...(until !== null && !isDay(until) && { until: "Give a whole date, or none." }),
    ...(until !== null && isDay(until) && until < today && { until: `${dayWords(until)} is over. Give a later date, or none.` }),
  };
}

/** Who waived a finding, when, until when and why: "Waived by A. Khan on 3 March 2026, until 30 April 2026: the figure comes late." */
export function waiverWords({ by, at, until, reason }: Waiver): string {
  const end = until === null ? "" : `, until ${dayWords(until)}`;
  return `Waived by ${by} on ${dayWords(at)}${end}: ${reason}`;
}
