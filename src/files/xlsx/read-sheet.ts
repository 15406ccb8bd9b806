import type { Area, Cell, Place, SheetSnapshot } from "../../domain/sheet";
import { isOn } from "../xml/text";
import { attributeOf, child, children, numberOf, readElement } from "../xml/tree";
import { MOST_CELLS } from "../most-cells";
import { gridRows, type GridCell, type GridFormula, type GridRow } from "./grid";
import type { Part } from "./parts";
import { LAST_COLUMN, LAST_ROW, parseArea } from "./references";
import { movedFormula } from "./shared-formula";
import { daysOf, shownText } from "./shown";
import { cellText, unescapeText, type CellText } from "./strings";
import { PLAIN, type Style } from "./styles";

/** What of a workbook the cells of every sheet refer to. */
export interface Shared {
  readonly strings: readonly CellText[];
  readonly styles: readonly Style[];
  readonly datesFrom1904: boolean;
}

interface Column {
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
  readonly style: number;
}

/** About the memory that the cells of a whole workbook may take, in bytes: a small file can unfold into any number of them. */
export const ROOM = MOST_CELLS * 200;

/** What a cell with content takes of it beside its own text and formula, and its place in its row. */
const CELL = 192;
const PLACE = 8;

/**
 * A sheet's part as a snapshot, and the room that is left behind it. Null where a cell refers to a text that is not there, or array
 * formulas lie over one another. Cells with neither content nor a fill are absent.
 */
export function readSheet(
  name: string,
  part: Part,
  shared: Shared,
  room = ROOM,
): { readonly snapshot: SheetSnapshot; readonly room: number } | "too-large" | null {
  const { xml, root } = part;
  const columns = readColumns(part);
  const ofColumns = filledColumns(columns, shared.styles);
  const reader = cellReader(xml, shared);
  const rows: (Cell | undefined)[][] = [];
  const rowAt = (number: number): (Cell | undefined)[] => {
    while (rows.length <= number) rows.push([]);
    return rows[number] ?? [];
  };
  let left = room;
  const hiddenRows = new Set<number>();
  const sheetData = child(root, "sheetData");
  for (const row of sheetData ? gridRows(xml, sheetData) : []) {
    if (row.row < 0 || row.row > LAST_ROW) continue;
    if (row.cells.some((cell) => cell.type === "s" && cell.value !== null && !shared.strings[Number(cell.value)])) return null;
    if (row.hidden) hiddenRows.add(row.row);
    const read = row.cells.map((cell) => ({ column: cell.column, cell: reader.read(cell) }));
    if (read.every(({ cell }) => cell === undefined)) continue;
    const width = read.reduce((widest, { column }) => Math.max(widest, column + 1), 0);
    left -= PLACE * width + read.reduce((sum, { cell }) => sum + sizeOf(cell), 0);
    if (left < 0) return "too-large";
    const cells = rowAt(row.row);
    for (const { column, cell } of read) cells[column] = cell;
    fillGaps(cells, row, ofColumns, shared.styles);
  }
  if (!shareArrays(rows, reader.arrays)) return null;
  return { snapshot: { name, rows, merges: readMerges(part), hiddenRows, hiddenColumns: hiddenColumns(columns) }, room: left };
}

/** About the memory that a cell takes; those without content share theirs. */
function sizeOf(cell: Cell | undefined): number {
  if (cell === undefined || (cell.value === null && cell.formula === null)) return 0;
  return CELL + (cell.formula?.length ?? 0) + (cell.text === cell.value ? 0 : cell.text.length);
}

function hiddenColumns(columns: readonly Column[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { from, to } of columns.filter((each) => each.hidden)) for (let at = from; at <= to; at++) hidden.add(at);
  return hidden;
}

/** The areas of a sheet that are merged into one cell each. */
function readMerges({ xml, root }: Part): readonly Area[] {
  return children(child(root, "mergeCells"), "mergeCell").flatMap((merge) => parseArea(attributeOf(xml, merge, "ref")) ?? []);
}

/** The column settings of a sheet. */
export function readColumns({ xml, root }: Part): readonly Column[] {
  return children(root, "cols")
    .flatMap((cols) => children(cols, "col"))
    .map((col) => ({
      from: (numberOf(xml, col, "min") ?? 1) - 1,
      to: Math.min((numberOf(xml, col, "max") ?? 0) - 1, LAST_COLUMN),
      hidden: isOn(attributeOf(xml, col, "hidden")),
      style: numberOf(xml, col, "style") ?? 0,
    }))
    .filter((col) => col.from >= 0 && col.from <= col.to);
}

/** The style of a cell that a sheet's part does not list: its row's where that has one, else its column's. */
export function impliedStyle(column: number, rowStyle: number | null, columns: readonly Column[]): number {
  return rowStyle ?? columns.find((each) => each.from <= column && column <= each.to)?.style ?? 0;
}

