import { FIELDS, type Field, type Indicator } from "../domain/indicator";
import type { Doubt } from "../domain/scorecard";
import { fold, listSome } from "../domain/text";

/** The tables without those that only tell rows of another table again, and the doubt about that. */
export interface WithoutRepeats {
  readonly kept: readonly (readonly Indicator[])[];
  /** The rows that were left out, counted from 0. */
  readonly repeated: readonly number[];
  readonly doubts: readonly Doubt[];
}

/** More rows of one name are told apart by other things than by what they repeat. */
const MOST_ALIKE = 20;

/**
 * Leaves out the tables that a paper prints for its exceptions: every row of such a table stands in one larger table too,
 * and says nothing there that the other does not. One that tells anything else, or in other words, is a table like the rest.
 */
export function withoutRepeats(tables: readonly (readonly Indicator[])[]): WithoutRepeats {
  if (tables.length < 2) return { kept: tables, repeated: [], doubts: [] };
  const alike = new Map<string, Placed[]>();
  for (const [table, rows] of tables.entries()) {
    for (const row of rows) {
      const placed = alike.get(nameOf(row)) ?? [];
      if (placed.length < MOST_ALIKE) placed.push({ table, row });
      alike.set(nameOf(row), placed);
    }
  }
  const isRepeat = (rows: readonly Indicator[]): boolean => {
    const tellers = rows.map((row) =>
      (alike.get(nameOf(row)) ?? []).filter((other) => (tables[other.table]?.length ?? 0) > rows.length && tellsAll(other.row, row)),
    );
    return tellers[0]?.some(({ table }) => tellers.every((those) => those.some((one) => one.table === table))) === true;
  };
  const repeats = new Set(tables.filter(isRepeat));
  const repeated = [...repeats].flat().map(({ row }) => row);
  return { kept: tables.filter((rows) => !repeats.has(rows)), repeated, doubts: repeated.length === 0 ? [] : [leftOut(repeated)] };
}

interface Placed {
  readonly table: number;
  readonly row: Indicator;
}

function nameOf({ reference, name }: Indicator): string {
  return `${fold(reference)}\n${fold(name)}`;
}

/** Whether a row says, field by field, all that another one does, and that one has figures. */
function tellsAll(row: Indicator, other: Indicator): boolean {
  const said = FIELDS.filter((field) => textOf(other, field).trim() !== "");
  return said.includes("outturn") && said.every((field) => fold(textOf(row, field)) === fold(textOf(other, field)));
}

function textOf({ cells }: Indicator, field: Field): string {
  return cells[field]?.cell.text ?? "";
}

function leftOut(rows: readonly number[]): Doubt {
  const named = listSome(rows.map((row) => String(row + 1)));
  const subject = rows.length === 1 ? `Row ${named} only tells` : `Rows ${named} only tell`;
  const message = `${subject} again what another table says. No indicator counts twice: the other table was used.`;
  return { kind: "several-scorecards", message, field: null, columns: [], rows };
}
