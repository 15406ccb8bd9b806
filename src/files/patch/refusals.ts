import type { Edit, Patch } from "../../domain/patch";
import { address, cellAt, type Area } from "../../domain/sheet";
import { isOn } from "../xml/text";
import { attributeOf, child, numberOf } from "../xml/tree";
import type { Archive } from "../zip/archive";
import type { BookSheet } from "../xlsx/book";
import { readPart, readRelationships } from "../xlsx/parts";
import { isInside, isOnSheet, parseArea } from "../xlsx/references";

/** The longest text that Excel takes into one cell, in characters. */
const LONGEST_TEXT = 32_767;

/** What is said of a workbook that somebody signed: its signature holds for the bytes as they are. */
export const SIGNED =
  "This workbook is digitally signed, and a change would break the signature: in Excel take the signature off under File, Info, save a copy, and try again.";

/** True for a workbook that carries a digital signature of its content. */
export function isSigned(archive: Archive): boolean {
  return readRelationships(archive, "").some(({ type }) => type === "origin");
}

/** Why a patch may not be written into a sheet, as one sentence; null where nothing stands against it. */
export function refusal(archive: Archive, sheet: BookSheet, patch: Patch): string | null {
  const headers = tableHeaders(archive, sheet);
  const seen = new Set<string>();
  for (const edit of patch.edits) {
    const name = address(edit);
    if (seen.has(name)) return `${name} is to be changed twice, so it is not clear to what.`;
    seen.add(name);
    const because = unwritable(edit) ?? untouchable(sheet, edit);
    if (because !== null) return `${name} ${because}`;
    if (headers.some((header) => isInside(header, edit))) return `${name} is the heading of a table's column: change it in Excel.`;
  }
  return null;
}

/** True for a sheet whose cells Excel would not let anyone change. */
export function isProtected({ part }: BookSheet): boolean {
  return isOn(attributeOf(part.xml, child(part.root, "sheetProtection"), "sheet"));
}

function unwritable(edit: Edit): string | null {
  const { value, fill } = edit.after;
  if (!isOnSheet(edit)) return "is not a cell that a sheet can have.";
  if (fill !== null && !/^#[0-9A-F]{6}$/i.test(fill)) return `cannot have the fill "${fill}": a colour is written like #FFC000.`;
  if (typeof value === "number" && !Number.isFinite(value)) return "cannot hold this number.";
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    return `cannot hold more than ${LONGEST_TEXT.toLocaleString("en-GB")} characters of text.`;
  }
  return null;
}

function untouchable({ snapshot }: BookSheet, edit: Edit): string | null {
  if (cellAt(snapshot, edit.row, edit.column).formula !== null) return "holds a formula, and formulas are not overwritten.";
  const merge = snapshot.merges.find((area) => isInside(area, edit));
  if (merge === undefined || (merge.top === edit.row && merge.left === edit.column)) return null;
  const [from, to] = [address({ row: merge.top, column: merge.left }), address({ row: merge.bottom, column: merge.right })];
  return `is covered by a merged cell: in Excel unmerge ${from}:${to}, save and try again.`;
}

/** The heading rows of a sheet's tables. Excel repairs a workbook whose table headings differ from their cells. */
function tableHeaders(archive: Archive, { part }: BookSheet): readonly Area[] {
  return readRelationships(archive, part.name).flatMap(({ type, target }) => {
    const table = type === "table" ? readPart(archive, target) : null;
    const area = table && parseArea(attributeOf(table.xml, table.root, "ref"));
    return table && area ? { ...area, bottom: area.top + (numberOf(table.xml, table.root, "headerRowCount") ?? 1) - 1 } : [];
  });
}
