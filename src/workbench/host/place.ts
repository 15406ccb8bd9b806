import type { Area } from "../../domain/sheet";
import { assertEditable, findSheet, sheetInfo, type Book } from "./book";
import { cellCount, fullAddress, intersection, isEntireColumn, isEntireRow, parseAddress } from "./model/address";
import type { CellChange, ModelCell, StyleChange } from "./model/workbook";
import { Fault } from "./protocol/fault";

/** Most cells that one read may have. */
const MOST_CELLS_READ = 5_000_000;

/** Cells of one sheet: one area of a Range, several of a RangeAreas. */
export interface Place {
  readonly book: Book;
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** A place of one area. */
export interface RangePlace extends Place {
  readonly area: Area;
}

export function rangePlace(book: Book, sheet: string, area: Area): RangePlace {
  return { book, sheet, area, areas: [area] };
}

/** Whole rows or columns: their cells are not read or written one by one. */
function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

export function placeAddress({ book, sheet, areas }: Place): string {
  const { name } = sheetInfo(book, sheet);
  return areas.map((area) => fullAddress(name, area)).join(",");
}

/** The area that a formula such as "=Sheet1!$A$1:$B$2", an address, or a defined name stands for; null for none. */
export function findArea(book: Book, sheet: string, reference: string): RangePlace | null {
  const parsed = parseAddress(reference.replace(/^=/, ""));
  if (parsed !== null) {
    const named = parsed.sheet === null ? sheet : findSheet(book, parsed.sheet)?.id;
    return named === undefined ? null : rangePlace(book, named, parsed.area);
  }
  const name = book.model.names().find((one) => one.name.toLowerCase() === reference.toLowerCase());
  return name === undefined ? null : findArea(book, sheet, name.formula);
}

/** Every cell of the area, row by row. An area of whole rows or columns gives null. */
export function mapCells<Result>(
  { book, sheet }: Place,
  area: Area,
  read: (cell: ModelCell, row: number, column: number) => Result,
): Result[][] | null {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MOST_CELLS_READ) throw new Fault("RangeExceedsLimit");
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_column, across) => {
      const [row, column] = [area.top + down, area.left + across];
      return read(book.model.cell(sheet, row, column), row, column);
    }),
  );
}

/** What all cells have in common, or null where they differ. Cells beyond the used ones have no format. */
export function common<Value>(place: Place, read: (cell: ModelCell) => Value): Value | null {
  const seen = new Set<Value>();
  const used = place.book.model.usedArea(place.sheet, false);
  for (const area of place.areas) {
    const inside = used === null ? null : intersection(area, used);
    if (inside === null || cellCount(inside) < cellCount(area)) seen.add(read({ value: null, formula: null, style: {} }));
    if (inside === null) continue;
    for (let row = inside.top; row <= inside.bottom && seen.size < 2; row += 1) {
      for (let column = inside.left; column <= inside.right && seen.size < 2; column += 1) {
        seen.add(read(place.book.model.cell(place.sheet, row, column)));
      }
    }
  }
  const [first] = seen;
  return seen.size === 1 && first !== undefined ? first : null;
}

/** Changes every cell of the place. Whole rows and columns are refused: cells are written one by one here. */
export function changeCells(
  { book, sheet, areas }: Place,
  change: (row: number, column: number) => Omit<CellChange, "row" | "column"> | null,
): void {
  assertEditable(book, sheet);
  for (const area of areas) {
    if (isUnbounded(area)) throw new Fault("InvalidArgument", "Whole rows and columns cannot be written cell by cell.");
    const changes: CellChange[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const wanted = change(row, column);
        if (wanted !== null) changes.push({ row, column, ...wanted });
      }
    }
    if (changes.length > 0) book.model.change(sheet, changes);
  }
}

export function changeStyle(place: Place, style: StyleChange): void {
  changeCells(place, () => ({ style }));
}
