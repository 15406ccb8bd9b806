import { describe, expect, it } from "vitest";
import { commentaryActionWithoutOwnerOrDate as check } from "../../../src/domain/checks/commentary-action-without-owner-or-date";
import { REPAIRS, findingsOn } from "../../support/comment";

describe("an action", () => {
  it.each([
    ["The process is being reviewed.", "who does it, or by when"],
    ["The repairs manager will recruit two crews.", "by when"],
    ["Two crews will be recruited by June 2013.", "who does it"],
  ])("that lacks its owner or its date is named: %s", (comment, missing) => {
    expect(findingsOn(check, comment)[0]?.message).toContain(`not ${missing}.`);
  });

  it.each([
    "The repairs manager will recruit two crews by June 2013.",
    "Performance is worse than target.",
    "Agency inspectors start in February 2013.",
    "Crews will visit every home by June 2013.",
    "Occupational health runs clinics at every station from November 2012.",
    "Summonses were issued in November 2012 and the hearing is on 14 January 2013, which the Revenues Manager attends.",
  ])("that has both, or is none, is let be: %s", (comment) => {
    expect(findingsOn(check, comment)).toEqual([]);
  });

  it("has its owner where the row names one", () => {
    expect(findingsOn(check, "Two crews will be recruited by June 2013.", { ...REPAIRS, owner: "J. Smith" })).toEqual([]);
  });
});
