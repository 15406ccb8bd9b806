import { ICommandService, RedoCommandId, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { AddConditionalRuleMutation, CFRuleType } from "@univerjs/sheets-conditional-formatting";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { headlessUniver, univerModel } from "../../../../src/workbench/host/model/univer";
import type { SheetChange, WorkbookModel } from "../../../../src/workbench/host/model/workbook";

/** The model on a workbook that something else drives as well, as the grid of the page does. */
describe("a model on the grid's own workbook", () => {
  let model: WorkbookModel;
  let commands: ICommandService;

  beforeEach(() => {
    const univer = headlessUniver();
    const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: "workbook",
      sheetOrder: ["sheet"],
      sheets: { sheet: { id: "sheet", name: "Sheet1", cellData: { 0: { 0: { v: 2 }, 1: { f: "=A1*2" } } } } },
    });
    commands = univer.__getInjector().get(ICommandService);
    model = univerModel(univer, workbook);
  });

  afterEach(() => {
    model.dispose();
  });

  const typeInGrid = (value: number) =>
    commands.executeCommand(SetRangeValuesCommand.id, {
      unitId: "workbook",
      subUnitId: "sheet",
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
      value: { v: value },
    });

  test("tells of what is typed in the grid, with the value before", async () => {
    const changes: SheetChange[] = [];
    model.onChange((change) => changes.push(change));
    await typeInGrid(5);
    expect(changes).toMatchObject([
      { sheet: "sheet", cells: [{ row: 0, column: 0, before: { value: 2 }, after: { value: 5 }, contentWritten: true }] },
    ]);
  });

  test("works formulas out again that were there from the start", async () => {
    await typeInGrid(5);
    await model.settle();
    expect(model.cell("sheet", 0, 1).value).toBe(10);
  });

  test("takes back what was typed in the grid, and what was written, in turn", async () => {
    await typeInGrid(5);
    model.change("sheet", [{ row: 0, column: 0, content: { value: 6, formula: null } }]);
    model.undo();
    expect(model.cell("sheet", 0, 0).value).toBe(5);
    model.undo();
    expect(model.cell("sheet", 0, 0).value).toBe(2);
  });

  test("keeps a formula when its format is taken back and done again, and says that only the format changed", () => {
    const changes: SheetChange[] = [];
    model.change("sheet", [{ row: 0, column: 1, style: { fill: "#FF0000" } }]);
    model.onChange((change) => changes.push(change));
    model.undo();
    commands.syncExecuteCommand(RedoCommandId);
    expect(model.cell("sheet", 0, 1)).toMatchObject({ formula: "=A1*2", style: { fill: "#FF0000" } });
    expect(changes.flatMap(({ cells }) => cells.map(({ contentWritten }) => contentWritten))).toEqual([false, false]);
  });

  test("lists a conditional format of another kind that the grid has, and lets it go", async () => {
    const rule = {
      cfId: "scale",
      ranges: [{ startRow: 0, endRow: 2, startColumn: 0, endColumn: 0 }],
      stopIfTrue: false,
      rule: { type: CFRuleType.colorScale, config: [] },
    };
    await commands.executeCommand(AddConditionalRuleMutation.id, { unitId: "workbook", subUnitId: "sheet", rule });
    expect(model.rules("sheet")).toEqual([
      { id: "scale", areas: [{ top: 0, left: 0, bottom: 2, right: 0 }], kind: "ColorScale", stopIfTrue: false },
    ]);
    model.removeRule("sheet", "scale");
    expect(model.rules("sheet")).toEqual([]);
  });

  test("a sheet's change is one record, however many writes it takes", async () => {
    await model.record(async () => {
      model.change("sheet", [{ row: 0, column: 0, content: { value: 3, formula: null } }]);
      await model.settle();
      model.change("sheet", [{ row: 1, column: 0, content: { value: 4, formula: null } }]);
    });
    expect(model.undo()).toBe(true);
    expect([model.cell("sheet", 0, 0).value, model.cell("sheet", 1, 0).value]).toEqual([2, null]);
    expect(model.undo()).toBe(false);
  });
});
