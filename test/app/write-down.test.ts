import { describe, expect, it } from "vitest";
import type { Applied, SheetPort } from "../../src/app/ports";
import type { StorePort } from "../../src/app/store";
import { applyAndNote, restoreLast } from "../../src/app/write-down";
import { inverse, type Patch } from "../../src/domain/patch";
import { NO_SETTINGS, type WorkbookSettings } from "../../src/domain/settings/settings";
import { sheetOf } from "../support/sheet";

const PATCH: Patch = { sheet: "Q1", edits: [{ row: 1, column: 3, before: { value: null, fill: null }, after: { value: "Green", fill: "#92D050" } }] };
const AT = { by: "A. Officer", at: "2024-07-03T09:30:00Z" };

/** A workbook that remembers the patches it was given, and answers them as told. */
function workbook(answer: (patch: Patch) => Applied = (patch) => ({ status: "applied", written: patch })) {
  const patches: Patch[] = [];
  const port: SheetPort = {
    sheetNames: () => Promise.resolve(["Q1"]),
    read: () => Promise.resolve(sheetOf([])),
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
  return { port, journal: () => settings.journal };
}

describe("writing and restoring", () => {
  it("notes what was really written, and takes just that back", async () => {
    const written: Patch = { ...PATCH, edits: PATCH.edits.map((edit) => ({ ...edit, after: { value: "Green", fill: null } })) };
    const [book, store] = [workbook((patch) => ({ status: "applied", written: patch === PATCH ? written : patch })), memory()];
    expect(await applyAndNote(book.port, store.port, PATCH, AT)).toEqual({ applied: { status: "applied", written }, remark: "" });
    expect(store.journal()).toEqual([{ ...AT, patch: written }]);
    expect((await restoreLast(book.port, store.port)).applied.status).toBe("applied");
    expect(book.patches).toEqual([PATCH, inverse(written)]);
    expect(store.journal()).toEqual([]);
  });

  it("notes nothing where nothing was written", async () => {
    const store = memory();
    await applyAndNote(workbook(() => ({ status: "stale", places: [{ row: 1, column: 3 }] })).port, store.port, PATCH, AT);
    await applyAndNote(workbook().port, store.port, { ...PATCH, edits: [] }, AT);
    expect(store.journal()).toEqual([]);
  });

  it("keeps the note where the sheet cannot be taken back now", async () => {
    const store = memory();
    await applyAndNote(workbook().port, store.port, PATCH, AT);
    const { applied } = await restoreLast(workbook(() => ({ status: "refused", because: "Protected." })).port, store.port);
    expect([applied.status, store.journal().length]).toEqual(["refused", 1]);
  });

  it("says so where the note could not be kept, and where there is nothing to take back", async () => {
    const store = memory("They are damaged.");
    expect((await applyAndNote(workbook().port, store.port, PATCH, AT)).remark).toBe("This was written, but Restore cannot take it back later. They are damaged.");
    expect((await restoreLast(workbook().port, store.port)).applied).toEqual({ status: "refused", because: "Nothing is noted that could be taken back." });
  });
});
