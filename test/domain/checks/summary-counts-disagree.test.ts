import { describe, expect, it } from "vitest";
import { summaryCountsDisagree } from "../../../src/domain/checks/summary-counts-disagree";
import { findingsFor } from "../../support/findings";

const ratings = ["Green", "Green", "Green", "Amber", "Red"];
const rows = ratings.map((rating, index) => ({
  reference: `A${String(index)}`,
  indicator: `Measure ${String(index)}`,
  polarity: "High",
  target: "90%",
  outturn: "91%",
  rating,
}));
const messages = (...summary: readonly string[]) =>
  findingsFor(summaryCountsDisagree, [...rows, ...summary.map((reference) => ({ reference }))]).map(({ message }) => message);

describe("a printed summary", () => {
  it("that agrees with the rows is left alone", () => {
    expect(messages("3 Green (60%), 1 Amber (20%), 1 Red (20%)")).toEqual([]);
  });

  it("is held against the ratings in the rows", () => {
    expect(messages("2 Green, 2 Amber and 1 Red")).toEqual([
      "The summary counts 2 Green; the rows print 3.",
      "The summary counts 2 Amber; the rows print 1.",
    ]);
  });

  it("adds up, or counts all indicators", () => {
    expect(messages("Green 3, Amber 1, Red 1, total 5")).toEqual([]);
    expect(messages("Green 3, Amber 1, Red 1, total 6")).toEqual(["The summary's total is 6, but its ratings add up to 5 (3 + 1 + 1)."]);
  });

  it("has percentages of one number", () => {
    // Havering, Quarter 2: counts of 33 rated rows, with percentages that fit no one number.
    expect(messages("Green 24 (74%), Amber 3 (5%), Red 6 (17%)").at(-1)).toBe(
      "The summary's percentages are not shares of one number: of 33 rated, 24 Green would be 73%, not 74%, 3 Amber would be 9%, not 5% and 6 Red would be 18%, not 17%.",
    );
  });

  it("may round its percentages so that they add up", () => {
    expect(messages("Green 31 (74%), Amber 6 (14%), Red 5 (12%)").some((message) => message.includes("percentages"))).toBe(false);
  });

  it("of which there are several is not held against all rows", () => {
    expect(messages("Quarter 1: 2 Green, 1 Red", "Quarter 2: 1 Green, 1 Red")).toEqual([]);
  });
});
