import type { WorkbookSettings } from "../../domain/settings/settings";
import { settingsOf } from "../../domain/settings/sheets";
import type { Place } from "../../domain/sheet";
import { readEarlier } from "./earlier";
import type { ToCheck } from "./examination";
import { remark } from "./marks";
import type { Notice } from "./session";
import { stepThrough } from "./steps";
import { exclusively, refused, type Command, type Store } from "./store";

/** Reads the sheet the person is looking at and checks it. */
export const check: Command = (store) => exclusively(store, READING, () => readAndCheck(store));

/** Reads the sheet that was checked once more, wherever the person is now, and checks it. */
export const refresh: Command = (store) => exclusively(store, READING, () => readAndCheck(store, store.session().checked?.sheet.name));

/** Checks again what was read, under changed settings. */
export const recheck: Command = (store) =>
  exclusively(store, "Checking", async () => {
    const { checked, settings, editsRead } = store.session();
    if (checked === null) return undefined;
    const unseen = checked.unseen.filter((name) => settings.sheets.some(({ sheet }) => sheet === name));
    return examine(store, { sheet: checked.sheet, earlier: checked.earlier, settings, unseen }, editsRead);
  });

const READING = "Reading the sheet";

/**
 * The check itself, for commands that read afresh as part of what they do.
 * @param name the sheet that is already on show; the one the person is looking at where none is named
 */
export async function readAndCheck(store: Store, name?: string): Promise<Notice | undefined> {
  const { workbook, watch, store: kept } = store.ports;
  store.send({ kind: "progressed", doing: READING, share: null });
  const { edits } = store.session();
  const parsed = await kept.load();
  const sheet = await workbook.read(name ?? (await watch.activeSheet()));
  const { settings } = parsed;
  const unseen = await unseenSheets(store, settings, sheet.name);
  const earlier = await readEarlier(store, settingsOf(settings, sheet.name));
  store.send({ kind: "settled", settings, unreadable: parsed.ok ? null : parsed.message });
  return examine(store, { sheet, earlier, settings, unseen }, edits);
}

/** The sheets with decisions that cannot be seen. The workbook is asked for its sheets only where others have decisions. */
async function unseenSheets({ ports }: Store, { sheets }: WorkbookSettings, present: string): Promise<readonly string[]> {
  const others = sheets.map(({ sheet }) => sheet).filter((name) => name !== present);
  if (others.length === 0) return [];
  const seen = await ports.workbook.sheetNames();
  return others.filter((name) => !seen.includes(name));
}

/**
 * From now on notes when people edit the sheet that was checked, here or elsewhere, and in which of its rows the person
 * is. Asked for again, it does nothing.
 */
export const followEdits: Command = async (store) => {
  if (store.session().following) return;
  const { watch } = store.ports;
  const isChecked = (sheet: string) => sheet === store.session().checked?.sheet.name;
  const isFollowing = await watch
    .onEdited((sheet) => {
      if (isChecked(sheet)) store.send({ kind: "edited" });
    })
    .then(
      () => true,
      () => false,
    );
  // Where Excel refuses, the next check asks again; until then the person chooses Check.
  if (!isFollowing) return;
  store.send({ kind: "following" });
  const wentTo = (sheet: string, { row }: Place) => {
    store.send({ kind: "went-to", row: isChecked(sheet) ? row : null });
  };
  // Without it the findings are the same: only the offer to show those of one row is missing.
  await watch.onSelected(wentTo).catch(() => undefined);
};

/** Works out everything about a sheet. */
async function examine(store: Store, subject: ToCheck, editsRead: number): Promise<Notice | undefined> {
  // The rules and checks are most of the program: the pane is there before they are loaded.
  const { examination } = await import("./examination");
  const checked = await stepThrough(store, examination(subject, store.ports.today()), (progress) => progress);
  if (checked === null) return refused(stopped(store));
  if ("because" in checked) {
    store.send({ kind: "found-nothing" });
    return refused(`${checked.because} Open the sheet that holds the scorecard, then choose Check.`);
  }
  store.send({ kind: "checked", checked, editsRead });
  return store.session().marked ? remark(store) : undefined;
}

function stopped(store: Store): string {
  return store.session().checked === null ? "Stopped. Nothing was checked." : "Stopped. What you see is from the check before.";
}
