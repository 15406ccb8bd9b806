import type { ParsedSettings } from "../domain/settings/parse";
import type { WorkbookSettings } from "../domain/settings/settings";
import type { Outcome } from "./outcome";

/** What became of a change to the settings, and the settings after it. */
export type Stored = { readonly status: "stored"; readonly settings: WorkbookSettings } | Extract<Outcome, { readonly status: "refused" }>;

/** Where a workbook keeps what people decided about it. */
export interface StorePort {
  /** Rejects with an Error whose message is the sentence to show. */
  load(): Promise<ParsedSettings>;
  /**
   * Changes the settings as they stand in the workbook now, so that what others decided meanwhile is kept. Refused where
   * those there cannot be read: they are not written over.
   */
  update(change: (settings: WorkbookSettings) => WorkbookSettings): Promise<Stored>;
  /** Starts afresh: takes away whatever is there, readable or not. */
  reset(): Promise<Outcome>;
}
