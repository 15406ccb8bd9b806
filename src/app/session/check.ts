import type { Scorecard } from "../../domain/scorecard";
import type { WorkbookSettings } from "../../domain/settings/settings";
import type { Place, SheetSnapshot } from "../../domain/sheet";
import { recognise } from "../../scorecard/recognise";
import { proposeChanges, usuallyShown } from "../changes";
import { choosePolicy, type ChosenPolicy } from "../choose-policy";
import { reviewSteps } from "../review";
import { remark } from "./marks";
import type { Checked, Notice } from "./session";
import { exclusively, refused, type Command, type Store } from "./store";

/** Reads the sheet the person is looking at and checks it. */
export const check: Command = (store) => exclusively(store, READING, () => readAndCheck(store));

/** Reads the sheet that was checked once more, wherever the person is now, and checks it. */
export const refresh: Command = (store) =>
  exclusively(store, READING, () => readAndCheck(store, store.session().checked?.sheet.name));

/** Checks again what was read, under changed settings. */
export const recheck: Command = (store) =>
  exclusively(store, "Checking", async () => {
    const { checked, settings, editsRead } = store.session();
    return checked === null ? undefined : examine(store, checked.sheet, settings, editsRead);
  });

const READING = "Reading the sheet";

/**
 * The check itself, for commands that read afresh as part of what they do.
 * @param name the sheet; the one the person is looking at where none is named
 */
export async function readAndCheck(store: Store, name?: string): Promise<Notice | undefined> {
  const { workbook, watch, store: kept } = store.ports;
  store.send({ kind: "progressed", doing: READING, share: null });
  const { edits } = store.session();
  const parsed = await kept.load();
  const sheet = await workbook.read(name ?? (await watch.activeSheet()));
  store.send({ kind: "settled", settings: parsed.settings, unreadable: parsed.ok ? null : parsed.message });
  return examine(store, sheet, parsed.settings, edits);
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
    .then(() => true, () => false);
  // Where Excel refuses, the next check asks again; until then the person chooses Check.
  if (!isFollowing) return;
  store.send({ kind: "following" });
  const wentTo = (sheet: string, { row }: Place) => {
    store.send({ kind: "went-to", row: isChecked(sheet) ? row : null });
  };
  // Without it the findings are the same: only the offer to show those of one row is missing.
  await watch.onSelected(wentTo).catch(() => undefined);
};

/** Works out everything about a sheet, step by step, so that it can be watched and stopped. */
async function examine(store: Store, sheet: SheetSnapshot, settings: WorkbookSettings, editsRead: number): Promise<Notice | undefined> {
  const steps = examination(sheet, settings, store.ports.today());
  let step = steps.next();
  while (step.done !== true) {
    store.send({ kind: "progressed", ...step.value });
    await store.ports.pause();
    if (store.session().busy?.stopping === true) return refused(stopped(store));
    step = steps.next();
  }
  if ("because" in step.value) {
    store.send({ kind: "found-nothing" });
    return refused(`${step.value.because} Open the sheet that holds the scorecard, then choose Check.`);
  }
  store.send({ kind: "checked", checked: step.value, editsRead });
  return store.session().marked ? remark(store) : undefined;
}

function stopped(store: Store): string {
  return store.session().checked === null ? "Stopped. Nothing was checked." : "Stopped. What you see is from the check before.";
}

interface Progress {
  readonly doing: string;
  readonly share: number;
}

function* examination(sheet: SheetSnapshot, settings: WorkbookSettings, today: string): Generator<Progress, Checked | { readonly because: string }> {
  yield { doing: "Finding the scorecard", share: 0.1 };
  const recognition = recognise(sheet, settings);
  if (!recognition.found) return recognition;
  const { scorecard } = recognition;

  yield { doing: "Finding the rule", share: 0.3 };
  const chosen = policyFor(scorecard, settings);
  const steps = reviewSteps(scorecard, chosen.policy, { ...settings, today });
  let step = steps.next();
  while (step.done !== true) {
    yield { doing: `Checking ${scorecard.indicators.length} indicators`, share: 0.5 + step.value / 2 };
    step = steps.next();
  }
  const shown = settings.ratingsShown ?? usuallyShown(step.value);
  return { review: step.value, sheet, chosen, shown, proposal: proposeChanges(step.value, shown, settings.journal) };
}

function policyFor(scorecard: Scorecard, { policy }: WorkbookSettings): ChosenPolicy {
  return policy === null ? choosePolicy(scorecard) : { policy: policy.policy, how: "stored", because: "It is kept in this workbook." };
}
