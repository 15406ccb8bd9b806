import { describe, expect, it } from "vitest";
import { commentaryMissingOnWorse } from "../../../src/domain/checks/commentary-missing-on-worse";
import { findingsFor } from "../../support/findings";

const row = {
  reference: "A1",
  indicator: "Missed bin collections",
  polarity: "Smaller is better",
  target: "50",
  outturn: "48",
  previous: "31",
  commentary: "",
};

describe("a row that got worse without commentary", () => {
  it("is flagged with the two figures", () => {
    expect(findingsFor(commentaryMissingOnWorse, [row])[0]?.message).toMatch(
      /^Performance got worse, and no commentary says why\. 48 after 31/,
    );
  });

  it("is not told twice where its rating wants commentary already", () => {
    expect(findingsFor(commentaryMissingOnWorse, [{ ...row, outturn: "80" }])).toEqual([]);
  });

  it("is flagged on an Amber that the policy lets stand alone", () => {
    expect(
      findingsFor(commentaryMissingOnWorse, [{ ...row, outturn: "52" }], { commentary: { requiredFor: ["red"], actionFor: [] } }),
    ).toHaveLength(1);
  });

  it("is known by its arrow where the figures cannot be compared", () => {
    const [finding] = findingsFor(commentaryMissingOnWorse, [{ ...row, previous: "40 (Q1) 50 (Q2)", direction: "↓" }]);
    expect(finding?.message).toBe("Performance got worse, and no commentary says why.");
  });
});
