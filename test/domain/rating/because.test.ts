import { describe, expect, it } from "vitest";
import { travel } from "../../../src/domain/direction/travel";
import type { Indicator } from "../../../src/domain/indicator";
import { rate } from "../../../src/domain/rating/rate";
import type { Reading } from "../../../src/domain/reading";
import { figure, policy, row } from "../rows";

const HAVERING = {
  bands: [
    { id: "green", family: "green", within: 5 },
    { id: "red", family: "red" },
  ],
  rounding: { of: "deviation", to: 0.5 },
  trend: { from: "red", to: "amber" },
};
const SHARE = {
  measure: "share",
  bands: [
    { id: "green", family: "green", within: 85 },
    { id: "amber", family: "amber", within: 50 },
    { id: "red", family: "red" },
  ],
};
const FLOOR = {
  measure: "floor",
  bands: [
    { id: "green", family: "green", within: 0 },
    { id: "amber", family: "amber" },
    { id: "red", family: "red" },
  ],
};

function why(indicator: Indicator, keys: Record<string, unknown> = {}): string {
  const rule = policy(keys);
  return rate(indicator, rule, travel(indicator, rule)).because;
}

describe("the reason for a rating", () => {
  it.each<[string, string, Indicator, Record<string, unknown>]>([
    [
      "a miss that did not improve",
      "61.1% against a target of 68%: 10.1% worse than target. More than 5% worse than target, and not better than the previous 63.9%, so Red.",
      row({ outturn: "61.1%", target: "68%", previous: "63.9%" }),
      HAVERING,
    ],
    [
      "a miss that improved",
      "82% against a target of 88%: 6.8% worse than target. More than 5% worse than target, but better than the previous 77.2%, so Amber.",
      row({ outturn: "82%", target: "88%", previous: "77.2%" }),
      HAVERING,
    ],
    [
      "a miss that rounding brings inside",
      "2,842 against a target of 2,704: 5.1% worse than target (5% after rounding to the nearest 0.5). Within 5% of target, so Green.",
      row({ outturn: "2,842", target: "2,704" }, "smaller"),
      HAVERING,
    ],
    [
      "a met target that rounding changes nothing about",
      "5,431 against a target of 5,970: 9% better than target, so Green.",
      row({ outturn: "5,431", target: "5,970" }, "smaller"),
      HAVERING,
    ],
    [
      "a miss that rounding takes outside",
      "95.02 against a target of 100: 4.98% worse than target (5.1% after rounding to the nearest 0.3). More than 5% worse than target, and not better than the previous 96, so Red.",
      row({ outturn: "95.02", target: "100", previous: "96" }),
      { ...HAVERING, rounding: { of: "deviation", to: 0.3 } },
    ],
    [
      "an outturn for a quarter, short enough for members",
      "242 for Q1 AY 12-13 against a target of 500 for AY 12-13: 51.6% worse than target. More than 5% worse than target, but better than the previous 229, so Amber.",
      row({ outturn: "242 (Q1 AY 12-13)", target: "500 (AY 12-13)", previous: "229 (Q1 AY 11-12)" }),
      HAVERING,
    ],
    [
      "a deviation that shows as it rounds",
      "3,797 against a target of 3,600: 5.5% better than target, so Green.",
      row({ outturn: "3,797", target: "3,600" }),
      HAVERING,
    ],
    [
      "better than target",
      "£3,602,600 against a target of £1,000,000: 260.3% better than target, so Green.",
      row({ outturn: "£3,602,600", target: "£1,000,000" }),
      {},
    ],
    [
      "so much better that it is a band of its own",
      "110 against a target of 100: 10% better than target. At least 5% better than target, so Blue.",
      row({ outturn: "110", target: "100" }),
      {
        bands: [
          { id: "blue", family: "blue", within: -5 },
          { id: "red", family: "red" },
        ],
      },
    ],
    ["on target", "97.0% against a target of 97%: on target, so Green.", row({ outturn: "97.0%", target: "97%" }), {}],
    [
      "a near miss",
      "7.7 days against a target of 7.6 days: 1.3% worse than target. Worse than target, but within 10% of target, so Amber.",
      row({ outturn: "7.7 days", target: "7.6 days" }, "smaller"),
      {},
    ],
    [
      "a miss that one decimal place would show as on the edge",
      "110.04 against a target of 100: 10.04% worse than target. More than 10% worse than target, so Red.",
      row({ outturn: "110.04", target: "100" }, "smaller"),
      {},
    ],
    [
      "a miss that one decimal place would show as none",
      "100.001 against a target of 100: 0.001% worse than target. Worse than target, but within 10% of target, so Amber.",
      row({ outturn: "100.001", target: "100" }, "smaller"),
      {},
    ],
    [
      "percentage points",
      "47% against a target of 48%: 1 percentage point worse than target. Worse than target, but within 10 percentage points of target, so Amber.",
      row({ outturn: "47%", target: "48%" }),
      { measure: "points" },
    ],
    [
      "points of a unit",
      "22 days against a target of 10 days: 12 days worse than target. More than 10 days worse than target, so Red.",
      row({ outturn: "22 days", target: "10 days" }, "smaller"),
      { measure: "points" },
    ],
    [
      "a share",
      "242 against a target of 500: 48.4% of target. Less than 50% of target, so Red.",
      row({ outturn: "242", target: "500" }),
      SHARE,
    ],
    [
      "a share where smaller is better",
      "120 against a target of 100: 120% of target. More than 115% of target, but at most 150% of target, so Amber.",
      row({ outturn: "120", target: "100" }, "smaller"),
      SHARE,
    ],
    [
      "a floor that is reached",
      "74% against a target of 80%: 6 percentage points worse than target. Worse than target, and better than the floor of 70%, so Amber.",
      row({ outturn: "74%", target: "80%", floor: "70%" }),
      FLOOR,
    ],
    [
      "a floor that is just reached",
      "70% against a target of 80%: 10 percentage points worse than target. Worse than target, and at the floor of 70%, so Amber.",
      row({ outturn: "70%", target: "80%", floor: "70%" }),
      FLOOR,
    ],
    [
      "a floor that is missed",
      "69% against a target of 80%: 11 percentage points worse than target. Worse than target, and worse than the floor of 70%, so Red.",
      row({ outturn: "69%", target: "80%", floor: "70%" }),
      FLOOR,
    ],
    ["a target of 0 met", "0 against a target of 0: target met, so Green.", row({ outturn: "0", target: "0" }, "smaller"), {}],
    ["a target of 0 missed", "3 against a target of 0: worse than target, so Red.", row({ outturn: "3", target: "0" }, "smaller"), {}],
    [
      "a target of 0 missed by less than before",
      "3 against a target of 0: worse than target, but better than the previous 4, so Amber.",
      row({ outturn: "3", target: "0", previous: "4" }, "smaller"),
      HAVERING,
    ],
    [
      "an outturn that is rounded",
      "79.5% (80% after rounding to the nearest 1) against a target of 80%: on target, so Green.",
      row({ outturn: "79.5%", target: "80%" }),
      { rounding: { of: "outturn", to: 1 } },
    ],
    [
      "a target to be passed",
      "80 against a target of more than 80: the target is to be passed, not equalled. Worse than target, but within 10% of target, so Amber.",
      row({ outturn: "80", target: { ...figure("80"), kind: "inequality", sense: "above" } }),
      {},
    ],
  ])("tells %s", (_, expected, indicator, keys) => {
    expect(why(indicator, keys)).toBe(expected);
  });
});

