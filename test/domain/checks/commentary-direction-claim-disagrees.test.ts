import { describe, expect, it } from "vitest";
import { commentaryDirectionClaimDisagrees as check } from "../../../src/domain/checks/commentary-direction-claim-disagrees";
import { COLLECTIONS, REPAIRS, findingsOn } from "../../support/comment";

describe("a claim about the year before", () => {
  it.each([
    ["Performance is worse than this time last year.", "error"],
    ["Performance has dropped since last year.", "error"],
    ["Compared with last year, performance has deteriorated.", "error"],
    ["The outturn is down on the previous year.", "error"],
    ["Performance is the same as last year.", "warning"],
  ])("is named where the figures say otherwise: %s", (comment, severity) => {
    const [finding] = findingsOn(check, comment);
    expect(finding?.severity).toBe(severity);
    expect(finding?.message).toMatch(/72\.4%.*70\.1%/);
  });

  // prettier-ignore
  it.each([
    "Performance is worse than target but better than this time last year.", "Performance is better than last year.",
    "Performance is worse than the England average for last year.", "The number of complaints has fallen compared with last year.",
    "Performance is worse than in 2009.", "Performance is not worse than last year.", "Performance may be worse than last year by March.",
    "Costs are lower than last year.", "Repairs have fallen compared with last year.",
    "Repairs completed on time continued to improve compared with last year.", "Major repairs were worse than last year.",
  ])("is let be where it is so, or open: %s", (comment) => {
    expect(findingsOn(check, comment)).toEqual([]);
  });

  it("is held where its subject is the row's: named as the row is, or by its outturn", () => {
    expect(findingsOn(check, "Repairs completed in time worsened compared with last year.")).toHaveLength(1);
    expect(findingsOn(check, "Missed collections rose on last year.", COLLECTIONS)).toHaveLength(1);
    expect(findingsOn(check, "5,431 rounds were affected, an increase of 4% on last year.", COLLECTIONS)).toHaveLength(1);
    expect(findingsOn(check, "Complaints rose on last year.", COLLECTIONS)).toEqual([]);
  });

  it("goes by polarity, and an increase by the figure", () => {
    expect(findingsOn(check, "Performance is better than last year.", COLLECTIONS)).toEqual([]);
    expect(findingsOn(check, "Performance is worse than last year.", COLLECTIONS)).toHaveLength(1);
    expect(findingsOn(check, "There was an increase of 5% on last year.", COLLECTIONS)).toHaveLength(1);
    expect(findingsOn(check, "The figure has increased since last year.", { ...COLLECTIONS, outturn: "5,000" })).toHaveLength(1);
  });

  it("is no claim of better where only the figure is above", () => {
    const more = { ...COLLECTIONS, outturn: "6,431" };
    expect(findingsOn(check, "We are a full percentage point and more above last year.", more)).toEqual([]);
    expect(findingsOn(check, "We are 436 above last year.", more)).toEqual([]);
    expect(findingsOn(check, "Performance is above last year.", more)).toHaveLength(1);
  });

  it("is held against the year that the figures themselves name", () => {
    const row = { ...REPAIRS, outturn: "72.4% (2011/12)", previous: "70.1% (2010/11)" };
    expect(findingsOn(check, "Performance is worse than the outturn in 2010/11.", row)).toHaveLength(1);
    expect(findingsOn(check, "Performance is worse than the outturn in 2009/10.", row)).toEqual([]);
    expect(findingsOn(check, "Performance is worse than last quarter.", row)).toEqual([]);
  });
});
