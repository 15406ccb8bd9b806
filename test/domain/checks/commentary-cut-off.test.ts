import { describe, expect, it } from "vitest";
import { commentaryCutOff as check } from "../../../src/domain/checks/commentary-cut-off";
import { REPAIRS, findingsOn } from "../../support/comment";
import { findingsFor } from "../../support/findings";

describe("a comment", () => {
  it.each([
    ["The crews started in May and so the", "breaks off"],
    ["If a roof leaks later in the year then this does not", "breaks off"],
    ["A second fitter has been appointed so that", "breaks off"],
    ["Winter brought an increase in", "breaks off"],
    ["The new system went live in June but was", "breaks off"],
    ["The system was replaced in January, which has", "breaks off"],
    ["Orders rose because of storms, with", "breaks off"],
    ["A van was hired in order to", "breaks off"],
    ["Crews were moved to the north, including", "breaks off"],
    ["and this is why the crews worked at weekends.", "in the middle"],
  ])("that is cut is named: %s", (comment, part) => {
    expect(findingsOn(check, comment)[0]?.message).toContain(part);
  });

  // prettier-ignore
  it.each([
    "The crews started in May", "crews were vacant until May.", "This is what we aim for", "Not yet known where the crews come from",
    "Better than it was", "n/a", "It is not clear what the delay is due to", "That is the one area we saw a rise in",
    "Faster than we had hoped to", "It is done in the way we agreed that", "The tenants we work with", "More than the crews planned for",
    "The crews check daily and will carry on",
  ])(
    "that is only untidy is let be: %s",
    (comment) => {
      expect(findingsOn(check, comment)).toEqual([]);
    },
  );

  it("that opens in lower case may be the rest of one that breaks off, wherever that stands", () => {
    const broken = { ...REPAIRS, commentary: "If a roof leaks later in the year then this does not" };
    const rest = { ...REPAIRS, reference: "A2", commentary: "count as late. The rest was done." };
    const between = { ...REPAIRS, reference: "A3", commentary: "All done." };
    for (const rows of [
      [broken, rest],
      [rest, between, broken],
    ]) {
      const found = findingsFor(check, rows);
      expect(found.map(({ key }) => key).sort()).toEqual(["a1", "a2"]);
      expect(found.find(({ key }) => key === "a2")?.message).toBe(
        "The comment begins in the middle of a sentence: “count as late. The rest was done.”. It may be the rest of the comment on A1, which breaks off.",
      );
    }
    expect(findingsFor(check, [{ ...broken, commentary: "All done." }, rest])).toEqual([]);
  });

  it("that is a placeholder is no rest of another", () => {
    const broken = { ...REPAIRS, commentary: "If a roof leaks later in the year then this does not" };
    expect(
      findingsFor(check, [broken, { ...REPAIRS, reference: "A2", commentary: "tbc - chasing manager" }]).map(({ key }) => key),
    ).toEqual(["a1"]);
  });

  it("that opens in lower case is somebody's way of writing where more do so than break off", () => {
    const broken = { ...REPAIRS, commentary: "If a roof leaks later in the year then this does not" };
    const lower = ["A2", "A3"].map((reference) => ({ ...REPAIRS, reference, commentary: "crews were vacant until May." }));
    expect(findingsFor(check, [broken, ...lower]).map(({ key }) => key)).toEqual(["a1"]);
  });
});
