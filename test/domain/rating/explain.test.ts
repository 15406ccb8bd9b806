import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { travel } from "../../../src/domain/direction/travel";
import type { Polarity } from "../../../src/domain/indicator";
import { POLICIES } from "../../../src/domain/policies";
import { explain, type Explanation } from "../../../src/domain/rating/explain";
import { reads } from "../../support/reads";
import { figure, policy, row, told } from "../rows";

type Figures = Parameters<typeof row>[0];

function explained(figures: Figures, polarity: Polarity = "bigger", keys: Record<string, unknown> = {}): Explanation {
  const [indicator, rule] = [row(figures, polarity), policy(keys)];
  return explain(indicator, rule, travel(indicator, rule));
}

const HAVERING = {
  bands: [
    { id: "green", family: "green", within: 5 },
    { id: "red", family: "red" },
  ],
  rounding: { of: "deviation", to: 0.5 },
  trend: { from: "red", to: "amber" },
};
const BLUE = {
  bands: [
    { id: "blue", family: "blue", within: -10 },
    { id: "green", family: "green", within: 0 },
    { id: "red", family: "red" },
  ],
};

describe("what would have made a rating another", () => {
  it.each<[string, Figures, Polarity, Record<string, unknown>, string | null, string | null]>([
    ["a near miss", { outturn: "93%", target: "95%" }, "bigger", {}, "Green from 95%", "Red at 85% or below"],
    ["with the decimals that are shown", { outturn: "93.0%", target: "95%" }, "bigger", {}, "Green from 95.0%", "Red at 85.4% or below"],
    [
      "where smaller is better",
      { outturn: "7.7 days", target: "7.6 days" },
      "smaller",
      {},
      "Green at 7.6 days or below",
      "Red from 8.4 days",
    ],
    ["the best there is", { outturn: "96%", target: "95%" }, "bigger", {}, null, "Amber at 94% or below"],
    ["the worst there is", { outturn: "40", target: "100" }, "bigger", {}, "Amber from 90", null],
    ["an edge that is outside", { outturn: "40", target: "100" }, "bigger", { edge: "exclusive" }, "Amber from 91", null],
    ["rounding", { outturn: "89", target: "100" }, "bigger", { ...HAVERING, trend: null }, "Green from 95", null],
    [
      "rounding that brings inside",
      { outturn: "2,900", target: "2,704" },
      "smaller",
      { ...HAVERING, trend: null },
      "Green at 2,845 or below",
      null,
    ],
    ["a lift", { outturn: "61.1%", target: "68%", previous: "63.9%" }, "bigger", HAVERING, "Amber from 64.0%", null],
    ["a percentage that cannot be passed", { outturn: "99%", target: "98%" }, "bigger", BLUE, null, "Red at 97% or below"],
    ["a floor", { outturn: "69%", target: "80%", floor: "70%" }, "bigger", { measure: "floor" }, "Amber from 70%", null],
    ["a target of 0", { outturn: "3", target: "0" }, "smaller", {}, "Green at 0", null],
    ["an exact target", { outturn: "120", target: "100" }, "none", { targets: { noPolarity: "exact" } }, "Amber at 110 or below", null],
    [
      "a range",
      { outturn: "90", target: "100 to 120" },
      "bigger",
      { targets: { ranges: "inside" } },
      "Green from 100",
      "Red at 89 or below",
    ],
  ])("%s", (_, figures, polarity, keys, better, worse) => {
    const explanation = explained(figures, polarity, keys);
    expect([explanation.better?.words ?? null, explanation.worse?.words ?? null]).toEqual([better, worse]);
  });

  it("comes with the figures, the distance and the place in the rule", () => {
    expect(explained({ outturn: "93%", target: "95%" }).grounds).toEqual({
      outturn: "93%",
      target: "95%",
      distance: "2.1% worse than target",
      place: "worse than target, but within 10% of target",
    });
    expect(explained({ outturn: "3", target: "0" }, "smaller").grounds).toMatchObject({
      distance: "worse than target",
      place: "worse than target",
    });
  });

  it("is nothing for a row without a rating, which says why", () => {
    expect(explained({ outturn: "TBC", target: "95%" })).toMatchObject({
      verdict: { status: "unrated", reason: "not-yet-available" },
      grounds: null,
      better: null,
      worse: null,
    });
  });

  it("is the nearest such figure under every rule", () => {
    const amounts = fc.integer({ min: 0, max: 2000 }).map((tenths) => (tenths / 10).toFixed(1));
    fc.assert(
      fc.property(
        fc.constantFrom(...POLICIES),
        amounts,
        amounts,
        fc.constantFrom("bigger" as const, "smaller" as const),
        (rule, outturn, target, polarity) => {
          const others = { target, previous: "90", floor: "70", tolerance: "10%" };
          const indicator = row({ ...others, outturn }, polarity);
          const { better } = explain(indicator, rule, travel(indicator, rule));
          if (better === null) return;
          const rank = (amount: string): number =>
            rule.bands.findIndex(({ id }) => id === told(row({ ...others, outturn: figure(amount) }, polarity), rule));
          const back = polarity === "bigger" ? -0.1 : 0.1;
          expect(rank(better.outturn.toFixed(1))).toBeLessThan(rank(outturn));
          const before = rank(better.outturn.plus(back).toFixed(1));
          expect(before === -1 || before >= rank(outturn)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the work of an explanation", () => {
  /** With how many other outturns the row is rated: for each it is copied. */
  const looks = (figures: Figures): number => {
    const [indicator, rule] = [row(figures), policy({})];
    const direction = travel(indicator, rule);
    return reads((onRead) => {
      const watched = new Proxy(indicator, { ownKeys: (target) => (onRead(), Reflect.ownKeys(target)) });
      explain(watched, rule, direction);
    });
  };

  it("has no search where there is no better or no worse rating", () => {
    expect(looks({ outturn: "95%", target: "95%" })).toBeLessThan(15);
    expect(looks({ outturn: "40%", target: "95%" })).toBeLessThan(25);
  });
});
