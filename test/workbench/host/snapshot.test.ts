import { afterEach, beforeEach, expect, test } from "vitest";
import { EMPTY_CELL, textCell, type SheetSnapshot } from "../../../src/domain/sheet";
import { newWorkbook } from "../../../src/workbench/host/model/univer";
import type { WorkbookModel } from "../../../src/workbench/host/model/workbook";
import { putSnapshot, takeSnapshot } from "../../../src/workbench/host/snapshot";

let model: WorkbookModel;
let sheet: string;

beforeEach(() => {
  model = newWorkbook();
  sheet = model.sheets()[0]?.id ?? "";
});

afterEach(() => {
  model.dispose();
});

const scorecard: SheetSnapshot = {
  name: "Sheet1",
  rows: [
    [textCell("Indicator"), textCell("Outturn"), textCell("Trend")],
    [
      textCell("Recycled"),
      { ...EMPTY_CELL, value: 0.943, text: "94.3%", format: "0.0%", fill: "#92D050" },
      { ...EMPTY_CELL, value: "é", text: "é", font: "Wingdings" },
    ],
    [textCell("007"), { ...EMPTY_CELL, value: 1.886, text: "188.6%", format: "0.0%", formula: "=B2*2" }, undefined],
    [textCell("94.3%"), { ...EMPTY_CELL, value: true, text: "TRUE" }, { ...EMPTY_CELL, value: "#N/A", text: "#N/A" }],
  ],
  merges: [{ top: 4, left: 0, bottom: 4, right: 2 }],
  hiddenRows: new Set([2]),
  hiddenColumns: new Set([1, 2]),
};

test("a sheet that is put into the workbook is taken out the same", async () => {
  putSnapshot(model, sheet, scorecard);
  expect(await takeSnapshot(model, sheet, "en-GB")).toEqual(scorecard);
});

test("text that looks like a figure stays text: nothing is typed anew", () => {
  putSnapshot(model, sheet, scorecard);
  expect(model.cell(sheet, 3, 0)).toEqual({ value: "94.3%", formula: null, style: {} });
});

test("putting a sheet into the workbook leaves nothing to undo", () => {
  putSnapshot(model, sheet, scorecard);
  expect(model.undo()).toBe(false);
});

test("an empty sheet has no rows", async () => {
  expect((await takeSnapshot(model, sheet, "en-GB")).rows).toEqual([]);
});
