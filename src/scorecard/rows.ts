import { readRatingWord } from "../domain/printed";
import { arrowWithin, readArrow } from "../domain/arrow";
import { groupBy } from "../domain/group";
import type { Field } from "../domain/indicator";
import { parsePeriod } from "../domain/period";
import { readCell, readUnit } from "../domain/reading";
import { cellAt, type Area, type Cell, type SheetSnapshot } from "../domain/sheet";
import { fold, onOneLine, words } from "../domain/text";
import { matchHeader } from "./header";
import type { Table } from "./table";

/** An indicator's row before it is read: where it is, and the heading it stands under. */
export interface IndicatorRow {
  readonly row: number;
  readonly heading: string;
}

/** The columns of a table by field, counted from 0. */
export type Layout = ReadonlyMap<Field, number>;

/**
 * The indicator rows of a table, in order, with the section heading each stands under. Left aside are blank rows, totals,
 * keys, notes below the table, and rows that only continue a comment. `heading` is what stood above the table's header.
 */
export function indicatorRows(
  table: Table,
  layout: Layout,
  heading: string,
): { readonly rows: readonly IndicatorRow[]; readonly heading: string } {
  const { sheet } = table;
  const rows: IndicatorRow[] = [];
  let current = heading;
  for (let row = table.first; row <= table.last; row += 1) {
    const kind = rowKind(sheet, row, layout);
    if (kind === "key") break;
    if (kind === "heading") current = textOf(sheet, row);
    if (kind === "indicator") rows.push({ row, heading: current });
  }
  // Where later rows have headings of their own, what stands above the header heads the first ones.
  const first = rows.some((row) => row.heading !== "") ? headingAbove(table) : "";
  return { rows: rows.map((row) => (row.heading === "" ? { ...row, heading: first } : row)), heading: current };
}

type RowKind = "blank" | "heading" | "note" | "key" | "total" | "continuation" | "indicator";

const LONGEST_HEADING = 100;

function rowKind(sheet: SheetSnapshot, row: number, layout: Layout): RowKind {
  const filled = (sheet.rows[row] ?? []).filter((cell): cell is Cell => cell !== undefined && cell.text.trim() !== "");
  const [first] = filled;
  if (first === undefined) return "blank";
  if (startsKey(filled) || startsOtherTable(sheet, row, layout)) return "key";
  if (filled.length === 1) return loneCellKind(sheet, row, layout, first);
  const reference = textAt(sheet, row, layout.get("reference"));
  const name = textAt(sheet, row, layout.get("indicator"));
  if (isRatingName(reference) || isRatingName(name)) return "key";
  if (filled.length === 2 && reference !== "" && name !== "" && numbersPart(sheet, row, layout, reference)) return "heading";
  const says = (field: Field) => textAt(sheet, row, layout.get(field)) !== "";
  if (reference === "" && name === "" && isTotal(firstText(sheet, row))) return "total";
  const alone = layout.has("reference") && layout.has("indicator") && (reference === "") !== (name === "");
  const isSum = isTotal(reference) || isTotal(name);
  if ((isSum || (alone && /^totals?\b/i.test(reference + name))) && !says("target")) return "total";
  if ((isSum || isTotal(firstText(sheet, row))) && layout.has("rating") && !says("outturn") && !says("rating")) return "total";
  if (reference === "" && isTotal(name) && (["reference", "rating"] as const).every((field) => layout.has(field) && !says(field))) {
    return "total";
  }
  const figures = FIGURES.filter(says);
  // "%" and "£000" below a header are its units.
  if (reference === "" && name === "" && filled.every(({ value }) => typeof value === "string" && readUnit(value) !== null)) {
    return "continuation";
  }
  if (isSignOff(firstText(sheet, row)) && !figures.some((field) => saysFigure(cellAt(sheet, row, layout.get(field) ?? 0)))) return "note";
  return figures.length > 0 || reference !== "" || name !== "" ? "indicator" : "continuation";
}

/** A date or "Version 0.3" is no figure. */
function saysFigure(cell: Cell): boolean {
  return ["quantity", "range", "inequality", "marker", "word-target"].includes(readCell(cell).kind);
}

/** "Prepared by", "Approved by: …", "Date", "Version 0.3": who stands for the sheet, and since when. */
function isSignOff(text: string): boolean {
  return /^(?:(?:signed|prepared|approved|agreed|produced|compiled|reviewed|checked|authorised|completed|submitted|reported|updated)(?: off)? (?:by|on)\b|sign[ -]?off\b|signature\b|(?:report )?(?:author|date|version)\b.{0,40}$|date of\b|next (?:update|report|review)\b|contact\b)/i.test(
    text,
  );
}

/** A row with one filled cell is a section heading, a note, the rest of a comment, or a reference that lost its row. */
function loneCellKind(sheet: SheetSnapshot, row: number, layout: Layout, cell: Cell): RowKind {
  const column = (sheet.rows[row] ?? []).indexOf(cell);
  const text = cell.text.trim();
  if (column === layout.get("commentary") || column === layout.get("correctiveAction")) return "continuation";
  if (/^(?:foot)?(?:notes|definitions|glossary|sources)\s*:?$/i.test(text)) return "key";
  const isReference =
    column === layout.get("reference") && text.length <= 20 && /\d/.test(text) && words(text).length <= 2 && !namesPart(text);
  if (isReference) return "indicator";
  return text.length > LONGEST_HEADING || /^[*†]/.test(text) || /^(note|source|nb)s?\b/i.test(text) ? "note" : "heading";
}

