import type { ReviewedRow } from "../domain/check";
import { travel } from "../domain/direction/travel";
import type { Policy } from "../domain/policy/policy";
import { rate } from "../domain/rating/rate";
import type { Override } from "../domain/settings/settings";
import type { Verdict } from "../domain/verdict";
import { decidedVerdict } from "./decisions";
import type { Review } from "./review";

/** A row that another rule rates otherwise. What it is now is its own verdict. */
export interface RatingChange {
  readonly row: ReviewedRow;
  readonly willBe: Verdict;
}

/** The rows of a review whose rating another rule would change. Ratings set by judgement stand as long as the rule has their band. */
export function previewRule({ rows }: Pick<Review, "rows">, policy: Policy, overrides: readonly Override[]): readonly RatingChange[] {
  const overrideOf = new Map(overrides.map((override) => [override.key, override]));
  return rows.flatMap((row) => {
    const { indicator, verdict } = row;
    const willBe = decidedVerdict(rate(indicator, policy, travel(indicator, policy)), overrideOf.get(indicator.key), policy).verdict;
    return ratingWords(willBe) === ratingWords(verdict) ? [] : [{ row, willBe }];
  });
}

/** What a verdict is called: its band, or that there is none. */
export function ratingWords(verdict: Verdict): string {
  return verdict.status === "rated" ? verdict.band.label : "Not rated";
}
