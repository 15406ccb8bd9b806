import { describe, expect, it } from "vitest";
import { figurePercentageOutOfBounds } from "../../../src/domain/checks/figure-percentage-out-of-bounds";
import { findingsFor } from "../../support/findings";

const found = (indicator: string, outturn: string) =>
  findingsFor(figurePercentageOutOfBounds, [{ reference: "A1", indicator, target: "95%", outturn }]).map(({ message }) => message);

describe("a percentage of a whole", () => {
  it("is not over 100", () => {
    expect(found("% of reviews held on time", "104%")).toEqual([
      "The outturn of 104% is more than 100%, but the indicator is a share of a whole.",
    ]);
    expect(found("Percentage of reviews held on time", "104")).toHaveLength(1);
  });

  it("is not below 0", () => {
    expect(found("Proportion of reviews held on time", "-4%")).toEqual([
      "The outturn of -4% is less than 0%, but the indicator is a share of a whole.",
    ]);
  });

  it.each([
    ["% of reviews held on time", "100%"],
    ["% of reviews held on time", "0%"],
    ["% of budget spent", "104%"],
    ["Income as % of target", "130%"],
    ["% increase of visits", "-4%"],
    ["Visits per 100 residents", "104"],
    ["% of reviews held on time", "104 cases"],
    ["% of reviews held on time", "TBC"],
  ])("may be what “%s” says as %s", (indicator, outturn) => {
    expect(found(indicator, outturn)).toEqual([]);
  });
});
