import { describe, expect, it } from "vitest";
import { commentaryCutOff as check } from "../../../src/domain/checks/commentary-cut-off";
import { REPAIRS, findingsOn } from "../../support/comment";
import { findingsFor } from "../../support/findings";

describe("a comment", () => {
  it.each([
    ["The crews started in May and so the", "breaks off"],
    ["If a roof leaks later in the year then this does not", "breaks off"],
    ["and this is why the crews worked at weekends.", "in the middle"],
  ])("that is cut is named: %s", (comment, part) => {
    expect(findingsOn(check, comment)[0]?.message).toContain(part);
  });

  it.each(["The crews started in May", "crews were vacant until May.", "This is what we aim for", "Not yet known where the crews come from", "Better than it was", "n/a"])(
    "that is only untidy is let be: %s",
    (comment) => {
      expect(findingsOn(check, comment)).toEqual([]);
    },
  );

  it("that opens in lower case goes on from a row above that breaks off", () => {
    const above = { ...REPAIRS, commentary: "If a roof leaks later in the year then this does not" };
    const below = { ...REPAIRS, reference: "A2", commentary: "count as late. The rest was done." };
    expect(findingsFor(check, [above, below]).map(({ key }) => key)).toEqual(["a1", "a2"]);
    expect(findingsFor(check, [{ ...above, commentary: "All done." }, below])).toEqual([]);
  });
});
