import type { Example, ExampleCell } from "../../src/domain/check";
import { FIELDS, type Field } from "../../src/domain/indicator";
import { EMPTY_CELL, textCell, type Cell, type SheetSnapshot } from "../../src/domain/sheet";

/** A header that every reader of scorecards knows, for each field of an example. */
const HEADERS: Readonly<Record<Field, string>> = {
  reference: "Ref",
  indicator: "Indicator",
  section: "Theme",
  polarity: "Polarity",
  unit: "Unit",
  target: "Target",
  outturn: "Outturn",
  previous: "Previous outturn",
  earlier: "Outturn 2010/11",
  rating: "RAG status",
  previousRating: "Previous RAG status",
  earlierRating: "RAG status 2010/11",
  direction: "Direction of travel",
  nextTarget: "Proposed target",
  commentary: "Commentary",
  correctiveAction: "Corrective action",
  tolerance: "Tolerance",
  floor: "Floor standard",
  comparator: "England average",
  service: "Service",
  owner: "Owner",
  period: "Period",
};

/** The example as a sheet: a header, then its rows, with a column for every field that a row names. */
export function exampleSheet({ rows, headers, layout }: Pick<Example, "rows" | "headers" | "layout">): SheetSnapshot {
  const fields = FIELDS.filter((field) => rows.some((row) => field in row));
  const header = fields.map((field) => textCell(headers?.[field] ?? HEADERS[field]));
  const body = rows.map((row) => fields.map((field) => toCell(row[field] ?? "")));
  return { name: "Example", rows: [header, ...body], merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), ...layout };
}

function toCell(cell: ExampleCell): Cell {
  return typeof cell === "string" ? textCell(cell) : { ...EMPTY_CELL, text: String(cell.value), ...cell };
}
