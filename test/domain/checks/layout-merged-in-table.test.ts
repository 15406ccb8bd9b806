import { describe, expect, it } from "vitest";
import { layoutMergedInTable } from "../../../src/domain/checks/layout-merged-in-table";
import { findingsIn } from "../../support/findings";
import type { Area } from "../../../src/domain/sheet";
import { area } from "../../support/sheet";

const rows = ["A1", "A2", "A3"].map((reference) => ({
  reference,
  indicator: `Measure of ${reference}`,
  target: "90%",
  outturn: "91%",
  commentary: "As planned.",
}));
const found = (...merges: readonly Area[]) =>
  findingsIn(layoutMergedInTable, { rows, layout: { merges } }).map(({ field, message }) => [field, message]);

describe("merged cells", () => {
  it("over two indicators are reported by their column", () => {
    expect(found(area(1, 4, 2, 4))).toEqual([["commentary", "Cells of the commentary column are merged: E2:E3."]]);
  });

  it("in many places of a column are one finding", () => {
    expect(found(area(1, 4, 1, 5), area(2, 4, 2, 5), area(3, 4, 3, 5), area(1, 0, 2, 0))).toEqual([
      ["commentary", "Cells of the commentary column are merged: E2:F2, E3:F3 and E4:F4."],
      ["reference", "Cells of the reference column are merged: A2:A3."],
    ]);
  });

  it("in the header or below the table are left alone", () => {
    expect(found(area(0, 2, 0, 3), area(6, 0, 6, 4))).toEqual([]);
  });

  it("may cover whole columns far below the sheet", () => {
    expect(found(area(0, 4, 1048575, 4))).toHaveLength(1);
  });
});
