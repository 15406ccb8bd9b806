import type { Check, Fault, Subject } from "../check";
import { deniesComparison } from "../commentary/comparison";
import { printedIn } from "../row";
import { count } from "../text";

type Particulars =
  | { readonly kind: "row"; readonly says: string; readonly because: string }
  /** The whole column is blank. */
  | { readonly kind: "sheet"; readonly rows: number };

const row = {
  reference: "A1",
  indicator: "Missed bin collections",
  polarity: "Smaller is better",
  target: "50",
  outturn: "31",
  previous: "48",
};

/** A blank where the figures give one. A blank column is told once. */
export const directionAbsent: Check<Particulars> = {
  id: "direction/absent",
  title: "A row that has two figures shows no direction of travel",
  severity: "warning",
  why: "Members cannot tell whether it was forgotten or cannot be told.",
  remedy: "Print the direction that the figures give, or a word that says why there is none.",
  needs: ["outturn", "previous", "direction"],
  examples: [
    {
      flagged: true,
      title: "both years' figures and a blank",
      rows: [
        { ...row, direction: "↑" },
        { ...row, reference: "A2", direction: "" },
      ],
    },
    { flagged: true, title: "a direction column that nobody has filled", rows: [{ ...row, direction: "" }] },
    {
      flagged: false,
      title: "a blank, and no previous outturn",
      rows: [
        { ...row, direction: "↑" },
        { ...row, reference: "A2", previous: "New indicator", direction: "" },
      ],
    },
    {
      flagged: false,
      title: "a blank, and words that say why",
      rows: [
        { ...row, direction: "↑" },
        { ...row, reference: "A2", direction: "", commentary: "This is measured differently from last year." },
      ],
    },
    { flagged: false, title: "a word that says there is none", rows: [{ ...row, direction: "Not comparable" }] },
  ],
  find: findAbsent,
  say: (particulars) => {
    if (particulars.kind === "sheet") {
      return `No row shows a direction of travel; the figures give one to ${count(particulars.rows, "row")}.`;
    }
    const { says, because } = particulars;
    return `${says === "" ? "No direction of travel is shown" : `The direction of travel says “${says}”, which cannot be read as one`}. ${because}`;
  },
};

function findAbsent({ rows }: Subject): readonly Fault<Particulars>[] {
  const faults = rows.flatMap((row): readonly Fault<Particulars>[] => {
    const { printedDirection, direction, indicator } = row;
    if (printedDirection !== null || !["better", "worse", "same"].includes(direction.status) || deniesComparison(indicator)) return [];
    const says = printedIn(indicator, "direction");
    return [{ row, field: "direction", particulars: { kind: "row", says, because: direction.because } }];
  });
  const blankColumn = rows.every(({ indicator }) => printedIn(indicator, "direction") === "");
  return blankColumn && faults.length > 0
    ? [{ row: null, field: "direction", particulars: { kind: "sheet", rows: faults.length } }]
    : faults;
}
