import type { Cell, SheetSnapshot } from "../../domain/sheet";
import { shownText } from "./model/entry";
import type { CellChange, ModelCell, WorkbookModel } from "./model/workbook";

const GENERAL = "General";

function changeOf(cell: Cell, row: number, column: number): CellChange {
  const style = {
    ...(cell.format === GENERAL ? {} : { numberFormat: cell.format }),
    ...(cell.fill === null ? {} : { fill: cell.fill }),
    ...(cell.font === null ? {} : { fontName: cell.font }),
  };
  return { row, column, content: { value: cell.value, formula: cell.formula }, style };
}

/** Runs of numbers that follow one another, as first and last. */
function runs(numbers: ReadonlySet<number>): readonly (readonly [number, number])[] {
  return [...numbers]
    .sort((one, other) => one - other)
    .reduce<[number, number][]>((found, number) => {
      const last = found.at(-1);
      if (last?.[1] === number - 1) last[1] = number;
      else found.push([number, number]);
      return found;
    }, []);
}

/**
 * Puts a sheet, as it was read from a file, into an empty sheet of the workbook: cells as they stand, not typed anew.
 * It cannot be undone.
 */
export function putSnapshot(model: WorkbookModel, sheet: string, snapshot: SheetSnapshot): void {
  const changes = snapshot.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell === undefined ? [] : [changeOf(cell, row, column)])),
  );
  model.change(sheet, changes);
  model.setMerges(sheet, snapshot.merges);
  for (const [from, to] of runs(snapshot.hiddenRows)) model.setHidden(sheet, "row", from, to, true);
  for (const [from, to] of runs(snapshot.hiddenColumns)) model.setHidden(sheet, "column", from, to, true);
  model.forgetUndo();
}

function cellOf({ value, formula, style }: ModelCell, locale: string): Cell {
  const format = style.numberFormat ?? GENERAL;
  return { value, formula, format, text: shownText(value, format, locale), fill: style.fill ?? null, font: style.fontName ?? null };
}

/** The sheet as it stands now, with formulas worked out. A cell that holds nothing and looks like nothing is absent. */
export async function takeSnapshot(model: WorkbookModel, sheet: string, locale: string): Promise<SheetSnapshot> {
  await model.settle();
  const used = model.usedArea(sheet, false);
  const [height, width] = used === null ? [0, 0] : [used.bottom + 1, used.right + 1];
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_item, index) => index);
  const read = (row: number, column: number): Cell | undefined => {
    const cell = model.cell(sheet, row, column);
    return cell.value === null && cell.formula === null && Object.keys(cell.style).length === 0 ? undefined : cellOf(cell, locale);
  };
  return {
    name: model.sheets().find(({ id }) => id === sheet)?.name ?? "",
    rows: numbers(height).map((row) => numbers(width).map((column) => read(row, column))),
    merges: model.merges(sheet),
    hiddenRows: new Set(numbers(height).filter((row) => model.isHidden(sheet, "row", row))),
    hiddenColumns: new Set(numbers(width).filter((column) => model.isHidden(sheet, "column", column))),
  };
}
