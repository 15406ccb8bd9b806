import { FAMILY_FILLS } from "../domain/colour";
import type { PlacedCell } from "../domain/indicator";
import type { ReviewedRow } from "../domain/check";
import type { CellState, Edit, Patch } from "../domain/patch";
import type { Policy } from "../domain/policy/policy";
import type { Review } from "./review";

/** A patch with what it leaves alone: cells with a formula, which are never written. */
export interface RatingPatch {
  readonly patch: Patch;
  readonly formulas: readonly PlacedCell[];
}

/**
 * The edits that put a review's ratings and arrows into the sheet. A rating goes into the rating column as the band's label
 * and fill, or, where there is no such column, into the fill of the outturn cell; a direction into the direction column
 * as an arrow with its word. A cell that already says the same is left as it is, and so is whatever stands in a row that
 * has no rating or direction. So a second patch after the first is empty.
 */
export function ratingPatch({ scorecard, policy, rows }: Review): RatingPatch {
  const wanted = rows.flatMap((row) => [...ratingEdit(row), ...directionEdit(row, policy)]);
  const formulas = wanted.filter(({ at }) => at.cell.formula !== null).map(({ at }) => at);
  const edits = wanted.filter(({ at }) => at.cell.formula === null).map(({ at, after }): Edit => {
    return { row: at.row, column: at.column, before: { value: at.cell.value, fill: at.cell.fill }, after };
  });
  return { patch: { sheet: scorecard.sheet.name, edits }, formulas };
}

interface WantedEdit {
  readonly at: PlacedCell;
  readonly after: CellState;
}

function ratingEdit({ indicator: { cells }, verdict, printedRating }: ReviewedRow): readonly WantedEdit[] {
  if (verdict.status === "unrated") return [];
  const { band } = verdict;
  const agrees = printedRating !== null && (printedRating.band === null ? printedRating.family === band.family : printedRating.band === band.id);
  const fill = FAMILY_FILLS[band.family];
  if (cells.rating !== undefined) {
    const saysSo = agrees && printedRating.shownAs !== "fill";
    return saysSo ? [] : [{ at: cells.rating, after: { value: band.label, fill } }];
  }
  if (cells.outturn === undefined || agrees) return [];
  return [{ at: cells.outturn, after: { value: cells.outturn.cell.value, fill } }];
}

const ARROWS = {
  meaning: { better: "↑ Better", worse: "↓ Worse", same: "→ Same" },
  movement: {
    bigger: { better: "↑ Better", worse: "↓ Worse", same: "→ Same" },
    smaller: { better: "↓ Better", worse: "↑ Worse", same: "→ Same" },
  },
} as const;

function directionEdit({ indicator: { cells, polarity }, direction: { status }, printedDirection }: ReviewedRow, policy: Policy): readonly WantedEdit[] {
  if (cells.direction === undefined || (status !== "better" && status !== "worse" && status !== "same")) return [];
  if (printedDirection?.status === status) return [];
  const arrows = policy.direction.arrow === "meaning" ? ARROWS.meaning : ARROWS.movement[polarity === "smaller" ? "smaller" : "bigger"];
  return [{ at: cells.direction, after: { value: arrows[status], fill: cells.direction.cell.fill } }];
}
