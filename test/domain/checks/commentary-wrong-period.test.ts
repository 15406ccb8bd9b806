import { describe, expect, it } from "vitest";
import { commentaryWrongPeriod as check } from "../../../src/domain/checks/commentary-wrong-period";
import { REPAIRS, findingsOn } from "../../support/comment";

const row = { ...REPAIRS, outturn: "72.4% (2012/13)", previous: "70.1% (2011/12)" };

describe("a period that a comment names", () => {
  it.each([
    ["The new system has had a large impact on performance for 2013/14.", "2013/14"],
    ["The new scheme had a marked effect on results in 2013/14 and took us past the target.", "2013/14"],
    ["This is the Quarter 1 figure (Apr 2012 - Mar 2013).", "April 2012 to March 2013"],
    ["Performance is better than this time last year at the end of 2013/14.", "2013/14"],
    ["Performance is worse than target in 2014/15.", "2014/15"],
    ["Performance is better than the outturn in 2013/14.", "2013/14"],
    ["The target is a 5% reduction on the 2014/15 outturn.", "2014/15"],
  ])("that cannot be the figure's is named: %s", (comment, named) => {
    expect(findingsOn(check, comment, row)[0]?.message).toContain(named);
  });

  it.each([
    "The new system has had a large impact on performance for 2012/13.",
    "There will be a drop in performance during Quarter 1 2013/14.",
    "This is the Quarter 1 figure (Apr - Jun 2012).",
    "Performance is better than last year.",
    "Performance was above target in Quarter 3.",
    "The target remains 90% for 2013/14.",
    "Performance improved in June 2013.",
  ])("that fits, or is still to come, is let be: %s", (comment) => {
    expect(findingsOn(check, comment, row)).toEqual([]);
  });

  it("is not judged where the figure names none", () => {
    expect(findingsOn(check, "The new system has had a large impact on performance for 2013/14.")).toEqual([]);
  });
});
