import { describe, expect, it } from "vitest";
import { ratingAbsent } from "../../../src/domain/checks/rating-absent";
import { review } from "../../../src/app/review";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { NO_DECISIONS } from "../../../src/domain/settings/settings";
import { exampleSheet } from "../../support/example-sheet";
import { scorecardOf } from "../../support/scorecard";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "91%" };
const green = { ...row, reference: "A0", rating: "Green" };

describe("a row without a rating", () => {
  it("is flagged with the rating that the policy gives", () => {
    expect(findingsFor(ratingAbsent, [green, { ...row, rating: "" }])).toMatchObject([
      { key: "a1", message: expect.stringMatching(/^No rating is shown; the rule gives Green\. 91%/) as string },
    ]);
  });

  it("is flagged where the cell says something that is no rating", () => {
    const [finding] = findingsFor(ratingAbsent, [green, { ...row, rating: "Pending" }]);
    expect(finding?.message).toMatch(/^The RAG status says “Pending”, which is no rating; the rule gives Green\./);
  });

  it("is flagged where its outturn alone is not coloured", () => {
    const filled = (reference: string, fill: string) => ({ ...row, reference, outturn: { value: "91%", fill } });
    expect(findingsFor(ratingAbsent, [filled("A2", "#00B050"), filled("A3", "#FF0000"), row]).map(({ key }) => key)).toEqual(["a1"]);
  });

  it("is told once where no row has one", () => {
    const rows = ["A1", "A2", "A3"].map((reference) => ({ ...row, reference, rating: "" }));
    expect(findingsFor(ratingAbsent, rows)).toMatchObject([
      { key: null, row: null, message: "No row shows a rating; the rule gives one to 3 rows." },
    ]);
  });

  it("is not said to have the rule's where a person gave one", () => {
    const scorecard = scorecardOf(
      exampleSheet({
        rows: [
          { ...row, rating: "" },
          { ...row, reference: "A2", outturn: "TBC", rating: "" },
        ],
      }),
    );
    const overrides = [{ key: "a2", band: "green", reason: "It is known", by: "A. Officer", at: "2013-07-01" }];
    const { findings } = review(scorecard, DEFAULT_POLICY, { ...NO_DECISIONS, overrides }, [ratingAbsent]);
    expect(findings.map(({ message }) => message)).toEqual(["No row shows a rating; the rule and judgement give one to 2 rows."]);
  });
});
