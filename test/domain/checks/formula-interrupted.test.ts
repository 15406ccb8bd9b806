import { describe, expect, it } from "vitest";
import { formulaInterrupted } from "../../../src/domain/checks/formula-interrupted";
import { findingsFor } from "../../support/findings";

const rows = (
  cells: readonly (string | { readonly value: number | string; readonly formula?: string })[],
  field: "outturn" | "rating" = "outturn",
) =>
  cells.map((cell, index) => ({
    reference: `A${index + 1}`,
    indicator: `Measure ${"abcdefgh"[index] ?? ""}`,
    target: "90",
    outturn: "91",
    [field]: cell,
  }));
const formula = (value: number | string) => ({ value, formula: "=Data!B2" });
const found = (cells: Parameters<typeof rows>[0], field?: "outturn" | "rating") =>
  findingsFor(formulaInterrupted, rows(cells, field)).map(({ row, message }) => [row, message]);

describe("a typed value in a column of formulas", () => {
  it("is reported where it stands", () => {
    expect(found([formula(91), formula(92), { value: 93 }, formula(94), formula(95)])).toEqual([
      [3, "The outturn “93” is typed, while 4 other cells of the column are formulas."],
    ]);
  });

  it("is found in a column of ratings too", () => {
    expect(found([formula("Green"), formula("Red"), formula("Red"), formula("Green"), "Green"], "rating")).toHaveLength(1);
  });

  it("is left alone where it says why there is no figure", () => {
    expect(found([formula(91), formula(92), "N/A", formula(94), formula(95)])).toEqual([]);
  });

  it("is left alone where typed values are common", () => {
    expect(found([formula(91), formula(92), { value: 93 }, { value: 94 }, formula(95)])).toEqual([]);
    expect(found([{ value: 93 }, { value: 94 }, formula(95)])).toEqual([]);
  });
});
