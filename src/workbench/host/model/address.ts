import { columnLetters, type Area } from "../../../domain/sheet";

/** Rows and columns of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** An address read: the sheet it names, or null, and its rectangle. */
export interface SheetArea {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Whether the rectangle takes in every row, that is, whole columns. */
export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === SHEET_ROWS - 1;
}

/** Whether the rectangle takes in every column, that is, whole rows. */
export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === SHEET_COLUMNS - 1;
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** The rectangle that both share, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The smallest rectangle around both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Whether all of it lies on a sheet, with at least one cell. */
export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && bottom >= top && right >= left && bottom < SHEET_ROWS && right < SHEET_COLUMNS;
}

/** The number of the column that the letters name, from 0: "A" is 0, "AA" is 26. */
function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/.exec(text);
  if (match === null || text === "") return null;
  const [, letters = "", digits = ""] = match;
  if (letters === "" && digits === "") return null;
  return { row: digits === "" ? null : Number(digits) - 1, column: letters === "" ? null : columnNumber(letters) };
}

/** Splits "Sheet!A1", also with the quotes that names with spaces need, into the sheet's name and the rest. */
function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: text };
  const name = text.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length >= 2;
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, rest: text.slice(mark + 1) };
}

/** Reads "B2", "A1:C3", "A:C", "2:5", each also with "$" and a sheet's name; null for anything else. */
export function parseAddress(text: string): SheetArea | null {
  const { sheet, rest } = splitSheet(text.trim());
  const parts = rest.split(":");
  if (parts.length > 2) return null;
  const [first, last] = [parseCorner(parts[0] ?? ""), parseCorner(parts[1] ?? parts[0] ?? "")];
  if (first === null || last === null) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  // A lone letter or number names no cell; "A:A" and "1:1" do.
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const rows = [first.row ?? 0, last.row ?? SHEET_ROWS - 1];
  const columns = [first.column ?? 0, last.column ?? SHEET_COLUMNS - 1];
  const area = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
  return isOnSheet(area) ? { sheet, area } : null;
}

/** The rectangle as Excel writes it: "A1", "A1:B2", "A:C", "2:5". */
export function areaAddress(area: Area): string {
  if (isEntireColumn(area) && !isEntireRow(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  return cellCount(area) === 1 ? first : `${first}:${columnLetters(area.right)}${area.bottom + 1}`;
}

/** The rectangle with its sheet's name, quoted where the name is more than letters, digits and "_". */
export function fullAddress(sheet: string, area: Area): string {
  const name = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${areaAddress(area)}`;
}

/** What is left of the rectangle when the hole is cut out, as up to four rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...cut, left: area.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: area.right },
    { ...area, top: cut.bottom + 1 },
  ].filter(isOnSheet);
}
