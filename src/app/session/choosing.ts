import type { SheetSettings, WorkbookSettings } from "../../domain/settings/settings";
import { withSheet } from "../../domain/settings/sheets";
import { recheck } from "./check";
import { exclusively, refused, type Command, type Store } from "./store";

/**
 * A command that changes the settings, keeps them in the workbook and checks again what was read.
 * @param change gets the settings as they stand in the workbook, and the time as "YYYY-MM-DDTHH:MM:SSZ"
 */
export function choosing(change: (settings: WorkbookSettings, now: string) => WorkbookSettings): Command {
  return async (store) => {
    await exclusively(store, "Keeping your choice in the workbook", async () => {
      const now = store.ports.now();
      const stored = await store.ports.store.update((settings) => change(settings, now));
      if (stored.status === "refused") return refused(stored.because);
      store.send({ kind: "settled", settings: stored.settings, unreadable: null });
      return undefined;
    });
    await thenRecheck(store);
  };
}

/** The same for what was decided about the sheet that was checked. Before a check it does nothing. */
export function choosingForSheet(change: (settings: SheetSettings, now: string) => SheetSettings): Command {
  return async (store) => {
    const sheet = store.session().checked?.sheet.name;
    if (sheet !== undefined) await choosing((settings, now) => withSheet(settings, sheet, (before) => change(before, now)))(store);
  };
}

/** A command that does nothing but say why not. */
export function refusing(message: string): Command {
  return (store) => exclusively(store, "Keeping your choice in the workbook", () => Promise.resolve(refused(message)));
}

/** Checks again what was read, unless the last thing asked for was refused. */
export async function thenRecheck(store: Store): Promise<void> {
  if (store.session().notice === null) await recheck(store);
}
