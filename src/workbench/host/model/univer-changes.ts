import { ObjectMatrix, RedoCommandId, UndoCommandId, type IExecutionOptions } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Recalculation } from "./recalculation";
import { hasFormula, writesContent } from "./univer-cells";
import type { Wiring } from "./univer";
import type { ChangedCell, ModelCell, SheetChange } from "./workbook";

type Write = ISetRangeValuesMutationParams & { readonly trigger?: string };
type Before = Omit<ChangedCell, "after">;

/** What leads to writes that say more than what changes. */
const REPEATING: ReadonlySet<string | undefined> = new Set([UndoCommandId, RedoCommandId]);

function sameContent(one: ModelCell, other: ModelCell): boolean {
  return one.formula === other.formula && one.value === other.value;
}

/**
 * Watches every write of cells, be it an add-in's, a person's in the grid or an undo, and tells what was there before.
 * Writes by the formula engine are no changes.
 */
export function watchChanges(
  { commands, workbook, unit }: Wiring,
  recalculation: Recalculation,
  cell: (sheet: string, row: number, column: number) => ModelCell,
): (listener: (change: SheetChange) => void) => () => void {
  const listeners = new Set<(change: SheetChange) => void>();
  let hasFormulas = workbook.getSheets().some((sheet) => {
    let found = false;
    sheet.getCellMatrix().forValue((_row, _column, data) => {
      found ||= hasFormula(data ?? {});
    });
    return found;
  });
  let before: readonly Before[] = [];

  const watched = (command: { readonly id: string; readonly params?: object }, options?: IExecutionOptions): Write | null => {
    if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal === true) return null;
    const write = command.params as Write;
    return write.unitId === unit ? write : null;
  };

  commands.beforeCommandExecuted((command, options) => {
    const write = watched(command, options);
    if (write === null) return;
    const cells: Before[] = [];
    new ObjectMatrix(write.cellValue ?? {}).forValue((row, column, data) => {
      const written = data ?? {};
      hasFormulas ||= hasFormula(written);
      cells.push({ row, column, before: cell(write.subUnitId, row, column), contentWritten: data === null || writesContent(written) });
    });
    before = cells;
  });

  commands.onCommandExecuted((command, options) => {
    const write = watched(command, options);
    if (write === null) return;
    if (hasFormulas && write.trigger !== SetStyleCommand.id) recalculation.written();
    const cells = before.map((known) => {
      const after = cell(write.subUnitId, known.row, known.column);
      // A format that is taken back, or done again, writes the content as well, as it was.
      const repeated = REPEATING.has(write.trigger) && sameContent(known.before, after);
      const contentWritten = known.contentWritten && write.trigger !== SetStyleCommand.id && !repeated;
      return { ...known, after, contentWritten };
    });
    before = [];
    listeners.forEach((listener) => {
      listener({ sheet: write.subUnitId, cells });
    });
  });

  return (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
}
