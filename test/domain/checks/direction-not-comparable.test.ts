import { describe, expect, it } from "vitest";
import { directionNotComparable } from "../../../src/domain/checks/direction-not-comparable";
import { findingsIn } from "../../support/findings";

const row = {
  reference: "A1",
  indicator: "Complaints answered on time",
  polarity: "Bigger is better",
  target: "90%",
  outturn: "81%",
  previous: "70%",
  direction: "↑",
};
const found = (more: Partial<typeof row> & { readonly commentary?: string }, headers: Readonly<Record<string, string>> = {}) =>
  findingsIn(directionNotComparable, { rows: [{ ...row, commentary: "", ...more }], headers }).map(({ message }) => message);

describe("an arrow between figures that cannot be compared", () => {
  it("is reported with the sentence that says so", () => {
    expect(found({ commentary: "A good year. The definition has changed, from 15 to 10 days. More to come." })).toEqual([
      "An arrow is printed, but the row says: “The definition has changed, from 15 to 10 days”.",
    ]);
  });

  it.each([
    "This is a new indicator for 2012/13.",
    "The outturn is not comparable with 2011/12.",
    "The figures cannot be compared with last year.",
    "Therefore no RAG rating or DoT has been provided.",
    "A DoT cannot be stated.",
  ])("is reported where the commentary says “%s”", (commentary) => {
    expect(found({ commentary })).toHaveLength(1);
  });

  it("is reported where the indicator's own words say so", () => {
    expect(found({ indicator: "Complaints answered on time (this indicator has been revised)" })).toHaveLength(1);
  });

  it.each([
    "It is proposed that this indicator is replaced by another one.",
    "The direction of travel is down, but this is not a concern.",
    "New crews were hired, and the rota has changed.",
    "",
  ])("is not what “%s” speaks of", (commentary) => {
    expect(found({ commentary })).toEqual([]);
  });

  it.each([{ direction: "NA" }, { direction: "" }, { previous: "New indicator" }])("needs an arrow and a previous figure: %o", (more) => {
    expect(found({ ...more, commentary: "This is a new indicator." })).toEqual([]);
  });

  it("may stand between two quarters of one year", () => {
    const commentary = "This indicator has changed from 2013.";
    expect(found({ commentary }, { outturn: "Actual Q2 2014-15", previous: "Actual Q1 2014-15" })).toEqual([]);
    expect(found({ commentary }, { outturn: "Actual Q2 2014-15", previous: "Actual Q2 2013-14" })).toHaveLength(1);
  });
});
