import { describe, expect, it } from "vitest";
import { commentaryTargetClaimDisagrees as check } from "../../../src/domain/checks/commentary-target-claim-disagrees";
import { COLLECTIONS, REPAIRS, findingsOn } from "../../support/comment";

describe("a claim about the target", () => {
  it.each([
    "Performance is better than target.",
    "We continue to exceed our target.",
    "The target has been met.",
    "The annual target was achieved, despite the winter.",
    "Performance is on target.",
    "Repairs were above target.",
  ])("is named with both figures where it is not so: %s", (comment) => {
    const [finding] = findingsOn(check, comment);
    expect(finding?.severity).toBe("error");
    expect(finding?.message).toMatch(/72\.4%.*90%/);
  });

  it.each([
    "Performance is worse than target.",
    "The target was not met.",
    "Performance is not yet on target.",
    "We expect to be better than target next year.",
    "Performance was above target in Quarter 3 (91%).",
    "Most wards are above target.",
    "Major works met the target (95% against 90%), but small ones did not.",
    "Neighbouring boroughs are better than target.",
    "Last year the target was met.",
    "The aim is to meet the target by June.",
    "Performance is better than the stretch target of 70%.",
  ])("is let be where it is so, or speaks of something else: %s", (comment) => {
    expect(findingsOn(check, comment)).toEqual([]);
  });

  it("of being above is open where smaller is better", () => {
    expect(findingsOn(check, "Performance is above target.", { ...COLLECTIONS, outturn: "4,800" })).toEqual([]);
    expect(findingsOn(check, "Performance is worse than target.", { ...COLLECTIONS, outturn: "4,800" })).toHaveLength(1);
  });

  it("of being better is wrong where the two are equal", () => {
    expect(findingsOn(check, "Performance is better than target.", { ...REPAIRS, outturn: "90%" })[0]?.message).toContain("is on the target");
  });

  it("is not held against a target for part of the year, or a figure that cannot be read", () => {
    expect(findingsOn(check, "Performance is better than target to date.")).toEqual([]);
    expect(findingsOn(check, "Performance is better than target.", { ...REPAIRS, outturn: "TBC" })).toEqual([]);
  });
});
