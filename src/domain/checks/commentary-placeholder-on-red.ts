import { lighterWhereLeftOut, ratedWords, type Check } from "../check";
import { commentaryDue } from "../commentary/due";
import { perRowWords } from "../commentary/per-claim";
import { placeholderIn } from "../commentary/placeholder";

interface Particulars {
  readonly rated: string;
  readonly text: string;
}

const far = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "60%" };

/** Where the row is Red a placeholder is no commentary. */
export const commentaryPlaceholderOnRed: Check<Particulars> = {
  id: "commentary/placeholder-on-red",
  title: "A Red has a placeholder for commentary",
  severity: "error",
  why: "Members will ask why the target was missed and what is being done, and the paper has no answer.",
  remedy: "Write why the target was missed, what will be done, who will do it and by when.",
  needs: ["commentary"],
  examples: [
    { flagged: true, title: "far from target, and the comment is still to come", rows: [{ ...far, commentary: "To follow" }] },
    { flagged: true, title: "far from target, and the comment is a dash", rows: [{ ...far, commentary: "-" }] },
    {
      flagged: false,
      title: "far from target, with the answer in the corrective action",
      rows: [{ ...far, commentary: "-", correctiveAction: "A second crew starts in May." }],
    },
    { flagged: false, title: "near target", rows: [{ ...far, outturn: "86%", commentary: "To follow" }] },
  ],
  find: lighterWhereLeftOut(
    perRowWords((row, { policy }) => {
      const { commentary, correctiveAction } = row.indicator;
      const kind = placeholderIn(commentary);
      const due = commentaryDue(row, policy);
      if (kind === null || due?.family !== "red") return null;
      const answered = kind === "empty" && correctiveAction !== "" && placeholderIn(correctiveAction) === null;
      if (answered) return null;
      return {
        placed: { field: "commentary", claim: { start: 0, end: commentary.length } },
        particulars: { rated: ratedWords(row, due.label), text: commentary },
      };
    }),
  ),
  say: ({ rated, text }) => `The row is ${rated}, and its commentary says only “${text}”.`,
};
