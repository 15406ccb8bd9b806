import { check } from "./session/check";
import { marksOff, marksOn } from "./session/marks";
import { isAccepted, rate, restore } from "./session/ratings";
import { decidedOnSheet, type Session } from "./session/session";
import type { Command } from "./session/store";

/** Something a person can do: one entry serves the ribbon, the pane and the keyboard. */
export interface Action {
  /** The ribbon calls it by this name. */
  readonly id: ActionId;
  readonly label: string;
  /** What it does, for a tooltip. */
  readonly hint: string;
  /** The key that runs it in the pane, pressed with Alt and Shift. */
  readonly key: string;
  enabled(session: Session): boolean;
  readonly run: Command;
}

export type ActionId = "check" | "rate" | "restore" | "marksOn" | "marksOff" | "stop";

const isIdle = ({ busy }: Session): boolean => busy === null;
const hasChecked = (session: Session): boolean => isIdle(session) && session.checked !== null;

/** Every action, in the order in which they are offered. */
export const ACTIONS: Readonly<Record<ActionId, Action>> = {
  check: { id: "check", label: "Check", hint: "Read the sheet you are looking at and check it", key: "C", enabled: isIdle, run: check },
  rate: {
    id: "rate",
    label: "Apply",
    hint: "Write the accepted ratings and arrows into the sheet",
    key: "A",
    enabled: (session) => hasChecked(session) && session.checked?.proposal.changes.some((change) => isAccepted(session, change)) === true,
    run: rate,
  },
  restore: {
    id: "restore",
    label: "Restore",
    hint: "Put back what stood in the cells before ratings were written",
    key: "R",
    enabled: (session) => hasChecked(session) && decidedOnSheet(session).journal.length > 0,
    run: restore,
  },
  marksOn: {
    id: "marksOn",
    label: "Marks on",
    hint: "Mark the cells with findings",
    key: "M",
    enabled: (session) => hasChecked(session) && !session.marked,
    run: marksOn,
  },
  marksOff: { id: "marksOff", label: "Marks off", hint: "Take all marks off", key: "O", enabled: hasChecked, run: marksOff },
  stop: {
    id: "stop",
    label: "Stop",
    hint: "Stop what is being done",
    key: "S",
    enabled: ({ busy }) => busy?.stopping === false,
    run: (store) => {
      store.send({ kind: "asked-to-stop" });
      return Promise.resolve();
    },
  },
};
