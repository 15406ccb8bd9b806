import type { Applied } from "../../app/ports";
import type { CellState, Edit, Patch } from "../../domain/patch";
import { cellAt, type SheetSnapshot } from "../../domain/sheet";
import type { Book, BookSheet } from "../xlsx/book";
import { replaceEntries } from "../zip/replace";
import { mayReach, placesByColumn, type Cells } from "./reach";
import { recalculatedOnOpening } from "./recalculate";
import { isProtected, isSigned, refusal, SIGNED } from "./refusals";
import { changedSheet, sheetText, stylesAt } from "./sheet";
import { refilledStyles } from "./styles";

/** What became of a patch; where it was applied, the bytes of the copy that holds it. */
export type Written = { readonly status: "applied"; readonly bytes: Uint8Array } | Exclude<Applied, { readonly status: "applied" }>;

/**
 * Writes a patch into a copy of an .xlsx workbook. Nothing is written unless all of it can be. Every part of the file that
 * need not change keeps its bytes exactly, compressed bytes included. What changes:
 * - the sheet's own part, and in it only the cells of the patch;
 * - the styles, where a fill is asked for that no style has yet;
 * - the workbook's part, where there are formulas.
 */
export function writePatch(book: Book, patch: Patch): Written {
  const sheet = book.sheets.find((each) => each.name === patch.sheet);
  if (sheet === undefined) return { status: "refused", because: `There is no sheet called "${patch.sheet}" in this workbook.` };
  if (isProtected(sheet)) {
    return {
      status: "refused",
      because: `The sheet "${sheet.name}" is protected: in Excel choose Review, Unprotect Sheet, save, and try again.`,
    };
  }
  const places = patch.edits.filter((edit) => !isAsExpected(sheet.snapshot, edit)).map(({ row, column }) => ({ row, column }));
  if (places.length > 0) return { status: "stale", places };
  const because = refusal(book.archive, sheet, patch);
  if (because !== null) return { status: "refused", because };
  const edits = patch.edits.filter(({ before, after }) => !isSame(before, after));
  if (edits.length === 0) return { status: "applied", bytes: book.archive.bytes };
  if (isSigned(book.archive)) return { status: "refused", because: SIGNED };
  const contents = changedParts(book, sheet, edits);
  return typeof contents === "string"
    ? { status: "refused", because: contents }
    : { status: "applied", bytes: replaceEntries(book.archive, contents) };
}

function isAsExpected(snapshot: SheetSnapshot, { row, column, before }: Edit): boolean {
  return isSame(before, cellAt(snapshot, row, column));
}

function isSame(one: CellState, other: CellState): boolean {
  return content(one) === content(other) && colour(one) === colour(other);
}

/** A text without characters is an empty cell. */
function content({ value }: CellState): CellState["value"] {
  return value === "" ? null : value;
}

function colour({ fill }: CellState): string | null {
  return fill?.toUpperCase() ?? null;
}

/** The parts that change, by name, or why they cannot. */
function changedParts(book: Book, sheet: BookSheet, edits: readonly Edit[]): ReadonlyMap<string, Uint8Array> | string {
  const text = sheetText(sheet.part, edits);
  if (text === null) return `The sheet "${sheet.name}" has no place for cells.`;
  const styles = stylesAt(text, edits);
  const refills = edits.map((edit, index) => ({ style: styles[index] ?? 0, fill: colour(edit.after) }));
  const needsStyles = refills.some(({ style, fill }) => (book.shared.styles[style]?.fill ?? null) !== fill);
  const refilled = needsStyles && book.styles ? refilledStyles(book.styles, book.shared.styles, refills) : null;
  if (needsStyles && refilled === null) return "This workbook keeps no list of colours: open it in Excel, save it and try again.";
  const changes = edits.map(({ row, column, before, after }, index) => {
    const refill = refills[index] ?? { style: 0, fill: null };
    const valueChanges = content(before) !== content(after);
    return { row, column, value: content(after), valueChanges, style: refilled?.styleOf(refill) ?? refill.style };
  });
  const parts = new Map([[sheet.part.name, changedSheet(text, changes)]]);
  if (book.styles && refilled && refilled.xml !== book.styles.xml) parts.set(book.styles.name, refilled.xml);
  // A formula keeps its last result in the file: one that counts ratings would print the old count.
  const changed = { sheet: sheet.name, places: placesByColumn(changes.filter((change) => change.valueChanges)) };
  if (changed.places.size > 0 && isRead(book, changed)) parts.set(book.workbook.name, recalculatedOnOpening(book.workbook));
  return new Map([...parts].map(([name, xml]) => [name, new TextEncoder().encode(xml)]));
}

function isRead(book: Book, cells: Cells): boolean {
  return book.sheets.some(({ name, snapshot }) =>
    snapshot.rows.some((row) => row.some((cell) => cell?.formula != null && mayReach(cell.formula, name, cells))),
  );
}
