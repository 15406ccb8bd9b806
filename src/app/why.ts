import type { ReviewedRow } from "../domain/check";
import type { CellState } from "../domain/patch";
import type { Policy } from "../domain/policy/policy";
import { explain, explanationWords } from "../domain/rating/explain";
import { holdsWhatWasWritten } from "../domain/settings/journal";
import type { JournalEntry, WrittenCell } from "../domain/settings/settings";
import { cellAt, type SheetSnapshot } from "../domain/sheet";
import { mergeFinder } from "../scorecard/rows";
import type { Review } from "./review";

/** The header of the column that takes the reasons. */
export const WHY_HEADER = "Why this rating";

/** The reasons as they would be written beside the table, or the sentence that says why they cannot be. */
export type Reasons =
  | {
      readonly status: "ready";
      readonly column: number;
      readonly cells: readonly WrittenCell[];
      /** How many cells hold something that a person put there: they are left alone. */
      readonly kept: number;
    }
  | { readonly status: "refused"; readonly because: string };

/** Why a row has its rating, or none, in one or two sentences: a rating set by judgement with who set it, and what the rule gives. */
function reasonFor({ indicator, direction, verdict, overridden }: ReviewedRow, policy: Policy): string {
  return overridden === null ? explanationWords(explain(indicator, policy, direction)) : verdict.because;
}

/**
 * The cells that take every row's reason in one column: the one that has them already, else the next one beside the
 * table that is free in every row of it. What a person typed there is left alone, and so is every cell with a formula.
 */
export function proposeReasons(review: Review, sheet: SheetSnapshot, journal: readonly JournalEntry[]): Reasons {
  const { scorecard, rows, policy } = review;
  const inHeader = new Set(scorecard.headerRows);
  const headers = scorecard.headerRows.filter((row) => !inHeader.has(row + 1));
  const texts = new Map([
    ...headers.map((row) => [row, WHY_HEADER] as const),
    ...rows.map((row) => [row.indicator.row, reasonFor(row, policy)] as const),
  ]);
  if (texts.size < headers.length + rows.length) {
    return {
      status: "refused",
      because:
        "Several indicators stand side by side in one row, so there is no one cell for the reason. Put the tables one below the other first.",
    };
  }
  const own = scorecard.headings.find(({ header }) => header === WHY_HEADER);
  const column = own?.column ?? freeColumn(sheet, scorecard.headerRows, [...texts.keys()]);
  const keys = new Map(rows.map(({ indicator: { row, key } }) => [row, key]));
  const isOurs = holdsWhatWasWritten(journal);
  let kept = 0;
  const cells = [...texts]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, text]): readonly WrittenCell[] => {
      const { value, fill, formula } = cellAt(sheet, row, column);
      const before: CellState = { value, fill };
      if (value === text) return [];
      const written: WrittenCell = { row, column, before, after: { value: text, fill }, key: keys.get(row) ?? null, field: null };
      if (formula === null && (value === null || isOurs(written))) return [written];
      kept += 1;
      return [];
    });
  return { status: "ready", column, cells, kept };
}

/** The first column to the right of the table in which each of these rows is empty, not merged and not hidden. */
function freeColumn(sheet: SheetSnapshot, headerRows: readonly number[], rows: readonly number[]): number {
  const lastHeaders = headerRows.map((row) =>
    (sheet.rows[row] ?? []).findLastIndex((cell) => cell !== undefined && cell.text.trim() !== ""),
  );
  const mergeAt = mergeFinder(sheet);
  const isEmpty = (row: number, column: number): boolean => {
    const { value, formula } = cellAt(sheet, row, column);
    return value === null && formula === null && mergeAt(row, column) === null;
  };
  let column = Math.max(...lastHeaders) + 1;
  while (sheet.hiddenColumns.has(column) || !rows.every((row) => isEmpty(row, column))) column += 1;
  return column;
}
