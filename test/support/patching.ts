import type { Patch } from "../../src/domain/patch";
import { cellAt, type Cell, type SheetSnapshot } from "../../src/domain/sheet";

/** The sheet as it is after a patch: what a workbook would hold, with text entered as text. */
export function patched(sheet: SheetSnapshot, { edits }: Patch): SheetSnapshot {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { row, column, after } of edits) {
    const cell: Cell = { ...cellAt(sheet, row, column), value: after.value, fill: after.fill };
    const text = after.value === cellAt(sheet, row, column).value ? cell.text : String(after.value ?? "");
    (rows[row] ??= [])[column] = { ...cell, text };
  }
  return { ...sheet, rows };
}
