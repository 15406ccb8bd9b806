import { describe, expect, it } from "vitest";
import { commentarySmallNumbers as check } from "../../../src/domain/checks/commentary-small-numbers";
import { findingsOn } from "../../support/comment";

describe("a handful of people", () => {
  // prettier-ignore
  it.each([
    "There has only been one child on a second plan.", "1 young person was in a secure unit.", "KS2 - 1 pupil in cohort.",
    "The three who did not sit the exam were ill.", "They belong to 4 sets of siblings.", "Two vulnerable adults moved home.",
    "Two sibling groups moved home.",
  ])("is named: %s", (comment) => {
    expect(findingsOn(check, comment)).toHaveLength(1);
  });

  // prettier-ignore
  it.each([
    "9 children were seen.", "One in five residents recycles.", "5 or more pupils per class.", "Two parent workshops were held.",
    "Three family finders work on this.", "Two sibling homes open in April.", "Three crews are vacant.", "Rates are per 5 children.",
    "No child was excluded.", "Reviews took 3 days.", "Pupils reached Level 4.",
  ])("is none of this: %s", (comment) => {
    expect(findingsOn(check, comment)).toEqual([]);
  });
});
