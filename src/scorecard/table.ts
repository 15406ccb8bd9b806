import { cellAt, type SheetSnapshot } from "../domain/sheet";
import { matchHeader, type HeaderMatch } from "./header";
import type { Role } from "./vocabulary";

/** A column of a table: where it stands and its header, the lines of it joined. */
export interface HeadedColumn {
  readonly column: number;
  readonly header: string;
  readonly match: HeaderMatch;
}

/** A stretch of a sheet under one header. Rows count from 0. */
export interface Table {
  /** One header row, or two where a row of groups stands above. */
  readonly headerRows: readonly number[];
  readonly columns: readonly HeadedColumn[];
  /** First and last row below the header, up to the next header or the end of the sheet; empty when last < first. */
  readonly first: number;
  readonly last: number;
}

/** Matches headers, remembering those it has seen: a sheet says the same few texts thousands of times. */
type Matcher = (header: string) => HeaderMatch;

/**
 * Finds the tables of a sheet by their header rows, wherever they stand. A header row names at least three different
 * columns, most of its cells are headers, and it names the indicators and something that is measured. A header that is
 * repeated, as for the next page, begins another table.
 */
export function findTables(sheet: SheetSnapshot): readonly Table[] {
  const match = rememberingMatcher();
  const headers: number[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) if (isHeaderRow(sheet, row, match)) headers.push(row);
  const tables = headers.map((row) => {
    const group = groupRow(sheet, row, match);
    const below = subHeaderRow(sheet, row, match);
    const headerRows = [group, row, below].filter((header) => header !== null);
    return { headerRows, columns: headedColumns(sheet, group, row, below, match), first: (below ?? row) + 1 };
  });
  return tables.map((table, index) => ({ ...table, last: (tables[index + 1]?.headerRows[0] ?? sheet.rows.length) - 1 }));
}

function rememberingMatcher(): Matcher {
  const seen = new Map<string, HeaderMatch>();
  return (header) => {
    const known = seen.get(header) ?? matchHeader(header);
    seen.set(header, known);
    return known;
  };
}

/** A header is short, and typed text: a row with true numbers or long prose is none. */
const LONGEST_HEADER_CELL = 100;

function isHeaderRow(sheet: SheetSnapshot, row: number, match: Matcher): boolean {
  const texts: string[] = [];
  for (const cell of sheet.rows[row] ?? []) {
    if (cell === undefined || cell.text.trim() === "") continue;
    if (typeof cell.value !== "string" || cell.text.length > LONGEST_HEADER_CELL) return false;
    texts.push(joinLines(cell.text));
  }
  if (texts.length < 3) return false;
  const matches = texts.map(match).filter(({ roles }) => roles.length > 0);
  if (matches.length < 3 || matches.length < texts.length * 0.6) return false;
  const roles = new Set(matches.flatMap(({ roles: fit }) => fit));
  const named = roles.has("indicator") || roles.has("reference");
  const measured = roles.has("target") || roles.has("outturn") || roles.has("previous");
  return named && measured && roles.size >= 3 && matches.some(({ exact }) => exact);
}

/**
 * The row of group labels above a header ("Quarter 1" over target, actual and RAG), or null. It holds labels of periods or
 * columns and stands to the right of the first column; a title that stands alone at the left is none.
 */
function groupRow(sheet: SheetSnapshot, header: number, match: Matcher): number | null {
  const above = header - 1;
  const cells = filledCells(sheet, above);
  const firstColumn = filledCells(sheet, header)[0]?.column ?? 0;
  const labels = cells.filter(({ text }) => {
    const { roles, period } = match(text);
    return text.length <= 60 && (period !== null || roles.length > 0);
  });
  if (labels.length === 0 || labels.length < cells.length) return null;
  const alone = cells.length === 1 && cells[0]?.column === firstColumn;
  return alone || spansTable(sheet, above, cells[0]?.column ?? 0, header) ? null : above;
}

/** Whether one merged cell covers the whole width of the header below: that is a title. */
function spansTable(sheet: SheetSnapshot, row: number, column: number, header: number): boolean {
  const last = filledCells(sheet, header).at(-1)?.column ?? 0;
  return sheet.merges.some((area) => area.top === row && area.left === column && area.right >= last && last > column);
}

/**
 * The row of second labels below a header, or null: "2011/12" and "2012/13" below "Performance". All of its cells are
 * labels, and one of them at least stands where the header is blank, because a group label covers it.
 */
function subHeaderRow(sheet: SheetSnapshot, header: number, match: Matcher): number | null {
  const cells = filledCells(sheet, header + 1);
  const labels = cells.every(({ text }) => match(text).exact || (match(text).period !== null && match(text).roles.length > 0));
  const covered = cells.some(({ column }) => textAt(sheet, header, column) === "");
  return cells.length >= 2 && labels && covered ? header + 1 : null;
}

function headedColumns(sheet: SheetSnapshot, group: number | null, header: number, below: number | null, match: Matcher): readonly HeadedColumn[] {
  const width = Math.max(...[group, header, below].map((row) => (row === null ? 0 : (sheet.rows[row]?.length ?? 0))));
  const columns: HeadedColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const own = textAt(sheet, header, column);
    const sub = below === null ? "" : textAt(sheet, below, column);
    const over = group === null || own === "" ? "" : groupLabel(sheet, group, column, match(own));
    const upper = below !== null && own === "" && sub !== "" ? labelOver(sheet, header, column) : own;
    const text = [over, upper, sub].filter((part) => part !== "").join(" ");
    if (text !== "") columns.push({ column, header: text, match: match(text) });
  }
  return columns;
}

/** Columns that a group of periods is made of. */
const GROUPED: readonly Role[] = ["target", "outturn", "rating", "derived"];

/** The group label for a column. One that stands further left counts only for columns of the kind that come in groups. */
function groupLabel(sheet: SheetSnapshot, group: number, column: number, { roles }: HeaderMatch): string {
  const label = labelOver(sheet, group, column);
  const covers = textAt(sheet, group, column) !== "" || isMerged(sheet, group, column) || roles.some((role) => GROUPED.includes(role));
  return covers ? label : "";
}

function isMerged(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.merges.some(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);
}

/** The group label that stands over a column: in a merged cell that covers it, else the last one to its left that is not merged. */
function labelOver(sheet: SheetSnapshot, row: number, column: number): string {
  const area = sheet.merges.find(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);
  if (area !== undefined) return textAt(sheet, area.top, area.left);
  for (let left = column; left >= 0; left -= 1) {
    const text = textAt(sheet, row, left);
    if (text === "") continue;
    const merged = sheet.merges.some((other) => other.top === row && other.left === left && other.right > left);
    return merged ? "" : text;
  }
  return "";
}

function filledCells(sheet: SheetSnapshot, row: number): readonly { readonly column: number; readonly text: string }[] {
  const cells: { column: number; text: string }[] = [];
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    const text = joinLines(cell?.text ?? "");
    if (text !== "") cells.push({ column, text });
  }
  return cells;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return joinLines(cellAt(sheet, row, column).text);
}

/** A header's text on one line. */
function joinLines(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
