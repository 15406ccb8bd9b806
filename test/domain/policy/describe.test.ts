import { describe, expect, it } from "vitest";
import { describePolicy, policyInShort, rareKeyWords } from "../../../src/domain/policy/describe";
import { POLICIES } from "../../../src/domain/policies";
import { policy } from "../rows";

const bands = (green: number | null, amber: number | null) => [
  { id: "green", family: "green", within: green },
  { id: "amber", family: "amber", within: amber },
  { id: "red", family: "red" },
];

describe("the rule in words", () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      "target met, then a width",
      {},
      "Green: on target or better. Amber: worse than target, but within 10% of target. Red: more than 10% worse than target.",
    ],
    [
      "two widths",
      { bands: bands(5, 10) },
      "Green: on target or within 5% of target. Amber: more than 5% worse than target, but within 10% of target.",
    ],
    [
      "an edge that is outside",
      { edge: "exclusive" },
      "Green: on target or better. Amber: worse than target, but less than 10% worse than target. Red: 10% or more worse than target.",
    ],
    [
      "a band better than target",
      { bands: bands(-5, 0) },
      "Green: at least 5% better than target. Amber: less than 5% better than target, but on target or better. Red: worse than target.",
    ],
    [
      "a band on both sides of target",
      { bands: bands(-2, 1) },
      "Green: at least 2% better than target. Amber: less than 2% better than target, or no more than 1% worse than target. Red: more than 1% worse than target.",
    ],
    [
      "shares of target",
      { measure: "share", bands: bands(85, 50) },
      "Where bigger is better: Green: at least 85% of target. Amber: less than 85% of target, but at least 50% of target. Red: less than 50% of target. Where smaller is better: Green: at most 115% of target.",
    ],
    [
      "points",
      { measure: "points", bands: bands(0, 2.5) },
      "Distances are in the unit of the figures, and in percentage points between percentages. Green: on target or better. Amber: worse than target, but within 2.5 of target.",
    ],
    [
      "a floor",
      { measure: "floor", bands: bands(0, null) },
      "Amber: the target is missed, but the floor in the row is reached. Red: the floor in the row is missed.",
    ],
    [
      "a tolerance in the row and no other",
      { toleranceColumn: "amber", bands: bands(0, null) },
      "Amber: within the tolerance in the row. Red: beyond the tolerance in the row.",
    ],
    ["a tolerance in the row", { toleranceColumn: "amber" }, "A tolerance in the row says how far Amber reaches there."],
    [
      "a trend",
      { bands: bands(5, 5), trend: { from: "red", to: "amber" } },
      "Amber: only by improvement, as said below. Red: more than 5% worse than target. A row that would be Red is Amber where the outturn is better than the previous one",
    ],
    ["rounding", { rounding: { to: 0.5 } }, "The distance from target is first rounded to the nearest 0.5, halves away from zero."],
    ["rounding of the outturn", { rounding: { of: "outturn", to: 1 } }, "The outturn is first rounded to the nearest 1"],
    ["a target of 0", {}, "A target of 0 is met or missed: Green or Red."],
    ["provisional figures", { provisional: "rate" }, "Provisional figures are rated like any other."],
    [
      "sections left out",
      { excludeSections: ["Partnership", "Context"] },
      "Rows under these headings are not rated: Partnership, Context.",
    ],
    [
      "arrows by movement",
      { direction: { arrow: "movement", sameWithin: 0.1 } },
      "an upward arrow means higher. A change of no more than 0.1",
    ],
    [
      "a floor as a second target",
      {
        bands: [
          { id: "blue", family: "blue", within: 0 },
          { id: "green", family: "green", within: 0, of: "floor" },
          { id: "amber", family: "amber", within: 5, of: "floor" },
          { id: "red", family: "red" },
        ],
      },
      "Blue: on target or better. Green: worse than target, but at the floor or better. Amber: worse than the floor, but within 5% of the floor. Red: more than 5% worse than the floor.",
    ],
    [
      "widths on both sides",
      {
        bands: [
          { id: "star", family: "green", within: -5, edge: "exclusive" },
          { id: "circle", family: "blue", within: 5 },
          { id: "triangle", family: "red" },
        ],
      },
      "Star: more than 5% better than target. Circle: within 5% of target, better or worse. Triangle: more than 5% worse than target. A target of 0 is met or missed: Circle or Triangle.",
    ],
    [
      "a tolerance on both sides",
      {
        bands: [
          { id: "star", family: "green", edge: "exclusive" },
          { id: "circle", family: "blue" },
          { id: "triangle", family: "red" },
        ],
        toleranceColumn: "circle",
        toleranceSides: "both",
      },
      "Star: better than target by more than the tolerance in the row. Circle: within the tolerance in the row, better or worse. Triangle: beyond the tolerance in the row.",
    ],
    [
      "a width to confirm",
      { bands: bands(0, null), toConfirm: ["within of amber", "edge"] },
      "Amber: as far as is to be confirmed. Red: beyond that.",
    ],
    [
      "what is to be confirmed",
      { bands: bands(0, null), toConfirm: ["within of amber", "edge"] },
      "The published rule leaves open, and you need to confirm: how far Amber reaches and which band an edge belongs to.",
    ],
    ["a key to confirm that has no words of its own", { toConfirm: ["tolerances"] }, "you need to confirm: “tolerances”."],
    [
      "a trend since last year",
      { bands: bands(5, 5), trend: { from: "red", to: "amber" }, direction: { compareWith: "last-year" } },
      "is Amber where the outturn is better than that of the same time last year, and",
    ],
    [
      "widths of some rows",
      { tolerances: [{ by: "service", name: "Housing", band: "amber", within: 15 }] },
      "Rows whose service says Housing: Amber reaches 15%.",
    ],
    ["targets in words", { targets: { words: "compare" } }, "A target in words is met where"],
    ["ranges", { targets: { ranges: "inside" } }, "A target that is a range is met inside it."],
    ["exact targets", { targets: { noPolarity: "exact" } }, "Where a row has no polarity, any distance from target counts as worse."],
    ["parts of a year", { targets: { partYear: "cumulative" } }, "held against that share of the target"],
    ["a cap", { cap: { at: 100 } }, "A percentage above 100% counts as 100%."],
    [
      "what arrows compare with",
      { direction: { compareWith: "both" } },
      "compares with the same time last year, and beside that with last quarter",
    ],
    ["commentary", { commentary: { requiredFor: ["red"], actionFor: [] } }, "Commentary is asked for where a row is Red."],
    [
      "commentary, by the council's own labels",
      {
        bands: [
          { id: "on", family: "green", label: "On track", within: 0 },
          { id: "off", family: "red", label: "Off track" },
        ],
        commentary: { requiredFor: ["red", "amber"], actionFor: ["amber"] },
      },
      "Commentary is asked for where a row is Off track.",
    ],
  ])("tells %s", (_, keys, expected) => {
    expect(describePolicy(policy(keys))).toContain(expected);
  });

  it("tells each polarity apart where its widths differ", () => {
    const words = describePolicy(policy({ bands: bands(0, 5), bandsBySmallerIsBetter: bands(0, 15) }));
    expect(words).toContain("Where bigger is better: Green: on target or better. Amber: worse than target, but within 5% of target.");
    expect(words).toContain("Where smaller is better: Green: on target or better. Amber: worse than target, but within 15% of target.");
  });

  it.each(POLICIES)("names every band of $id, and never speaks of a trend", (preset) => {
    const words = describePolicy(preset);
    preset.bands.forEach(({ label }) => {
      expect(words).toContain(`${label}:`);
    });
    expect(words).not.toMatch(/trend|undefined|null|NaN/i);
  });
});

