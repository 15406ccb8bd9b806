import { perFigure, type Check } from "../check";
import { FIELD_NAMES, type FigureField } from "../indicator";
import { isBareMark } from "../reading";

interface Particulars {
  readonly field: FigureField;
  readonly text: string;
}

export const figureBareMarker: Check<Particulars> = {
  id: "figure/bare-marker",
  title: "A mark says that a figure is missing, but not why",
  severity: "note",
  why: "Not applicable, not yet available and not collected are different things, and a dash may be any of them.",
  remedy: "Type N/A, TBC or “Not available until …” in place of the mark.",
  needs: [],
  examples: [
    { flagged: true, title: "a dash", rows: [{ reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "-" }] },
    {
      flagged: false,
      title: "a marker that says why",
      rows: [{ reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "[x]" }],
    },
  ],
  find: perFigure(["target", "outturn", "previous", "nextTarget"], ({ indicator }, field) => {
    const reading = indicator.figures[field];
    return reading.kind === "marker" && isBareMark(reading.text) ? { field, text: reading.text } : null;
  }),
  say: ({ field, text }) => `The ${FIELD_NAMES[field]} is “${text}”, which does not say why there is no figure.`,
};
