import { describe, expect, it } from "vitest";
import { commentaryDistanceDisagrees as check } from "../../../src/domain/checks/commentary-distance-disagrees";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { COLLECTIONS, REPAIRS, findingsOn } from "../../support/comment";

describe("a distance", () => {
  it.each([
    ["better than this time last year (by 10.9%)", "9.4%"],
    ["worse than target by 500", "431"],
    ["an improvement of 12% on last year", "9.4%"],
    ["12% better than last year", "9.4%"],
  ])("that the figures do not give is named with the true one: %s", (comment, is) => {
    expect(findingsOn(check, `Performance is ${comment}.`, COLLECTIONS)[0]?.message).toContain(is);
  });

  it.each([
    "Performance is better than this time last year (by 9.4%).",
    "Performance is better than this time last year (by 9%).",
    "Performance is worse than target by 431.",
    "Performance is worse than target by about 10%.",
    "Performance is better than Quarter 3 by 30%.",
    "London is better than last year by 30%.",
  ])("that holds, is rough, or is of something else is let be: %s", (comment) => {
    expect(findingsOn(check, comment, COLLECTIONS)).toEqual([]);
  });

  it("from what was programmed is one from target", () => {
    const repaired = {
      ...COLLECTIONS,
      indicator: "Potholes repaired",
      polarity: "Bigger is better",
      target: "4,200",
      outturn: "3,760",
      previous: "3,905",
    };
    expect(findingsOn(check, "3,760 potholes were repaired, 340 fewer than programmed.", repaired)).toHaveLength(1);
    expect(findingsOn(check, "3,760 potholes were repaired, 440 fewer than programmed.", repaired)).toEqual([]);
  });

  it("between percentages may be points or per cent", () => {
    expect(findingsOn(check, "Performance is better than last year by 2.3%.")).toEqual([]);
    expect(findingsOn(check, "Performance is better than last year by 3.3%.")).toEqual([]);
    expect(findingsOn(check, "Performance is better than last year by 2.3 percentage points.")).toEqual([]);
    expect(findingsOn(check, "Performance is better than last year by 6 percentage points.")).toHaveLength(1);
  });

  it("between rounded percentages holds wherever their rounding allows it", () => {
    const row = { ...REPAIRS, target: "65%", outturn: "62%" };
    expect(findingsOn(check, "Performance is worse than target by 4.2%.", row)).toEqual([]);
    expect(findingsOn(check, "Performance is worse than target by 9%.", row)).toHaveLength(1);
  });

  it("from a base that the comment gives is held against that base", () => {
    const row = { ...COLLECTIONS, outturn: "3,797" };
    expect(findingsOn(check, "There was an increase of 2.06% compared to the figure for Quarter 3 (3,720).", row)).toEqual([]);
    expect(findingsOn(check, "There was an increase of 4.06% compared to the figure for Quarter 3 (3,720).", row)).toHaveLength(1);
  });

  it("from a target of which only a share is due is left to the rule", () => {
    const half = {
      ...COLLECTIONS,
      indicator: "Number of homes built",
      polarity: "Bigger is better",
      target: "500 (2012/13)",
      outturn: "260 (Q2 2012/13)",
    };
    expect(findingsOn(check, "Performance is 4% better than target.", half)).toHaveLength(1);
    expect(
      findingsOn(check, "Performance is 4% better than target.", half, { targets: { ...DEFAULT_POLICY.targets, partYear: "cumulative" } }),
    ).toEqual([]);
  });
});
