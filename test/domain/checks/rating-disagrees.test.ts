import { describe, expect, it } from "vitest";
import { ratingDisagrees } from "../../../src/domain/checks/rating-disagrees";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

describe("a printed rating", () => {
  it("that the policy does not give is named beside the policy's, with the reason", () => {
    const [finding] = findingsFor(ratingDisagrees, [{ ...row, outturn: "72%", rating: "G" }]);
    expect(finding?.message).toMatch(/^The sheet prints Green; the rule gives Red\. .*72%.*90%/);
  });

  it("is held against the policy also where only a fill shows it", () => {
    const rows = [
      { ...row, outturn: { value: 0.72, format: "0%", text: "72%", fill: "#00B050" } },
      { ...row, reference: "A2", outturn: { value: 0.7, format: "0%", text: "70%", fill: "#FF0000" } },
    ];
    expect(findingsFor(ratingDisagrees, rows).map(({ key }) => key)).toEqual(["a1"]);
  });

  it("is not judged where the policy gives none", () => {
    expect(findingsFor(ratingDisagrees, [{ ...row, outturn: "TBC", rating: "Green" }])).toEqual([]);
  });
});
