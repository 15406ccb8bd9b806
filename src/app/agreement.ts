import type { PrintedRating } from "../domain/check";
import { travel } from "../domain/direction/travel";
import type { Band, Policy } from "../domain/policy/policy";
import { outturnFillsRate, printedRating } from "../domain/printed";
import { bandOf } from "../domain/rating/rate";
import type { Scorecard } from "../domain/scorecard";

/** The rating every row prints now, by the bands of a policy; null where it prints none. */
export function printedRatings({ indicators }: Scorecard, policy: Policy): readonly (PrintedRating | null)[] {
  const fillsRate = outturnFillsRate(indicators);
  return indicators.map((indicator) => printedRating(indicator, policy, fillsRate));
}

/** Whether a printed rating is that of a band: the same band where it says which, else one of the same family. */
export function saysBand(printed: PrintedRating, band: Band): boolean {
  return printed.band === null ? printed.family === band.family : printed.band === band.id;
}

/** How the ratings of a scorecard agree with a policy. */
export interface Agreement {
  readonly policy: Policy;
  /** Rows that print a rating and that the policy rates. */
  readonly compared: number;
  readonly agreed: number;
}

/** Holds the ratings that a scorecard prints against those a policy gives. */
export function agreementWith(scorecard: Scorecard, policy: Policy): Agreement {
  const printed = printedRatings(scorecard, policy);
  let compared = 0;
  let agreed = 0;
  for (const [index, indicator] of scorecard.indicators.entries()) {
    const rating = printed[index] ?? null;
    if (rating === null) continue;
    const band = bandOf(indicator, policy, travel(indicator, policy));
    if (band === null) continue;
    compared += 1;
    if (saysBand(rating, band)) agreed += 1;
  }
  return { policy, compared, agreed };
}
