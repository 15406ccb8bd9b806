import { perRow, type Check } from "../check";
import { isStray } from "../row";

interface Particulars {
  readonly reference: string;
}

/** Own judgement, from a published scorecard with a stray "25" between two indicators. */
export const rowOnlyReference: Check<Particulars> = {
  id: "row/only-reference",
  title: "A row holds a reference and nothing else",
  severity: "error",
  why: "Readers cannot tell whether an indicator was dropped, and counts of indicators include a row that says nothing.",
  remedy: "Delete the row, or fill in the indicator that it was meant for.",
  needs: ["reference", "indicator"],
  examples: [
    {
      flagged: true,
      title: "a reference alone between two indicators",
      rows: [
        { reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "91%" },
        { reference: "25" },
        { reference: "A2", indicator: "Calls answered within 20 seconds", target: "80%", outturn: "82%" },
      ],
    },
    {
      flagged: false,
      title: "an indicator whose figures are still to come",
      rows: [
        { reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "91%" },
        { reference: "A2", indicator: "Calls answered within 20 seconds", target: "", outturn: "" },
      ],
    },
  ],
  find: perRow("reference", ({ indicator }) => (isStray(indicator) ? { reference: indicator.reference } : null)),
  say: ({ reference }) => `The row says ${reference} and nothing else: no indicator, no figures, no commentary.`,
};
