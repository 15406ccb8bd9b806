import { describe, expect, it } from "vitest";
import { asShown } from "../../src/domain/rounding";
import { recognise } from "../../src/scorecard/recognise";
import { exampleSheet } from "../support/example-sheet";

function shown(outturn: { readonly value: number; readonly format: string; readonly text: string } | string): string | null {
  const recognition = recognise(exampleSheet({ rows: [{ reference: "A1", indicator: "Repairs on time", target: "90%", outturn }] }));
  const indicator = recognition.found ? recognition.scorecard.indicators[0] : undefined;
  const reading = indicator === undefined ? null : (asShown(indicator)?.figures.outturn ?? null);
  return reading?.kind === "quantity" ? reading.amount.toString() : null;
}

describe("a figure as its cell shows it", () => {
  it("is rounded to the decimals of its format", () => {
    expect(shown({ value: 0.8949, format: "0%", text: "89%" })).toBe("89");
    expect(shown({ value: 7.65, format: "0.0", text: "7.7" })).toBe("7.7");
  });

  it("is the figure itself where all of it is shown", () => {
    expect(shown({ value: 0.895, format: "0.0%", text: "89.5%" })).toBeNull();
    expect(shown("89.5%")).toBeNull();
  });
});
