import { NO_SETTINGS, type ColumnChoice, type PolarityChoice, type RatingsShown, type Waiver } from "../../domain/settings/settings";
import { forgetSheet, moveSheet } from "../../domain/settings/sheets";
import type { Place } from "../../domain/sheet";
import type { IdleDecision } from "../decisions";
import { waiverFaults } from "../waiver";
import { choosing, choosingForSheet, refusing, thenRecheck } from "./choosing";
import { takeRatingBack } from "./overrides";
import { exclusively, refused, type Command } from "./store";

/** Shows ratings there from now on. */
export function showRatings(ratingsShown: RatingsShown): Command {
  return choosingForSheet((settings) => ({ ...settings, ratingsShown }));
}

/** Switches a check on or off. */
export function switchCheck(id: string, on: boolean): Command {
  return choosing((settings) => ({ ...settings, checksOff: [...settings.checksOff.filter((other) => other !== id), ...(on ? [] : [id])] }));
}

/** Takes a column for this field, or for none. */
export function settleColumn(choice: ColumnChoice): Command {
  return choosingForSheet((settings) => {
    const isReplaced = ({ header, nth, field }: ColumnChoice) =>
      (header === choice.header && nth === choice.nth) || (field !== null && field === choice.field);
    return { ...settings, columns: [...settings.columns.filter((other) => !isReplaced(other)), choice] };
  });
}

/** Takes these ways of being good for rows that state none. */
export function settlePolarities(chosen: readonly PolarityChoice[]): Command {
  return choosingForSheet((settings) => {
    const others = settings.polarities.filter(({ key }) => !chosen.some((choice) => choice.key === key));
    return { ...settings, polarities: [...others, ...chosen] };
  });
}

/** Forgets what was settled about columns and polarity, so that the sheet is understood afresh. */
export const forgetChoices: Command = choosingForSheet((settings) => ({ ...settings, columns: [], polarities: [] }));

/** Lets a finding stand, with the reason. It is refused where a part of it is missing or cannot be. */
export function waive({ finding, reason, by, until }: Omit<Waiver, "at">): Command {
  return (store) => {
    const faults = Object.values(waiverFaults({ reason, by, until }, store.ports.today()));
    if (faults.length > 0) return refusing(faults.join(" "))(store);
    return choosingForSheet((settings, at) => {
      const others = settings.waivers.filter((waiver) => waiver.finding !== finding);
      return { ...settings, waivers: [...others, { finding, reason: reason.trim(), by: by.trim(), at, until }] };
    })(store);
  };
}

/** Takes a waiver back. */
export function withdrawWaiver(finding: string): Command {
  return choosingForSheet((settings) => ({ ...settings, waivers: settings.waivers.filter((waiver) => waiver.finding !== finding) }));
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

/** Gives all that was decided about a sheet, which is no longer there under this name, to the sheet that was checked. */
export function adoptSheet(from: string): Command {
  return async (store) => {
    const to = store.session().checked?.sheet.name;
    if (to !== undefined) await choosing((settings) => moveSheet(settings, from, to))(store);
  };
}

/** Takes back all that was decided about a sheet. */
export function dropSheet(sheet: string): Command {
  return choosing((settings) => forgetSheet(settings, sheet));
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
