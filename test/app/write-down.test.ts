import { describe, expect, it } from "vitest";
import type { Applied, SheetPort } from "../../src/app/ports";
import type { StorePort } from "../../src/app/store";
import { restoreLast } from "../../src/app/restore";
import { applyAndNote, type Writing } from "../../src/app/write-down";
import type { Patch } from "../../src/domain/patch";
import { NO_SETTINGS, type WorkbookSettings, type WrittenCell } from "../../src/domain/settings/settings";
import { settingsOf } from "../../src/domain/settings/sheets";
import type { SheetSnapshot } from "../../src/domain/sheet";
import { memoryWorkbook } from "../support/memory-workbook";
import { sheetOf } from "../support/sheet";

const HEADER = "Ref | Indicator | Target | Outturn | RAG";
const [A1, A2, A3] = ["A1 | Bins | 90% | 95% |", "A2 | Fires | 90% | 95% |", "A3 | Visits | 90% | 95% | Green"];
const RATED: WrittenCell = {
  key: "a1",
  field: "rating",
  row: 1,
  column: 4,
  before: { value: null, fill: null },
  after: { value: "Green", fill: null },
};
const WRITING: Writing = { sheet: "Q1", cells: [RATED] };
const AT = { by: "A. Officer", at: "2024-07-03T09:30:00Z" };

/** A workbook that remembers the patches it was given, and answers them as told. */
function workbook(
  answer: (patch: Patch) => Applied = (patch) => ({ status: "applied", written: patch }),
  sheet: SheetSnapshot = sheetOf([HEADER, A1, A2]),
) {
  const patches: Patch[] = [];
  const port: SheetPort = {
    sheetNames: () => Promise.resolve(["Q1"]),
    read: () => Promise.resolve(sheet),
    apply: (patch) => {
      patches.push(patch);
      return Promise.resolve(answer(patch));
    },
  };
  return { port, patches };
}

function memory(because: string | null = null) {
  let settings: WorkbookSettings = NO_SETTINGS;
  const port: StorePort = {
    load: () => Promise.resolve({ ok: true, settings }),
    update: (change) => {
      if (because !== null) return Promise.resolve({ status: "refused", because });
      settings = change(settings);
      return Promise.resolve({ status: "stored", settings });
    },
    reset: () => Promise.resolve({ status: "done" }),
  };
  return { port, journal: () => settingsOf(settings, "Q1").journal };
}

describe("writing and restoring", () => {
  it("notes what was really written, and takes just that back", async () => {
    const covered = { value: "Green", fill: "#92D050" };
    const [book, store] = [
      workbook(({ sheet, edits }) => ({
        status: "applied",
        written: { sheet, edits: edits.map((edit) => ({ ...edit, after: { ...edit.after, fill: null } })) },
      })),
      memory(),
    ];
    await applyAndNote(book.port, store.port, { sheet: "Q1", cells: [{ ...RATED, after: covered }] }, AT);
    expect(store.journal()).toEqual([{ ...AT, cells: [RATED] }]);
    expect((await restoreLast(book.port, store.port, "Q1")).applied.status).toBe("applied");
    expect(book.patches.map(({ edits }) => edits)).toEqual([
      [{ row: 1, column: 4, before: RATED.before, after: covered }],
      [{ row: 1, column: 4, before: RATED.after, after: RATED.before }],
    ]);
    expect(store.journal()).toEqual([]);
  });

  it("notes nothing where nothing was written", async () => {
    const store = memory();
    await applyAndNote(workbook(() => ({ status: "stale", places: [{ row: 1, column: 3 }] })).port, store.port, WRITING, AT);
    await applyAndNote(workbook().port, store.port, { ...WRITING, cells: [] }, AT);
    expect(store.journal()).toEqual([]);
  });

  it("keeps the note where the sheet cannot be taken back now", async () => {
    const store = memory();
    await applyAndNote(workbook().port, store.port, WRITING, AT);
    const { applied } = await restoreLast(workbook(() => ({ status: "refused", because: "Protected." })).port, store.port, "Q1");
    expect([applied.status, store.journal().length]).toEqual(["refused", 1]);
  });

  it("says so where the note could not be kept, and where there is nothing to take back", async () => {
    const store = memory("They are damaged.");
    expect((await applyAndNote(workbook().port, store.port, WRITING, AT)).remark).toBe(
      "This was written, but Restore cannot take it back later. They are damaged.",
    );
    expect((await restoreLast(workbook().port, store.port, "Q1")).applied).toEqual({
      status: "refused",
      because: "Nothing is noted that could be taken back.",
    });
  });
});

describe("restoring after rows have moved", () => {
  /** A1 is rated Green by us; then the sheet becomes another. */
  async function restoredOn(lines: readonly string[]) {
    const store = memory();
    await applyAndNote(workbook().port, store.port, WRITING, AT);
    const book = memoryWorkbook({ ...sheetOf([HEADER, ...lines]), name: "Q1" });
    const restored = await restoreLast(book.ports.workbook, store.port, "Q1");
    return { restored, store, ratings: lines.map((_, row) => book.cell({ row: row + 1, column: 4 }).value) };
  }

  it("finds the row that was rated, and never touches one that now stands in its place", async () => {
    const { ratings, store } = await restoredOn([A3, A2, `${A1} Green`]);
    expect(ratings).toEqual(["Green", null, null]);
    expect(store.journal()).toEqual([]);
  });

  it("names the cell where somebody has typed since, and puts nothing back", async () => {
    const { restored, ratings, store } = await restoredOn([A3, `${A1} Red`]);
    expect(restored.applied).toEqual({ status: "stale", places: [{ row: 2, column: 4 }] });
    expect([ratings, store.journal().length]).toEqual([["Green", "Red"], 1]);
  });

  it("keeps the note where none of the rows is there any more", async () => {
    const { restored, ratings, store } = await restoredOn([A3]);
    expect(restored).toMatchObject({
      missing: 1,
      applied: { status: "refused", because: "None of the rows that were written is found on “Q1” any more, so nothing was put back." },
    });
    expect([ratings, store.journal().length]).toEqual([["Green"], 1]);
  });
});