/** "Theme 1", "Q2 2012/13": a number that counts the parts of a scorecard, or names a time, is no reference. */
function namesPart(text: string): boolean {
  return (
    /^(theme|priority|goal|objective|outcome|aim|ambition|strand|pillar|section|part|chapter|area|table)\b/i.test(text) ||
    parsePeriod(text) !== null
  );
}

/**
 * "Priority 2", or a number that those of the next row begin with, as "2" before "2.1":
 * beside nothing but a name it heads the rows below.
 */
function numbersPart(sheet: SheetSnapshot, row: number, layout: Layout, reference: string): boolean {
  return namesPart(reference) || textAt(sheet, row + 1, layout.get("reference")).startsWith(`${reference.replace(/\.$/, "")}.`);
}

/**
 * Whether a row below a blank one heads another kind of table: of its labels most are headers, and a label that is no figure
 * stands where the indicators have theirs, or half of them are nothing else than headers.
 */
function startsOtherTable(sheet: SheetSnapshot, row: number, layout: Layout): boolean {
  const followsBlank = (sheet.rows[row - 1] ?? []).every((cell) => cell === undefined || cell.text.trim() === "");
  if (!followsBlank) return false;
  const labels = (sheet.rows[row] ?? []).flatMap((cell) => (cell === undefined || cell.text.trim() === "" ? [] : [cell]));
  if (labels.length < 2 || labels.some(({ value, text }) => typeof value !== "string" || text.length > LONGEST_HEADING)) return false;
  const figures = FIGURES.flatMap((field) =>
    textAt(sheet, row, layout.get(field)) === "" ? [] : [cellAt(sheet, row, layout.get(field) ?? 0)],
  );
  if (figures.some(saysFigure)) return false;
  const matches = labels.map(({ text }) => matchHeader(onOneLine(text)));
  const known = matches.filter(({ roles }) => roles.length > 0);
  return figures.length > 0 ? known.length > labels.length * 0.6 : known.filter(({ exact }) => exact).length * 2 >= labels.length;
}

const FIGURES = ["target", "outturn", "previous"] as const;

/** No indicator is called "Green": such a row counts or explains the ratings. Letters may be references. */
function isRatingName(text: string): boolean {
  return text.length > 2 && words(text).length === 1 && readRatingWord(text) !== null;
}

/** "Key" first, a row that begins with a bare rating or arrow and explains it, or one whose every cell explains one, ends the table. */
function startsKey(filled: readonly Cell[]): boolean {
  const [first, second] = filled;
  if (first === undefined) return false;
  const said = fold(first.text).replace(/[:.]$/, "");
  // prettier-ignore
  if ([
    "key", "legend", "key to symbols", "rag key", "rag status key", "rag summary", "summary of ratings",
  ].includes(said) || /^(key|legend)(:| to )/.test(said)) return true;
  if (filled.length > 1 && filled.every(explainsSymbol)) return true;
  return (
    filled.length === 2 &&
    second !== undefined &&
    typeof second.value === "string" &&
    second.text.length > 8 &&
    (readArrow(first) !== null || readRatingWord(first.text) !== null)
  );
}

/** "Red: more than 10% off", "⇧ Performance has improved". */
function explainsSymbol({ text }: Cell): boolean {
  const [sign = ""] = text.trim();
  const [first = "", second] = words(text);
  return text.length > 8 && second !== undefined && (arrowWithin(sign) !== null || isRatingName(first));
}

function isTotal(text: string): boolean {
  return /^((grand|sub)[ -]?)?totals?( (indicators|rated|measures))?:?$/i.test(text);
}

/** The heading right above a table's header, when one stands there alone. */
export function headingAbove({ sheet, headerRows }: Table): string {
  const row = (headerRows[0] ?? 0) - 1;
  const filled = (sheet.rows[row] ?? []).filter((cell) => cell !== undefined && cell.text.trim() !== "");
  const text = firstText(sheet, row);
  return filled.length === 1 && text.length <= LONGEST_HEADING ? text : "";
}

function firstText(sheet: SheetSnapshot, row: number): string {
  return onOneLine((sheet.rows[row] ?? []).find((cell) => cell !== undefined && cell.text.trim() !== "")?.text ?? "");
}

/** All that a row says, its cells one after another. */
function textOf(sheet: SheetSnapshot, row: number): string {
  return onOneLine((sheet.rows[row] ?? []).map((cell) => cell?.text ?? "").join(" "));
}

function textAt(sheet: SheetSnapshot, row: number, column: number | undefined): string {
  return column === undefined ? "" : cellAt(sheet, row, column).text.trim();
}

/** Finds the merged area over a cell; areas are indexed by row once, so that asking is quick. */
export function mergeFinder(sheet: SheetSnapshot): (row: number, column: number) => Area | null {
  // A merge of whole columns would fill the index: rows without content need none.
  const placed = sheet.merges.flatMap((area) =>
    Array.from({ length: Math.max(0, Math.min(area.bottom, sheet.rows.length - 1) - area.top + 1) }, (_, index) => ({
      row: area.top + index,
      area,
    })),
  );
  const byRow = groupBy(placed, ({ row }) => row);
  return (row, column) => byRow.get(row)?.find(({ area: { left, right } }) => left <= column && column <= right)?.area ?? null;
}
