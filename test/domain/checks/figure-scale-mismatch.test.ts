import { describe, expect, it } from "vitest";
import { figureScaleMismatch } from "../../../src/domain/checks/figure-scale-mismatch";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time" };
const found = (
  figures: { readonly target?: string; readonly outturn: string; readonly previous?: string; readonly nextTarget?: string },
  indicator = row.indicator,
) => findingsFor(figureScaleMismatch, [{ ...row, indicator, ...figures }]).map(({ message }) => message);

describe("figures written to different scales", () => {
  it("are a share of 1 and per cent", () => {
    expect(found({ target: "85", outturn: "0.9" })).toEqual([
      "The outturn is 0.9 and the target is 85: one looks like a share of 1, the other like per cent.",
    ]);
    expect(found({ target: "0.9", outturn: "85" })).toHaveLength(1);
    expect(found({ target: "85%", outturn: "0.9%" })).toHaveLength(1);
  });

  it("are with and without a per cent sign", () => {
    expect(found({ target: "90%", outturn: "85" })).toEqual(["The outturn is 85 and the target is 90%: only one of them is in per cent."]);
  });

  it("are reported for the previous outturn only where the outturn agrees with the target", () => {
    expect(found({ target: "85", outturn: "87", previous: "0.84" })).toEqual([
      "The previous outturn is 0.84 and the outturn is 87: one looks like a share of 1, the other like per cent.",
    ]);
    expect(found({ target: "85", outturn: "0.87", previous: "84" })).toHaveLength(1);
  });

  it("are reported for the next target too", () => {
    expect(found({ target: "85", outturn: "87", nextTarget: "0.9" })).toHaveLength(1);
  });

  it("may be 1 and 85 where the indicator is a percentage", () => {
    expect(found({ target: "1", outturn: "85" }, "% of repairs completed on time")).toHaveLength(1);
    expect(found({ target: "1", outturn: "85" }, "Complaints")).toEqual([]);
  });

  it("are read with their number formats", () => {
    const cells = (outturn: { value: number; format: string; text: string }) =>
      findingsFor(figureScaleMismatch, [{ ...row, target: { value: 0.9, format: "0%", text: "90%" }, outturn }]);
    expect(cells({ value: 0.85, format: "0%", text: "85%" })).toEqual([]);
    expect(cells({ value: 85, format: "General", text: "85" })).toHaveLength(1);
  });

  it.each([
    ["8%", "0.7%"],
    ["0%", "12"],
    ["5%", "0"],
    ["90%", "85%"],
    ["3", "0.5"],
    ["65", "9 days"],
    ["2,000", "0.9"],
    ["TBC", "0.9"],
  ])("are not a target of %s and an outturn of %s", (target, outturn) => {
    expect(found({ target, outturn })).toEqual([]);
  });
});
