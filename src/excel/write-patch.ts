import type { Applied } from "../app/ports";
import { inverse, type CellState, type Edit, type Patch } from "../domain/patch";
import { address, type Area, type Place } from "../domain/sheet";
import { listSome } from "../domain/text";
import { addressesOf, byColumn, runsOf } from "./areas";
import { entryOf, fillOf, formatOf, formulaOf, valueOf, type CellValue } from "./cells";
import { attempt } from "./errors";
import type { OfficeJs } from "./office";
import { askForMerges, rangeOf } from "./ranges";

/** A cell as it stands when a patch comes. */
interface SeenCell {
  readonly value: CellValue;
  readonly hasFormula: boolean;
  /** Covered by a merged cell whose first cell is another one. */
  readonly isCovered: boolean;
  readonly format: string;
  /** The cell's own fill. */
  readonly fill: string | null;
  /** The fill that shows: a conditional format may lie over the cell's own. */
  readonly shownFill: string | null;
}

/** An edit and the cell it is for. */
interface MetEdit extends Edit {
  readonly seen: SeenCell;
}

/**
 * Writes a patch in two round trips: the first looks at protection and at every cell, the second writes all of them, as
 * one step of undo. Nothing is written when a cell is no longer as the patch expects, or holds a formula. Where a
 * conditional format colours a cell and the patch knows only that colour, the cell's own fill is left alone, and the
 * patch that comes back says so.
 */
export async function writePatch(office: OfficeJs, patch: Patch): Promise<Applied> {
  if (patch.edits.length === 0) return { status: "applied", written: patch };
  const options = office.supports("1.20") ? { mergeUndoGroup: true } : {};
  const done = await attempt(() => office.run((context) => compareAndWrite(office, context, patch), options));
  return done.ok ? done.value : refused(done.because);
}

function refused(because: string): Applied {
  return { status: "refused", because };
}

async function compareAndWrite(office: OfficeJs, context: Excel.RequestContext, patch: Patch): Promise<Applied> {
  const { workbook } = context;
  workbook.load("readOnly");
  const sheet = workbook.worksheets.getItem(patch.sheet);
  sheet.protection.load("protected");
  const answer = askForCells(office, sheet, patch.edits);
  await context.sync();

  if (workbook.readOnly) return refused("The workbook is open to be read only. Choose Edit Workbook, or save a copy and work in that.");
  if (sheet.protection.protected) {
    return refused(`The sheet “${patch.sheet}” is protected. Choose Review, then Unprotect Sheet, and try again.`);
  }
  const lookAt = answer();
  const met = patch.edits.map((edit): MetEdit => ({ ...edit, seen: lookAt(edit) }));
  const formulas = met.filter(({ seen }) => seen.hasFormula);
  if (formulas.length > 0) {
    const hold = formulas.length === 1 ? "holds a formula" : "hold formulas";
    return refused(`${places(formulas)} ${hold}, and a formula is never written over. Read the scorecard again.`);
  }
  const covered = met.filter(({ seen }) => seen.isCovered);
  if (covered.length > 0) {
    const are = covered.length === 1 ? "is" : "are";
    return refused(`${places(covered)} ${are} covered by a merged cell. Unmerge it, and read the scorecard again.`);
  }
  const stale = met.filter((edit) => !isAsExpected(edit));
  if (stale.length > 0) return { status: "stale", places: stale.map(({ row, column }) => ({ row, column })) };
  return writeAll(context, sheet, { ...patch, edits: met.map(leaveCoveredFill) }, met);
}

function places(at: readonly Place[]): string {
  return listSome(at.map(address));
}

const FILL = { format: { fill: { color: true, pattern: true } } };

/** Asks for each column from its first to its last edit; the answer, after the round trip, looks a cell up. */
function askForCells(office: OfficeJs, sheet: Excel.Worksheet, edits: readonly Edit[]): () => (place: Place) => SeenCell {
  const asked = [...new Set(edits.map(({ column }) => column))].map((column) => {
    const rows = byColumn(edits.filter((edit) => edit.column === column)).map(({ row }) => row);
    const [top = 0, bottom = top] = [rows[0], rows.at(-1)];
    return [column, askForColumn(office, sheet, { top, left: column, bottom, right: column })] as const;
  });
  return () => {
    const columns = new Map(asked.map(([column, answer]) => [column, answer()]));
    return ({ row, column }) => {
      const seen = columns.get(column)?.(row);
      if (seen === undefined) throw new Error(`column ${column} was not asked for`);
      return seen;
    };
  };
}

