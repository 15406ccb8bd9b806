import { describe, expect, it } from "vitest";
import { commentaryNoCause as check } from "../../../src/domain/checks/commentary-no-cause";
import { REPAIRS, findingsOn } from "../../support/comment";

describe("the cause of a miss", () => {
  it.each(["Performance is worse than target.", "The manager will recruit by June."])("is missed: %s", (comment) => {
    expect(findingsOn(check, comment)[0]?.message).toContain("Red");
  });

  // prettier-ignore
  it.each([
    "Two crews left, which led to delays.", "This is due to the wet winter.", "Staff turnover has affected the service.",
    "Higher volumes in July and August after the migration to Universal Credit.", "Empty posts kept us below 90%.",
    "5 of the 9 bids were held up in court.", "",
  ])("is found, or not looked for: %s", (comment) => {
    expect(findingsOn(check, comment)).toEqual([]);
  });

  it("is not asked of a Green", () => {
    expect(findingsOn(check, "Performance is better than target.", { ...REPAIRS, outturn: "95%" })).toEqual([]);
  });
});
