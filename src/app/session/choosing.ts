import type { WorkbookSettings } from "../../domain/settings/settings";
import { recheck } from "./check";
import { exclusively, refused, type Command, type Store } from "./store";

/** Changes the settings, keeps them in the workbook and checks again what was read. */
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

/** Checks again what was read, unless something stood in the way. */
export async function thenRecheck(store: Store): Promise<void> {
  if (store.session().notice === null) await recheck(store);
}