function askForColumn(office: OfficeJs, sheet: Excel.Worksheet, area: Area): () => (row: number) => SeenCell {
  const range = rangeOf(sheet, area).load("values,formulas,numberFormat");
  const merges = askForMerges(office, range);
  const own = range.getCellProperties(FILL);
  const shown = office.supports("1.19") ? range.getDisplayedCellProperties(FILL) : own;
  return () => {
    const merged = merges();
    const [ownFills, shownFills] = [own, shown].map(({ value }) => value.map(([cell]) => fillOf(cell)));
    return (row) => {
      const down = row - area.top;
      const value: unknown = range.values[down]?.[0];
      return {
        value: valueOf(value),
        hasFormula: formulaOf(range.formulas[down]?.[0], value) !== null,
        isCovered: merged.some((one) => covers(one, { row, column: area.left })),
        format: formatOf(range.numberFormat[down]?.[0]),
        fill: ownFills?.[down] ?? null,
        shownFill: shownFills?.[down] ?? null,
      };
    };
  };
}

function covers({ top, left, bottom, right }: Area, { row, column }: Place): boolean {
  const isInside = top <= row && row <= bottom && left <= column && column <= right;
  return isInside && (row !== top || column !== left);
}

function isAsExpected({ before, seen }: MetEdit): boolean {
  return valueOf(before.value) === seen.value && (before.fill === seen.fill || before.fill === seen.shownFill);
}

function leaveCoveredFill({ row, column, before, after, seen }: MetEdit): Edit {
  const own = (state: CellState): CellState => (before.fill === seen.fill ? state : { ...state, fill: seen.fill });
  return { row, column, before: own(before), after: own(after) };
}

/** Refused before anything ran, so nothing can have been written. */
const NOTHING_RAN: ReadonlySet<string> = new Set(["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"]);

/** Writes every edit in one round trip. Where Excel breaks off half-way, what was written is taken back. */
async function writeAll(context: Excel.RequestContext, sheet: Excel.Worksheet, patch: Patch, met: readonly MetEdit[]): Promise<Applied> {
  const formats = new Map(met.map((edit) => [address(edit), edit.seen.format]));
  const write = (edits: readonly Edit[]) =>
    attempt(() => {
      writeValues(sheet, edits, formats);
      writeFills(sheet, edits);
      return context.sync();
    });
  const written = await write(patch.edits);
  if (written.ok) return { status: "applied", written: patch };
  if (NOTHING_RAN.has(written.code)) return refused(written.because);
  const takenBack = await write(inverse(patch).edits);
  if (takenBack.ok) return refused(written.because);
  return refused(`${written.because} Some cells may have been written already: press Ctrl+Z to take them back.`);
}

function writeValues(sheet: Excel.Worksheet, edits: readonly Edit[], formats: ReadonlyMap<string, string>): void {
  for (const run of runsOf(edits.filter(({ before, after }) => valueOf(before.value) !== valueOf(after.value)))) {
    const [{ row, column }] = run;
    sheet.getRangeByIndexes(row, column, run.length, 1).values = run.map((edit) => [
      entryOf(valueOf(edit.after.value), formats.get(address(edit)) ?? "General"),
    ]);
  }
}

function writeFills(sheet: Excel.Worksheet, edits: readonly Edit[]): void {
  const changed = edits.filter(({ before, after }) => before.fill !== after.fill);
  for (const fill of new Set(changed.map(({ after }) => after.fill))) {
    for (const addresses of addressesOf(changed.filter(({ after }) => after.fill === fill))) {
      const target = sheet.getRanges(addresses).format.fill;
      if (fill === null) target.clear();
      else target.color = fill;
    }
  }
}