/** By column, the cell that stands where a row lists none, for the columns whose style has a fill. */
function filledColumns(columns: readonly Column[], styles: readonly Style[]): readonly (Cell | undefined)[] {
  const filled: (Cell | undefined)[] = [];
  for (const { from, to, style } of columns) {
    const empty = styles[style]?.empty;
    for (let column = from; empty !== undefined && column <= to; column++) filled[column] = empty;
  }
  return filled;
}

/** Cells that are not listed between those that are: they show the fill of their row or column. */
function fillGaps(cells: (Cell | undefined)[], row: GridRow, ofColumns: readonly (Cell | undefined)[], styles: readonly Style[]): void {
  const ofRow = row.style === null ? null : (styles[row.style] ?? PLAIN);
  if (ofRow === null ? ofColumns.length === 0 : ofRow.empty === undefined) return;
  const listed = new Set(row.cells.map((cell) => cell.column));
  for (let column = 0; column < cells.length; column++) {
    if (!listed.has(column)) cells[column] = ofRow === null ? ofColumns[column] : ofRow.empty;
  }
}

interface ArrayFormula {
  readonly area: Area;
  readonly formula: string;
}

/** Reads cells in their order, remembering formulas that later cells share. */
function cellReader(xml: string, shared: Shared): { read: (cell: GridCell) => Cell | undefined; arrays: readonly ArrayFormula[] } {
  const groups = new Map<string, Place & { readonly text: string }>();
  const arrays: ArrayFormula[] = [];

  const readFormula = (cell: GridCell, formula: GridFormula): string => {
    const area = parseArea(formula.area);
    const isArray = formula.kind === "array" || formula.kind === "dataTable";
    if (isArray && area) arrays.push({ area, formula: `=${formula.text}` });
    if (formula.kind !== "shared" || formula.group === null) return `=${formula.text}`;
    if (formula.text !== "") groups.set(formula.group, { row: cell.row, column: cell.column, text: formula.text });
    const first = groups.get(formula.group);
    return first ? `=${movedFormula(first.text, cell.row - first.row, cell.column - first.column)}` : "=";
  };

  const read = (cell: GridCell): Cell | undefined => {
    const style = shared.styles[cell.style] ?? PLAIN;
    const formula = cell.formula && readFormula(cell, cell.formula);
    const { value, font } = readValue(xml, cell, shared);
    if (value === null && formula === null) return style.empty;
    return {
      value,
      text: shownText(value, style.format, shared.datesFrom1904),
      format: style.format,
      formula,
      fill: style.fill,
      font: font ?? style.font,
    };
  };
  return { read, arrays };
}

interface Content {
  readonly value: Cell["value"];
  readonly font: string | null;
}

/** What a cell holds; a typed text of no characters counts as nothing, an unknown kind as the text it is written as. */
function readValue(xml: string, cell: GridCell, { strings, datesFrom1904 }: Shared): Content {
  const plain = (value: Cell["value"]): Content => ({ value: value === "" && cell.formula === null ? null : value, font: null });
  switch (cell.type) {
    case "s": {
      const shared = cell.value === null ? undefined : strings[Number(cell.value)];
      return { ...plain(shared?.text ?? null), font: shared?.font ?? null };
    }
    case "inlineStr": {
      const item = cell.inline === null ? null : readElement(xml, cell.inline);
      const inline = item && cellText(xml, item);
      return { ...plain(inline?.text ?? null), font: inline?.font ?? null };
    }
    case "n": {
      const number = cell.value === null || cell.value.trim() === "" ? null : Number(cell.value);
      return plain(number === null || Number.isFinite(number) ? number : cell.value);
    }
    case "d":
      return plain(cell.value === null ? null : (daysOf(cell.value, datesFrom1904) ?? cell.value));
    case "b":
      return plain(cell.value === null ? null : isOn(cell.value));
    default:
      return plain(cell.value === null ? null : unescapeText(cell.value));
  }
}

/**
 * A formula that fills several cells is written in the first of them, and is the formula of all. False where such formulas lie over
 * one another, as no program lets them.
 */
function shareArrays(rows: readonly (Cell | undefined)[][], arrays: readonly ArrayFormula[]): boolean {
  let places = rows.reduce((sum, cells) => sum + cells.length + 1, 0);
  for (const { area, formula } of arrays) {
    for (const cells of rows.slice(area.top, area.bottom + 1)) {
      places -= Math.max(1, Math.min(area.right + 1, cells.length) - area.left);
      if (places < 0) return false;
      for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column++) {
        const cell = cells[column];
        if (cell?.formula === null) cells[column] = { ...cell, formula };
      }
    }
  }
  return true;
}
