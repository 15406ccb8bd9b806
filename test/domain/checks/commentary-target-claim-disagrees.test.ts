import { describe, expect, it } from "vitest";
import { commentaryTargetClaimDisagrees as check } from "../../../src/domain/checks/commentary-target-claim-disagrees";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { COLLECTIONS, REPAIRS, findingsOn } from "../../support/comment";

/** A rule that calls a miss Amber first, so that no Green excuses the words. */
const LATE_GREEN = [
  { id: "green", family: "green", label: "Green", within: -5 },
  { id: "amber", family: "amber", label: "Amber", within: 10 },
  { id: "red", family: "red", label: "Red", within: null },
] as const;

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

  // prettier-ignore
  it.each([
    "Performance is worse than target.", "The target was not met.", "Performance is not yet on target.",
    "We expect to be better than target next year.", "Performance was above target in Quarter 3 (91%).", "Most wards are above target.",
    "Major works met the target (95% against 90%), but small ones did not.", "Neighbouring boroughs are better than target.",
    "Last year the target was met.", "The aim is to meet the target by June.", "Performance is better than the stretch target of 70%.",
  ])("is let be where it is so, or speaks of something else: %s", (comment) => {
    expect(findingsOn(check, comment)).toEqual([]);
  });

  it("of being above is open where smaller is better", () => {
    expect(findingsOn(check, "Performance is above target.", { ...COLLECTIONS, outturn: "4,800" })).toEqual([]);
    expect(findingsOn(check, "Performance is worse than target.", { ...COLLECTIONS, outturn: "4,800" })).toHaveLength(1);
  });

  it("of one of two things that the row counts is not held against both", () => {
    const starts = {
      ...REPAIRS,
      indicator: "Apprenticeship starts in the council and in schools",
      target: "60",
      outturn: "48",
      previous: "52",
    };
    expect(findingsOn(check, "We met our target for apprenticeship starts in schools.", starts)).toEqual([]);
    expect(findingsOn(check, "We met our target for apprenticeship starts.", starts)).toHaveLength(1);
  });

  it("of being better is wrong where the two are equal", () => {
    expect(findingsOn(check, "Performance is better than target.", { ...REPAIRS, outturn: "90%" })[0]?.message).toContain(
      "is on the target",
    );
  });

  it("is not held against a target for part of the year, or a figure that cannot be read", () => {
    expect(findingsOn(check, "Performance is better than target to date.")).toEqual([]);
    expect(findingsOn(check, "Performance is better than target.", { ...REPAIRS, outturn: "TBC" })).toEqual([]);
  });

  it("holds where the rule finds it so: of the share that is due, once rounded, or of a target that is to be passed", () => {
    const half = {
      ...COLLECTIONS,
      indicator: "Number of homes built",
      polarity: "Bigger is better",
      target: "500 (2012/13)",
      outturn: "260 (Q2 2012/13)",
    };
    const cumulative = { targets: { ...DEFAULT_POLICY.targets, partYear: "cumulative" } } as const;
    expect(findingsOn(check, "The target was met.", half)).toHaveLength(1);
    expect(findingsOn(check, "The target was met.", half, cumulative)).toEqual([]);
    expect(findingsOn(check, "The target was met.", { ...half, outturn: "240 (Q2 2012/13)" }, cumulative)).toHaveLength(1);
    expect(
      findingsOn(
        check,
        "Performance is on target.",
        { ...REPAIRS, target: "90.0%", outturn: "89.6%" },
        { rounding: { of: "outturn", to: 1, mode: "half-up" }, bands: LATE_GREEN },
      ),
    ).toEqual([]);
    expect(findingsOn(check, "Performance is worse than target.", { ...REPAIRS, target: "more than 90%", outturn: "90%" })).toEqual([]);
  });
});
