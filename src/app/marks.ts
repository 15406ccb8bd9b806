import type { Severity } from "../domain/check";
import { address, type Place } from "../domain/sheet";
import type { Outcome } from "./outcome";
import type { Review } from "./review";

/** A cell to look at, and how much it matters. */
export interface Mark extends Place {
  readonly severity: Severity;
}

/** Marks on the cells of a sheet that come off again without a trace. */
export interface MarksPort {
  /** Shows these marks, in place of all that are there. */
  show(sheet: string, marks: readonly Mark[]): Promise<Outcome>;
  /** Takes every mark off the sheet, whoever put it there. */
  hide(sheet: string): Promise<Outcome>;
}

/**
 * A mark for every cell with a finding that is not waived, as its worst finding has it. A finding about a column that the
 * sheet does not have is marked on the indicator's name; one about the whole sheet has no mark.
 */
export function marksOf({ findings, rows }: Review): readonly Mark[] {
  const names = new Map(rows.map(({ indicator: { key, cells } }) => [key, cells.indicator ?? cells.reference]));
  const marks = new Map<string, Mark>();
  for (const { key, row, column, severity, waived } of findings) {
    const at = column ?? names.get(key ?? "")?.column;
    if (waived || row === null || at === undefined) continue;
    const mark = { row, column: at, severity };
    // Findings come worst first in their row.
    if (!marks.has(address(mark))) marks.set(address(mark), mark);
  }
  return [...marks.values()];
}
