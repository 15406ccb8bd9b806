import type { Check, Fault, Subject } from "../check";
import { count } from "../text";

interface Particulars {
  readonly rows: number;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };
const high = { value: 0.91, format: "0%", text: "91%" };
const low = { value: 0.72, format: "0%", text: "72%" };

/** WCAG 1.4.1 (use of colour), whose technique G205 asks for text beside the colour. Told once for the sheet. */
export const ratingColourOnly: Check<Particulars> = {
  id: "rating/colour-only",
  title: "Ratings are shown by colour alone",
  severity: "error",
  why: "Who cannot tell red from green, prints in grey or listens to the page gets no rating. Accessibility law asks public bodies for more.",
  remedy: "Write the rating as a word or a letter beside the colour.",
  needs: ["outturn"],
  examples: [
    {
      flagged: true,
      title: "outturns filled green and red, and no word",
      rows: [
        { ...row, outturn: { ...high, fill: "#00B050" } },
        { ...row, reference: "A2", outturn: { ...low, fill: "#FF0000" } },
      ],
    },
    { flagged: true, title: "a rating column of fills", rows: [{ ...row, outturn: "91%", rating: { value: "", fill: "#00B050" } }] },
    { flagged: false, title: "a word on its colour", rows: [{ ...row, outturn: "91%", rating: { value: "Green", fill: "#00B050" } }] },
    { flagged: false, title: "one outturn highlighted", rows: [{ ...row, outturn: { ...high, fill: "#FFFF00" } }] },
  ],
  find: findColourOnly,
  say: ({ rows }) => `${count(rows, "rating")} ${rows === 1 ? "is" : "are"} shown by colour alone, with no word or letter.`,
};

function findColourOnly({ rows, scorecard }: Subject): readonly Fault<Particulars>[] {
  const filled = rows.filter(({ printedRating }) => printedRating?.shownAs === "fill").length;
  const field = scorecard.columns.some((column) => column.field === "rating") ? "rating" : "outturn";
  return filled === 0 ? [] : [{ row: null, field, particulars: { rows: filled } }];
}
