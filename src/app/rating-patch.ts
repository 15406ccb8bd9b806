import type { PlacedCell } from "../domain/indicator";
import type { Patch } from "../domain/patch";
import { proposeChanges, usuallyShown } from "./changes";
import type { Review } from "./review";

/** A patch with what it leaves alone: cells with a formula, which are never written. */
export interface RatingPatch {
  readonly patch: Patch;
  readonly formulas: readonly PlacedCell[];
}

/**
 * The edits that put all of a review's ratings and arrows into the sheet, where it shows its ratings already: for the
 * command line, which writes a copy and replaces what was typed there.
 */
export function ratingPatch(review: Review): RatingPatch {
  const { changes, formulas } = proposeChanges(review, usuallyShown(review));
  return { patch: { sheet: review.scorecard.sheet.name, edits: changes.map(({ edit }) => edit) }, formulas };
}
