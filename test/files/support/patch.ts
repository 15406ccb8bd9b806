import type { Patch } from "../../../src/domain/patch";
import { writePatch, type Written } from "../../../src/files/patch/apply";
import { readBook } from "../../../src/files/xlsx/book";

/** Reads a workbook and writes a patch into a copy of it. */
export function applyPatch(bytes: Uint8Array, patch: Patch): Written {
  const book = readBook(bytes);
  return typeof book === "string" ? { status: "refused", because: book } : writePatch(book, patch);
}