describe("the rule in short", () => {
  it.each<[Record<string, unknown>, string]>([
    [{}, "Green: on target or better; Amber: worse than target, but within 10% of target; Red: more than 10% worse than target."],
    [
      { bands: bands(2.5, 2.5), trend: { from: "red", to: "amber" } },
      "Green: on target or within 2.5% of target; Amber: only by improvement, as said below; Red: more than 2.5% worse than target. A row that would be Red is Amber where the outturn is better than the previous one, and has no rating where there is none to compare with.",
    ],
    [
      {
        measure: "share",
        bands: [
          { id: "green", family: "green", within: 90 },
          { id: "red", family: "red" },
        ],
      },
      "Where bigger is better: Green: at least 90% of target; Red: less than 90% of target. Where smaller is better: Green: at most 110% of target; Red: more than 110% of target.",
    ],
  ])("is a sentence for each polarity: %j", (keys, expected) => {
    expect(policyInShort(policy(keys))).toBe(expected);
  });
});

describe("the rarer keys in words", () => {
  it("are none where a rule states none", () => {
    expect(rareKeyWords(policy({}))).toBe("");
  });

  it("are told with no word of the others", () => {
    expect(rareKeyWords(policy({ excludeSections: ["Context"], cap: { at: 100 } }))).toBe(
      "A percentage above 100% counts as 100%. Rows under these headings are not rated: Context.",
    );
  });
});
