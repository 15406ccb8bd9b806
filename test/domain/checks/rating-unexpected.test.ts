import { describe, expect, it } from "vitest";
import { ratingUnexpected } from "../../../src/domain/checks/rating-unexpected";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "91%" };

describe("a rating that the policy does not give", () => {
  it.each([
    ["no target", { target: "No target" }, /No target/],
    ["no outturn yet", { outturn: "TBC" }, /TBC/],
    ["a row that says it has no polarity", { polarity: "No polarity" }, /no polarity/],
    ["figures in two units", { outturn: "91 days" }, /not in the same unit/],
  ])("is flagged with the reason: %s", (_, cells, reason) => {
    const [finding] = findingsFor(ratingUnexpected, [{ ...row, ...cells, rating: "G" }]);
    expect(finding?.message).toMatch(/^The sheet prints Green; the rule gives no rating\. /);
    expect(finding?.message).toMatch(reason);
  });

  it.each([
    ["an outturn that holds two figures", { outturn: "40% (men) 50% (women)" }],
    ["a target in words", { target: "Reduction year on year" }],
    ["a polarity that is not said", { polarity: "" }],
    ["a share of 1 beside per cent", { outturn: "0.9" }],
    ["an error in the cell", { outturn: "#DIV/0!" }],
  ])("may be right where the rule cannot be applied: %s", (_, cells) => {
    expect(findingsFor(ratingUnexpected, [{ ...row, ...cells, rating: "G" }])).toEqual([]);
  });

  it("may be right where the rule has yet to say how far a band reaches", () => {
    const bands = [
      { id: "green", family: "green", label: "Green", within: 0 },
      { id: "amber", family: "amber", label: "Amber", within: null },
      { id: "red", family: "red", label: "Red", within: null },
    ] as const;
    const open = { bands, toConfirm: ["within of amber"] };
    expect(findingsFor(ratingUnexpected, [{ ...row, outturn: "85%", rating: "Amber" }], open)).toEqual([]);
    expect(findingsFor(ratingUnexpected, [{ ...row, outturn: "TBC", rating: "Amber" }], open)).toHaveLength(1);
    expect(findingsFor(ratingUnexpected, [{ ...row, outturn: "85%", rating: "Amber" }], { bands, toleranceColumn: "amber" })).toHaveLength(
      1,
    );
  });

  it("is flagged in a section that the policy leaves out", () => {
    expect(
      findingsFor(ratingUnexpected, [{ ...row, section: "Partnership", rating: "Green" }], { excludeSections: ["Partnership"] }),
    ).toHaveLength(1);
  });
});
