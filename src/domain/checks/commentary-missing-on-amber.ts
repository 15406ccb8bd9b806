import { perRow, ratedWords, type Check } from "../check";
import { commentaryDue, isUncommented } from "../commentary/due";

interface Particulars {
  readonly rated: string;
}

const near = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "86%" };

/** Scrutiny asked that what is amber be put in context. */
export const commentaryMissingOnAmber: Check<Particulars> = {
  id: "commentary/missing-on-amber",
  title: "An Amber has no commentary",
  severity: "warning",
  why: "Members cannot tell whether a near miss is being mended or is on its way to Red.",
  remedy: "Write what held the figure back, and whether it is expected to reach target.",
  needs: ["commentary"],
  examples: [
    { flagged: true, title: "just short of target, and the comment is blank", rows: [{ ...near, commentary: "" }] },
    {
      flagged: false,
      title: "just short of target, with the answer in the corrective action",
      rows: [{ ...near, commentary: "", correctiveAction: "A second crew starts in May." }],
    },
    { flagged: false, title: "on target, and the comment is blank", rows: [{ ...near, outturn: "90%", commentary: "" }] },
  ],
  find: perRow("commentary", (row, { policy }) => {
    const due = commentaryDue(row, policy);
    return due?.family === "amber" && isUncommented(row.indicator) ? { rated: ratedWords(row, due.label) } : null;
  }),
  say: ({ rated }) => `The row is ${rated} and has no commentary. Members will ask what held it back.`,
};
