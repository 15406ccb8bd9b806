import type { PlacedCell } from "../domain/indicator";
import type { Patch } from "../domain/patch";
import type { RatingsShown } from "../domain/settings/settings";
import { proposeChanges, usuallyShown } from "./changes";
import type { Review } from "./review";

/** A patch with what it leaves alone: cells with a formula, which are never written. */
export interface RatingPatch {
  readonly patch: Patch;
  readonly formulas: readonly PlacedCell[];
}

/**
 * The edits that put all of a review's ratings and arrows into the sheet: for the command line, which writes a copy and
 * replaces what was typed there.
 * @param shown where ratings go; where the sheet shows them already, if nobody chose
 */
export function ratingPatch(review: Review, shown: RatingsShown | null = null): RatingPatch {
  const { changes, formulas } = proposeChanges(review, shown ?? usuallyShown(review));
  return { patch: { sheet: review.scorecard.sheet.name, edits: changes.map(({ edit }) => edit) }, formulas };
}
