import { perRow, type Check } from "../check";

interface Particulars {
  readonly rated: string;
  readonly edgeOf: string;
  readonly because: string;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

/** Systems disagree on which side of the line the line is. Being exactly on target is no such case. */
export const ratingOnBoundary: Check<Particulars> = {
  id: "rating/on-boundary",
  title: "The outturn stands on the edge of a band",
  severity: "note",
  why: "Here the rule alone decides the colour, and another rule may count the edge to the next band.",
  remedy: "Check that the rule says which band the edge belongs to.",
  needs: ["target", "outturn", "polarity"],
  examples: [
    { flagged: true, title: "10% below target, where Amber ends at 10%", rows: [{ ...row, outturn: "81%" }] },
    { flagged: false, title: "just inside", rows: [{ ...row, outturn: "81.1%" }] },
    { flagged: false, title: "exactly on target", rows: [{ ...row, outturn: "90%" }] },
  ],
  find: perRow("outturn", ({ verdict }) => {
    if (verdict.status === "unrated" || verdict.boundary === null) return null;
    return { rated: verdict.band.label, edgeOf: verdict.boundary.label, because: verdict.because };
  }),
  say: ({ rated, edgeOf, because }) => `The outturn stands on the edge of ${edgeOf}; the rule gives ${rated}. ${because}`,
};
