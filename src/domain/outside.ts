import type { Scorecard } from "./scorecard";
import type { Cell } from "./sheet";

/** A row of the sheet that tells no indicator and is no header: a title, a section heading, a key, a summary, a note. */
export interface OutsideRow {
  /** Counted from 0. */
  readonly row: number;
  /** Its cells that show something or are filled, with their columns. */
  readonly cells: readonly { readonly column: number; readonly cell: Cell }[];
}

/** The rows around and between a scorecard's indicators that are not empty, from top to bottom. */
export function rowsOutside({ sheet, indicators, headerRows, repeatedRows }: Scorecard): readonly OutsideRow[] {
  const inside = new Set([...headerRows, ...repeatedRows, ...indicators.map(({ row }) => row)]);
  return sheet.rows.flatMap((cells, row) => {
    if (inside.has(row)) return [];
    const shown = [...cells.entries()].flatMap(([column, cell]) =>
      cell !== undefined && (cell.text.trim() !== "" || cell.fill !== null) ? [{ column, cell }] : [],
    );
    return shown.length === 0 ? [] : [{ row, cells: shown }];
  });
}

/** What a row says, its cells joined by spaces. */
export function textOf({ cells }: OutsideRow): string {
  return cells
    .map(({ cell }) => cell.text.trim())
    .filter((text) => text !== "")
    .join(" ");
}
