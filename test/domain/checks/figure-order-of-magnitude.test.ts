import { describe, expect, it } from "vitest";
import { figureOrderOfMagnitude } from "../../../src/domain/checks/figure-order-of-magnitude";
import { findingsFor, findingsIn } from "../../support/findings";

const found = (outturn: string, target: string, previous: string, indicator = "People helped") =>
  findingsFor(figureOrderOfMagnitude, [{ reference: "A1", indicator, polarity: "Bigger is better", target, outturn, previous }]).map(
    ({ message }) => message,
  );

describe("an outturn of another order", () => {
  it("is reported with both figures it is far from", () => {
    expect(found("73,390", "420", "2,500")).toEqual([
      "The outturn of 73,390 is at least ten times the target of 420 and the previous outturn of 2,500.",
    ]);
  });

  it("may be too small", () => {
    expect(found("25", "260", "250")).toEqual([
      "The outturn of 25 is a tenth or less of the target of 260 and the previous outturn of 250.",
    ]);
  });

  it("is so from ten times on, exactly", () => {
    expect(found("4,200", "420", "400")).toHaveLength(1);
    expect(found("4,199", "420", "400")).toEqual([]);
  });

  it.each([
    ["733", "42", "690"],
    ["73,390", "420", "New indicator"],
    ["0", "420", "400"],
    ["1", "12", "10"],
    ["73,390 days", "420 kg", "2,500 kg"],
    ["-4,200", "420", "400"],
  ])("is not %s beside %s and %s", (outturn, target, previous) => {
    expect(found(outturn, target, previous)).toEqual([]);
  });

  it("is not told from a quarter's small count and a year's", () => {
    const headers = { outturn: "Actual Q1 2014-15", target: "Target 2014-15", previous: "Actual 2013-14" };
    const row = { reference: "A1", indicator: "Homes built", target: "250", outturn: "20", previous: "240" };
    expect(findingsIn(figureOrderOfMagnitude, { rows: [row], headers })).toEqual([]);
    expect(findingsIn(figureOrderOfMagnitude, { rows: [{ ...row, outturn: "2,600" }], headers })).toHaveLength(1);
    expect(
      findingsIn(figureOrderOfMagnitude, { rows: [{ ...row, target: "91%", outturn: "9.1%", previous: "92%" }], headers }),
    ).toHaveLength(1);
  });

  it("is left to the check of scales where it is a share of 1", () => {
    expect(found("0.9", "85", "84")).toEqual([]);
  });
});
