import { perFigure, type Check } from "../check";
import type { FigureField } from "../indicator";
import type { Unreadable } from "../reading";
import { describeUnreadable } from "../unreadable";

interface Particulars {
  readonly field: FigureField;
  readonly reading: Unreadable;
}

/** The same fault in the figures that no rating rests on. */
export const figureUnreadableBeside: Check<Particulars> = {
  id: "figure/unreadable-beside",
  title: "A previous outturn or next target cannot be read as one figure",
  severity: "warning",
  why: "Each reader may take the cell for another figure, and no direction of travel can be worked out from it.",
  remedy: "Type one figure, or one marker such as N/A, and move everything else to the commentary.",
  needs: [],
  examples: [
    {
      flagged: true,
      title: "two figures for last year",
      rows: [{ reference: "A1", indicator: "Library visits", target: "15,000", outturn: "16,200", previous: "14,000 then 15,100" }],
    },
    {
      flagged: false,
      title: "a new indicator",
      rows: [{ reference: "A1", indicator: "Library visits", target: "15,000", outturn: "16,200", previous: "New indicator" }],
    },
  ],
  find: perFigure(["previous", "nextTarget"], ({ indicator }, field) => {
    const reading = indicator.figures[field];
    return reading.kind === "unreadable" ? { field, reading } : null;
  }),
  say: ({ field, reading }) => describeUnreadable(field, reading),
};
