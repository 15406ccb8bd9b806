import type { Applied, SheetPort } from "../app/ports";
import type { Patch } from "../domain/patch";
import type { SheetSnapshot } from "../domain/sheet";
import { writePatch } from "./patch/apply";
import { isProtected } from "./patch/refusals";
import { savedCopy, type SavedCopy, type WantedBook } from "./patch/save";
import { decodeText } from "./text/decode";
import { readDelimited } from "./text/read-text";
import { readBook, type Book } from "./xlsx/book";
import { readCustomXml, type CustomXml } from "./xlsx/custom-xml";
import { readRules, type SheetRule } from "./xlsx/rules";
import { readComments, readNames, readTables, type BookName, type SheetComment, type SheetTable } from "./xlsx/tables";

/** A file that was opened. Patches go into its bytes in memory; the file itself is never written. */
export interface Workbook extends SheetPort {
  /** Names of the sheets that are hidden, in their order; `read` takes them too. */
  readonly hiddenSheetNames: readonly string[];
  /** Names of the sheets whose cells are protected: patches to them are refused. */
  readonly protectedSheetNames: readonly string[];
  /** @throws RangeError for a sheet that the workbook does not have. */
  read(sheet: string): Promise<SheetSnapshot>;
  /** The data that programs keep in the workbook, such as what people decided about its scorecard. */
  customXml(): readonly CustomXml[];
  /** What else there is on a sheet of the workbook; of a sheet that it does not have, nothing. */
  extras(sheet: string): SheetExtras;
  names(): readonly BookName[];
  /** The bytes of a copy that holds all of this; the workbook itself stays as it is. */
  savedCopy(wanted: WantedBook): SavedCopy;
  /** The file as it was opened, with the patches that were applied since. */
  bytes(): Uint8Array;
}

/** What a sheet has besides cells. */
export interface SheetExtras {
  /** Highest priority first. */
  readonly rules: readonly SheetRule[];
  readonly tables: readonly SheetTable[];
  readonly comments: readonly SheetComment[];
}

const NO_EXTRAS: SheetExtras = { rules: [], tables: [], comments: [] };

/** A file opened, or one sentence for people that says why not and what to do. */
export type Opened = { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly message: string };

/** Larger files are refused: no scorecard comes near, and they may not fit in memory. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/** What is said of a file above that size. */
export const TOO_LARGE = `This file is larger than ${LARGEST_FILE / 1024 / 1024} megabytes, so it was not opened.`;

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_HEADER = [0x50, 0x4b];

/**
 * Opens the bytes of an .xlsx, .csv or .tsv file; its name tells which. Whatever the bytes are, it does not throw.
 * A text file is a workbook of one sheet that has the file's name.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): Opened {
  const dot = fileName.lastIndexOf(".");
  const name = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1, dot === -1 ? undefined : dot);
  const extension = dot === -1 ? "" : fileName.slice(dot).toLowerCase();
  if (![".xlsx", ".csv", ".tsv"].includes(extension)) {
    return failed("Only .xlsx, .csv and .tsv files can be read: save a copy as one of these.");
  }
  if (bytes.length === 0) return failed("This file is empty.");
  if (bytes.length > LARGEST_FILE) return failed(TOO_LARGE);
  return extension === ".xlsx" ? openXlsx(bytes) : openText(bytes, name, extension);
}

function failed(message: string): Opened {
  return { ok: false, message };
}

function openXlsx(bytes: Uint8Array): Opened {
  if (startsWith(bytes, OLE_HEADER)) {
    return failed(
      "This workbook was saved with a password or in the old .xls format: in Excel take the password off and save it as .xlsx.",
    );
  }
  if (!startsWith(bytes, ZIP_HEADER)) return failed("This file is not an Excel workbook, whatever its name says.");
  const book = readBook(bytes);
  return typeof book === "string" ? failed(book) : { ok: true, workbook: xlsxWorkbook(book) };
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, at) => bytes[at] === byte);
}

/** The one place that holds state: a patch that is applied makes the next book. */
function xlsxWorkbook(opened: Book): Workbook {
  let book = opened;
  const names = (visible: boolean): readonly string[] =>
    book.sheets.filter((sheet) => sheet.visible === visible).map((sheet) => sheet.name);
  const apply = (patch: Patch): Applied => {
    const written = writePatch(book, patch);
    if (written.status !== "applied") return written;
    const next = readBook(written.bytes);
    if (typeof next === "string") throw new Error(`the patched workbook cannot be read back: ${next}`);
    book = next;
    return { status: "applied", written: patch };
  };
  return {
    sheetNames: () => Promise.resolve(names(true)),
    hiddenSheetNames: names(false),
    protectedSheetNames: book.sheets.filter(isProtected).map(({ name }) => name),
    read: (name) =>
      snapshotOf(
        book.sheets.map((sheet) => sheet.snapshot),
        name,
      ),
    apply: (patch) => Promise.resolve(apply(patch)),
    customXml: () => readCustomXml(book.archive, book.workbook).map(({ id, xml }) => ({ id, xml })),
    extras: (name) => {
      const sheet = book.sheets.find((each) => each.name === name);
      if (sheet === undefined) return NO_EXTRAS;
      return {
        rules: readRules(sheet.part, book.styles, book.palette),
        tables: readTables(book, sheet),
        comments: readComments(book, sheet),
      };
    },
    names: () => readNames(book),
    savedCopy: (wanted) => savedCopy(book, wanted),
    bytes: () => book.archive.bytes,
  };
}

function openText(bytes: Uint8Array, name: string, extension: string): Opened {
  const text = decodeText(bytes);
  if (text === null) return failed("This file does not hold text, whatever its name says.");
  if (text.trim() === "") return failed("This file is empty.");
  const sheet = readDelimited(name, text, extension === ".tsv" ? "\t" : null);
  if (typeof sheet === "string") return failed(sheet);
  const because = "Ratings and colours can be put into an .xlsx workbook only: save the file as .xlsx first.";
  return {
    ok: true,
    workbook: {
      sheetNames: () => Promise.resolve([name]),
      hiddenSheetNames: [],
      protectedSheetNames: [],
      read: (wanted) => snapshotOf([sheet], wanted),
      apply: () => Promise.resolve({ status: "refused", because }),
      customXml: () => [],
      extras: () => NO_EXTRAS,
      names: () => [],
      savedCopy: () => ({ ok: false, message: because }),
      bytes: () => bytes,
    },
  };
}

function snapshotOf(snapshots: readonly SheetSnapshot[], name: string): Promise<SheetSnapshot> {
  const found = snapshots.find((each) => each.name === name);
  return found ? Promise.resolve(found) : Promise.reject(new RangeError(`no sheet called ${name}`));
}
