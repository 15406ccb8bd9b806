import { describe, expect, it } from "vitest";
import { commentaryWrongPeriod as check } from "../../../src/domain/checks/commentary-wrong-period";
import { REPAIRS, findingsOn } from "../../support/comment";
import { findingsIn } from "../../support/findings";

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
    ["We anticipate reaching 80% by March 2013.", "still to come"],
    ["The backlog is expected to be cleared by the end of December 2012.", "still to come"],
    ["By October 2012 the second crew will be at work.", "still to come"],
    ["From September 2012 the new contractor will start on the north of the borough.", "still to come"],
    ["72.4% of jobs were done on time during 2010/11.", "2012/13"],
    ["The rate to the end of Quarter 2 is 72.4%.", "2012/13"],
    ["In 2010/11 the rate was 72.4%.", "2012/13"],
    ["In 2010/11 72.4% of jobs were done on time.", "2012/13"],
    ["In 2010/11 we did 72.4% of jobs on time, short of the 90% target.", "2012/13"],
    ["The outturn for 2010/11 was 72.4%, which is short of the 90% target.", "2012/13"],
    ["During 2010/11, 72.4% of jobs were done on time, and 90% was wanted.", "2012/13"],
    ["By the end of Quarter 3 2012/13 the new crew will be trained.", "still to come"],
    ["Snow in November 2013 meant that crews fell behind.", "2012/13"],
  ])("that cannot be the figure's is named: %s", (comment, named) => {
    expect(findingsOn(check, comment, row)[0]?.message).toContain(named);
  });

  // prettier-ignore
  it.each([
    "The new system has had a large impact on performance for 2012/13.", "There will be a drop in performance during Quarter 1 2013/14.",
    "This is the Quarter 1 figure (Apr - Jun 2012).", "Performance is better than last year.", "Performance was above target in Quarter 3.",
    "The target remains 90% for 2013/14.", "Performance improved in June 2013.",
    "Performance climbed to 72.4%, having been 70% in 2010/11.", "At 72.4% the rate is better than in 2010/11.",
    "We anticipate reaching 80% by March 2014.", "By October 2013 the second crew will be at work.",
    "From September 2013 the new contractor will start on the north of the borough.",
    "From September 2012 the new contractor has worked in the north.", "We will visit the homes repaired by December 2012.",
    "Homes inspected in June 2012 will be visited again.", "It was expected that the crews would be at work by June 2012.",
    "Those who said they will move by June 2012 have done so.", "The crew that joined from October 2012 will stay.",
    "From April 2012 to March 2013 crews will have been short.", "72.4% of jobs were done on time during 2012/13.",
    "The rate to the end of Quarter 4 is 72.4%.", "The rate is 72.4%, as it was in 2010/11.",
    "The rate is back at 72.4%, the level seen in 2009/10.", "70.1% of jobs were done on time in 2011/12.",
    "72.4% of the jobs ordered in 2010/11 are closed.", "Snow in May 2013 meant that crews fell behind.",
  ])("that fits, or is still to come, is let be: %s", (comment) => {
    expect(findingsOn(check, comment, row)).toEqual([]);
  });

  it("inside a year that may not be over is let be", () => {
    const headers = { outturn: "Outturn 2012/13 (year to date)" };
    const rows = [{ ...REPAIRS, commentary: "The rate to the end of Quarter 2 is 72.4%. We expect to reach 80% by March 2013." }];
    expect(findingsIn(check, { rows, headers })).toEqual([]);
    expect(findingsIn(check, { rows, headers: { outturn: "Outturn 2012/13" } })).toHaveLength(2);
  });

  it("is not judged where the figure names none", () => {
    expect(findingsOn(check, "The new system has had a large impact on performance for 2013/14.")).toEqual([]);
  });
});
