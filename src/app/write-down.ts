import type { Edit } from "../domain/patch";
import { noteWritten } from "../domain/settings/journal";
import type { Decided, WrittenCell } from "../domain/settings/settings";
import { withSheet } from "../domain/settings/sheets";
import { address } from "../domain/sheet";
import type { Change } from "./changes";
import type { Applied, SheetPort } from "./ports";
import type { StorePort } from "./store";

/** What became of a patch, and a sentence where the note of it could not be kept; "" where all is well. */
export interface NotedApplied {
  readonly applied: Applied;
  readonly remark: string;
}

/** Cells to write into one sheet, each with the row and field it belongs to. */
export interface Writing {
  readonly sheet: string;
  readonly cells: readonly WrittenCell[];
}

/** The cells that make these changes, to be written and noted. */
export function cellsOf(changes: readonly Change[]): readonly WrittenCell[] {
  return changes.map(({ edit, field, row }) => ({ ...edit, key: row.indicator.key, field }));
}

/** What is done to these cells, whatever they belong to. */
export function editsOf(cells: readonly WrittenCell[]): readonly Edit[] {
  return cells.map(({ row, column, before, after }) => ({ row, column, before, after }));
}

/** Writes cells and notes them in the workbook, so that Restore can take them back, also for another person later. */
export async function applyAndNote(
  workbook: SheetPort,
  store: StorePort,
  { sheet, cells }: Writing,
  decided: Decided,
): Promise<NotedApplied> {
  const applied = await workbook.apply({ sheet, edits: editsOf(cells) });
  if (applied.status !== "applied" || applied.written.edits.length === 0) return { applied, remark: "" };
  // What was really written may differ from what was asked, where a conditional format covers a fill.
  const about = new Map(cells.map(({ key, field, ...place }) => [address(place), { key, field }]));
  const written = applied.written.edits.map((edit) => ({ ...edit, ...(about.get(address(edit)) ?? { key: null, field: null }) }));
  const noted = await store.update((settings) => withSheet(settings, sheet, (before) => noteWritten(before, written, decided)));
  return { applied, remark: noted.status === "stored" ? "" : `This was written, but Restore cannot take it back later. ${noted.because}` };
}
