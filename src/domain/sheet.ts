/** One cell, as the sheet holds it and as it shows it. */
export interface Cell {
  /** What the cell holds; null when it is empty. Errors are their text, such as "#DIV/0!". */
  readonly value: string | number | boolean | null;
  /** What the cell shows under its number format. */
  readonly text: string;
  /** The number format, "General" where none was chosen. */
  readonly format: string;
  /** The formula with its "=", or null for a typed value. */
  readonly formula: string | null;
  /** The solid fill as "#RRGGBB" in capitals, or null where there is none. */
  readonly fill: string | null;
  /** The font's name: some sheets draw arrows with the letters of Wingdings. */
  readonly font: string | null;
}

/** A rectangle of cells; all four edges are inside it and count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The place of a cell; both numbers count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** All of one sheet that the product looks at, read at one moment. Rows and columns count from A1. */
export interface SheetSnapshot {
  readonly name: string;
  /** `rows[row][column]`; a row may be shorter than others, and a cell without content may be absent. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A cell without content or formatting. */
export const EMPTY_CELL: Cell = { value: null, text: "", format: "General", formula: null, fill: null, font: null };

/** The cell at a place, the empty one outside the sheet's content. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? EMPTY_CELL;
}

/** A cell that holds just this text, as a .csv file gives it. */
export function textCell(text: string): Cell {
  return text === "" ? EMPTY_CELL : { ...EMPTY_CELL, value: text, text };
}

/** Letters of a column counted from 0: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The address of a cell as Excel writes it: row 0, column 0 is "A1". */
export function address(place: Place): string {
  return `${columnLetters(place.column)}${place.row + 1}`;
}
