import type { Patch } from "../domain/patch";
import type { Place, SheetSnapshot } from "../domain/sheet";

/** What became of a patch. Nothing is written unless all of it is. */
export type Applied =
  /** `written` is what was done, its inverse what takes it back: a fill that a conditional format covers is left out. */
  | { readonly status: "applied"; readonly written: Patch }
  /** Somebody typed meanwhile: these cells are no longer as the patch expects. */
  | { readonly status: "stale"; readonly places: readonly Place[] }
  | { readonly status: "refused"; readonly because: string };

/** A workbook, wherever it lives. What cannot be read rejects with an Error whose message is the sentence to show. */
export interface SheetPort {
  /** Names of the sheets that can be seen, in their order. */
  sheetNames(): Promise<readonly string[]>;
  read(sheet: string): Promise<SheetSnapshot>;
  apply(patch: Patch): Promise<Applied>;
}

/** Opens the bytes of a file that a person chose; its name tells what it is. The message says why not, and what to do. */
export type OpenFile = (
  name: string,
  bytes: Uint8Array,
) => Promise<{ readonly ok: true; readonly workbook: SheetPort } | { readonly ok: false; readonly message: string }>;
