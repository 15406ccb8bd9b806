import { describe, expect, it } from "vitest";
import { figureSmallNumbers } from "../../../src/domain/checks/figure-small-numbers";
import { findingsFor } from "../../support/findings";

const found = (outturn: string, previous = "") =>
  findingsFor(figureSmallNumbers, [{ reference: "A1", indicator: "Placements that last", target: "60%", outturn, previous }]).map(
    ({ message }) => message,
  );

describe("a percentage of few cases", () => {
  it("is noted with its fraction", () => {
    expect(found("88% (7/8)")).toEqual(["The outturn rests on few cases: 7/8."]);
  });

  it("is noted below ten cases, not at ten", () => {
    expect(found("56% (5 of 9)")).toHaveLength(1);
    expect(found("50% (5 of 10)")).toEqual([]);
  });

  it("is noted where one case made the difference", () => {
    expect(found("50% (11/22)", "45.5% (10/22)")).toEqual(["The outturn moved by one case only: 11/22 after 10/22."]);
  });

  it.each([
    ["50% (11/22)", "50% (11/22)"],
    ["50% (11/22)", "30% (10/33)"],
    ["50% (11/22)", "40.9% (9/22)"],
    ["50% (11/22)", "45.5%"],
    ["50%", "45.5% (10/22)"],
  ])("is not %s after %s", (outturn, previous) => {
    expect(found(outturn, previous)).toEqual([]);
  });
});
