import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Patch } from "../../src/domain/patch";
import type { SheetSnapshot } from "../../src/domain/sheet";
import type { WantedBook } from "../../src/files/patch/save";
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

/** Marks over the sheet's own formats, protection and a custom XML part. */
const KEPT: WantedBook = {
  patches: [PATCH],
  customXml: [
    { id: "{6F0B2F0E-6A5C-4D0A-9C0E-3F6A1D6F4C27}", xml: '<settings xmlns="urn:scorecard-check:settings">{"form":1}</settings>' },
  ],
  rules: new Map([
    [
      "Scorecard",
      [
        {
          areas: [{ top: 1, left: 2, bottom: 2, right: 2 }],
          formula: '=N("scorecard-check:error")=0',
          stopIfTrue: false,
          look: { borders: { top: { style: "dashed", color: "#C00000" } } },
        },
        "rule 1",
      ],
    ],
  ]),
  protection: new Map([["Notes", true]]),
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
  const kept = opened(richWorkbook()).savedCopy(KEPT);
  if (!kept.ok) throw new Error(kept.message);
  await writeFile(join(folder, "kept.xlsx"), kept.bytes);
  await writeFile(join(folder, "list.csv"), LIST);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const files = ["patched.xlsx", "kept.xlsx", "list.csv"].map((name) => join(folder, name));
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

describe("a saved copy with marks, protection and decisions, that LibreOffice opens and saves", () => {
  it("has its cells, the marks beside the sheet's own formats, and the protection", async () => {
    const result = await openFile(join(folder, "out", "kept.xlsx"));
    if (!result.ok) throw new Error(result.message);
    expect(cell(await firstSheet(result.workbook), "D3")).toMatchObject({ value: "Green", fill: "#FF0000" });
    const { rules } = result.workbook.extras("Scorecard");
    const marks = rules.filter(({ formula }) => formula?.includes("scorecard-check:error"));
    expect(marks).toMatchObject([
      { kind: "Custom", areas: [{ top: 1, left: 2, bottom: 2, right: 2 }], look: { borders: { top: { style: "dashed" } } } },
    ]);
    expect(rules.map(({ kind }) => kind)).toContain("CellValue");
    expect(result.workbook.protectedSheetNames).toEqual(["Notes"]);
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
