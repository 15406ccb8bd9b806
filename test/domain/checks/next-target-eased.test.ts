import { describe, expect, it } from "vitest";
import { nextTargetEased } from "../../../src/domain/checks/next-target-eased";
import { findingsFor, findingsIn } from "../../support/findings";

const row = {
  reference: "A1",
  indicator: "Placements that last",
  polarity: "Bigger is better",
  target: "75%",
  outturn: "63%",
  nextTarget: "68%",
};
const found = (more: Partial<typeof row> & { readonly commentary: string }) =>
  findingsFor(nextTargetEased, [{ ...row, ...more }]).map(({ message }) => message);

describe("a next target that is easier than this one", () => {
  it("is reported with both", () => {
    expect(found({ commentary: "" })).toEqual(["The next target, 68%, is easier than this one, 75%, and the commentary does not say why."]);
  });

  it("is easier when it is higher, where smaller is better", () => {
    expect(found({ polarity: "Smaller is better", nextTarget: "80%", commentary: "" })).toHaveLength(1);
    expect(found({ polarity: "Smaller is better", nextTarget: "70%", commentary: "" })).toEqual([]);
  });

  it.each(["Performance is worse than target.", "The team reduced its backlog."])("is not explained by “%s”", (commentary) => {
    expect(found({ commentary })).toHaveLength(1);
  });

  it.each([
    "The target has been reduced in line with England.",
    "Good year. The target is 68% for next year.",
    "75% was an unrealistic target.",
  ])("is explained by “%s”", (commentary) => {
    expect(found({ commentary })).toEqual([]);
  });

  it("is explained by a sentence on the target for its year", () => {
    const headers = { target: "Target 2012/13", outturn: "Outturn 2012/13", nextTarget: "Proposed target 2013/14" };
    const withComment = (commentary: string) => findingsIn(nextTargetEased, { rows: [{ ...row, commentary }], headers });
    expect(withComment("England fell too. The 2013/14 target follows that.")).toEqual([]);
    expect(withComment("The 2012/13 target was missed.")).toHaveLength(1);
  });

  it.each(["75%", "76%", "TBC", ""])("is not easier as “%s”", (nextTarget) => {
    expect(found({ nextTarget, commentary: "" })).toEqual([]);
  });

  it("is not told from a quarter's target and a year's", () => {
    const rows = [{ ...row, polarity: "Smaller is better", target: "20", nextTarget: "60", commentary: "" }];
    expect(
      findingsIn(nextTargetEased, {
        rows,
        headers: { target: "Q1 2014-15 target", outturn: "Actual Q1 2014-15", nextTarget: "Proposed target 2015-16" },
      }),
    ).toEqual([]);
  });

  it("cannot be told where no polarity is stated, nor between different units", () => {
    expect(found({ polarity: "", commentary: "" })).toEqual([]);
    expect(found({ nextTarget: "60 days", commentary: "" })).toEqual([]);
  });
});
