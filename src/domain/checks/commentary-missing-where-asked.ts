import { perRow, ratedWords, type Check } from "../check";
import { commentaryDue, isUncommented } from "../commentary/due";

interface Particulars {
  readonly rated: string;
}

const good = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "97%" };
const policy = { commentary: { requiredFor: ["red", "amber", "green"], actionFor: ["red"] } } as const;

/** A cabinet asked to be told too why targets were exceeded. Red and Amber have checks of their own. */
export const commentaryMissingWhereAsked: Check<Particulars> = {
  id: "commentary/missing-where-asked",
  title: "A rating that the rule wants explained has no commentary",
  severity: "warning",
  why: "The rule asks for a comment beside every such rating, and members will look for it.",
  remedy: "Write what the good figure rests on, or take the rating out of those that the rule wants explained.",
  needs: ["commentary"],
  examples: [
    { flagged: true, title: "on target, and the rule wants a comment on every row", rows: [{ ...good, commentary: "" }], policy },
    { flagged: false, title: "on target with a comment", rows: [{ ...good, commentary: "A second crew started in May." }], policy },
    { flagged: false, title: "on target, and the rule wants comments on Red and Amber", rows: [{ ...good, commentary: "" }] },
  ],
  find: perRow("commentary", (row, { policy: { commentary } }) => {
    const due = commentaryDue(row, { commentary });
    const isGood = due?.family === "green" || due?.family === "blue";
    return due !== null && isGood && isUncommented(row.indicator) ? { rated: ratedWords(row, due.label) } : null;
  }),
  say: ({ rated }) => `The row is ${rated} and has no commentary, which the rule asks for.`,
};
