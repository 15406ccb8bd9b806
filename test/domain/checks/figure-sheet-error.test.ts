import { describe, expect, it } from "vitest";
import { figureSheetError } from "../../../src/domain/checks/figure-sheet-error";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Reviews held on time", target: "95%" };

describe("a formula's error", () => {
  it.each(["#DIV/0!", "#N/A", "#REF!", "#VALUE!", "DIV/0"])("is reported as it is shown: %s", (outturn) => {
    expect(findingsFor(figureSheetError, [{ ...row, outturn }]).map(({ message }) => message)).toEqual([
      `The outturn shows ${outturn} in place of what it should say.`,
    ]);
  });

  it("is found in any column, ratings and comments included", () => {
    const rows = [
      { ...row, outturn: "96%", rating: "Green", commentary: "As planned." },
      { ...row, reference: "A2", outturn: "96%", rating: "#REF!", commentary: "#NAME?" },
    ];
    expect(findingsFor(figureSheetError, rows).map(({ field }) => field)).toEqual(["rating", "commentary"]);
  });

  it("is not seen in a marker, nor in a comment that speaks of one", () => {
    expect(
      findingsFor(figureSheetError, [{ ...row, outturn: "N/A", commentary: "The sheet showed #REF! in May, which was mended." }]),
    ).toEqual([]);
  });
});
