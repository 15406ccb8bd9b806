import {
  CommandType,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  ObjectMatrix,
  Univer,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  UniverSheetsPlugin,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { Area } from "../../../domain/sheet";
import { openJournal, type Journal } from "./journal";
import { followRecalculation } from "./recalculation";
import { cellData, holdsContent, modelCell } from "./univer-cells";
import { watchChanges } from "./univer-changes";
import { nameKeeping, ruleKeeping } from "./univer-keeping";
import { layoutKeeping, sheetKeeping } from "./univer-sheets";
import type { CellChange, ModelCell, TableInfo, WorkbookModel } from "./workbook";

/** What every part of the model works with. */
export interface Wiring {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unit: string;
  readonly journal: Journal;
  readonly sheet: (id: string) => Worksheet;
}

const SET_TABLES = "workbench.mutation.set-tables";

/** Ids in the form that Excel gives its own. */
export function sheetId(index: number): string {
  return `{00000000-${String(index + 1).padStart(4, "0")}-0000-0000-000000000000}`;
}

/** Univer without a page: the workbook, formulas and conditional formats. */
export function headlessUniver(): Univer {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return univer;
}

function readCell({ injector, workbook, unit, sheet }: Wiring, id: string, row: number, column: number): ModelCell {
  const data = sheet(id).getCellRaw(row, column);
  const style = data === null || data === undefined ? null : workbook.getStyles().getStyleByCell(data);
  // Cells filled down share one formula; the engine knows what it says in each of them.
  const shared = typeof data?.si === "string" ? injector.get(FormulaDataModel).getFormulaStringByCell(row, column, id, unit) : null;
  return modelCell(data, style, shared ?? data?.f ?? null);
}

function usedArea(sheet: Worksheet, counts: (data: ICellData) => boolean): Area | null {
  let area: Area | null = null;
  sheet.getCellMatrix().forValue((row, column, data) => {
    if (!counts(data ?? {})) return;
    area = {
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    };
  });
  return area;
}

function setRange(
  { injector, journal, unit }: Wiring,
  sheet: string,
  changes: readonly CellChange[],
  data: (change: CellChange) => ICellData,
  trigger: object,
): void {
  if (changes.length === 0) return;
  const matrix = new ObjectMatrix<ICellData>();
  changes.forEach((change) => {
    matrix.setValue(change.row, change.column, data(change));
  });
  const redo: ISetRangeValuesMutationParams = { unitId: unit, subUnitId: sheet, cellValue: matrix.getMatrix(), ...trigger };
  const undo = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, redo));
  journal.perform({ id: SetRangeValuesMutation.id, params: redo }, { id: SetRangeValuesMutation.id, params: undo });
}

/**
 * Univer takes a write without a formula for the end of the cell's formula. So a write that is about style says so, and
 * repeats the formula all the same: done again after an undo, it no longer says what it is about.
 */
function changeCells(wiring: Wiring, sheet: string, changes: readonly CellChange[]): void {
  const withFormula = (change: CellChange): ICellData => {
    const { formula } = readCell(wiring, sheet, change.row, change.column);
    return formula === null ? cellData(change) : { ...cellData(change), f: formula };
  };
  setRange(
    wiring,
    sheet,
    changes.filter(({ content }) => content !== undefined),
    cellData,
    {},
  );
  setRange(
    wiring,
    sheet,
    changes.filter(({ content }) => content === undefined),
    withFormula,
    { trigger: SetStyleCommand.id },
  );
}

/** Tables stand beside Univer's model: its own tables refuse names that look like cells, and are not needed for the grid. */
function tableKeeping({ commands, journal, unit }: Wiring): Pick<WorkbookModel, "tables" | "setTables"> {
  let tables: readonly TableInfo[] = [];
  commands.registerCommand({
    id: SET_TABLES,
    type: CommandType.MUTATION,
    handler: (_accessor, params: { readonly tables: readonly TableInfo[] }) => {
      tables = params.tables;
      return true;
    },
  });
  const mutation = (next: readonly TableInfo[]) => ({ id: SET_TABLES, params: { unitId: unit, tables: next } });
  return {
    tables: () => tables,
    setTables: (next) => {
      journal.perform(mutation(next), mutation(tables));
    },
  };
}

/**
 * The model on a Univer that is there already, such as the one that draws the page's grid: what is done in the grid is
 * done in the model, and the other way round.
 */
export function univerModel(univer: Univer, workbook: Workbook): WorkbookModel {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unit = workbook.getUnitId();
  const sheet = (id: string): Worksheet => {
    const found = workbook.getSheetBySheetId(id);
    if (found === null || found === undefined) throw new Error(`there is no sheet ${id}`);
    return found;
  };
  const journal = openJournal(injector, commands, unit);
  const wiring: Wiring = { injector, commands, workbook, unit, journal, sheet };
  const recalculation = followRecalculation(commands);
  const cell = (id: string, row: number, column: number) => readCell(wiring, id, row, column);
  const changes = watchChanges(wiring, recalculation, cell);

  return {
    ...sheetKeeping(wiring),
    ...layoutKeeping(wiring),
    ...ruleKeeping(wiring),
    ...nameKeeping(wiring),
    ...tableKeeping(wiring),
    cell,
    usedArea: (id, contentOnly) => usedArea(sheet(id), contentOnly ? holdsContent : (data) => holdsContent(data) || data.s !== undefined),
    change: (id, cells) => {
      changeCells(wiring, id, cells);
    },
    movedFormula: (formula, rows, columns) => injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows),
    settle: () => recalculation.settle(),
    record: (work, undoable = true) => journal.record(work, undoable),
    undo: () => journal.undo(),
    forgetUndo: () => {
      journal.forget();
    },
    onChange: changes,
    dispose: () => {
      univer.dispose();
    },
  };
}

/** A workbook with these empty sheets, "Sheet1" if none are named, and no page around it. */
export function newWorkbook(names: readonly string[] = ["Sheet1"]): WorkbookModel {
  const univer = headlessUniver();
  const sheets = names.map((name, index) => ({ id: sheetId(index), name }));
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: "workbook",
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((one) => [one.id, one])),
  });
  // Formulas wait for the first drawing of the grid, and here there is none.
  univer.__getInjector().get(LifecycleService).stage = LifecycleStages.Rendered;
  return univerModel(univer, workbook);
}
