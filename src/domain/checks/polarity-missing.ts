import { isLeftOut, perRow, verdictByRule, type Check } from "../check";
import { suggestPolarity, type PolaritySuggestion } from "../polarity";
import { isStray, printedIn } from "../row";

interface Particulars {
  /** What the cell says instead, or "". */
  readonly printed: string;
  readonly suggestion: PolaritySuggestion | null;
}

/**
 * "No polarity" is an answer, a blank is none. Indicators that are for information only need none, nor do rows that the
 * rule leaves out, or rates without it.
 */
export const polarityMissing: Check<Particulars> = {
  id: "polarity/missing",
  title: "The row does not say whether bigger or smaller is better",
  severity: "error",
  why: "Without it nobody can tell whether the outturn beats the target or misses it, so the row cannot be rated.",
  remedy: "Say whether bigger or smaller is better, or that the indicator has no polarity.",
  needs: ["polarity"],
  examples: [
    {
      flagged: true,
      title: "a blank polarity",
      rows: [
        { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "91%" },
        { reference: "A2", indicator: "Working days lost to sickness absence", polarity: "", target: "7.6 days", outturn: "7.7 days" },
      ],
    },
    {
      flagged: false,
      title: "an indicator said to have no polarity",
      rows: [
        { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "91%" },
        { reference: "A2", indicator: "Applications received", polarity: "No polarity", target: "N/A", outturn: "1,204" },
      ],
    },
    {
      flagged: false,
      title: "a row under a heading that the rule does not rate",
      rows: [
        {
          section: "Homes",
          reference: "A1",
          indicator: "Repairs completed on time",
          polarity: "Bigger is better",
          target: "90%",
          outturn: "91%",
        },
        { section: "Context", reference: "A2", indicator: "People living here", polarity: "", target: "", outturn: "1,000" },
      ],
      policy: { excludeSections: ["Context"] },
    },
  ],
  find: perRow("polarity", (row) => {
    const { indicator } = row;
    const { target } = indicator.figures;
    if (isLeftOut(row) || verdictByRule(row).status === "rated") return null;
    const forInformation = target.kind === "marker" && target.marker === "data-only";
    if (indicator.polarity !== "unstated" || forInformation || isStray(indicator)) return null;
    return { printed: printedIn(indicator, "polarity"), suggestion: suggestPolarity(indicator.name) };
  }),
  say: ({ printed, suggestion }) => {
    const fault =
      printed === ""
        ? "The polarity is blank."
        : `The polarity says “${printed}”, which does not tell whether bigger or smaller is better.`;
    return suggestion === null ? fault : `${fault} The words “${suggestion.words}” suggest that ${suggestion.polarity} is better.`;
  },
};
