import { localName, nextTag, type Tag } from "../xml/tags";
import { attribute, isOn, textOf } from "../xml/text";
import type { Element } from "../xml/tree";
import { columnNumber, isOnSheet, LAST_COLUMN } from "./references";

/** One cell of a sheet's part, and where it stands in the text. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly tag: Tag;
  readonly end: number;
  readonly style: number;
  /** Its kind: "n" number, "s" shared text, "str" a formula's text, "inlineStr", "b", "e". */
  readonly type: string;
  readonly value: string | null;
  readonly formula: GridFormula | null;
  /** Where text that is kept in the cell itself stands: its element with its tags. */
  readonly inline: number | null;
}

/** A formula as the part writes it. `group` is the number of a shared one, whose text only its first cell has. */
export interface GridFormula {
  readonly kind: string;
  readonly text: string;
  readonly group: string | null;
  readonly area: string | null;
}

/** One row of a sheet's part. */
export interface GridRow {
  readonly row: number;
  readonly tag: Tag;
  /** Where its content ends: before its end tag, or after its only tag. */
  readonly contentEnd: number;
  readonly hidden: boolean;
  /** The style of its cells that the part does not list, or null. */
  readonly style: number | null;
  readonly cells: readonly GridCell[];
}

/** The rows of a sheet, one after the other. Cells and rows without a place follow the one before, as the format allows. */
export function* gridRows(xml: string, sheetData: Element): Generator<GridRow> {
  let row = -1;
  for (let tag = nextTag(xml, sheetData.tag.end); tag && tag.end <= sheetData.contentEnd;) {
    if (localName(tag.name) !== "row" || tag.kind === "end") {
      tag = nextTag(xml, tag.end);
      continue;
    }
    row = (naturalNumber(attribute(xml, tag, "r")) ?? row + 2) - 1;
    const { cells, end } = readCells(xml, tag, row);
    const style = isOn(attribute(xml, tag, "customFormat")) ? naturalNumber(attribute(xml, tag, "s")) : null;
    yield { row, tag, contentEnd: end.kind === "end" ? end.start : end.end, hidden: isOn(attribute(xml, tag, "hidden")), style, cells };
    tag = nextTag(xml, end.end);
  }
}

function readCells(xml: string, rowTag: Tag, row: number): { cells: readonly GridCell[]; end: Tag } {
  const cells: GridCell[] = [];
  if (rowTag.kind === "empty") return { cells, end: rowTag };
  let column = -1;
  let last = rowTag;
  for (let tag = nextTag(xml, rowTag.end); tag; tag = nextTag(xml, last.end)) {
    if (tag.kind === "end") return { cells, end: tag };
    last = endOf(xml, tag);
    if (localName(tag.name) !== "c") continue;
    column = columnOf(attribute(xml, tag, "r")) ?? column + 1;
    if (isOnSheet({ row, column }) && cells.length <= LAST_COLUMN) cells.push(readCell(xml, tag, last, row, column));
  }
  return { cells, end: last };
}

function columnOf(reference: string | null): number | null {
  const letters = reference && /^[A-Za-z]{1,3}/.exec(reference)?.[0];
  return letters ? columnNumber(letters) : null;
}

function readCell(xml: string, cell: Tag, cellEnd: Tag, row: number, column: number): GridCell {
  let value: string | null = null;
  let formula: GridFormula | null = null;
  let inline: number | null = null;
  let last = cell;
  for (let tag = nextTag(xml, cell.end); tag && tag.end < cellEnd.end; tag = nextTag(xml, last.end)) {
    last = endOf(xml, tag);
    const name = localName(tag.name);
    if (name === "v") value = textOf(xml, tag.end, last.start);
    else if (name === "f") formula = readFormula(xml, tag, last);
    else if (name === "is") inline = tag.start;
  }
  return {
    row,
    column,
    tag: cell,
    end: cellEnd.end,
    style: naturalNumber(attribute(xml, cell, "s")) ?? 0,
    type: attribute(xml, cell, "t") ?? "n",
    value,
    formula,
    inline,
  };
}

function readFormula(xml: string, tag: Tag, end: Tag): GridFormula {
  return {
    kind: attribute(xml, tag, "t") ?? "normal",
    text: textOf(xml, tag.end, end.start),
    group: attribute(xml, tag, "si"),
    area: attribute(xml, tag, "ref"),
  };
}

/** The tag that ends an element; the same tag where it is empty. The text was found to be well-formed before. */
function endOf(xml: string, start: Tag): Tag {
  if (start.kind === "empty") return start;
  let depth = 1;
  let last = start;
  for (let tag = nextTag(xml, start.end); tag; tag = nextTag(xml, tag.end)) {
    last = tag;
    if (tag.kind === "start") depth++;
    if (tag.kind === "end" && --depth === 0) break;
  }
  return last;
}

function naturalNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
