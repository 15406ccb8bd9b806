import { describe, expect, it } from "vitest";
import { commentaryNoActionExplainedAway as check } from "../../../src/domain/checks/commentary-no-action-explained-away";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { COLLECTIONS, REPAIRS, findingsOn } from "../../support/comment";

describe("a miss that is said to need no action", () => {
  it.each([
    "No corrective action is required.",
    "As the winter is over, there is no corrective action required.",
    "No further action is needed.",
    "Corrective action is not necessary.",
  ])("is named with the figures: %s", (comment) => {
    expect(findingsOn(check, comment)[0]?.message).toMatch(/72\.4%.*90%/);
  });

  it.each(["No action has been taken so far.", "Corrective action is required.", "The manager will act."])(
    "is none where the words say otherwise: %s",
    (comment) => {
      expect(findingsOn(check, comment)).toEqual([]);
    },
  );

  it("is none on target, nor where the policy asks no action of the rating", () => {
    expect(findingsOn(check, "No corrective action is required.", { ...REPAIRS, outturn: "95%" })).toEqual([]);
    expect(
      findingsOn(check, "No corrective action is required.", REPAIRS, { commentary: { requiredFor: ["red"], actionFor: ["amber"] } }),
    ).toEqual([]);
  });

  it("is one in a section that is not rated", () => {
    expect(
      findingsOn(check, "No corrective action is required.", { ...REPAIRS, section: "Partners" }, { excludeSections: ["Partners"] }),
    ).toHaveLength(1);
  });

  it("is none where the rule finds that the share of the target that is due was met", () => {
    const half = {
      ...COLLECTIONS,
      indicator: "Number of homes built",
      polarity: "Bigger is better",
      target: "500 (2012/13)",
      outturn: "260 (Q2 2012/13)",
    };
    expect(
      findingsOn(
        check,
        "No corrective action is required.",
        { ...half, rating: "Red" },
        { targets: { ...DEFAULT_POLICY.targets, partYear: "cumulative" }, commentary: { requiredFor: [], actionFor: ["green", "red"] } },
      ),
    ).toEqual([]);
  });
});
