import type { PrintedRating } from "../domain/check";
import { travel } from "../domain/direction/travel";
import { fitRules, type Disagreement, type Fit } from "../domain/fit/fit";
import { DEFAULT_POLICY } from "../domain/policies/default";
import { FAMILY_LABELS, type Policy } from "../domain/policy/policy";
import { outturnFillsRate, printedRating, saysBand } from "../domain/printed";
import { bandOf } from "../domain/rating/rate";
import type { Scorecard } from "../domain/scorecard";
import type { UnratedReason } from "../domain/verdict";

/** The rating every row prints now, by the bands of a policy; null where it prints none. */
export function printedRatings({ indicators }: Scorecard, policy: Policy): readonly (PrintedRating | null)[] {
  const fillsRate = outturnFillsRate(indicators);
  return indicators.map((indicator) => printedRating(indicator, policy, fillsRate));
}

/** How the ratings of a scorecard agree with a policy. */
export interface Agreement {
  readonly policy: Policy;
  /** Rows that print a rating and that the policy rates, or leaves unrated for a reason of its own. */
  readonly compared: number;
  readonly agreed: number;
  readonly disagreements: readonly Disagreement[];
}

/** Reasons that lie with the rule and not with the figures: a row that prints a rating speaks against a rule that gives it none. */
// prettier-ignore
const OF_THE_RULE: ReadonlySet<UnratedReason> = new Set<UnratedReason>([
  "no-tolerance", "no-floor", "no-comparison", "provisional", "excluded", "part-year",
]);

/** Holds the ratings that a scorecard prints against those a policy gives. */
export function agreementWith(scorecard: Scorecard, policy: Policy): Agreement {
  const printed = printedRatings(scorecard, policy);
  const disagreements: Disagreement[] = [];
  let agreed = 0;
  for (const [index, indicator] of scorecard.indicators.entries()) {
    const rating = printed[index] ?? null;
    if (rating === null) continue;
    const band = bandOf(indicator, policy, travel(indicator, policy));
    const isRated = !("status" in band);
    if (!isRated && !OF_THE_RULE.has(band.reason)) continue;
    if (isRated && saysBand(rating, band)) agreed += 1;
    else disagreements.push({ indicator, printed: FAMILY_LABELS[rating.family], given: isRated ? band.label : null });
  }
  return { policy, compared: agreed + disagreements.length, agreed, disagreements };
}

/** The rules that come nearest to the ratings a scorecard prints, worked out from these alone, the likeliest first. */
export function fittedRules(scorecard: Scorecard): readonly Fit[] {
  const printed = printedRatings(scorecard, DEFAULT_POLICY);
  const rows = scorecard.indicators.flatMap((indicator, index) => {
    const rating = printed[index] ?? null;
    if (rating === null) return [];
    const isSaid = rating.shownAs === "word" || rating.shownAs === "letter";
    return [{ indicator, family: rating.family, label: isSaid ? (indicator.cells.rating?.cell.text ?? null) : null }];
  });
  return fitRules(rows);
}
