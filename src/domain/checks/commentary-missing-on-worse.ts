import { perRow, type Check } from "../check";
import { commentaryDue, getsWorse, isUncommented } from "../commentary/due";

interface Particulars {
  readonly because: string;
}

const onTarget = { reference: "A1", indicator: "Missed bin collections", polarity: "Smaller is better", target: "50", outturn: "48" };

/**
 * Members found it unclear why a position had changed, as the arrows showed. Where a rating wants commentary already,
 * that check speaks.
 */
export const commentaryMissingOnWorse: Check<Particulars> = {
  id: "commentary/missing-on-worse",
  title: "Performance got worse, and no commentary says why",
  severity: "warning",
  why: "A downward arrow with no words beside it is the first thing members ask about, whatever the colour.",
  remedy: "Write what changed since the previous outturn.",
  needs: ["commentary"],
  examples: [
    {
      flagged: true,
      title: "on target, worse than before, and the comment is blank",
      rows: [{ ...onTarget, previous: "31", direction: "↓", commentary: "" }],
    },
    {
      flagged: false,
      title: "on target, better than before, and the comment is blank",
      rows: [{ ...onTarget, previous: "52", direction: "↑", commentary: "" }],
    },
  ],
  find: perRow("commentary", (row, { policy }) => {
    if (!getsWorse(row) || !isUncommented(row.indicator) || commentaryDue(row, policy) !== null) return null;
    return { because: row.direction.status === "none" ? "" : row.direction.because };
  }),
  say: ({ because }) => `Performance got worse, and no commentary says why. ${because}`.trim(),
};
