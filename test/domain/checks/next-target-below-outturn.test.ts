import { describe, expect, it } from "vitest";
import { nextTargetBelowOutturn } from "../../../src/domain/checks/next-target-below-outturn";
import { findingsFor, findingsIn } from "../../support/findings";

const row = { reference: "A1", indicator: "Affordable homes", polarity: "Bigger is better", target: "250" };
const found = (outturn: string, nextTarget: string, polarity = "Bigger is better") =>
  findingsFor(nextTargetBelowOutturn, [{ ...row, outturn, nextTarget, polarity }]).map(({ message }) => message);

describe("a next target that performance already beats", () => {
  it("is noted with the outturn", () => {
    expect(found("487", "250")).toEqual(["The next target is 250, but the outturn is already 487."]);
    expect(found("0.7%", "4%", "Smaller is better")).toEqual(["The next target is 4%, but the outturn is already 0.7%."]);
  });

  it("is not told from a quarter's count and a year's target", () => {
    const rows = [{ ...row, polarity: "Smaller is better", outturn: "20", nextTarget: "60" }];
    expect(
      findingsIn(nextTargetBelowOutturn, { rows, headers: { outturn: "Actual Q1 2014-15", nextTarget: "Proposed target 2015-16" } }),
    ).toEqual([]);
    expect(
      findingsIn(nextTargetBelowOutturn, { rows, headers: { outturn: "Actual 2014-15", nextTarget: "Proposed target 2015-16" } }),
    ).toHaveLength(1);
  });

  it.each([
    ["487", "487", "Bigger is better"],
    ["487", "500", "Bigger is better"],
    ["487", "TBC", "Bigger is better"],
    ["N/A", "250", "Bigger is better"],
    ["487", "250", ""],
    ["487 (Feb, prov.)", "250", "Bigger is better"],
  ])("is not seen in an outturn of “%s” before “%s”, “%s”", (outturn, nextTarget, polarity) => {
    expect(found(outturn, nextTarget, polarity)).toEqual([]);
  });
});
