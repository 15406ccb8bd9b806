import { describe, expect, it } from "vitest";
import { commentaryNotLikeForLike as check } from "../../../src/domain/checks/commentary-not-like-for-like";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { COLLECTIONS, REPAIRS, findingsOn } from "../../support/comment";

const part = { ...COLLECTIONS, target: "5,000 (2012/13)", outturn: "4,431 (Q3 2012/13)" };

describe("part of a year held against the whole", () => {
  it("is named with the months and both figures", () => {
    expect(findingsOn(check, "Performance is better than target.", part)[0]?.message).toMatch(/4,431.*quarter 3 of 2012\/13.*5,000/);
  });

  it.each([
    ["The year's figure comes in July.", part],
    ["Performance is better than target.", { ...part, outturn: "4,431 (2012/13)" }],
    ["Performance is better than target.", { ...part, target: "5,000" }],
    ["Performance is better than target.", { ...REPAIRS, target: "90% (2012/13)", outturn: "92% (Q3 2012/13)" }],
  ])("is none where nothing is concluded, or the lengths may be the same: %s", (comment, row) => {
    expect(findingsOn(check, comment, row)).toEqual([]);
  });

  it("is as it should be where the rule compares so", () => {
    expect(
      findingsOn(check, "Performance is better than target.", part, { targets: { ...DEFAULT_POLICY.targets, partYear: "cumulative" } }),
    ).toEqual([]);
  });
});
