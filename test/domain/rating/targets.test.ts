import { describe, expect, it } from "vitest";
import { travel } from "../../../src/domain/direction/travel";
import { rate } from "../../../src/domain/rating/rate";
import type { Polarity } from "../../../src/domain/indicator";
import { bands, deviation, policy, row, told } from "../rows";

const BLUE = [{ id: "blue", family: "blue", within: -5 }, ...bands(0, 10)];

describe("a target in words", () => {
  const rule = policy({ targets: { words: "compare" } });
  const at = (target: string, outturn: string, previous: string, polarity: Polarity = "unstated") =>
    told(row({ target, outturn, previous }, polarity), rule);

  it.each<[string, string, string, Polarity, string]>([
    ["Reduction year on year", "79", "80", "smaller", "green"],
    ["Reduction year on year", "80", "80", "smaller", "amber"],
    ["Reduction year on year", "88", "80", "smaller", "amber"],
    ["Reduction year on year", "88.01", "80", "smaller", "red"],
    ["Reduction year on year", "79", "80", "none", "green"],
    ["Increase on 2012/13 outturn", "81", "80", "unstated", "green"],
    ["Increase on 2012/13 outturn", "80", "80", "bigger", "amber"],
    ["18% reduction", "82", "100", "smaller", "green"],
    ["18% reduction", "82.01", "100", "smaller", "amber"],
    ["Increase by 10", "110", "100", "bigger", "green"],
    ["Increase by 10", "109.9", "100", "bigger", "amber"],
    ["Reduce by 2 percentage points", "38%", "40%", "smaller", "green"],
    ["Reduce by 2 percentage points", "38.1%", "40%", "smaller", "amber"],
    ["Maintain", "80", "80", "bigger", "green"],
    ["Maintain", "81", "80", "smaller", "amber"],
    ["Improve", "80", "80", "bigger", "amber"],
    ["Improve", "80.1", "80", "bigger", "green"],
  ])("%j: %s after %s, polarity %s, is %s", (target, outturn, previous, polarity, expected) => {
    expect(at(target, outturn, previous, polarity)).toBe(expected);
  });

  it.each<[string, string, string, string, Polarity, string]>([
    ["it contradicts polarity", "Reduction year on year", "79", "80", "bigger", "unreadable-target"],
    ["per cent of a percentage may mean two things", "18% reduction", "30%", "40%", "smaller", "unreadable-target"],
    ["the change is in another unit", "Reduce by 2 days", "30", "40 kg", "smaller", "unreadable-target"],
    ["it is due later", "18% reduction by 2023", "82", "100", "smaller", "unreadable-target"],
    ["there is no previous outturn", "Reduction year on year", "79", "", "smaller", "no-comparison"],
    [
      "the previous outturn is of another year than it names",
      "Increase on 2012/13 outturn",
      "81",
      "80 (2011/12)",
      "bigger",
      "no-comparison",
    ],
    ["a quarter is not like a year", "Reduction year on year", "79 (Q1 2013/14)", "80 (2012/13)", "smaller", "no-comparison"],
    ["nothing says which way is good", "Maintain", "80", "80", "unstated", "no-polarity"],
  ])("gives no rating where %s", (_, target, outturn, previous, polarity, expected) => {
    expect(at(target, outturn, previous, polarity)).toBe(expected);
  });

  it("gives no rating where the policy does not take such", () => {
    expect(told(row({ target: "Reduction year on year", outturn: "79", previous: "80" }, "smaller"), policy({}))).toBe("unreadable-target");
  });

  it("is told with what it comes to", () => {
    const indicator = row({ target: "18% reduction", outturn: "90", previous: "100" }, "smaller");
    expect(rate(indicator, rule, travel(indicator, rule)).because).toBe(
      "90 against a target of 82 (“18% reduction”): 9.8% worse than target. Worse than target, but within 10% of target, so Amber.",
    );
  });
});

describe("a target that is a range", () => {
  const rule = policy({ targets: { ranges: "inside" }, bands: BLUE });
  it.each<[string, Polarity, string]>([
    ["100", "bigger", "green"],
    ["120", "bigger", "green"],
    ["126", "bigger", "blue"],
    ["125.99", "bigger", "green"],
    ["99", "bigger", "amber"],
    ["89.9", "bigger", "red"],
    ["121", "smaller", "amber"],
    ["95", "smaller", "blue"],
    ["110", "none", "green"],
    ["99", "none", "amber"],
    ["121", "none", "amber"],
    ["140", "none", "red"],
    ["110", "unstated", "green"],
    ["140", "unstated", "no-polarity"],
    ["90", "unstated", "no-polarity"],
  ])("100 to 120: %s, polarity %s, is %s", (outturn, polarity, expected) => {
    expect(told(row({ target: "100 to 120", outturn }, polarity), rule)).toBe(expected);
  });

  it("is told as one", () => {
    const indicator = row({ target: "100,000 to 120,000", outturn: "110,000" });
    expect(rate(indicator, policy({ targets: { ranges: "inside" } }), travel(indicator, rule)).because).toBe(
      "110,000 against a target of 100,000 to 120,000: inside the range, so Green.",
    );
  });
});

