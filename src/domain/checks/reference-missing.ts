import { perRow, type Check } from "../check";
import { isStray, shown } from "../row";

interface Particulars {
  readonly indicator: string;
}

export const referenceMissing: Check<Particulars> = {
  id: "reference/missing",
  title: "An indicator has no reference",
  severity: "error",
  why: "Members cannot name the indicator in a meeting, and nobody can follow it from one report to the next.",
  remedy: "Type the indicator's reference, or TBC where it has yet to be given one.",
  needs: ["reference"],
  examples: [
    {
      flagged: true,
      title: "a row without a reference among rows that have one",
      rows: [
        { reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "91%" },
        { reference: "", indicator: "Calls answered within 20 seconds", target: "80%", outturn: "82%" },
      ],
    },
    {
      flagged: false,
      title: "a new indicator whose reference is yet to be given",
      rows: [
        { reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "91%" },
        { reference: "TBC", indicator: "Calls answered within 20 seconds", target: "80%", outturn: "82%" },
      ],
    },
  ],
  find: perRow("reference", ({ indicator }) => (indicator.reference === "" && !isStray(indicator) ? { indicator: indicator.name } : null)),
  say: ({ indicator }) =>
    indicator === "" ? "The row has neither a reference nor an indicator." : `“${shown(indicator)}” has no reference.`,
};
