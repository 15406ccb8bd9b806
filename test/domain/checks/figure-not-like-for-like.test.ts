import { describe, expect, it } from "vitest";
import { figureNotLikeForLike } from "../../../src/domain/checks/figure-not-like-for-like";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import type { Policy } from "../../../src/domain/policy/policy";
import { findingsIn } from "../../support/findings";

const row = { reference: "A1", indicator: "Apprentices recruited", polarity: "Bigger is better" };
const annual = { outturn: "2012/13 Annual Performance", target: "2012/13 Annual Target", previous: "2011/12 Annual Performance" };
const found = (
  figures: { readonly target: string; readonly outturn: string; readonly previous?: string },
  headers: Readonly<Record<string, string>> = {},
) => findingsIn(figureNotLikeForLike, { rows: [{ ...row, ...figures }], headers }).map(({ message }) => message);

describe("figures for periods of different length", () => {
  it("are a quarter's outturn and a year's target", () => {
    expect(found({ target: "500 (AY 12-13)", outturn: "242 (Q1 AY 12-13)" })).toEqual([
      "The outturn “242 (Q1 AY 12-13)” and the target “500 (AY 12-13)” are for periods of different length.",
    ]);
  });

  it("are told by a header where one cell names no period", () => {
    expect(found({ target: "35", outturn: "28 (Q3 2011/12)" }, annual)).toEqual([
      "The outturn “28 (Q3 2011/12)” and the target “35” are for periods of different length, by the header “2012/13 Annual Target”.",
    ]);
  });

  it("are an outturn and a previous one, where the target says nothing of time", () => {
    expect(found({ target: "TBC", outturn: "242 (Q1 2012/13)", previous: "900 (2011/12)" })).toHaveLength(1);
    expect(found({ target: "TBC", outturn: "242", previous: "229 (Q1 2011/12)" }, annual)).toHaveLength(1);
  });

  it("are reported once where both the target and the previous outturn differ", () => {
    expect(found({ target: "500 (2012/13)", outturn: "242 (Q1 2012/13)", previous: "900 (2011/12)" })).toHaveLength(1);
  });

  it.each([
    [{ target: "500 (2012/13)", outturn: "442 (2011/12)" }],
    [{ target: "500", outturn: "442 (2011/12)", previous: "400 (2010/11)" }],
    [{ target: "500", outturn: "242 (Q1 2012/13)" }],
    [{ target: "TBC", outturn: "242 (Q1 2012/13)", previous: "229 (Q1 2011/12)" }],
    [{ target: "500", outturn: "442", previous: "New indicator" }],
  ])("are not %o", (figures) => {
    expect(found(figures)).toEqual([]);
  });

  it("are not what a quarterly scorecard with yearly targets prints throughout", () => {
    const quarterly = { outturn: "Actual Q2 2014-15", target: "Target 2014-15", previous: "Actual Q1 2014-15" };
    expect(found({ target: "500", outturn: "242", previous: "120" }, quarterly)).toEqual([]);
    expect(found({ target: "500", outturn: "242 (Q2)", previous: "120" }, quarterly)).toEqual([]);
  });

  it("are not compared with the target where the rule holds the part against its share of it, or against nothing", () => {
    const half = { ...row, section: "Homes", target: "500 (2012/13)", outturn: "260 (Q2 2012/13)", previous: "900 (2011/12)" };
    const under = (policy: Partial<Policy>) => findingsIn(figureNotLikeForLike, { rows: [half], policy }).map(({ message }) => message);
    const withPrevious = ["The outturn “260 (Q2 2012/13)” and the previous outturn “900 (2011/12)” are for periods of different length."];
    expect(under({})[0]).toContain("and the target “500 (2012/13)”");
    expect(under({ targets: { ...DEFAULT_POLICY.targets, partYear: "cumulative" } })).toEqual(withPrevious);
    expect(under({ targets: { ...DEFAULT_POLICY.targets, partYear: "unrated" } })).toEqual(withPrevious);
    expect(under({ excludeSections: ["Homes"] })).toEqual(withPrevious);
  });

  it("are a year's outturn and a quarter's target, whatever the rule says of parts", () => {
    const rows = [{ ...row, target: "120 (Q1 2012/13)", outturn: "500 (2012/13)" }];
    expect(
      findingsIn(figureNotLikeForLike, { rows, policy: { targets: { ...DEFAULT_POLICY.targets, partYear: "cumulative" } } }),
    ).toHaveLength(1);
  });
});
