import type { ReviewedRow } from "../domain/check";
import { familyOfColour, FAMILY_FILLS } from "../domain/colour";
import type { Indicator, PlacedCell } from "../domain/indicator";
import type { CellState, Edit } from "../domain/patch";
import { FAMILY_LABELS, type Family, type Policy } from "../domain/policy/policy";
import { saysBand } from "../domain/printed";
import { holdsWhatWasWritten } from "../domain/settings/journal";
import type { JournalEntry, RatingsShown } from "../domain/settings/settings";
import type { Place } from "../domain/sheet";
import { mergeFinder } from "../scorecard/rows";
import type { Review } from "./review";

/** One cell that would change, and why. */
export interface Change {
  /** The row's key and the column: the same as long as the row is about the same. */
  readonly id: string;
  readonly row: ReviewedRow;
  readonly field: "rating" | "outturn" | "direction";
  readonly edit: Edit;
  /** What the cell says now and would say, in words. */
  readonly was: string;
  readonly willBe: string;
  readonly because: string;
  /** A person put there what it says now: it is kept unless they choose otherwise. */
  readonly typed: boolean;
}

/** Cells that would change and are never written. */
export interface LeftAlone {
  readonly formulas: readonly PlacedCell[];
  /** Merged with cells of other indicators, or with one to the left: what is written there would stand for those too, or be lost. */
  readonly merged: readonly PlacedCell[];
}

/** The changes that would bring a sheet in line with its review, and the cells left alone. */
export interface Changes extends LeftAlone {
  readonly changes: readonly Change[];
}

/** The cell in which a row shows its rating: that of the rating column, else its outturn, whose fill may say it, else its first. */
export function ratingPlace({ row, cells }: Indicator): Place {
  const { row: at, column } = cells.rating ?? cells.outturn ?? { row, column: 0 };
  return { row: at, column };
}

/** Where a scorecard shows its ratings as it stands: in its rating column, else in its outturn cells. */
export function usuallyShown({ scorecard }: Pick<Review, "scorecard">): RatingsShown {
  return scorecard.columns.some(({ field }) => field === "rating") ? "column" : "fill";
}

/**
 * The changes that put a review's ratings and arrows into the sheet. A cell that already says the same is left as it is,
 * and so is whatever stands in a row that has no rating or direction: so after all changes are made there are none left.
 */
export function proposeChanges(review: Review, shown: RatingsShown, journal: readonly JournalEntry[] = []): Changes {
  const wanted = review.rows.flatMap((row) => [...ratingChanges(row, shown), ...directionChange(row, review.policy)]);
  const isOurs = holdsWhatWasWritten(journal);
  const isShared = sharedCells(review);
  const [open, formulas] = parted(wanted, ({ at }) => at.cell.formula !== null);
  const [own, merged] = parted(open, ({ at }) => isShared(at));
  return {
    changes: own.map((change) => toChange(change, isOurs)),
    formulas: formulas.map(({ at }) => at),
    merged: merged.map(({ at }) => at),
  };
}

/** The items of which something does not hold, and those of which it does. */
function parted<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly [readonly Item[], readonly Item[]] {
  return [items.filter((item) => !holds(item)), items.filter(holds)];
}

/** Tells the places whose merged cell begins elsewhere, or reaches over another indicator. */
function sharedCells({ scorecard, rows }: Review): (place: Place) => boolean {
  if (scorecard.sheet.merges.length === 0) return () => false;
  const mergeAt = mergeFinder(scorecard.sheet);
  const indicatorRows = [...new Set(rows.map(({ indicator }) => indicator.row))].sort((a, b) => a - b);
  const rowBelow = new Map(indicatorRows.map((row, index) => [row, indicatorRows[index + 1] ?? Infinity]));
  return ({ row, column }) => {
    const area = mergeAt(row, column);
    return area !== null && (area.top !== row || area.left !== column || (rowBelow.get(row) ?? Infinity) <= area.bottom);
  };
}

interface Wanted extends Pick<Change, "row" | "field" | "was" | "willBe" | "because"> {
  readonly at: PlacedCell;
  readonly after: CellState;
  /** Whether something stands there now that the change would replace. */
  readonly replaces: boolean;
}

function toChange({ at, after, replaces, ...told }: Wanted, isOurs: ReturnType<typeof holdsWhatWasWritten>): Change {
  const { field, row } = told;
  const { key } = row.indicator;
  const edit: Edit = { row: at.row, column: at.column, before: { value: at.cell.value, fill: at.cell.fill }, after };
  return { ...told, id: `${field} ${key}`, edit, typed: replaces && !isOurs({ ...edit, key, field }) };
}

function ratingChanges(row: ReviewedRow, shown: RatingsShown): readonly Wanted[] {
  const inColumn = shown === "fill" ? [] : ratingInColumn(row);
  return shown === "column" ? inColumn : [...inColumn, ...ratingInOutturn(row)];
}

function ratingInColumn(row: ReviewedRow): readonly Wanted[] {
  const { indicator, verdict, printedRating } = row;
  const at = indicator.cells.rating;
  if (verdict.status === "unrated" || at === undefined) return [];
  const { band, because } = verdict;
  const isSaid = at.cell.text.trim() !== "" && printedRating !== null && printedRating.shownAs !== "fill" && saysBand(printedRating, band);
  if (isSaid) return [];
  const was = at.cell.text.trim() || fillWords(familyOfColour(at.cell.fill));
  const after = { value: band.label, fill: FAMILY_FILLS[band.family] };
  return [{ row, field: "rating", at, after, was, willBe: band.label, because, replaces: was !== BLANK }];
}

function ratingInOutturn(row: ReviewedRow): readonly Wanted[] {
  const { indicator, verdict } = row;
  const at = indicator.cells.outturn;
  if (verdict.status === "unrated" || at === undefined) return [];
  const { band, because } = verdict;
  const family = familyOfColour(at.cell.fill);
  if (family === band.family) return [];
  const after = { value: at.cell.value, fill: FAMILY_FILLS[band.family] };
  const [was, willBe] = [fillWords(family), fillWords(band.family)];
  return [{ row, field: "outturn", at, after, was, willBe, because, replaces: family !== null }];
}

const BLANK = "Blank";

function fillWords(family: Family | null): string {
  return family === null ? BLANK : `${FAMILY_LABELS[family]} fill`;
}

const ARROWS = {
  meaning: { better: "↑ Better", worse: "↓ Worse", same: "→ Same" },
  movement: {
    bigger: { better: "↑ Better", worse: "↓ Worse", same: "→ Same" },
    smaller: { better: "↓ Better", worse: "↑ Worse", same: "→ Same" },
  },
} as const;

function directionChange(row: ReviewedRow, policy: Policy): readonly Wanted[] {
  const { indicator, direction, printedDirection } = row;
  const { status, because } = direction;
  const at = indicator.cells.direction;
  if (at === undefined || (status !== "better" && status !== "worse" && status !== "same")) return [];
  if (printedDirection?.status === status) return [];
  const side = indicator.polarity === "smaller" ? "smaller" : "bigger";
  const willBe = (policy.direction.arrow === "meaning" ? ARROWS.meaning : ARROWS.movement[side])[status];
  const was = at.cell.text.trim() || BLANK;
  return [{ row, field: "direction", at, after: { value: willBe, fill: at.cell.fill }, was, willBe, because, replaces: was !== BLANK }];
}
