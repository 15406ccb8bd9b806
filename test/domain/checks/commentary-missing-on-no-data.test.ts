import { describe, expect, it } from "vitest";
import { commentaryMissingOnNoData } from "../../../src/domain/checks/commentary-missing-on-no-data";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };
const says = (outturn: string, commentary: string) =>
  findingsFor(commentaryMissingOnNoData, [{ ...row, outturn, commentary }]).map(({ message }) => message);

describe("a row without an outturn", () => {
  it.each([
    ["", "-", "There is no outturn, and nothing says why, or when it is expected."],
    ["TBC", "", "There is no outturn, and nothing says why, or when it is expected."],
    ["TBC", "TBC", "There is no outturn, and nothing says why, or when it is expected."],
    ["Awaiting data", "", "There is no outturn, and nothing says when it is expected."],
    ["New indicator", "Measured from this year.", "There is no outturn, and nothing says when it is expected."],
    ["N/A", "", "There is no outturn, and nothing says why."],
    ["", "The supplier has not reported.", "There is no outturn, and nothing says when it is expected."],
  ])("“%s” with the commentary “%s” lacks something", (outturn, commentary, message) => {
    expect(says(outturn, commentary)).toEqual([message]);
  });

  it.each([
    ["", "The survey is under way. Its results come in Summer 2013."],
    ["Not available until July", ""],
    ["Annual indicator", ""],
    ["[c]", ""],
    ["N/A", "The service was not offered."],
    ["TBC", "The regulator publishes the figure once a year, in the next quarter."],
    ["0", ""],
    ["", ""],
    ["72% or 75%", ""],
  ])("“%s” with the commentary “%s” lacks nothing", (outturn, commentary) => {
    expect(says(outturn, commentary)).toEqual([]);
  });

  it("and without anything but a reference is left to other checks", () => {
    expect(findingsFor(commentaryMissingOnNoData, [{ ...row, outturn: "1", commentary: "" }, { reference: "25" }])).toEqual([]);
  });
});
