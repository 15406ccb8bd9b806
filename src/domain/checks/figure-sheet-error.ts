import type { Check } from "../check";
import { FIELD_NAMES, FIELDS, type Field } from "../indicator";
import { readText } from "../reading";
import { printedIn } from "../row";

interface Particulars {
  readonly field: Field;
  readonly error: string;
}

export const figureSheetError: Check<Particulars> = {
  id: "figure/sheet-error",
  title: "A cell shows a formula's error",
  severity: "error",
  why: "It is printed as it stands, and every total that counts the cell fails with it.",
  remedy: "Mend the formula, or type why there is no figure, such as N/A.",
  needs: [],
  examples: [
    {
      flagged: true,
      title: "a division by nothing",
      rows: [{ reference: "A1", indicator: "Reviews held on time", target: "95%", outturn: "#DIV/0!" }],
    },
    {
      flagged: false,
      title: "no figure, said in words",
      rows: [{ reference: "A1", indicator: "Reviews held on time", target: "95%", outturn: "N/A" }],
    },
  ],
  find: ({ rows }) =>
    rows.flatMap((row) =>
      FIELDS.filter((field) => isError(row.indicator.cells[field]?.cell.text ?? "")).map((field) => ({
        row,
        field,
        particulars: { field, error: printedIn(row.indicator, field) },
      })),
    ),
  say: ({ field, error }) => `The ${FIELD_NAMES[field]} shows ${error} in place of what it should say.`,
};

/** Characters of a cell that may hold an error and nothing else, with spaces about it. */
const LONGEST_ERROR = 30;

/** The marks of an error are looked for first: most cells have none, and reading each would take long. */
function isError(text: string): boolean {
  return text.length < LONGEST_ERROR && /[#!]|\/0/.test(text) && readText(text).kind === "sheet-error";
}
