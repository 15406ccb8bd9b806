import { groupBy } from "../../domain/group";
import { address, type Area, type Place } from "../../domain/sheet";
import { spliced, type Splice } from "../xml/splice";
import { attribute, withAttribute } from "../xml/text";
import { attributeOf, child, type Element } from "../xml/tree";
import { gridRows, type GridRow } from "../xlsx/grid";
import type { Part } from "../xlsx/parts";
import { impliedStyle, readColumns } from "../xlsx/read-sheet";
import { parseArea } from "../xlsx/references";
import { asStart, changedCell, newCell, type CellChange } from "./cells";

/** A sheet's part with its rows found, ready to be changed. */
export interface SheetText {
  readonly part: Part;
  readonly data: Element;
  readonly rows: readonly GridRow[];
}

/** Finds the rows of a sheet's part, with the cells of those that some place is in; null where it has no place for cells. */
export function sheetText(part: Part, places: readonly Place[]): SheetText | null {
  const data = child(part.root, "sheetData");
  if (data === undefined) return null;
  const wanted = new Set(places.map(({ row }) => row));
  // A sheet may be formatted down to its last row: all of its cells at once may not fit in memory.
  const rows = Array.from(gridRows(part.xml, data), (row) => (wanted.has(row.row) ? row : { ...row, cells: [] }));
  return { part, data, rows };
}

/** The number of the style that each place wears now, listed in the part or not. */
export function stylesAt({ part, rows }: SheetText, places: readonly Place[]): readonly number[] {
  const columns = readColumns(part);
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  return places.map(({ row, column }) => {
    const listed = byNumber.get(row);
    return listed?.cells.findLast((cell) => cell.column === column)?.style ?? impliedStyle(column, listed?.style ?? null, columns);
  });
}

/** The part's text with some cells changed. Rows and cells that it does not list are put in where they belong. */
export function changedSheet({ part, data, rows }: SheetText, changes: readonly CellChange[]): string {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const splices: Splice[] = [...widenedDimension(part, changes)];
  const added: string[] = [];
  const prefix = data.tag.name.slice(0, -"sheetData".length);
  const inOrder = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const [number, inRow] of groupBy(inOrder, ({ row }) => row)) {
    const row = byNumber.get(number);
    if (row) {
      splices.push(...changedRow(part.xml, row, inRow, prefix));
      continue;
    }
    const text = `<${prefix}row r="${number + 1}">${newCells(inRow, prefix)}</${prefix}row>`;
    const next = rows.find((each) => each.row > number);
    if (next) splices.push({ start: next.tag.start, end: next.tag.start, text });
    else added.push(text);
  }
  return spliced(part.xml, [...splices, ...appended(part.xml.slice(data.tag.start, data.tag.end), data, added.join(""))]);
}

function changedRow(xml: string, row: GridRow, changes: readonly CellChange[], prefix: string): readonly Splice[] {
  const splices: Splice[] = [];
  const added: CellChange[] = [];
  for (const change of changes) {
    const cell = row.cells.findLast((each) => each.column === change.column);
    const next = row.cells.find((each) => each.column > change.column);
    if (cell) splices.push(changedCell(xml, cell, change));
    else if (next) splices.push({ start: next.tag.start, end: next.tag.start, text: newCell(change, prefix) });
    else added.push(change);
  }
  const tag = widenedTag(xml, row, changes);
  const end = appended(tag, row, newCells(added, prefix));
  return row.tag.kind === "empty" ? end : [{ start: row.tag.start, end: row.tag.end, text: tag }, ...splices, ...end];
}

/** The row's tag; where it says which columns the row reaches over, a hint to readers, grown to hold the changed cells. */
function widenedTag(xml: string, { tag }: GridRow, changes: readonly CellChange[]): string {
  const text = xml.slice(tag.start, tag.end);
  const columns = (attribute(xml, tag, "spans")?.match(/\d{1,5}/g) ?? []).map(Number);
  const all = [...columns, ...changes.map((change) => change.column + 1)];
  const isWide = Math.min(...all) === Math.min(...columns) && Math.max(...all) === Math.max(...columns);
  return columns.length === 0 || isWide ? text : withAttribute(text, "spans", `${Math.min(...all)}:${Math.max(...all)}`);
}

function newCells(changes: readonly CellChange[], prefix: string): string {
  return changes.map((change) => newCell(change, prefix)).join("");
}

/** More content at an element's end; an empty element, whose tag is given, gets an end tag. */
function appended(tagText: string, { tag, contentEnd }: Pick<Element, "tag" | "contentEnd">, content: string): readonly Splice[] {
  if (content === "") return [];
  if (tag.kind !== "empty") return [{ start: contentEnd, end: contentEnd, text: content }];
  return [{ start: tag.start, end: tag.end, text: `${asStart(tagText)}${content}</${tag.name}>` }];
}

/** The area that the sheet says it uses, grown to hold the changed cells. */
function widenedDimension(part: Part, places: readonly Place[]): readonly Splice[] {
  const dimension = child(part.root, "dimension");
  const area = parseArea(attributeOf(part.xml, dimension, "ref"));
  if (!dimension || !area) return [];
  const wide = places.reduce<Area>(
    (sofar, { row, column }) => ({
      top: Math.min(sofar.top, row),
      left: Math.min(sofar.left, column),
      bottom: Math.max(sofar.bottom, row),
      right: Math.max(sofar.right, column),
    }),
    area,
  );
  if (wide.top === area.top && wide.left === area.left && wide.bottom === area.bottom && wide.right === area.right) return [];
  const { start, end } = dimension.tag;
  const ref = `${address({ row: wide.top, column: wide.left })}:${address({ row: wide.bottom, column: wide.right })}`;
  return [{ start, end, text: withAttribute(part.xml.slice(start, end), "ref", ref) }];
}
