import { describe, expect, it } from "vitest";
import type { ExampleCell } from "../../../src/domain/check";
import { directionSymbolFont } from "../../../src/domain/checks/direction-symbol-font";
import { findingsFor } from "../../support/findings";

const row = (reference: string, direction: ExampleCell) => ({
  reference,
  indicator: `Measure ${reference}`,
  target: "50",
  outturn: "31",
  direction,
});

describe("arrows in a symbol font", () => {
  it("are told once, with their number and letters", () => {
    const rows = [
      row("A1", { value: "p", font: "Wingdings 3" }),
      row("A2", { value: "q", font: "Wingdings 3" }),
      row("A3", { value: "p", font: "Wingdings 3" }),
      row("A4", "↑"),
    ];
    expect(findingsFor(directionSymbolFont, rows)).toMatchObject([
      { row: null, field: "direction", message: "3 arrows are letters in a symbol font: “p” and “q”." },
    ]);
  });

  it("are no letters of another font", () => {
    expect(findingsFor(directionSymbolFont, [row("A1", "↑"), row("A2", { value: "p", font: "Calibri" })])).toEqual([]);
  });
});
