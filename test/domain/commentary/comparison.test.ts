import { describe, expect, it } from "vitest";
import { deniesComparison } from "../../../src/domain/commentary/comparison";
import { recognise } from "../../../src/scorecard/recognise";
import { exampleSheet } from "../../support/example-sheet";

function denies(commentary: string, indicator = "Repairs completed on time"): boolean {
  const recognition = recognise(exampleSheet({ rows: [{ reference: "A1", indicator, target: "90%", outturn: "91%", commentary }] }));
  const row = recognition.found ? recognition.scorecard.indicators[0] : undefined;
  if (row === undefined) throw new Error("The example has no row.");
  return deniesComparison(row);
}

describe("a row's words about comparing", () => {
  // prettier-ignore
  it.each([
    "The outturn is not comparable with 2011/12.", "The definition has changed.", "No DoT has been provided.",
    "It can’t be compared with last year.", "It is measured differently now.", "This is a new measure for 2012/13.",
    "The figure is calculated differently.", "The direction of travel is not available.", "A new METHODOLOGY was used.",
  ])("deny it: %s", (text) => {
    expect(denies(text)).toBe(true);
  });

  it("may stand in the name", () => {
    expect(denies("", "Repairs completed on time (redefined)")).toBe(true);
  });

  it.each(["", "Performance compares well with London.", "The result is based on a sample of contacts.", "The target has changed."])(
    "leave it: %s",
    (text) => {
      expect(denies(text)).toBe(false);
    },
  );
});
