import { inverse, type Patch } from "../patch";
import type { Decided, JournalEntry, WorkbookSettings } from "./settings";

/** Most edits that a workbook remembers; the newest patch is remembered whole, however many it has. */
const MOST_EDITS = 10_000;

/** The settings with a patch noted that was just written. The oldest are forgotten when there is too much to carry. */
export function noteWritten(settings: WorkbookSettings, patch: Patch, decided: Decided): WorkbookSettings {
  const journal: JournalEntry[] = [{ ...decided, patch }];
  let edits = patch.edits.length;
  for (const entry of [...settings.journal].reverse()) {
    edits += entry.patch.edits.length;
    if (edits > MOST_EDITS) break;
    journal.unshift(entry);
  }
  return { ...settings, journal };
}

/** The settings without this note, wherever it stands by now. */
export function forgetWritten(settings: WorkbookSettings, { by, at }: Decided): WorkbookSettings {
  return { ...settings, journal: settings.journal.filter((entry) => entry.by !== by || entry.at !== at) };
}

/** The patch that takes the last writing back, or null where nothing is noted. */
export function restoringPatch({ journal }: WorkbookSettings): Patch | null {
  const last = journal.at(-1);
  return last === undefined ? null : inverse(last.patch);
}
