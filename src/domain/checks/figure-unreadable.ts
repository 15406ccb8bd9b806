import { lighterWhereLeftOut, perFigure, type Check } from "../check";
import type { FigureField } from "../indicator";
import { describeUnreadable, isWithoutFigures } from "../unreadable";
import type { Unreadable } from "../reading";

interface Particulars {
  readonly field: FigureField;
  readonly reading: Unreadable;
}

/** Every way in which a cell holds something that could be taken in two ways. */
export const figureUnreadable: Check<Particulars> = {
  id: "figure/unreadable",
  title: "A target or outturn cannot be read as one figure",
  severity: "error",
  why: "Each reader may take the cell for another figure, and the row cannot be rated.",
  remedy: "Type one figure, or one marker such as N/A, and move everything else to the commentary.",
  needs: [],
  examples: [
    {
      flagged: true,
      title: "two groups in one cell",
      rows: [
        { reference: "A1", indicator: "Young people not in education", target: "20%", outturn: "Offenders (35.8%) Care leavers (21.7%)" },
      ],
    },
    {
      flagged: true,
      title: "a comma out of place",
      rows: [{ reference: "A1", indicator: "Library visits", target: "15,000", outturn: "1,2345" }],
    },
    {
      flagged: true,
      title: "a figure in brackets",
      rows: [{ reference: "A1", indicator: "Budget variance", target: "0", outturn: "(3)" }],
    },
    {
      flagged: false,
      title: "a percentage with the fraction behind it",
      rows: [{ reference: "A1", indicator: "Reviews held on time", target: "40%", outturn: "30% (10 of 33)" }],
    },
    {
      flagged: false,
      title: "a judgement in words",
      rows: [{ reference: "A1", indicator: "Inspection of children's services", target: "Good", outturn: "Requires improvement" }],
    },
    {
      flagged: false,
      title: "a marker",
      rows: [{ reference: "A1", indicator: "Reviews held on time", target: "40%", outturn: "Not available until July" }],
    },
  ],
  find: lighterWhereLeftOut(
    perFigure(["target", "outturn"], ({ indicator }, field) => {
      const reading = indicator.figures[field];
      // A target of nothing but words is none that could be taken for two figures: another check speaks of it.
      if (reading.kind !== "unreadable" || (field === "target" && reading.reason === "no-figure")) return null;
      return isWithoutFigures(indicator) ? null : { field, reading };
    }),
  ),
  say: ({ field, reading }) => describeUnreadable(field, reading),
};
