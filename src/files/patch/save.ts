import type { Patch } from "../../domain/patch";
import { address } from "../../domain/sheet";
import { listSome } from "../../domain/text";
import { readBook, type Book, type BookSheet } from "../xlsx/book";
import type { CustomXml } from "../xlsx/custom-xml";
import { writePatch } from "./apply";
import { customXmlChanges } from "./custom-xml";
import { withParts, type PartChanges } from "./parts";
import { protectionChanges } from "./protection";
import { isSigned, SIGNED } from "./refusals";
import { ruleChanges, type WantedRule } from "./rules";

/** What a workbook is to hold. Sheets, by their names, that are not mentioned stay as they are. */
export interface WantedBook {
  readonly patches: readonly Patch[];
  /** All of them: one that is not here goes. */
  readonly customXml: readonly CustomXml[];
  readonly rules: ReadonlyMap<string, readonly WantedRule[]>;
  readonly protection: ReadonlyMap<string, boolean>;
}

/** The bytes of a copy, or the sentence that says why there is none. */
export type SavedCopy = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string };

type Step = (book: Book) => SavedCopy;

/**
 * A copy of a workbook with all of this in it. Everything that need not change keeps its bytes: parts that are left alone
 * as they are compressed, and in a part that changes all but the elements in question.
 */
export function savedCopy(book: Book, { patches, customXml, rules, protection }: WantedBook): SavedCopy {
  const protecting = (wanted: boolean): readonly Step[] =>
    [...protection]
      .filter(([, on]) => on === wanted)
      .map(([name, on]) => onSheet(name, (_book, sheet) => protectionChanges(sheet, on) ?? passwordOn(name)));
  const steps: readonly Step[] = [
    ...protecting(false),
    ...patches.map(
      (patch): Step =>
        (now) =>
          patched(now, patch),
    ),
    ...[...rules].map(([name, wanted]) => onSheet(name, (now, sheet) => ruleChanges(now, sheet, wanted) ?? NO_LISTS)),
    (now) => changed(now, customXmlChanges(now, customXml) ?? NO_LISTS),
    ...protecting(true),
  ];
  let saved: SavedCopy = { ok: true, bytes: book.archive.bytes };
  let now = book;
  for (const step of steps) {
    saved = step(now);
    if (!saved.ok) return saved;
    if (saved.bytes !== now.archive.bytes) now = readAgain(saved.bytes);
  }
  return saved;
}

const NO_LISTS = "This workbook lacks parts that Excel always writes: open it in Excel, save it and try again.";

function passwordOn(name: string): string {
  return `The sheet “${name}” is protected with a password: in Excel choose Review, Unprotect Sheet, save, and try again.`;
}

function onSheet(name: string, changes: (book: Book, sheet: BookSheet) => PartChanges | string): Step {
  return (book) => {
    const sheet = book.sheets.find((each) => each.name === name);
    return changed(book, sheet === undefined ? `There is no sheet “${name}” in this workbook.` : changes(book, sheet));
  };
}

function changed({ archive }: Book, changes: PartChanges | string): SavedCopy {
  if (typeof changes === "string") return { ok: false, message: changes };
  return changes.size > 0 && isSigned(archive) ? { ok: false, message: SIGNED } : { ok: true, bytes: withParts(archive, changes) };
}

function patched(book: Book, patch: Patch): SavedCopy {
  const written = writePatch(book, patch);
  if (written.status === "applied") return { ok: true, bytes: written.bytes };
  return {
    ok: false,
    message:
      written.status === "refused"
        ? written.because
        : `${listSome(written.places.map(address))} changed since the file was opened. Open it again.`,
  };
}

function readAgain(bytes: Uint8Array): Book {
  const book = readBook(bytes);
  if (typeof book === "string") throw new Error(`the changed workbook cannot be read back: ${book}`);
  return book;
}
