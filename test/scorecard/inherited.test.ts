import { describe, expect, it } from "vitest";
import { scorecardOf } from "../support/scorecard";
import { sheetOf } from "../support/sheet";

const HEADER = "Priority | Service | Indicator | Target | Actual";
const sections = (lines: readonly string[]) => scorecardOf(sheetOf([HEADER, ...lines])).indicators.map(({ section }) => section);

describe("a section written beside the first of its rows", () => {
  it("holds for the blank ones below, and so does a service", () => {
    const { indicators } = scorecardOf(
      sheetOf([
        HEADER,
        "Clean | Waste | Bins missed | 40 | 52",
        " | | Waste recycled | 45% | 46%",
        " | Parks | Parks rated good | 90% | 91%",
        "Fair | Revenues | Claims in time | 95% | 94%",
        " | | Payments made | 200 | 210",
      ]),
    );
    expect(indicators.map(({ section, service }) => `${section}: ${service}`)).toEqual([
      "Clean: Waste",
      "Clean: Waste",
      "Clean: Parks",
      "Fair: Revenues",
      "Fair: Revenues",
    ]);
  });

  it("does not where every row writes its own, and one has none", () => {
    expect(sections(["Clean | | Bins | 40 | 52", "Clean | | Waste | 45% | 46%", " | | Staff | 9 | 8"])).toEqual(["Clean", "Clean", ""]);
  });

  it("does not where the same one comes again below the blank, or where nearly every row has its own", () => {
    expect(sections(["Clean | | Bins | 40 | 52", " | | Staff | 9 | 8", "CLEAN | | Waste | 45% | 46%"])).toEqual(["Clean", "", "CLEAN"]);
    const lines = ["A", "B", "", "C"].map((section, index) => `${section} | | Name ${index} | 9 | 8`);
    expect(sections(lines)).toEqual(["A", "B", "", "C"]);
  });

  it("does not go on under a heading", () => {
    expect(sections(["Clean | | Bins | 40 | 52", "Corporate health", " | | Staff | 9 | 8"])).toEqual(["Clean", "Corporate health"]);
  });
});
