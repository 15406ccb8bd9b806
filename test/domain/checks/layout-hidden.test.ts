import { describe, expect, it } from "vitest";
import { layoutHidden } from "../../../src/domain/checks/layout-hidden";
import { findingsIn } from "../../support/findings";

const rows = ["A1", "A2", "A3"].map((reference) => ({ reference, indicator: `Measure of ${reference}`, target: "90%", outturn: "91%" }));
const found = (hiddenRows: readonly number[], hiddenColumns: readonly number[]) =>
  findingsIn(layoutHidden, { rows, layout: { hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(hiddenColumns) } }).map(
    ({ message }) => message,
  );

describe("what is hidden inside the table", () => {
  it("is named as the sheet names it", () => {
    expect(found([2], [])).toEqual(["Inside the table row 3 is hidden."]);
    expect(found([1, 3], [2])).toEqual(["Inside the table rows 2 and 4, and column C are hidden."]);
  });

  it("is counted where it is much", () => {
    const many = ["A1", "A2", "A3", "A4", "A5", "A6", "A7"].map((reference) => ({
      reference,
      indicator: `Measure of ${reference}`,
      target: "90%",
      outturn: "91%",
    }));
    const layout = { hiddenRows: new Set([1, 2, 3, 4, 5, 6, 7]) };
    expect(findingsIn(layoutHidden, { rows: many, layout })[0]?.message).toBe(
      "Inside the table rows 2, 3, 4, 5, 6, 7 and 1 more are hidden.",
    );
  });

  it("is left alone outside the table", () => {
    expect(found([9], [12])).toEqual([]);
  });

  it("is nothing on an ordinary sheet", () => {
    expect(found([], [])).toEqual([]);
  });
});
