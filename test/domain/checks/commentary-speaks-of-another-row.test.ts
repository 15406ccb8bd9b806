import { describe, expect, it } from "vitest";
import { commentarySpeaksOfAnotherRow as check } from "../../../src/domain/checks/commentary-speaks-of-another-row";
import { COLLECTIONS, REPAIRS } from "../../support/comment";
import { findingsFor } from "../../support/findings";

const found = (commentary: string): readonly string[] => findingsFor(check, [{ ...REPAIRS, commentary }, { ...COLLECTIONS, commentary: "" }]).map(({ message }) => message);

describe("a target that a comment tells of", () => {
  it("is named where it is another row's", () => {
    expect(found("The target for missed collections remains 5,000.")[0]).toContain("Number of missed collections");
  });

  it.each(["The target for repairs remains 5,000.", "The target for missed collections remains 4,000.", "The target for this indicator remains 5,000.", "The target for graffiti remains 5,000.", "The target remains 5,000."])(
    "is let be where it is the row's own, or nobody's: %s",
    (comment) => {
      expect(found(comment)).toEqual([]);
    },
  );
});
