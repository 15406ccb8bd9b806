import { describe, expect, it } from "vitest";
import { EMPTY_CELL, textCell, type Cell, type SheetSnapshot } from "../../src/domain/sheet";
import { recognise } from "../../src/scorecard/recognise";
import { doubtsOf, scorecardOf } from "../support/scorecard";
import { area, numberCell, sheetOf, sheetOfCells } from "../support/sheet";

const HEADER = ["Ref", "Indicator", "Polarity", "Target", "Outturn", "Previous", "RAG", "DoT", "Comments"];
const ROW = ["A1", "Repairs", "High", "90%", "88%", "85%", "Amber", "↑", "A crew was short."];
const cells = (texts: readonly string[]): readonly Cell[] => texts.map(textCell);
const many = (times: number, texts: readonly string[]): readonly string[] => Array.from({ length: times }, () => texts).flat();

describe("a sheet that no council would send", () => {
  it.each<[string, SheetSnapshot]>([
    ["without a cell", sheetOfCells([])],
    ["of one cell", sheetOf(["Indicator"])],
    ["of a header and nothing else", sheetOfCells([cells(HEADER)])],
    ["of headers only", sheetOfCells(Array.from({ length: 500 }, () => cells(HEADER)))],
    [
      "of numbers only",
      sheetOfCells(
        Array.from({ length: 200 }, (_, row) => Array.from({ length: 20 }, (_, column) => numberCell(row * column, String(row * column)))),
      ),
    ],
    ["merged into one cell", sheetOfCells([cells(HEADER), cells(ROW)], { merges: [area(0, 0, 1048575, 16383)] })],
    [
      "of formulas and errors",
      sheetOfCells([cells(HEADER), ...Array.from({ length: 20 }, () => HEADER.map(() => ({ ...textCell("#REF!"), formula: "=A0" })))]),
    ],
    ["of true and false", sheetOfCells([cells(HEADER), HEADER.map(() => ({ ...EMPTY_CELL, value: true, text: "TRUE" }))])],
    ["written from right to left", sheetOf(["\u202eRef\u202c | מדד | Indicator | Target | Actual", "א1 | א | ב | ٩٠% | 80%"])],
    [
      "with names that programs use",
      sheetOf(["Ref | Indicator | Target | Actual | constructor | __proto__", "__proto__ | toString | 5 | 6 | valueOf | hasOwnProperty"]),
    ],
    [
      "with cells as long as Excel allows",
      sheetOfCells([
        cells(HEADER),
        cells([
          ...ROW.slice(0, 3),
          "9".repeat(32767),
          "1,".repeat(16383),
          "(".repeat(32767),
          "a ".repeat(16383),
          "↑".repeat(32767),
          "x".repeat(32767),
        ]),
      ]),
    ],
    ["as wide as Excel allows", sheetOfCells([cells(many(1820, HEADER)), cells(many(1820, ROW))])],
  ])("is read or refused in a sentence: one %s", (_, sheet) => {
    const recognition = recognise(sheet);
    expect(recognition.found ? recognition.scorecard.indicators.length : recognition.because).toBeTruthy();
  });

  it("has its many rival columns named in a sentence that can be read", () => {
    const [first] = doubtsOf(
      scorecardOf(
        sheetOfCells([cells(["Ref", "Indicator", "Target", ...many(30, ["Actual"])]), cells(["A1", "Repairs", "5", ...many(30, ["6"])])]),
      ),
      "two-columns",
    );
    expect(first).toMatch(/^Columns D .* and 24 more could each be the outturn\. D was used\.$/);
  });
});
