import { perRow, type Check, type Subject } from "../check";
import { deniesComparison, saysNotComparable } from "../commentary/comparison";
import type { Field } from "../indicator";
import type { Period } from "../period";
import { figureIn, shown } from "../row";
import { sentences } from "../text";

interface Particulars {
  /** The sentence that says so. */
  readonly sentence: string;
}

/** Within one year a definition holds, so quarters of a year are compared whatever the words say. */
export const directionNotComparable: Check<Particulars> = {
  id: "direction/not-comparable",
  title: "An arrow is printed although the words say that the figures cannot be compared",
  severity: "warning",
  why: "The arrow tells members that performance changed when it was the measure that did.",
  remedy: "Take the arrow away, or work the previous outturn out again by the new definition and say so.",
  needs: ["direction", "previous"],
  examples: [
    {
      flagged: true,
      title: "a changed definition and an arrow",
      rows: [
        {
          reference: "A1",
          indicator: "Complaints answered on time",
          polarity: "Bigger is better",
          outturn: "81%",
          previous: "70%",
          direction: "↑",
          commentary: "The definition has changed since last year, from 15 to 10 days.",
        },
      ],
    },
    {
      flagged: false,
      title: "a changed definition and no arrow",
      rows: [
        {
          reference: "A1",
          indicator: "Complaints answered on time",
          polarity: "Bigger is better",
          outturn: "81%",
          previous: "70%",
          direction: "N/A",
          commentary: "The definition has changed since last year, from 15 to 10 days.",
        },
      ],
    },
  ],
  find: perRow("direction", ({ indicator, printedDirection }, subject) => {
    if (printedDirection === null || printedDirection.status === "none" || figureIn(indicator, "previous") === null) return null;
    if (withinOneYear(subject) || !deniesComparison(indicator)) return null;
    const sentence = [indicator.name, ...sentences(indicator.commentary)].find(saysNotComparable);
    return sentence === undefined ? null : { sentence: shown(sentence, LONGEST_SENTENCE) };
  }),
  say: ({ sentence }) => `An arrow is printed, but the row says: “${sentence}”.`,
};

/** The sentence is the evidence: more of it is shown than of other texts. */
const LONGEST_SENTENCE = 160;

/** Whether the outturn and the previous one are parts of the same year, by their headers. */
function withinOneYear({ scorecard }: Subject): boolean {
  const periodOf = (field: Field): Period | null => scorecard.columns.find((column) => column.field === field)?.period ?? null;
  const [outturn, previous] = [periodOf("outturn"), periodOf("previous")];
  return outturn !== null && outturn.year !== null && outturn.year === previous?.year;
}
