import { describe, expect, it } from "vitest";
import { readCell } from "../../../src/domain/reading";
import { EMPTY_CELL, type Cell } from "../../../src/domain/sheet";
import { inOneLine } from "./expectation";

function cell(value: Cell["value"], format = "General", text = ""): Cell {
  return { ...EMPTY_CELL, value, format, text };
}

describe("readCell on a true number", () => {
  it.each([
    [0.943, "0.0%", "quantity 94.3 %"],
    [0.943, "0%", "quantity 94.3 %"],
    [94, '0"%"', "quantity 94 %"],
    [-0.05, "0%", "quantity -5 %"],
    [0.07 * 100, "General", "quantity 7"],
    [0.1 + 0.2, "0.0", "quantity 0.3"],
    [3602600, "£#,##0", "quantity 3602600 £"],
    [3602600, "[$£-809]#,##0.00", "quantity 3602600 £"],
    [3602600, "[$€-2] #,##0", "quantity 3602600 €"],
    [-1200, '"£"#,##0;[Red]-"£"#,##0', "quantity -1200 £"],
    [-1200, "[$£-809]#,##0;\\-[$£-809]#,##0", "quantity -1200 £"],
    [-3, "#,##0_);\\(#,##0\\)", "quantity -3"],
    [-3, "0;(0)", "quantity -3"],
    [-3, "0.0;[Red]0.0", "quantity -3"],
    [0, '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-', "quantity 0 £"],
    [0, '0" kg";-0" kg";"-"', "quantity 0 kg"],
    [0, '0;-0;"n/a"', "marker not-applicable"],
    [5, ";;;", "quantity 5"],
    [7.6, '0.0" days"', "quantity 7.6 day"],
    [645, "0\\k\\g", "quantity 645 kg"],
    [1200000, '£#,##0,"k"', "quantity 1200000 £"],
    [3602600, '£0.0,,"m"', "quantity 3602600 £"],
    [3602600, '#,##0,.0"k"', "quantity 3602600"],
    [3.6, '£0.0"m"', "quantity 3600000 £"],
    [1200000, "#,##0,", "quantity 1200000"],
    [5, '"<"0', "below 5"],
    [12, '0" (prov.)"', "quantity 12 | provisional prov"],
    [0.5, "# ?/?", "quantity 0.5"],
    [1200000, "0.00E+00", "quantity 1200000"],
    [2500000, '[>=1000000]0.0,,"m";0', "quantity 2500000"],
    [94, "@", "quantity 94"],
    [41467, "dd/mm/yyyy", "unreadable date"],
    [41467, "[$-F800]dddd, mmmm dd, yyyy", "unreadable date"],
    [0.5, "hh:mm", "unreadable date"],
    [1.5, "[h]:mm", "unreadable date"],
    [41467, "mmm-yy", "unreadable date"],
    [3, '"Group "0', "unreadable words-and-figure"],
    [NaN, "General", "unreadable no-figure"],
  ])("reads %d under %s as %s", (value, format, expected) => {
    expect(inOneLine(readCell(cell(value, format)))).toBe(expected);
  });

  it.each([
    [0.943, "0.0%", "94.3%", 1],
    [0.94333, "0.0%", "94.3%", 1],
    [0.97, "0.00%", "97.00%", 2],
    [94.25, "0.##", "94.25", 2],
    [94, "0.##", "94.", 0],
    [94.3333333333, "General", "94.333", 3],
    [94.3, "General", "####", 1],
    [3602600, '£0.0,,"m"', "£3.6m", 0],
    [1234, "#,##0.00", "1,234.00", 2],
  ])("takes the decimals of %d under %s, shown as %s", (value, format, text, decimals) => {
    expect(readCell(cell(value, format, text))).toMatchObject({ kind: "quantity", decimals });
  });

  it("reads the value and not what a format rounds it to", () => {
    expect(inOneLine(readCell(cell(0.94349, "0%", "94%")))).toBe("quantity 94.349 %");
  });
});

describe("readCell on what is no number", () => {
  it("reads an empty cell, and one that only looks empty, as blank", () => {
    expect([cell(null), cell(""), cell(" \u00A0\u200B"), cell("", "0%")].map((each) => readCell(each).kind)).toEqual([
      "blank",
      "blank",
      "blank",
      "blank",
    ]);
  });

  it("makes no figure of true and false", () => {
    expect(readCell(cell(true, "General", "TRUE"))).toEqual({ kind: "unreadable", reason: "true-or-false", text: "TRUE" });
    expect(readCell(cell(false))).toEqual({ kind: "unreadable", reason: "true-or-false", text: "FALSE" });
  });

  it("reads a text by its words and not by the cell's number format", () => {
    expect(inOneLine(readCell(cell("0.943", "0.0%", "0.943")))).toBe("quantity 0.943");
    expect(inOneLine(readCell(cell("#DIV/0!", "0.0%", "#DIV/0!")))).toBe("sheet-error");
  });
});
