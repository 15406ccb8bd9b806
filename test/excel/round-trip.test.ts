import { describe, expect, it } from "vitest";
import { proposeChanges } from "../../src/app/changes";
import { marksOf } from "../../src/app/marks";
import { ratingPatch } from "../../src/app/rating-patch";
import { review } from "../../src/app/review";
import { restoreLast } from "../../src/app/restore";
import { applyAndNote, cellsOf } from "../../src/app/write-down";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import { marksPort } from "../../src/excel/marks";
import { sheetPort } from "../../src/excel/sheet-port";
import { storePort } from "../../src/excel/store";
import { recognise } from "../../src/scorecard/recognise";
import { everythingIn, holding, openWorkbook, put, reopened, type OpenWorkbook } from "./support";

const ROWS = [
  ["Ref", "Indicator", "Polarity", "Target", "Outturn", "Previous outturn", "RAG status", "Direction of travel", "Commentary"],
  ["A1", "Repairs completed on time", "Bigger is better", "90%", "72%", "80%", "Green", null, "The contractor finished late."],
  ["A2", "Days lost to sickness", "Smaller is better", 8, 7.5, 9, null, "é", null],
  ["A3", "Calls answered in a minute", "Bigger is better", 80, 79, 79, "Amber", null, "Slightly below."],
  ["A4", "Visits to museums", "Bigger is better", 500, "TBC", 480, null, null, null],
] as const;

function scorecard(): OpenWorkbook {
  const book = openWorkbook();
  put(
    book,
    ROWS.flatMap((cells, row) =>
      cells.map((value, column) => holding(row + 2, column + 1, value, row === 1 && column === 6 ? "#00B050" : null)),
    ),
  );
  return book;
}

async function reviewIn({ office }: OpenWorkbook) {
  const recognition = recognise(await sheetPort(office).read("Sheet1"));
  if (!recognition.found) throw new Error(recognition.because);
  return review(recognition.scorecard, DEFAULT_POLICY);
}

describe("a scorecard in Excel", () => {
  it("once its ratings are written has nothing left to write, and Restore by another person gives it back", async () => {
    const book = scorecard();
    const before = everythingIn(book).sheets;
    const cells = cellsOf(proposeChanges(await reviewIn(book), "column").changes);
    expect(cells.length).toBeGreaterThan(3);
    const noted = await applyAndNote(
      sheetPort(book.office),
      storePort(book.office),
      { sheet: "Sheet1", cells },
      { by: "A. Officer", at: "2024-07-03T09:30:00Z" },
    );
    expect(noted).toMatchObject({ applied: { status: "applied" }, remark: "" });
    expect(ratingPatch(await reviewIn(book)).patch.edits).toEqual([]);

    const other = reopened(book);
    expect((await restoreLast(sheetPort(other.office), storePort(other.office), "Sheet1")).applied.status).toBe("applied");
    expect(everythingIn(other).sheets).toEqual(before);
  });

  it("is marked where it has findings, and reviewed the same with its marks on", async () => {
    const book = scorecard();
    const reviewed = await reviewIn(book);
    const marks = marksOf(reviewed);
    expect(marks.length).toBeGreaterThan(0);
    await marksPort(book.office).show("Sheet1", marks);
    expect((await reviewIn(book)).findings).toEqual(reviewed.findings);
  });
});
