import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openFile } from "../../src/files/open-file";
import { firstSheet } from "./support/open";
import { richWorkbook } from "./support/rich-workbook";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scorecard-check-"));
  await writeFile(join(folder, "Q1.xlsx"), richWorkbook());
  await writeFile(join(folder, "Q2.tsv"), "Ref\tActual");
});

afterAll(() => rm(folder, { recursive: true }));

describe("a file of this computer", () => {
  it.each([
    ["Q1.xlsx", "Scorecard"],
    ["Q2.tsv", "Q2"],
  ])("%s opens", async (name, sheet) => {
    const result = await openFile(join(folder, name));
    expect(result.ok && (await firstSheet(result.workbook)).name).toBe(sheet);
  });

  it.each([
    ["that is not there", "Q3.xlsx", "There is no such file: check its name and folder."],
    ["below a file", "Q2.tsv/Q3.xlsx", "There is no such file: check its name and folder."],
    ["that is a folder", ".", "This is a folder: name a file in it."],
  ])("%s is turned away", async (_, name, message) => {
    expect(await openFile(join(folder, name))).toEqual({ ok: false, message });
  });
});
