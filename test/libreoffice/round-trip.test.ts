import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Patch } from "../../src/domain/patch";
import type { SheetSnapshot } from "../../src/domain/sheet";
import { openFile } from "../../src/files/open-file";
import { cell, firstSheet, opened } from "../files/support/open";
import { richWorkbook } from "../files/support/rich-workbook";

const PATCH: Patch = {
  sheet: "Scorecard",
  edits: [
    { row: 2, column: 3, before: { value: null, fill: "#B4C7E7" }, after: { value: "Green", fill: "#FF0000" } },
    { row: 3, column: 3, before: { value: null, fill: null }, after: { value: "=R&D <£5> ↑", fill: "#00B050" } },
    { row: 8, column: 1, before: { value: null, fill: null }, after: { value: 0.25, fill: null } },
  ],
};

const LIST = 'Ref,Comment,Actual,Gap\nSC1,"Better, at last\nand on time",94.3,=C2*2\n';

let folder = "";

/** The first sheet of a workbook that LibreOffice has written. */
async function rewritten(name: string): Promise<SheetSnapshot> {
  const result = await openFile(join(folder, "out", name));
  if (!result.ok) throw new Error(result.message);
  return firstSheet(result.workbook);
}

// One start for both: LibreOffice loads the patched copy and a list, and saves each as a workbook of its own making.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scorecard-check-"));
  const workbook = opened(richWorkbook());
  expect(await workbook.apply(PATCH)).toMatchObject({ status: "applied" });
  await writeFile(join(folder, "patched.xlsx"), workbook.bytes());
  await writeFile(join(folder, "list.csv"), LIST);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const files = ["patched.xlsx", "list.csv"].map((name) => join(folder, name));
  await promisify(execFile)("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), ...files]);
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

describe("a patched copy that LibreOffice opens and saves", () => {
  it("holds the new values and fills", async () => {
    const sheet = await rewritten("patched.xlsx");
    expect(cell(sheet, "D3")).toMatchObject({ value: "Green", fill: "#FF0000" });
    expect(cell(sheet, "D4")).toMatchObject({ value: "=R&D <£5> ↑", formula: null, fill: "#00B050" });
    expect(cell(sheet, "B9")).toMatchObject({ value: 0.25, fill: null });
  });

  it("counts the new ratings: the formulas were worked out anew", async () => {
    expect(cell(await rewritten("patched.xlsx"), "D6").value).toBe("2 green");
  });

  it("holds the rest as it was", async () => {
    const [now, before] = [await rewritten("patched.xlsx"), await firstSheet(opened(richWorkbook()))];
    for (const place of ["A2", "B2", "C2", "D2", "E3", "E4", "A6"]) {
      const { value, text, format, formula, fill } = cell(before, place);
      expect(cell(now, place)).toMatchObject({ value, text, format, formula, fill });
    }
    expect([now.merges, now.hiddenRows, now.hiddenColumns]).toEqual([before.merges, before.hiddenRows, before.hiddenColumns]);
  });
});

describe("a workbook that LibreOffice made", () => {
  it("is read: texts with line breaks, numbers and formulas", async () => {
    const sheet = await rewritten("list.xlsx");
    expect(cell(sheet, "B2").value).toBe("Better, at last\nand on time");
    expect(cell(sheet, "C2")).toMatchObject({ value: 94.3, text: "94.3" });
    expect(cell(sheet, "D2")).toMatchObject({ value: 188.6, formula: "=C2*2" });
  });
});
