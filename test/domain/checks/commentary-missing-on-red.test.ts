import { describe, expect, it } from "vitest";
import { commentaryMissingOnRed } from "../../../src/domain/checks/commentary-missing-on-red";
import { findingsFor } from "../../support/findings";

const row = {
  reference: "A1",
  indicator: "Repairs completed on time",
  polarity: "Bigger is better",
  target: "90%",
  outturn: "60%",
  commentary: "",
};

describe("a Red without commentary", () => {
  it("is an error on the commentary cell, by the policy's own word for it", () => {
    const bands = [
      { id: "met", family: "green", label: "Met", within: 0 },
      { id: "missed", family: "red", label: "Missed", within: null },
    ] as const;
    expect(findingsFor(commentaryMissingOnRed, [row], { bands })).toMatchObject([
      {
        severity: "error",
        row: 1,
        field: "commentary",
        message: "The row is rated Missed and has no commentary. Members will ask why, and what is being done.",
      },
    ]);
  });

  it("is one also where only the sheet calls it Red", () => {
    expect(findingsFor(commentaryMissingOnRed, [{ ...row, outturn: "TBC", rating: "Red" }])).toHaveLength(1);
  });

  it("is none where the policy wants no commentary on Red", () => {
    expect(findingsFor(commentaryMissingOnRed, [row], { commentary: { requiredFor: [], actionFor: [] } })).toEqual([]);
  });

  it("is none where the corrective action answers", () => {
    expect(findingsFor(commentaryMissingOnRed, [{ ...row, correctiveAction: "A second crew starts in May." }])).toEqual([]);
  });

  it("is said of print where only the sheet calls it Red, and blocks nothing where the rule leaves the row out", () => {
    const rows = [{ ...row, section: "Context", rating: "Red" }];
    expect(findingsFor(commentaryMissingOnRed, rows, { excludeSections: ["Context"] })).toMatchObject([
      { severity: "warning", message: "The row is printed Red and has no commentary. Members will ask why, and what is being done." },
    ]);
  });
});
