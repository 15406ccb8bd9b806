import { isLeftOut, perFigure, type Check } from "../check";
import { FIELD_NAMES, type FigureField } from "../indicator";
import { isBareMark, type Reading } from "../reading";
import { printedIn } from "../row";

interface Particulars {
  readonly field: FigureField;
  readonly text: string;
  readonly follows: "unrated" | "unrated-by-rule" | "nothing";
}

/** What a target or an outturn says instead of a figure is read, and the row is not rated. */
export const figureMarker: Check<Particulars> = {
  id: "figure/marker",
  title: "Something else stands where the figure of a target or an outturn should be",
  severity: "note",
  why: "The rule cannot rate the row. Members will ask when there will be a figure, or why there is none.",
  remedy: "Say in the commentary when the figure is due, or why there is none.",
  needs: [],
  examples: [
    {
      flagged: true,
      title: "an outturn that is still to come",
      rows: [{ reference: "A1", indicator: "Greenhouse gas emissions", target: "24,358 tonnes", outturn: "Not available until July" }],
    },
    {
      flagged: true,
      title: "an outturn of which only a limit is told",
      rows: [{ reference: "A1", indicator: "Serious incidents", target: "3", outturn: "<5" }],
    },
    {
      flagged: false,
      title: "figures",
      rows: [{ reference: "A1", indicator: "Greenhouse gas emissions", target: "24,358 tonnes", outturn: "23,900 tonnes" }],
    },
  ],
  find: perFigure(["target", "outturn"], (row, field) => {
    const reading = row.indicator.figures[field];
    if (!standsForFigure(reading, field) || (field === "target" && isLeftOut(row))) return null;
    return {
      field,
      text: printedIn(row.indicator, field),
      follows: isLeftOut(row) ? "nothing" : row.verdict.status === "rated" ? "unrated-by-rule" : "unrated",
    };
  }),
  say: ({ field, text, follows }) => `The ${FIELD_NAMES[field]} says “${text}”${FOLLOWS[follows]}.`,
};

/** A marker of words; for an outturn a limit or a range too, "<5": a target may well be one. */
function standsForFigure(reading: Reading, field: FigureField): boolean {
  if (reading.kind === "marker") return !isBareMark(reading.text);
  return field === "outturn" && (reading.kind === "inequality" || reading.kind === "range");
}

/** What comes of it: a row that is left out is not rated in any case, and a person may have rated one that the rule does not. */
const FOLLOWS: Readonly<Record<Particulars["follows"], string>> = {
  unrated: ", so the row is not rated",
  "unrated-by-rule": ", so the rule does not rate the row",
  nothing: "",
};