describe("a target without polarity", () => {
  const rule = policy({ targets: { noPolarity: "exact" }, bands: BLUE });
  it.each<[string, Polarity, string]>([
    ["100", "none", "green"],
    ["90", "none", "amber"],
    ["110", "none", "amber"],
    ["110.1", "none", "red"],
    ["89.9", "none", "red"],
    ["100", "unstated", "no-polarity"],
  ])("is wanted itself: %s of 100, polarity %s, is %s", (outturn, polarity, expected) => {
    expect(told(row({ target: "100", outturn }, polarity), rule)).toBe(expected);
  });

  it("is told as exact", () => {
    const indicator = row({ target: "100", outturn: "105" }, "none");
    expect(rate(indicator, rule, travel(indicator, rule)).because).toBe(
      "105 against a target of exactly 100: 5% worse than target. Worse than target, but within 10% of target, so Amber.",
    );
  });

  it("is not passed by rounding", () => {
    expect(
      deviation(
        row({ target: "100.2", outturn: "100.3" }, "none"),
        policy({ targets: { noPolarity: "exact" }, measure: "points", rounding: { of: "outturn", to: 1 } }),
      ),
    ).toBe("0.2");
  });
});

describe("an outturn for part of a year", () => {
  const at = (partYear: string, outturn: string, target = "500 (AY 12-13)") =>
    told(row({ outturn, target }), policy({ targets: { partYear } }));

  it.each([
    ["125 (Q1 AY 12-13)", "green"],
    ["124 (Q1 AY 12-13)", "amber"],
    ["242 (Q2 AY 12-13)", "amber"],
    ["250 (Q2 AY 12-13)", "green"],
    ["375 (Q3 YTD)", "green"],
    ["250 (Apr - Sept 2012)", "green"],
    ["100 (Feb 2013)", "part-year"],
    ["500 (AY 12-13)", "green"],
    ["242", "red"],
  ])("meets its share of the target where outturns run up: %s of 500 is %s", (outturn, expected) => {
    expect(at("cumulative", outturn)).toBe(expected);
  });

  it("meets the whole of a percentage, and of a target for the same time", () => {
    expect(at("cumulative", "80% (Q1 2012/13)", "80%")).toBe("green");
    expect(at("cumulative", "80 (Q1 2012/13)", "80 (Q1 2012/13)")).toBe("green");
  });

  it.each([
    ["cumulative", { outturn: "Outturn Q2 2012/13", target: "Target 2012/13" }, "green"],
    ["cumulative", { outturn: "Outturn Q2 2012/13", target: "Target Q2 2012/13" }, "red"],
    ["cumulative", { outturn: "Outturn 2012/13" }, "red"],
    ["unrated", { outturn: "Outturn Q2 2012/13" }, "part-year"],
    ["whole", { outturn: "Outturn Q2 2012/13", target: "Target 2012/13" }, "red"],
  ])("is known from the header alone: %s, %j", (partYear, headers, expected) => {
    expect(told(row({ outturn: "250", target: "500" }, "bigger", "", headers), policy({ targets: { partYear } }))).toBe(expected);
  });

  it("meets the whole target, or none, as the policy says", () => {
    expect(at("whole", "242 (Q1 AY 12-13)")).toBe("red");
    expect(at("unrated", "242 (Q1 AY 12-13)")).toBe("part-year");
  });

  it.each([
    [
      "whole",
      "242 for Q1 AY 12-13 against a target of 500 for AY 12-13: 51.6% worse than target. More than 10% worse than target, so Red.",
    ],
    ["cumulative", "242 for Q1 AY 12-13 against a target of 125, 3 of 12 months of 500: 93.6% better than target, so Green."],
    ["unrated", "The outturn of 242 is for Q1 AY 12-13, and the target of 500 is for a whole year."],
  ])("is told with its time: %s", (partYear, expected) => {
    const indicator = row({ outturn: "242 (Q1 AY 12-13)", target: "500 (AY 12-13)" });
    const rule = policy({ targets: { partYear } });
    expect(rate(indicator, rule, travel(indicator, rule)).because).toBe(expected);
  });
});

describe("a cap", () => {
  it("counts a percentage above it as it", () => {
    const rule = policy({ cap: { at: 100 }, bands: [{ id: "blue", family: "blue", within: -5 }, ...bands(0, 10)] });
    expect(told(row({ outturn: "104%", target: "98%" }), rule)).toBe("green");
    expect(told(row({ outturn: "104", target: "98" }), rule)).toBe("blue");
    const indicator = row({ outturn: "104%", target: "100%" });
    expect(rate(indicator, policy({ cap: { at: 100 } }), travel(indicator, rule)).because).toBe(
      "104%, counted as 100%, against a target of 100%: on target, so Green.",
    );
  });

  it("of the share counts no more of the target as reached", () => {
    expect(
      deviation(row({ outturn: "300", target: "100" }), policy({ measure: "share", bands: bands(85, 50), cap: { of: "share", at: 120 } })),
    ).toBe("-20");
    expect(
      deviation(row({ outturn: "110", target: "100" }), policy({ measure: "share", bands: bands(85, 50), cap: { of: "share", at: 120 } })),
    ).toBe("-10");
  });
});
