import { NO_SETTINGS, type ColumnChoice, type PolarityChoice, type RatingsShown, type Waiver } from "../../domain/settings/settings";
import type { Place } from "../../domain/sheet";
import type { IdleDecision } from "../decisions";
import { choosing, thenRecheck } from "./choosing";
import { takeRatingBack } from "./overrides";
import { exclusively, refused, type Command } from "./store";

/** Shows ratings there from now on. */
export function showRatings(ratingsShown: RatingsShown): Command {
  return choosing((settings) => ({ ...settings, ratingsShown }));
}

/** Switches a check on or off. */
export function switchCheck(id: string, on: boolean): Command {
  return choosing((settings) => ({ ...settings, checksOff: [...settings.checksOff.filter((other) => other !== id), ...(on ? [] : [id])] }));
}

/** Takes a column for this field, or for none. */
export function settleColumn(choice: ColumnChoice): Command {
  return choosing((settings) => {
    const isReplaced = ({ header, nth, field }: ColumnChoice) => (header === choice.header && nth === choice.nth) || (field !== null && field === choice.field);
    return { ...settings, columns: [...settings.columns.filter((other) => !isReplaced(other)), choice] };
  });
}

/** Takes these ways of being good for rows that state none. */
export function settlePolarities(chosen: readonly PolarityChoice[]): Command {
  return choosing((settings) => {
    const others = settings.polarities.filter(({ key }) => !chosen.some((choice) => choice.key === key));
    return { ...settings, polarities: [...others, ...chosen] };
  });
}

/** Forgets what was settled about columns and polarity, so that the sheet is understood afresh. */
export const forgetChoices: Command = choosing((settings) => ({ ...settings, columns: [], polarities: [] }));

/** Lets a finding stand, with the reason. */
export function waive({ finding, reason, by, until }: Omit<Waiver, "at">): Command {
  const isWhole = reason.trim() !== "" && by.trim() !== "";
  if (!isWhole) return (store) => exclusively(store, "Waiving", () => Promise.resolve(refused("Say why this may stand, and who says so. Both go with the workbook.")));
  return choosing((settings, at) => {
    const others = settings.waivers.filter((waiver) => waiver.finding !== finding);
    return { ...settings, waivers: [...others, { finding, reason: reason.trim(), by: by.trim(), at, until }] };
  });
}

/** Takes a waiver back. */
export function withdrawWaiver(finding: string): Command {
  return choosing((settings) => ({ ...settings, waivers: settings.waivers.filter((waiver) => waiver.finding !== finding) }));
}

/** Takes a decision back that has nothing to act on. */
export function forgetDecision({ kind, of }: IdleDecision): Command {
  switch (kind) {
    case "waiver":
      return withdrawWaiver(of);
    case "override":
      return takeRatingBack(of);
    case "check-off":
      return switchCheck(of, true);
  }
}

/** Shows a cell to the person. */
export function select(place: Place): Command {
  return async (store) => {
    const { checked } = store.session();
    if (checked === null) return;
    const outcome = await store.ports.watch.select(checked.sheet.name, place);
    if (outcome.status === "refused") store.send({ kind: "told", notice: refused(outcome.because) });
  };
}

/** Takes settings that cannot be read out of the workbook, and begins with none. */
export const startAfresh: Command = async (store) => {
  await exclusively(store, "Starting afresh", async () => {
    const outcome = await store.ports.store.reset();
    if (outcome.status === "refused") return refused(outcome.because);
    store.send({ kind: "settled", settings: NO_SETTINGS, unreadable: null });
    return undefined;
  });
  await thenRecheck(store);
};
