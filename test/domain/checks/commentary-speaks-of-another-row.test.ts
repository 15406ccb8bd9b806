import { describe, expect, it } from "vitest";
import { commentarySpeaksOfAnotherRow as check } from "../../../src/domain/checks/commentary-speaks-of-another-row";
import { COLLECTIONS, REPAIRS } from "../../support/comment";
import { findingsFor } from "../../support/findings";

const found = (commentary: string): readonly string[] =>
  findingsFor(check, [
    { ...REPAIRS, commentary },
    { ...COLLECTIONS, commentary: "" },
  ]).map(({ message }) => message);

describe("a target that a comment tells of", () => {
  it("is named where it is another row's", () => {
    expect(found("The target for missed collections remains 5,000.")[0]).toContain("Number of missed collections");
  });

  it.each(["4,999.6", "5,000.4", "5,000.00"])("is named where it is another row's rounded: %s", (target) => {
    const rows = [
      { ...REPAIRS, commentary: "The target for missed collections remains 5,000." },
      { ...COLLECTIONS, target, commentary: "" },
    ];
    expect(findingsFor(check, rows)).toHaveLength(1);
  });

  it("is taken for that of the first row of several, whichever figure is the nearer", () => {
    const rows = [
      { ...REPAIRS, commentary: "The target for missed collections remains 5,000." },
      { ...COLLECTIONS, indicator: "Missed collections of glass", target: "4,999.6", commentary: "" },
      { ...COLLECTIONS, target: "5,000", commentary: "" },
    ];
    expect(findingsFor(check, rows)[0]?.message).toContain("of glass");
  });

  it.each([
    "The target for repairs remains 5,000.",
    "The target for missed collections remains 4,000.",
    "The target for this indicator remains 5,000.",
    "The target for graffiti remains 5,000.",
    "The target remains 5,000.",
  ])("is let be where it is the row's own, or nobody's: %s", (comment) => {
    expect(found(comment)).toEqual([]);
  });
});