describe("the reason for no rating", () => {
  const long: Reading = { kind: "unreadable", reason: "words-and-figure", text: `12 ${"or so ".repeat(40)}\u0007` };

  it.each<[string, string, Indicator, Record<string, unknown>]>([
    ["a blank", "The outturn is blank.", row({ target: "5" }), {}],
    [
      "a word of the field",
      "The outturn says “Not available until July”.",
      row({ outturn: { kind: "marker", marker: "awaited", text: "Not available until July" }, target: "5" }),
      {},
    ],
    ["both blanks", "The outturn is blank, and the target is blank.", row({}), {}],
    [
      "a missing comparison",
      "Red or Amber depends on the previous outturn. The previous outturn is blank.",
      row({ outturn: "90", target: "100" }),
      HAVERING,
    ],
    ["units", "The outturn of 0.9 and the target of 90% are not in the same unit.", row({ outturn: "0.9", target: "90%" }), {}],
    [
      "the wrong side",
      "The target sets a limit on the wrong side: the row says that smaller is better.",
      row({ outturn: "80", target: { ...figure("80"), kind: "inequality", sense: "above" } }, "smaller"),
      {},
    ],
    [
      "a section",
      "Rows under “Partnership” are not rated under this rule.",
      row({}, "bigger", "PARTNERSHIP"),
      { excludeSections: ["Partnership"] },
    ],
    ["a floor", "The target is missed, and the row has no floor.", row({ outturn: "74%", target: "80%" }), FLOOR],
  ])("tells %s", (_, expected, indicator, keys) => {
    expect(why(indicator, keys)).toBe(expected);
  });

  it("quotes a long text of the sheet short, and on one line", () => {
    const because = why(row({ outturn: long, target: "5" }));
    expect(because.length).toBeLessThan(160);
    expect(because).toMatch(/^[^\p{Cc}]+…”\.$/u);
  });
});
