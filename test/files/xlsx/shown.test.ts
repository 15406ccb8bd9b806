import { describe, expect, it } from "vitest";

import { shownText } from "../../../src/files/xlsx/shown";

const POUNDS = '_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-';

describe("what a cell shows", () => {
  it.each([
    [0.943, "0.0%", "94.3%"],
    [0.285, "0%", "29%"],
    [1.005, "0.00", "1.01"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [-1234.5, "£#,##0.00;[Red]-£#,##0.00", "-£1,234.50"],
    [-1234.5, POUNDS, "-£1,234.50 "],
    [1500000, '£#,##0.0,,"m"', "£1.5m"],
    [40634, "dd/mm/yyyy", "01/04/2011"],
    [40634, "mmm-yy", "Apr-11"],
    [40634, "[$-809]dd mmmm yyyy", "01 April 2011"],
    [0.1 + 0.2, "General", "0.3"],
    [1 / 3, "General", "0.333333333"],
    [1e21, "General", "1E+21"],
    [5, "0.0\\%", "5.0%"],
    [6, "[Green]▲0.0;[Red]▼0.0", "▲6.0"],
    [5, ";;;", ""],
    [12, "not [ a format", "12"],
    ["Amber", "0.0%", "Amber"],
    ["Amber", ";;;", ""],
    ["Amber", '@" (provisional)"', "Amber (provisional)"],
    [true, "0.0", "TRUE"],
    [null, "0.0", ""],
  ])("%s under %s is %s", (value, format, text) => {
    expect(shownText(value, format, false)).toBe(text);
  });
});
