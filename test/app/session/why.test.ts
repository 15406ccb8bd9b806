import { describe, expect, it } from "vitest";
import { check } from "../../../src/app/session/check";
import { setRating } from "../../../src/app/session/overrides";
import { restore } from "../../../src/app/session/ratings";
import { openSession } from "../../../src/app/session/store";
import { writeReasons } from "../../../src/app/session/why";
import { proposeReasons } from "../../../src/app/why";
import type { SheetSnapshot } from "../../../src/domain/sheet";
import { memoryWorkbook } from "../../support/memory-workbook";
import { sheetOf } from "../../support/sheet";
import { SMALL_SCORECARD } from "../../support/small-scorecard";

async function session(sheet: SheetSnapshot = SMALL_SCORECARD) {
  const workbook = memoryWorkbook(sheet);
  const store = openSession(workbook.ports);
  await check(store);
  const reasons = () => {
    const { checked } = store.session();
    if (checked === null) throw new Error("nothing is checked");
    return proposeReasons(checked.review, checked.sheet, workbook.decided().journal);
  };
  const column = (at: number) => sheet.rows.map((_, row) => workbook.cell({ row, column: at }).text);
  return { workbook, store, reasons, column };
}

describe("the reasons in a column", () => {
  it("say of every row what its rating rests on and what would have made it another, and of an unrated row why", async () => {
    const { store, column } = await session();
    await writeReasons(store);
    expect(column(10)).toEqual([
      "Why this rating",
      "Green: 97% against a target of 95%, 2.1% better than target; Amber at 94% or below.",
      "Red: 60% against a target of 90%, 33.3% worse than target; Amber from 81%.",
      "Red: 14 against a target of 10, 40% worse than target; Amber at 11 or below.",
      "Not rated: The outturn says “TBC”.",
    ]);
  });

  it("stand on the sheet that was checked, which stays the one that is shown, while another is in front", async () => {
    const { store, workbook } = await session();
    workbook.goTo({ row: 0, column: 0 }, "Notes");
    await writeReasons(store);
    expect(store.session().notice?.message).toBe("5 cells written. Restore takes them back.");
    expect(store.session().checked?.sheet.name).toBe(SMALL_SCORECARD.name);
  });

  it("are taken back by Restore, and the column is then as it was", async () => {
    const { store, column } = await session();
    await writeReasons(store);
    await restore(store);
    expect(column(10)).toEqual(["", "", "", "", ""]);
  });

  it("are no doubt in the scorecard, and leave nothing to write a second time", async () => {
    const { store, reasons } = await session();
    const doubts = () => store.session().checked?.review.scorecard.doubts.length;
    const before = doubts();
    await writeReasons(store);
    expect(doubts()).toBe(before);
    expect(reasons()).toMatchObject({ status: "ready", column: 10, kept: 0, cells: [] });
  });

  it("are brought up to date in the same column, and what a person typed there stays", async () => {
    const { store, workbook, reasons } = await session();
    await writeReasons(store);
    workbook.type({ row: 1, column: 10 }, "Asked for by members");
    await setRating({ key: "h1", band: "amber", reason: "Crews were away", by: "A. Officer" })(store);
    await check(store);
    expect(reasons()).toMatchObject({ column: 10, kept: 1 });
    await writeReasons(store);
    expect(workbook.cell({ row: 1, column: 10 }).text).toBe("Asked for by members");
    expect(workbook.cell({ row: 2, column: 10 }).text).toMatch(
      /^Set to Amber by A\. Officer on 1 April 2026: “Crews were away”\. By the rule: 60%/,
    );
  });

  it("go past a column that holds anything in a row of the table, or is merged or hidden there", async () => {
    const beside = sheetOf([
      "Ref | Indicator | Polarity | Target | Outturn",
      "A1 | Visits | High | 90 | 80 | | see note",
      "A2 | Loans | High | 90 | 95",
    ]);
    const merged = { ...beside, merges: [{ top: 2, bottom: 2, left: 7, right: 8 }], hiddenColumns: new Set([9]) };
    expect((await session(beside)).reasons()).toMatchObject({ column: 5 });
    const { reasons } = await session({
      ...merged,
      rows: merged.rows.map((cells, row) => (row === 2 ? [...cells, ...(sheetOf(["x"]).rows[0] ?? [])] : cells)),
    });
    expect(reasons()).toMatchObject({ column: 10 });
  });

  it("are refused where two indicators share a row", async () => {
    const pair = "Ref | Indicator | Polarity | Target | Outturn";
    const { reasons } = await session(
      sheetOf([
        `${pair} | ${pair}`,
        "A1 | Visits | High | 90 | 80 | B1 | Loans | High | 90 | 95",
        "A2 | Calls | High | 9 | 8 | B2 | Walks | High | 9 | 9",
      ]),
    );
    expect(reasons()).toMatchObject({ status: "refused" });
  });
});
