import { perFigure, type Check } from "../check";
import { FIELD_NAMES, type FigureField } from "../indicator";
import { isBareMark } from "../reading";

interface Particulars {
  readonly field: FigureField;
  readonly text: string;
}

/** Catalogue D9: what a target or an outturn says instead of a figure is read, and the row is not rated. */
export const figureMarker: Check<Particulars> = {
  id: "figure/marker",
  title: "Words stand where the target or the outturn should be",
  severity: "note",
  why: "The row is not rated. Members will ask when there will be a figure, or why there is none.",
  remedy: "Say in the commentary when the figure is due, or why there is none.",
  needs: [],
  examples: [
    { flagged: true, title: "an outturn that is still to come", rows: [{ reference: "A1", indicator: "Greenhouse gas emissions", target: "24,358 tonnes", outturn: "Not available until July" }] },
    { flagged: false, title: "figures", rows: [{ reference: "A1", indicator: "Greenhouse gas emissions", target: "24,358 tonnes", outturn: "23,900 tonnes" }] },
  ],
  find: perFigure(["target", "outturn"], ({ indicator }, field) => {
    const reading = indicator.figures[field];
    return reading.kind === "marker" && !isBareMark(reading.text) ? { field, text: reading.text } : null;
  }),
  say: ({ field, text }) => `The ${FIELD_NAMES[field]} says “${text}”, so the row is not rated.`,
};
