import { describe, expect, it } from "vitest";
import { commentaryTargetEasedUnexplained as check } from "../../../src/domain/checks/commentary-target-eased-unexplained";
import { COLLECTIONS, REPAIRS, findingsOn } from "../../support/comment";

describe("an easier target", () => {
  it.each(["The target is 85% for 2013/14.", "The target has been reduced to 85%."])(
    "told without a reason is named with both figures: %s",
    (comment) => {
      expect(findingsOn(check, comment, { ...REPAIRS, nextTarget: "85%" })[0]?.message).toMatch(/85%.*90%/);
    },
  );

  it("goes by polarity", () => {
    expect(findingsOn(check, "The target is 5,500.", { ...COLLECTIONS, nextTarget: "5,500" })).toHaveLength(1);
    expect(findingsOn(check, "The target is 4,500.", { ...COLLECTIONS, nextTarget: "4,500" })).toEqual([]);
  });

  it.each([
    "The target has been reduced to 85%, which is more realistic.",
    "The target has been reduced. This is because fewer crews are funded.",
    "The target has been nationally set at 85%.",
    "Performance is worse than target.",
    "",
  ])("with its reason, or not spoken of, is let be: %s", (comment) => {
    expect(findingsOn(check, comment, { ...REPAIRS, nextTarget: "85%" })).toEqual([]);
  });

  it("is not told from words or from blanks", () => {
    expect(findingsOn(check, "The target is to come.", { ...REPAIRS, nextTarget: "TBC" })).toEqual([]);
  });
});
