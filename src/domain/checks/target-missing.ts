import { isLeftOut, perRow, type Check } from "../check";
import { isBlankIn, printedIn } from "../row";

interface Particulars {
  readonly outturn: string;
}

export const targetMissing: Check<Particulars> = {
  id: "target/missing",
  title: "An indicator has no target and does not say why",
  severity: "warning",
  why: "Nothing says whether the outturn is good enough, so the row cannot be rated.",
  remedy: "Type the target, or mark the row as data only or as having no target.",
  needs: ["target"],
  examples: [
    {
      flagged: true,
      title: "a blank target",
      rows: [{ reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "", outturn: "91%" }],
    },
    {
      flagged: false,
      title: "a row under a heading that the rule does not rate",
      rows: [
        {
          section: "Context",
          reference: "A1",
          indicator: "Residents out of work",
          polarity: "Smaller is better",
          target: "",
          outturn: "3,120",
        },
      ],
      policy: { excludeSections: ["Context"] },
    },
    {
      flagged: false,
      title: "a row that is for information",
      rows: [
        { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "Data only", outturn: "91%" },
      ],
    },
  ],
  // What is not rated needs no target. Without an outturn too, the row has a state of its own. A sheet of targets alone has
  // no outturns to miss.
  find: perRow("target", (row) => {
    const { indicator } = row;
    if (isLeftOut(row)) return null;
    const hasOutturn = indicator.cells.outturn === undefined ? indicator.name !== "" : indicator.figures.outturn.kind !== "blank";
    return isBlankIn(indicator, "target") && hasOutturn ? { outturn: printedIn(indicator, "outturn") } : null;
  }),
  say: ({ outturn }) =>
    outturn === "" ? "The target is blank." : `The target is blank, so the outturn “${outturn}” has nothing to be held against.`,
};
