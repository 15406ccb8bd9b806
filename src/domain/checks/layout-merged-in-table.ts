import type { Check, Subject } from "../check";
import { groupBy } from "../group";
import { FIELD_NAMES, type Field } from "../indicator";
import { address, type Area } from "../sheet";
import { listSome } from "../text";

interface Particulars {
  readonly field: Field;
  readonly areas: readonly Area[];
}

/** The government's accessibility checklist for spreadsheets counts it as essential. */
export const layoutMergedInTable: Check<Particulars> = {
  id: "layout/merged-in-table",
  title: "Cells are merged inside the table",
  severity: "warning",
  why: "Screen readers lose their place, and sorting or filtering the table fails or moves figures to other rows.",
  remedy: "Unmerge the cells, and write the text in every row it is about.",
  needs: [],
  examples: [
    {
      flagged: true,
      title: "one commentary merged over two indicators",
      rows: [
        {
          reference: "A1",
          indicator: "Repairs completed on time",
          target: "90%",
          outturn: "91%",
          commentary: "Two crews were hired in May.",
        },
        { reference: "A2", indicator: "Calls answered within 20 seconds", target: "80%", outturn: "82%", commentary: "" },
      ],
      layout: { merges: [{ top: 1, left: 4, bottom: 2, right: 4 }] },
    },
    {
      flagged: false,
      title: "a merge below the table",
      rows: [
        {
          reference: "A1",
          indicator: "Repairs completed on time",
          target: "90%",
          outturn: "91%",
          commentary: "Two crews were hired in May.",
        },
        { reference: "A2", indicator: "Calls answered within 20 seconds", target: "80%", outturn: "82%", commentary: "" },
      ],
      layout: { merges: [{ top: 4, left: 0, bottom: 4, right: 4 }] },
    },
  ],
  find: ({ scorecard }) =>
    [...mergedByField(scorecard)].map(([field, found]) => ({
      row: null,
      field,
      particulars: { field, areas: found.map(({ area }) => area) },
    })),
  say: ({ field, areas }) => {
    const named = areas.map(
      ({ top, left, bottom, right }) => `${address({ row: top, column: left })}:${address({ row: bottom, column: right })}`,
    );
    return `Cells of the ${FIELD_NAMES[field]} column are merged: ${listSome(named)}.`;
  },
};

/** The merged areas that touch an indicator's row, by the first recognised column that each touches. */
function mergedByField({ sheet, columns, indicators }: Subject["scorecard"]): ReadonlyMap<Field, readonly { readonly area: Area }[]> {
  const rows = new Set(indicators.map(({ row }) => row));
  const last = sheet.rows.length - 1;
  const found = sheet.merges.flatMap((area) => {
    const column = columns.find((match) => area.left <= match.column && match.column <= area.right);
    return column === undefined || !touches(area, rows, last) ? [] : [{ field: column.field, area }];
  });
  return groupBy(found, ({ field }) => field);
}

function touches({ top, bottom }: Area, rows: ReadonlySet<number>, last: number): boolean {
  for (let row = top; row <= Math.min(bottom, last); row += 1) if (rows.has(row)) return true;
  return false;
}
