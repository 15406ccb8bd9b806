import { describe, expect, it } from "vitest";
import { figureCumulativeUnclear } from "../../../src/domain/checks/figure-cumulative-unclear";
import { findingsIn } from "../../support/findings";

const quarters = { outturn: "Actual Q2 2014-15", previous: "Actual Q1 2014-15" };
const found = (
  figures: { readonly target?: string; readonly outturn: string; readonly previous?: string },
  indicator = "Number of homes improved",
  headers: Readonly<Record<string, string>> = {},
) =>
  findingsIn(figureCumulativeUnclear, { rows: [{ reference: "A1", indicator, target: "N/A", ...figures }], headers }).map(
    ({ message }) => message,
  );

describe("a running total", () => {
  it("beside a figure that does not say how it counts is noted", () => {
    expect(found({ target: "500", outturn: "2,000 (cumulative)" })).toEqual([
      "The outturn “2,000 (cumulative)” and the target “500” do not both say the same of how they count.",
    ]);
    expect(found({ outturn: "2,000", previous: "1,900 (snapshot)" })).toHaveLength(1);
  });

  it("may be meant where two quarters of a year are compared and nothing says so", () => {
    expect(found({ outturn: "190", previous: "120" }, undefined, quarters)).toEqual([
      "The outturn of 190 follows 120 in an earlier quarter of the same year, and nothing says whether it is a running total.",
    ]);
  });

  it.each([
    ["Number of homes improved (YTD)", quarters],
    ["Number of homes improved, quarterly", quarters],
    ["% of homes improved", quarters],
    ["Number of homes improved per 1,000", quarters],
    ["Number of homes improved", { outturn: "Actual Q2 2014-15", previous: "Actual Q2 2013-14" }],
    ["Number of homes improved", { outturn: "Actual 2014-15", previous: "Actual 2013-14" }],
  ])("is not in question for “%s” under %o", (indicator, headers) => {
    expect(found({ outturn: "190", previous: "120" }, indicator, headers)).toEqual([]);
  });

  it("never falls", () => {
    expect(found({ outturn: "66", previous: "71" }, undefined, quarters)).toEqual([]);
  });

  it("beside another running total is no fault", () => {
    expect(found({ target: "2,500 (cumulative)", outturn: "2,000 (cumulative)" })).toEqual([]);
    expect(found({ target: "500", outturn: "2,000 (cumulative)" }, "Number of homes improved (cumulative)")).toEqual([]);
  });
});
