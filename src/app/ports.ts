import type { Patch } from "../domain/patch";
import type { Place, SheetSnapshot } from "../domain/sheet";

/** What became of a patch. Nothing is written unless all of it is. */
export type Applied =
  | { readonly status: "applied" }
  /** Somebody typed meanwhile: these cells are no longer as the patch expects. */
  | { readonly status: "stale"; readonly places: readonly Place[] }
  | { readonly status: "refused"; readonly because: string };

/** A workbook, wherever it lives. */
export interface SheetPort {
  /** Names of the sheets that can be seen, in their order. */
  sheetNames(): Promise<readonly string[]>;
  read(sheet: string): Promise<SheetSnapshot>;
  apply(patch: Patch): Promise<Applied>;
}
