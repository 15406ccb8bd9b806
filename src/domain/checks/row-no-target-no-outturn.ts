import { perRow, type Check } from "../check";
import { isBlankIn, isStray, shown } from "../row";

interface Particulars {
  readonly indicator: string;
}

/** A state of its own, so neither figure is reported missing besides. */
export const rowNoTargetNoOutturn: Check<Particulars> = {
  id: "row/no-target-no-outturn",
  title: "An indicator has neither a target nor an outturn",
  severity: "warning",
  why: "The row takes up space and tells members nothing, and it looks as though the service did not answer.",
  remedy: "Ask the service for both figures, or say in the cells why there are none, such as N/A or TBC.",
  needs: ["target", "outturn"],
  examples: [
    {
      flagged: true,
      title: "both cells blank",
      rows: [
        { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "", outturn: "", previous: "88%" },
      ],
    },
    {
      flagged: false,
      title: "both cells say why there is no figure",
      rows: [
        {
          reference: "A1",
          indicator: "Repairs completed on time",
          polarity: "Bigger is better",
          target: "TBC",
          outturn: "N/A",
          previous: "88%",
        },
      ],
    },
  ],
  find: perRow("outturn", ({ indicator }) =>
    isBlankIn(indicator, "target") && isBlankIn(indicator, "outturn") && !isStray(indicator) ? { indicator: indicator.name } : null,
  ),
  say: ({ indicator }) =>
    `${indicator === "" ? "The row" : `“${shown(indicator)}”`} has neither a target nor an outturn, and does not say why.`,
};
