import type { Check } from "../check";
import { columnLetters } from "../sheet";
import { listSome } from "../text";

interface Particulars {
  /** As the sheet numbers and letters them. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

export const layoutHidden: Check<Particulars> = {
  id: "layout/hidden",
  title: "Rows or columns inside the table are hidden",
  severity: "warning",
  why: "Whoever gets the file can unhide them, and counts made from the sheet include what nobody sees.",
  remedy: "Unhide them and check what they hold, or delete them from the copy that goes out.",
  needs: [],
  examples: [
    {
      flagged: true,
      title: "a hidden indicator",
      rows: [
        { reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "91%" },
        { reference: "A2", indicator: "Calls answered within 20 seconds", target: "80%", outturn: "12%" },
      ],
      layout: { hiddenRows: new Set([2]) },
    },
    {
      flagged: false,
      title: "a hidden column beside the table",
      rows: [{ reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "91%" }],
      layout: { hiddenColumns: new Set([9]) },
    },
  ],
  find: ({ scorecard: { sheet, indicators, columns, headerRows } }) => {
    const rows = [...headerRows, ...indicators.map(({ row }) => row)].filter((row) => sheet.hiddenRows.has(row)).sort((a, b) => a - b);
    const [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? -1];
    const hidden = [...sheet.hiddenColumns].filter((column) => first <= column && column <= last).sort((a, b) => a - b);
    if (rows.length === 0 && hidden.length === 0) return [];
    return [
      { row: null, field: "indicator", particulars: { rows: rows.map((row) => String(row + 1)), columns: hidden.map(columnLetters) } },
    ];
  },
  say: ({ rows, columns }) => {
    const places = [named("row", rows), named("column", columns)].filter((part) => part !== "").join(", and ");
    return `Inside the table ${places} ${rows.length + columns.length === 1 ? "is" : "are"} hidden.`;
  },
};

function named(noun: string, places: readonly string[]): string {
  if (places.length === 0) return "";
  return `${noun}${places.length === 1 ? "" : "s"} ${listSome(places)}`;
}
