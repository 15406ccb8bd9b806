import { lighterWhereLeftOut, perRow, ratedWords, type Check } from "../check";
import { commentaryDue, isUncommented } from "../commentary/due";

interface Particulars {
  readonly rated: string;
}

const far = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "60%" };

/** A cabinet asked that no comment be left blank, and a Red least of all. */
export const commentaryMissingOnRed: Check<Particulars> = {
  id: "commentary/missing-on-red",
  title: "A Red has no commentary",
  severity: "error",
  why: "Members will ask why the target was missed and what is being done, and the paper has no answer.",
  remedy: "Write why the target was missed, what will be done, who will do it and by when.",
  needs: ["commentary"],
  examples: [
    { flagged: true, title: "far from target, and the comment is blank", rows: [{ ...far, commentary: "" }] },
    {
      flagged: false,
      title: "far from target, with a comment",
      rows: [{ ...far, commentary: "Two crews were vacant until March. Both are filled, and the repairs manager expects 85% by June." }],
    },
  ],
  find: lighterWhereLeftOut(
    perRow("commentary", (row, { policy }) => {
      const due = commentaryDue(row, policy);
      return due?.family === "red" && isUncommented(row.indicator) ? { rated: ratedWords(row, due.label) } : null;
    }),
  ),
  say: ({ rated }) => `The row is ${rated} and has no commentary. Members will ask why, and what is being done.`,
};
