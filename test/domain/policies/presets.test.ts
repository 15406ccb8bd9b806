import { describe, expect, it } from "vitest";
import { POLICIES } from "../../../src/domain/policies";
import { parsePolicy } from "../../../src/domain/policy/parse";
import type { Reading } from "../../../src/domain/reading";
import { row, told } from "../rows";

function preset(id: string) {
  const found = POLICIES.find((policy) => policy.id === id);
  if (found === undefined) throw new RangeError(`no policy ${id}`);
  return found;
}

describe("the policies that come with the product", () => {
  it("have ids of their own, the default first", () => {
    const ids = POLICIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe("default");
  });

  it.each(POLICIES)("$id passes as a policy file", (policy) => {
    expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ ok: true, policy });
  });

  it.each(POLICIES.filter(({ id }) => id !== "default"))("$id names its source", ({ source, title }) => {
    expect(source).toMatch(/\d{4}/);
    expect(title).not.toBe("");
  });
});

describe("each published rule at its edges", () => {
  const BLANK: Reading = { kind: "blank" };
  type Case = readonly [id: string, outturn: string, previous: string | Reading, polarity: "bigger" | "smaller", result: string];

  it.each<Case>([
    ["havering-2012-13", "94.75", BLANK, "bigger", "no-comparison"],
    ["havering-2012-13", "94.76", BLANK, "bigger", "green"],
    ["havering-2012-13", "105.24", BLANK, "smaller", "green"],
    ["havering-2012-13", "105.25", "106", "smaller", "amber"],
    ["havering-2012-13", "105.25", "105.25", "smaller", "red"],
    ["havering-2013-14", "90", BLANK, "bigger", "green"],
    ["havering-2013-14", "89.99", "89.99", "bigger", "amber"],
    ["havering-2013-14", "89.99", "90", "bigger", "red"],
    ["havering-2013-14", "110", BLANK, "smaller", "green"],
    ["havering-2013-14", "110.01", "110.01", "smaller", "amber"],
    ["havering-2013-14", "110.01", BLANK, "smaller", "no-comparison"],
    ["harrow-2014-15", "102", BLANK, "bigger", "high-green"],
    ["harrow-2014-15", "101.99", BLANK, "bigger", "low-green"],
    ["harrow-2014-15", "99", BLANK, "bigger", "low-green"],
    ["harrow-2014-15", "98.99", BLANK, "bigger", "amber"],
    ["harrow-2014-15", "96.99", BLANK, "bigger", "high-red"],
    ["harrow-2014-15", "98", BLANK, "smaller", "high-green"],
    ["harrow-2014-15", "105.01", BLANK, "smaller", "amber"],
    ["harrow-2014-15", "112", BLANK, "smaller", "amber"],
    ["harrow-2014-15", "112.01", BLANK, "smaller", "high-red"],
    ["maidstone-2009-23", "100", BLANK, "bigger", "met"],
    ["maidstone-2009-23", "99.99", BLANK, "bigger", "slightly-missed"],
    ["maidstone-2009-23", "90", BLANK, "bigger", "slightly-missed"],
    ["maidstone-2009-23", "89.99", BLANK, "bigger", "not-achieved"],
    ["maidstone-2009-23", "110", BLANK, "smaller", "slightly-missed"],
    ["maidstone-2009-23", "110.01", BLANK, "smaller", "not-achieved"],
    ["rhondda-cynon-taf-2017-19", "95", BLANK, "bigger", "within-5"],
    ["rhondda-cynon-taf-2017-19", "94.99", BLANK, "bigger", "not-on-target"],
    ["rhondda-cynon-taf-2017-19", "105", BLANK, "smaller", "within-5"],
    ["rhondda-cynon-taf-2017-19", "105.01", BLANK, "smaller", "not-on-target"],
    ["thurrock-2014-15", "100", BLANK, "bigger", "green"],
    ["thurrock-2014-15", "99.99", "99", "bigger", "amber"],
    ["thurrock-2014-15", "99.99", "99.99", "bigger", "red"],
    ["thurrock-2014-15", "99.99", BLANK, "bigger", "no-comparison"],
    ["rother-2024-25", "100", BLANK, "smaller", "on-target"],
    ["rother-2024-25", "101", "102", "smaller", "improving"],
    ["rother-2024-25", "101", "101", "smaller", "not-achieving"],
    ["middlesbrough-2009-11", "100", BLANK, "bigger", "met"],
    ["middlesbrough-2009-11", "99.99", BLANK, "bigger", "not-met"],
    ["toowoomba-2017", "85", BLANK, "bigger", "on-track"],
    ["toowoomba-2017", "84.99", BLANK, "bigger", "attention"],
    ["toowoomba-2017", "50", BLANK, "bigger", "attention"],
    ["toowoomba-2017", "49.99", BLANK, "bigger", "under"],
    ["havering-2017-18", "100", BLANK, "bigger", "on-track"],
    ["havering-2017-18", "99.99", BLANK, "bigger", "off-track"],
    ["havering-2017-18", "100.01", BLANK, "smaller", "off-track"],
    ["anglesey-2022-26", "100", BLANK, "bigger", "green"],
    ["anglesey-2022-26", "95", BLANK, "bigger", "yellow"],
    ["anglesey-2022-26", "94.99", BLANK, "bigger", "no-tolerance"],
    ["anglesey-2022-26", "105", BLANK, "smaller", "yellow"],
    ["anglesey-2022-26", "105.01", BLANK, "smaller", "no-tolerance"],
    ["barnet-2016-17", "100", BLANK, "bigger", "green"],
    ["barnet-2016-17", "99.99", BLANK, "bigger", "no-tolerance"],
    ["lewisham-2011-17", "100", BLANK, "smaller", "on-track"],
    ["lewisham-2011-17", "100.01", BLANK, "smaller", "no-tolerance"],
  ])("%s: %s against 100, after %j, %s is better, is %s", (id, outturn, previous, polarity, result) => {
    expect(told(row({ outturn, target: "100", previous }, polarity), preset(id))).toBe(result);
  });

  it.each(["kent-2020", "brighton-and-hove-2021-22"])("%s: Amber from target down to the row's floor", (id) => {
    const at = (outturn: string) => told(row({ outturn, target: "80%", floor: "75%" }), preset(id));
    expect(["80%", "79.9%", "75%", "74.9%"].map(at)).toEqual(["green", "amber", "amber", "red"]);
  });

  it.each<[string, string, readonly string[]]>([
    ["havering-2015-16", "10%", ["green", "no-tolerance", "no-tolerance", "red"]],
    ["reigate-and-banstead-2012", "10%", ["green", "amber", "amber", "red"]],
    ["stockton-2014-15", "10%", ["on-target", "within-tolerance", "within-tolerance", "off-target"]],
    ["west-lindsey-2021-22", "10%", ["exceeded", "within-tolerance", "within-tolerance", "below"]],
    ["birmingham-2020", "10%", ["on-track", "within-tolerance", "within-tolerance", "off-track"]],
    ["east-riding-2009", "10%", ["circle", "circle", "circle", "triangle"]],
  ])("%s, with a tolerance of %s, on target and 1%, 10% and 10.1% off it", (id, tolerance, expected) => {
    const bigger = ["100.5", "99", "90", "89.9"].map((outturn) => told(row({ outturn, target: "100", tolerance }), preset(id)));
    const smaller = ["99.5", "101", "110", "110.1"].map((outturn) =>
      told(row({ outturn, target: "100", tolerance }, "smaller"), preset(id)),
    );
    expect(bigger).toEqual(expected);
    expect(smaller).toEqual(expected);
  });

  it.each([
    ["birmingham-2020", "exceeding", "on-track"],
    ["east-riding-2009", "star", "circle"],
  ])("%s: beyond the tolerance above target is %s, at it is %s", (id, beyond, within) => {
    const at = (outturn: string) => told(row({ outturn, target: "100", tolerance: "10%" }), preset(id));
    expect([at("110.1"), at("110")]).toEqual([beyond, within]);
  });

  it("swansea-2012-13: the target to aim for, the acceptable level, 5% below it", () => {
    const at = (outturn: string) => told(row({ outturn, target: "90", floor: "80" }), preset("swansea-2012-13"));
    expect(["90", "89.99", "80", "79.99", "76", "75.99"].map(at)).toEqual([
      "aimed-for",
      "acceptable",
      "acceptable",
      "within-5",
      "within-5",
      "missed",
    ]);
  });

  it("havering-2024-25: Amber from target down to the row's tolerance, and no rating for a miss without one", () => {
    const at = (outturn: string, tolerance: string) => told(row({ outturn, target: "100", tolerance }), preset("havering-2024-25"));
    expect(["100", "99", "90", "89"].map((outturn) => at(outturn, "10%"))).toEqual(["green", "amber", "amber", "red"]);
    expect(at("99", "")).toBe("no-tolerance");
  });
});

describe("a policy file that states a rule with fewer bands than it uses", () => {
  it("is the published policy, where only improvement leads to Amber", () => {
    const parsed = parsePolicy({
      id: "havering-2012-13",
      title: "Havering, annual report 2012/13",
      source: preset("havering-2012-13").source,
      measure: "relative",
      bands: [
        { id: "green", family: "green", label: "Green", within: 5 },
        { id: "red", family: "red", label: "Red" },
      ],
      bandsBySmallerIsBetter: null,
      edge: "inclusive",
      rounding: { of: "deviation", to: 0.5, mode: "half-up" },
      trend: { from: "red", to: "amber", when: "better" },
      zeroTarget: "compare",
      provisional: "unrated",
      excludeSections: ["Partnership"],
      direction: { compareWith: "previous", sameWithin: 0, arrow: "meaning" },
      commentary: { requiredFor: ["red", "amber"], actionFor: ["red", "amber"] },
    });
    expect(parsed).toEqual({ ok: true, policy: preset("havering-2012-13") });
  });
});
