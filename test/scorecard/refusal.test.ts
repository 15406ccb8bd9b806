import { describe, expect, it } from "vitest";
import { recognise } from "../../src/scorecard/recognise";
import { sheetOf } from "../support/sheet";

const because = (lines: readonly string[]) => {
  const recognition = recognise(sheetOf(lines));
  return recognition.found ? null : recognition.because;
};

describe("targets and actuals in rows of their own", () => {
  const refused = (target: string, actual: string) =>
    `“Sheet1” has target and actual in rows of their own: see ${target} and ${actual}. Put both into one row, each in a column with its header.`;

  it("are refused, and the cells named, below a header that names neither", () => {
    const rows = ["Waste recycled | Target | 45% | 45%", " | Actual | 44% | 46%", "Missed bins | Target | 40 | 40", " | Actual | 38 | 45"];
    expect(because(["How we did", "", "Indicator | | Q1 | Q2", ...rows])).toBe(refused("B4", "B5"));
  });

  it("are refused where each row repeats the name: they would be twice as many indicators", () => {
    const rows = ["Waste recycled | Actual | 45% | 45%", "Waste recycled | Target | 44% | 46%"];
    expect(because(["Indicator | Type | May | YTD", ...rows, ...rows])).toBe(refused("B3", "B2"));
  });

  it("beside a scorecard of many rows are the figures of a chart", () => {
    const rows = Array.from({ length: 9 }, (_, index) => `Visits to site ${index + 1} | 90 | 91`);
    expect(
      because(["Indicator | Target | Outturn", ...rows, "Target | 90 | 91", "Actual | 90 | 91", "Target | 1 | 2", "Actual | 3 | 4"]),
    ).toBeNull();
  });
});

describe("a sheet whose header is not recognised", () => {
  const none = "No scorecard was found on “Sheet1”: no row names an indicator column and a target or outturn column.";

  it.each([
    ["Target | Actual", "Head the names in it with “Indicator”."],
    ["Indicator | Owner", "Head the figures in it with “Target” and “Outturn”."],
    ["Indicator | Outturn", "Head every column in it, such as with “Indicator”, “Target” and “Outturn”."],
  ])("is told which row comes nearest to one, and what it lacks: %s", (header, lacks) => {
    expect(because(["Report", "", header, "9 | 10"])).toBe(`${none} Row 3 comes nearest. ${lacks}`);
  });
});
