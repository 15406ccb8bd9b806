import type { Check, ReviewedRow } from "../check";
import { FIELD_NAMES, type Field } from "../indicator";
import { printedIn } from "../row";
import { readText } from "../reading";

interface Particulars {
  readonly field: Field;
  readonly typed: string;
  /** How many cells of the column are worked out. */
  readonly formulas: number;
}

const COLUMNS: readonly Field[] = ["target", "outturn", "previous", "earlier", "nextTarget", "rating", "direction", "tolerance", "floor"];

/** A column is one of formulas when it has at least so many for each typed value. */
const FORMULAS_PER_TYPED = 4;

/** A marker such as N/A may stand in a column of formulas. */
export const formulaInterrupted: Check<Particulars> = {
  id: "formula/interrupted",
  title: "A value is typed over a formula",
  severity: "warning",
  why: "The value stays as it is when the figures behind it change, and nobody sees that it was typed.",
  remedy: "Copy the formula into the cell, or say in the commentary why the value was typed.",
  needs: [],
  examples: [
    {
      flagged: true,
      title: "one typed figure among worked-out ones",
      rows: [91, 92, 93, 94, 95].map((value, index) => ({
        reference: `A${index + 1}`,
        indicator: `Measure ${index + 1}`,
        target: { value: 90 },
        outturn: index === 2 ? { value } : { value, formula: `=Data!B${index + 2}` },
      })),
    },
    {
      flagged: false,
      title: "a marker among worked-out figures",
      rows: [91, 92, 93, 94, 95].map((value, index) => ({
        reference: `A${index + 1}`,
        indicator: `Measure ${index + 1}`,
        target: { value: 90 },
        outturn: index === 2 ? "N/A" : { value, formula: `=Data!B${index + 2}` },
      })),
    },
  ],
  find: ({ rows }) =>
    COLUMNS.flatMap((field) => {
      const formulas = rows.filter(({ indicator }) => (indicator.cells[field]?.cell.formula ?? null) !== null).length;
      const typed = formulas === 0 ? [] : rows.filter((row) => isTyped(row, field));
      if (formulas < typed.length * FORMULAS_PER_TYPED) return [];
      return typed.map((row) => ({ row, field, particulars: { field, typed: printedIn(row.indicator, field), formulas } }));
    }),
  say: ({ field, typed, formulas }) =>
    `The ${FIELD_NAMES[field]} “${typed}” is typed, while ${formulas} other cells of the column are formulas.`,
};

function isTyped({ indicator }: ReviewedRow, field: Field): boolean {
  const cell = indicator.cells[field]?.cell;
  if (cell?.formula !== null) return false;
  const { kind } = readText(cell.text);
  return kind !== "blank" && kind !== "marker";
}
