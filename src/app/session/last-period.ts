import type { LastPeriodChoice } from "../../domain/settings/settings";
import { withSheet } from "../../domain/settings/sheets";
import { findScorecard } from "../find-scorecard";
import { readAndCheck } from "./check";
import { exclusively, refused, type Command, type Store } from "./store";
import type { Notice } from "./session";

const DOING = "Reading last period's scorecard";

/** Takes another sheet of the workbook for last period's scorecard, and checks again. */
export function chooseLastSheet(name: string): Command {
  return (store) => exclusively(store, DOING, () => choose(store, { from: "sheet", name }));
}

/** Takes the scorecard in a file for last period's, and checks again. Its content stays here; the workbook keeps its name. */
export function openLastFile(name: string, bytes: Uint8Array): Command {
  return (store) =>
    exclusively(store, DOING, async () => {
      const opened = await store.ports.openFile(name, bytes);
      if (!opened.ok) return refused(`${name}: ${opened.message}`);
      const found = await findScorecard(opened.workbook, null);
      if (!found.found) return refused(`${name}: ${found.because}`);
      store.send({ kind: "opened", lastFile: { name, sheet: found.scorecard.sheet } });
      return choose(store, { from: "file", name });
    });
}

/** Compares with no other scorecard any more. */
export const forgetLastPeriod: Command = (store) => exclusively(store, "Checking", () => choose(store, null));

/** Asks the workbook for the names of its sheets, to choose from. Where Excel refuses, there is nothing to choose. */
export const listSheets: Command = async (store) => {
  const sheetNames = await store.ports.workbook.sheetNames().catch(() => []);
  store.send({ kind: "listed", sheetNames });
};

/** Keeps the choice for the sheet that was checked, and reads and checks both. */
async function choose(store: Store, lastPeriod: LastPeriodChoice | null): Promise<Notice | undefined> {
  const of = store.session().checked?.sheet.name;
  if (of === undefined) return refused("Check a scorecard first.");
  const stored = await store.ports.store.update((settings) => withSheet(settings, of, (before) => ({ ...before, lastPeriod })));
  return stored.status === "refused" ? refused(stored.because) : readAndCheck(store, of);
}
