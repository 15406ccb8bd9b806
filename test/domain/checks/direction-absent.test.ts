import { describe, expect, it } from "vitest";
import { directionAbsent } from "../../../src/domain/checks/direction-absent";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Missed bin collections", polarity: "Smaller is better", outturn: "31", previous: "48" };
const arrow = { ...row, reference: "A0", direction: "↑" };

describe("a row without a direction of travel", () => {
  it("is flagged with what the figures say", () => {
    expect(findingsFor(directionAbsent, [arrow, { ...row, direction: "" }])).toMatchObject([
      { key: "a1", message: expect.stringMatching(/^No direction of travel is shown\. 31 after 48/) as string },
    ]);
  });

  it("is flagged where the cell says something else", () => {
    expect(findingsFor(directionAbsent, [arrow, { ...row, direction: "hmm" }])[0]?.message).toMatch(
      /^The direction of travel says “hmm”, which cannot be read as one\./,
    );
  });

  it("is told once where the whole column is blank", () => {
    expect(
      findingsFor(directionAbsent, [
        { ...row, direction: "" },
        { ...row, reference: "A2", direction: "" },
      ]),
    ).toMatchObject([{ key: null, message: "No row shows a direction of travel; the figures give one to 2 rows." }]);
  });

  it("is right where no polarity says what the move means", () => {
    expect(findingsFor(directionAbsent, [arrow, { ...row, polarity: "No polarity", direction: "" }])).toEqual([]);
  });
});
