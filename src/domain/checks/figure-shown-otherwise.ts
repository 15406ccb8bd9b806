import { perFigure, type Check } from "../check";
import { isNegative } from "../decimal";
import { FIELD_NAMES, type FigureField, type Indicator } from "../indicator";
import { formatAmount } from "../reading";

interface Particulars {
  readonly field: FigureField;
  readonly shown: string;
  readonly held: string;
}

/** A format may also show words in place of a figure, "TBC": those are what the row says, and are read as such. */
export const figureShownOtherwise: Check<Particulars> = {
  id: "figure/shown-otherwise",
  title: "The number format hides a figure or its minus",
  severity: "warning",
  why: "The paper prints what the cell shows, and the rating rests on what it holds: readers see a rating of another figure.",
  remedy: "Give the cell a number format that shows the figure and its sign, or type the figure that is meant.",
  needs: [],
  examples: [
    {
      flagged: true,
      title: "a minus told by red alone",
      rows: [
        {
          reference: "A1",
          indicator: "Budget variance (£000)",
          target: "0",
          outturn: { value: -120, text: "120", format: "#,##0;[Red]#,##0" },
        },
      ],
    },
    {
      flagged: true,
      title: "a figure that does not show",
      rows: [{ reference: "A1", indicator: "Repairs on time", target: "95%", outturn: { value: 0.97, text: "", format: ";;;" } }],
    },
    {
      flagged: false,
      title: "brackets for a minus",
      rows: [
        {
          reference: "A1",
          indicator: "Budget variance (£000)",
          target: "0",
          outturn: { value: -120, text: "(120)", format: "#,##0;(#,##0)" },
        },
      ],
    },
  ],
  find: perFigure(["target", "outturn", "previous", "earlier", "nextTarget"], ({ indicator }, field) => hiddenIn(indicator, field)),
  say: ({ field, shown, held }) =>
    `The ${FIELD_NAMES[field]} shows ${shown === "" ? "nothing" : `“${shown}”`}, and the cell holds ${held}.`,
};

/** What a format hides of the figure in a cell; null where it shows all of it. */
function hiddenIn({ figures, cells }: Indicator, field: FigureField): Particulars | null {
  const [reading, cell] = [figures[field], cells[field]?.cell];
  if (reading.kind !== "quantity" || typeof cell?.value !== "number") return null;
  const shown = cell.text.trim();
  const hidesMinus = isNegative(reading.amount) && /[1-9]/.test(shown) && !SIGN.test(shown);
  return shown === "" || hidesMinus ? { field, shown, held: formatAmount(reading.amount, reading.unit) } : null;
}

/** A minus of any kind, or what accountants write for one. */
const SIGN = /[-\u2010-\u2015\u2212(]|\b(?:cr|dr)\b/i;
