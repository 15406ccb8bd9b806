import { describe, expect, it } from "vitest";
import { commentaryTargetChangeDisagrees as check } from "../../../src/domain/checks/commentary-target-change-disagrees";
import { COLLECTIONS, REPAIRS, findingsOn } from "../../support/comment";

const kept = { ...REPAIRS, nextTarget: "90%" };
const raised = { ...REPAIRS, nextTarget: "93%" };

describe("what is said to become of a target", () => {
  it.each([
    ["The target remains 90%.", raised],
    ["The target will stay at 90%.", raised],
    ["The target has been increased by 5%.", raised],
    ["The target has been increased to 95%.", raised],
    ["The target has been increased.", kept],
    ["A target of 92% has been set for next year.", raised],
    ["The target has been eased.", raised],
  ])("is named where the columns say otherwise: %s", (comment, row) => {
    expect(findingsOn(check, comment, row)[0]?.message).toMatch(/target of 90% and a next target of 9[03]%/);
  });

  it.each([
    ["The target remains 90%.", kept],
    ["The target will remain the same.", kept],
    ["The target has been increased by 3%.", raised],
    ["The target has been increased to 93% for next year.", raised],
    ["The national target has been reduced.", raised],
    ["The target was exceeded and reduced waiting.", raised],
    ["The target for 2009/10 was set at 80%.", { ...raised, outturn: "72.4% (2012/13)" }],
    ["The target for museum visits remains 45,000.", raised],
    ["The target is yet to be set.", raised],
  ])("is let be where it is so, or of another target: %s", (comment, row) => {
    expect(findingsOn(check, comment, row)).toEqual([]);
  });

  it("as a change on the outturn is worked out", () => {
    const row = { ...COLLECTIONS, target: "1,909", outturn: "2,101", nextTarget: "1,996" };
    expect(findingsOn(check, "The target is a 6% reduction on the 2012/13 outturn.", row)[0]?.message).toContain("5.0% down");
    expect(findingsOn(check, "The target is a 5% reduction on the 2012/13 outturn.", row)).toEqual([]);
  });
});
