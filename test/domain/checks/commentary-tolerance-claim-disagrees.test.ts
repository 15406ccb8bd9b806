import { describe, expect, it } from "vitest";
import { commentaryToleranceClaimDisagrees as check } from "../../../src/domain/checks/commentary-tolerance-claim-disagrees";
import { REPAIRS, findingsOn } from "../../support/comment";

describe("a claim about tolerance", () => {
  it.each([
    "Performance is within the 5% tolerance.",
    "This is within tolerance.",
    "Performance is within 10% of target.",
    "Performance is within the permitted 10% of target.",
  ])("that the figures do not keep is an error: %s", (comment) => {
    const [finding] = findingsOn(check, comment);
    expect(finding?.severity).toBe("error");
    expect(finding?.message).toContain("19.6%");
  });

  it("outside tolerance is wrong where the target is met", () => {
    const [finding] = findingsOn(check, "Performance is outside the 5% tolerance.", { ...REPAIRS, outturn: "91%" });
    expect(finding?.message).toMatch(/The outturn of 91% meets the target of 90%\.$/);
  });

  it.each([
    ["Performance is outside the 5% tolerance.", "72.4%"],
    ["Performance is within the 5% tolerance.", "86%"],
    ["Performance is within tolerance.", "81%"],
    ["We hope to be within tolerance by June.", "72.4%"],
    ["Repairs were made within 5 days.", "72.4%"],
    ["Neighbouring boroughs are within tolerance.", "72.4%"],
  ])("that holds, or is none, is let be: %s at %s", (comment, outturn) => {
    expect(findingsOn(check, comment, { ...REPAIRS, outturn })).toEqual([]);
  });

  it("is measured as the policy measures", () => {
    expect(
      findingsOn(check, "Performance is within the 5% tolerance.", { ...REPAIRS, outturn: "84.5%" }, { measure: "points" }),
    ).toHaveLength(1);
    expect(findingsOn(check, "Performance is within the 5% tolerance.", { ...REPAIRS, outturn: "85.5%" }, { measure: "points" })).toEqual(
      [],
    );
  });

  it("is as wide as the rule makes it in this row", () => {
    const row = { ...REPAIRS, outturn: "79%", section: "Housing" };
    expect(findingsOn(check, "Performance is within tolerance.", row)).toHaveLength(1);
    expect(
      findingsOn(check, "Performance is within tolerance.", row, {
        tolerances: [{ by: "section", name: "Housing", band: "amber", within: 15 }],
      }),
    ).toEqual([]);
    expect(findingsOn(check, "Performance is within tolerance.", { ...row, tolerance: "15%" }, { toleranceColumn: "amber" })).toEqual([]);
    expect(
      findingsOn(check, "Performance is within tolerance.", { ...row, tolerance: "5%" }, { toleranceColumn: "amber" })[0]?.message,
    ).toMatch(/the tolerance is 5%\.$/);
  });

  it("is not held against a row that the rule leaves out", () => {
    expect(
      findingsOn(check, "Performance is within tolerance.", { ...REPAIRS, section: "Context" }, { excludeSections: ["Context"] }),
    ).toEqual([]);
  });

  it("is none to be outside of where the rule finds the target met", () => {
    const [finding] = findingsOn(
      check,
      "Performance is outside tolerance.",
      { ...REPAIRS, outturn: "89.6%" },
      { rounding: { of: "outturn", to: 1, mode: "half-up" } },
    );
    expect(finding?.message).toMatch(/meets the target of 90%\.$/);
  });
});
