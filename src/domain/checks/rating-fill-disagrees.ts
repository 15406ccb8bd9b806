import { perRow, type Check, type Subject } from "../check";
import { familyOfColour } from "../colour";
import type { Indicator } from "../indicator";
import { FAMILY_LABELS, type Family } from "../policy/policy";

interface Particulars {
  readonly says: Family;
  readonly filled: Family;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "91%" };

const red = { ...row, reference: "A2", outturn: "72%", rating: { value: "Red", fill: "#FF0000" } };

/** Own judgement: a word typed over, and the fill left as it was. One colour all the way down is the shade of the column. */
export const ratingFillDisagrees: Check<Particulars> = {
  id: "rating/fill-disagrees",
  title: "The word of a rating and its colour disagree",
  severity: "error",
  why: "One reader sees Green and another Red, in one cell.",
  remedy: "Find out which of the two is right, and mend the other.",
  needs: ["rating"],
  examples: [
    { flagged: true, title: "the word Green on amber", rows: [red, { ...row, rating: { value: "Green", fill: "#FFC000" } }] },
    { flagged: false, title: "the word Green on green", rows: [red, { ...row, rating: { value: "Green", fill: "#C6EFCE" } }] },
    { flagged: false, title: "a column shaded in one colour", rows: [red, { ...row, rating: { value: "Green", fill: "#FF0000" } }] },
  ],
  find: (subject) => (coloursRate(subject) ? disagreeing(subject) : []),
  say: ({ says, filled }) => `The cell says ${FAMILY_LABELS[says]} and is filled ${FAMILY_LABELS[filled].toLowerCase()}.`,
};

const disagreeing = perRow<Particulars>("rating", ({ printedRating, indicator }) => {
  const filled = fillOf(indicator);
  return printedRating === null || filled === null || filled === printedRating.family ? null : { says: printedRating.family, filled };
});

function coloursRate({ rows }: Subject): boolean {
  const families = new Set(rows.map(({ indicator }) => fillOf(indicator)));
  families.delete(null);
  return families.size >= 2;
}

function fillOf({ cells }: Indicator): Family | null {
  return familyOfColour(cells.rating?.cell.fill ?? null);
}
