import { describe, expect, it } from "vitest";
import { findScorecard } from "../../src/app/find-scorecard";
import type { SheetPort } from "../../src/app/ports";
import type { SheetSnapshot } from "../../src/domain/sheet";
import { sheetOf } from "../support/sheet";

const HEADER = "Ref | Indicator | Polarity | Target | Outturn";

function workbook(...sheets: readonly SheetSnapshot[]): SheetPort {
  return {
    sheetNames: () => Promise.resolve(sheets.map(({ name }) => name)),
    read: (wanted) => Promise.resolve(sheets.find(({ name }) => name === wanted) ?? sheetOf([])),
    apply: (patch) => Promise.resolve({ status: "applied", written: patch }),
  };
}

const small = sheetOf([HEADER, "A1 | Repairs | High | 90% | 91%"], { name: "Small" });
const large = sheetOf([HEADER, "B1 | Visits | High | 90 | 91", "B2 | Crimes | Low | 5 | 4"], { name: "Large" });
const notes = sheetOf(["Notes for members"], { name: "Notes" });

describe("the scorecard of a workbook", () => {
  it("is the one with the most indicators, and the others are named", async () => {
    expect(await findScorecard(workbook(notes, small, large), null)).toMatchObject({
      found: true,
      scorecard: { sheet: { name: "Large" } },
      others: ["Small"],
    });
  });

  it("is the one on the sheet that was named", async () => {
    expect(await findScorecard(workbook(small, large), "Small")).toMatchObject({
      found: true,
      scorecard: { sheet: { name: "Small" } },
      others: [],
    });
  });

  it("is asked for where all sheets are hidden", async () => {
    for (const sheet of [null, "Small"]) {
      expect(await findScorecard(workbook(), sheet)).toEqual({
        found: false,
        because: "The workbook shows no worksheet. Unhide the one with the scorecard, save and try again.",
      });
    }
  });

  it("is not found where no sheet holds one, or none has the name", async () => {
    expect(await findScorecard(workbook(notes, sheetOf([], { name: "Blank" })), null)).toMatchObject({
      found: false,
      because: expect.stringMatching(/^No scorecard was found on any of the 2 sheets/) as string,
    });
    expect(await findScorecard(workbook(small, large), "Tiny")).toEqual({
      found: false,
      because: "There is no sheet “Tiny” to be seen. The workbook shows “Small” and “Large”.",
    });
  });
});
