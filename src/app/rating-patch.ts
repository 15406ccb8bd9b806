import type { Patch } from "../domain/patch";
import type { RatingsShown } from "../domain/settings/settings";
import { proposeChanges, usuallyShown, type LeftAlone } from "./changes";
import type { Review } from "./review";

/** A patch with what it leaves alone. */
export interface RatingPatch extends LeftAlone {
  readonly patch: Patch;
}

/**
 * The edits that put all of a review's ratings and arrows into the sheet: for the command line, which writes a copy and
 * replaces what was typed there.
 * @param shown where ratings go; where the sheet shows them already, if nobody chose
 */
export function ratingPatch(review: Review, shown: RatingsShown | null = null): RatingPatch {
  const { changes, ...leftAlone } = proposeChanges(review, shown ?? usuallyShown(review));
  return { patch: { sheet: review.scorecard.sheet.name, edits: changes.map(({ edit }) => edit) }, ...leftAlone };
}
