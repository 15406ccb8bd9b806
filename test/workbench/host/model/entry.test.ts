import { describe, expect, test } from "vitest";
import { enterText, shownText } from "../../../../src/workbench/host/model/entry";

describe("enters text as a person's typing", () => {
  test.each([
    ["94.3%", 0.943, "0.00%"],
    ["5 %", 0.05, "0%"],
    ["-5%", -0.05, "0%"],
    ["1,234", 1234, "#,##0"],
    ["£1,234.50", 1234.5, "£#,##0.00;[Red]-£#,##0.00"],
    ["(3)", -3, null],
    ["007", 7, null],
    ["1e3", 1000, "0.00E+00"],
    ["31/12/2024", 45657, "dd/mm/yyyy"],
    ["true", true, null],
    ["'007", "007", null],
    ["'", "", null],
    ["=", "=", null],
    ["#N/A", "#N/A", null],
    ["n/a", "n/a", null],
    ["£3m", "£3m", null],
    ["-", "-", null],
    ["<5", "<5", null],
  ])("%s", (text, value, numberFormat) => {
    expect(enterText(text, "General", "en-GB")).toEqual({ content: { value, formula: null }, numberFormat });
  });

  test("a formula", () => {
    expect(enterText("=A1+1", "0%", "en-GB").content).toEqual({ value: null, formula: "=A1+1" });
  });

  test("nothing empties the cell", () => {
    expect(enterText("", "General", "en-GB").content.value).toBeNull();
  });

  test("the locale decides the order of a date", () => {
    expect(enterText("1/2/2024", "General", "en-GB").content.value).toBe(45323);
    expect(enterText("1/2/2024", "General", "en-US").content.value).toBe(45293);
  });

  test("a cell formatted as text takes everything as it is, formulas too", () => {
    expect(enterText("=A1", "@", "en-GB").content).toEqual({ value: "=A1", formula: null });
  });
});

describe("shows values under their format", () => {
  test.each([
    [0.943, "0.0%", "94.3%"],
    [1234567, "#,##0", "1,234,567"],
    [0.1 + 0.2, "General", "0.3"],
    [45323, "d mmm yyyy", "1 Feb 2024"],
    [-5, "0;(0)", "(5)"],
    ["text", "0.0%", "text"],
    ["text", '"said: "@', "said: text"],
    ["#DIV/0!", "0.0%", "#DIV/0!"],
    [true, "General", "TRUE"],
    [null, "0.0%", ""],
  ])("%s under %s", (value, format, text) => {
    expect(shownText(value, format, "en-GB")).toBe(text);
  });
});
