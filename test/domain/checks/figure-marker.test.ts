import { describe, expect, it } from "vitest";
import { figureMarker } from "../../../src/domain/checks/figure-marker";
import { findingsFor } from "../../support/findings";

const found = (target: string, outturn: string) => findingsFor(figureMarker, [{ reference: "A1", indicator: "Repairs", target, outturn }]);

describe("words in place of a figure", () => {
  it("are shown in the target and in the outturn, by cell", () => {
    expect(found("N/A", "TBC").map(({ field, message }) => [field, message])).toEqual([
      ["target", "The target says “N/A”, so the row is not rated."],
      ["outturn", "The outturn says “TBC”, so the row is not rated."],
    ]);
  });

  it("are left to another check where they are a bare mark, or no marker at all", () => {
    expect(found("90%", "-")).toEqual([]);
    expect(found("Reduction year on year", "")).toEqual([]);
  });
});
