import { describe, expect, it } from "vitest";
import { commentaryNamesAPerson as check } from "../../../src/domain/checks/commentary-names-a-person";
import { findingsOn } from "../../support/comment";

describe("a person in a comment", () => {
  it.each([
    ["Mrs Ada Brook's complaint took much time.", "Mrs Ada Brook", "warning"],
    ["A claim by Mr. Hurst is still open.", "Mr. Hurst", "warning"],
    ["The delay arose while Graham Pell was off sick.", "Graham Pell", "note"],
  ])("is named: %s", (comment, name, severity) => {
    const [finding] = findingsOn(check, comment);
    expect(finding?.message).toContain(name);
    expect(finding?.severity).toBe(severity);
  });

  // prettier-ignore
  it.each([
    "Cllr James Hurst asked for a report.", "St John Ambulance gave first aid.",
    "Two homes in Henry Street and at Alice Brook Court are empty.", "The Head of Highways will write.",
    "We miss the target in Thomas More School.", "Mr and Mrs are left out of letters.", "william was written small.",
  ])("is none of this: %s", (comment) => {
    expect(findingsOn(check, comment)).toEqual([]);
  });
});
