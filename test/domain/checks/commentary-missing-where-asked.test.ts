import { describe, expect, it } from "vitest";
import { commentaryMissingWhereAsked } from "../../../src/domain/checks/commentary-missing-where-asked";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", commentary: "" };

describe("a rating that the policy wants explained", () => {
  const rows = ["95%", "86%", "60%"].map((outturn, index) => ({ ...row, reference: `A${String(index)}`, outturn }));

  it("is flagged where it is good and has no comment, and left to the checks of their own where it is not", () => {
    const findings = findingsFor(commentaryMissingWhereAsked, rows, {
      commentary: { requiredFor: ["green", "amber", "red"], actionFor: [] },
    });
    expect(findings.map(({ key, message }) => [key, message])).toEqual([
      ["a0", "The row is rated Green and has no commentary, which the rule asks for."],
    ]);
  });

  it("is none where the policy does not ask", () => {
    expect(findingsFor(commentaryMissingWhereAsked, rows)).toEqual([]);
  });
});
