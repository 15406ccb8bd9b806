import { CHECKS } from "../../domain/checks";
import type { Scorecard } from "../../domain/scorecard";
import type { WorkbookSettings } from "../../domain/settings/settings";
import type { SheetSnapshot } from "../../domain/sheet";
import { recognise } from "../../scorecard/recognise";
import { proposeChanges, usuallyShown } from "../changes";
import { choosePolicy, type ChosenPolicy } from "../choose-policy";
import { reviewSteps } from "../review";
import { earlierScorecard, readEarlier } from "./earlier";
import { remark } from "./marks";
import type { Checked, EarlierSheet, Notice } from "./session";
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
    return checked === null ? undefined : examine(store, checked.sheet, checked.earlier, settings, editsRead);
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
  const earlier = await readEarlier(store, parsed.settings, sheet.name);
  store.send({ kind: "settled", settings: parsed.settings, unreadable: parsed.ok ? null : parsed.message });
  return examine(store, sheet, earlier, parsed.settings, edits);
}

/** From now on notes when people edit the sheet that was checked, here or elsewhere. Asked for again, it does nothing. */
export const followEdits: Command = async (store) => {
  if (store.session().following) return;
  const isFollowing = await store.ports.watch
    .onEdited((sheet) => {
      if (sheet === store.session().checked?.sheet.name) store.send({ kind: "edited" });
    })
    .then(() => true, () => false);
  // Where Excel refuses, the next check asks again; until then the person chooses Check.
  if (isFollowing) store.send({ kind: "following" });
};

/** Works out everything about a sheet, step by step, so that it can be watched and stopped. */
async function examine(store: Store, sheet: SheetSnapshot, earlier: EarlierSheet, settings: WorkbookSettings, editsRead: number): Promise<Notice | undefined> {
  const steps = examination(sheet, earlier, settings, store.ports.today());
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

function* examination(sheet: SheetSnapshot, earlier: EarlierSheet, settings: WorkbookSettings, today: string): Generator<Progress, Checked | { readonly because: string }> {
  yield { doing: "Finding the scorecard", share: 0.1 };
  const recognition = recognise(sheet, settings);
  if (!recognition.found) return recognition;
  const { scorecard } = recognition;

  yield { doing: "Finding the rule", share: 0.3 };
  const chosen = policyFor(scorecard, settings);
  const steps = reviewSteps(scorecard, chosen.policy, { ...settings, today }, CHECKS, earlierScorecard(earlier, settings));
  let step = steps.next();
  while (step.done !== true) {
    yield { doing: `Checking ${scorecard.indicators.length} indicators`, share: 0.5 + step.value / 2 };
    step = steps.next();
  }
  const shown = settings.ratingsShown ?? usuallyShown(step.value);
  return { review: step.value, sheet, earlier, chosen, shown, proposal: proposeChanges(step.value, shown, settings.journal) };
}

function policyFor(scorecard: Scorecard, { policy }: WorkbookSettings): ChosenPolicy {
  return policy === null ? choosePolicy(scorecard) : { policy: policy.policy, how: "stored", because: "It is kept in this workbook." };
}
