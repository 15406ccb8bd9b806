import { describe, expect, it } from "vitest";
import { commentaryNoCorrectiveAction } from "../../../src/domain/checks/commentary-no-corrective-action";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "60%" };
const explained = "Two crews were vacant.";

describe("a miss without an action", () => {
  it("is flagged for the ratings that the policy names", () => {
    const rows = [
      { ...row, commentary: explained },
      { ...row, reference: "A2", outturn: "86%", commentary: explained },
    ];
    expect(
      findingsFor(commentaryNoCorrectiveAction, rows, { commentary: { requiredFor: ["red"], actionFor: ["red"] } }).map(({ key }) => key),
    ).toEqual(["a1"]);
  });

  it("is flagged where the corrective action is a placeholder", () => {
    expect(findingsFor(commentaryNoCorrectiveAction, [{ ...row, commentary: explained, correctiveAction: "TBC" }])).toHaveLength(1);
  });

  it.each(["", "TBC", "As above"])("leaves the commentary “%s” to the checks for blanks and placeholders", (commentary) => {
    expect(findingsFor(commentaryNoCorrectiveAction, [{ ...row, commentary }])).toEqual([]);
  });
});
