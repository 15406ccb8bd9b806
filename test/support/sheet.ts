import { EMPTY_CELL, textCell, type Area, type Cell, type SheetSnapshot } from "../../src/domain/sheet";

/** A sheet of text cells from lines with "|" between cells; spaces around a cell do not count, and "" is a blank row. */
export function sheetOf(lines: readonly string[], more: Partial<Pick<SheetSnapshot, "merges" | "name">> = {}): SheetSnapshot {
  return sheetOfCells(
    lines.map((line) => (line === "" ? [] : line.split("|").map((text) => textCell(text.trim())))),
    more,
  );
}

/** A sheet of the given cells. */
export function sheetOfCells(
  rows: readonly (readonly Cell[])[],
  more: Partial<Pick<SheetSnapshot, "merges" | "name">> = {},
): SheetSnapshot {
  return { name: "Sheet1", merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), rows, ...more };
}

/** A true number under a number format. */
export function numberCell(value: number, text: string, format = "General"): Cell {
  return { ...EMPTY_CELL, value, text, format };
}

/** A merged area by its edges, counted from 0. */
export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}
