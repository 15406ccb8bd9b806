import type { Check, ReviewedRow, Subject } from "../check";
import { FIELD_NAMES, type FigureField } from "../indicator";
import { printedIn } from "../row";

interface Particulars {
  readonly field: FigureField;
  readonly text: string;
}

const FIELDS: readonly FigureField[] = ["target", "outturn", "previous", "earlier", "nextTarget"];

/** With fewer true numbers a column shows no habit. */
const FEWEST_NUMBERS = 3;

/** A figure with words beside it, "599 kg (Feb, prov.)", can only be text and is left alone. */
export const figureNumberAsText: Check<Particulars> = {
  id: "figure/number-as-text",
  title: "A figure is text among numbers",
  severity: "warning",
  why: "Formulas, charts and conditional formats pass over text, so totals and colours are wrong without a warning.",
  remedy: "Type the number alone; put its unit into the number format or a column of its own.",
  needs: [],
  examples: [
    {
      flagged: true,
      title: "a unit typed after the number",
      rows: [
        { reference: "A1", indicator: "Waste per household", outturn: { value: 645 }, target: { value: 640 } },
        { reference: "A2", indicator: "Fly tips", outturn: { value: 2704 }, target: { value: 2700 } },
        { reference: "A3", indicator: "Library visits", outturn: { value: 1718 }, target: { value: 1600 } },
        { reference: "A4", indicator: "Litter collected", outturn: "512 kg", target: { value: 500 } },
      ],
    },
    {
      flagged: false,
      title: "a column in which every figure is text",
      rows: ["645 kg", "2,704", "1,718", "512 kg"].map((outturn, index) => ({
        reference: `A${index + 1}`,
        indicator: `Measure ${index + 1}`,
        outturn,
        target: "500",
      })),
    },
  ],
  find: ({ rows }: Subject) =>
    FIELDS.flatMap((field) => {
      const numbers = rows.filter(({ indicator }) => typeof indicator.cells[field]?.cell.value === "number").length;
      const texts = rows.filter((row) => isTypedFigure(row, field));
      if (numbers < FEWEST_NUMBERS || texts.length >= numbers) return [];
      return texts.map((row) => ({ row, field, particulars: { field, text: printedIn(row.indicator, field) } }));
    }),
  say: ({ field, text }) => `The ${FIELD_NAMES[field]} “${text}” is text, while most of its column are numbers.`,
};

function isTypedFigure({ indicator }: ReviewedRow, field: FigureField): boolean {
  const reading = indicator.figures[field];
  return typeof indicator.cells[field]?.cell.value === "string" && reading.kind === "quantity" && reading.qualifiers.length === 0;
}
