import { perRow, type Check } from "../check";
import { travel } from "../direction/travel";
import { asShown } from "../rounding";
import type { Direction } from "../verdict";

interface Particulars {
  readonly stored: Direction["status"];
  readonly shown: Direction["status"];
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", previous: "91%" };

/** Two equal figures in print, and an arrow between them. */
export const directionDependsOnRounding: Check<Particulars> = {
  id: "direction/depends-on-rounding",
  title: "The figures as shown have another direction of travel",
  severity: "note",
  why: "Members see two figures that do not move as the arrow says.",
  remedy: "Show one decimal more, or let the rule count so small a change as none.",
  needs: ["outturn", "previous"],
  examples: [
    { flagged: true, title: "91.4% shown as 91%, after 91%", rows: [{ ...row, outturn: { value: 0.914, format: "0%", text: "91%" } }] },
    {
      flagged: false,
      title: "the same figures, shown in full",
      rows: [{ ...row, outturn: { value: 0.914, format: "0.0%", text: "91.4%" } }],
    },
    {
      flagged: false,
      title: "a rounded figure that still moves",
      rows: [{ ...row, outturn: { value: 0.934, format: "0%", text: "93%" } }],
    },
  ],
  find: perRow("direction", ({ indicator, direction }, { policy }) => {
    const rounded = asShown(indicator);
    if (rounded === null || direction.status === "none") return null;
    const shown = travel(rounded, policy).status;
    return shown === "none" || shown === direction.status ? null : { stored: direction.status, shown };
  }),
  say: ({ stored, shown }) => `The figures behind the cells ${MOVES[stored]}; as they are shown they ${MOVES[shown]}.`,
};

const MOVES: Readonly<Record<Direction["status"], string>> = {
  better: "got better",
  worse: "got worse",
  same: "stayed the same",
  up: "went up",
  down: "went down",
  none: "cannot be compared",
};
