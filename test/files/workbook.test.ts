import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { cell, firstSheet, messageFor, opened } from "./support/open";
import { RICH_PARTS, richWorkbook } from "./support/rich-workbook";
import { links, plainParts, zipped } from "./support/workbook";
import { archiveOf } from "./support/zip";

const without = (name: string): Uint8Array => zipped(Object.fromEntries(Object.entries(RICH_PARTS).filter(([part]) => part !== name)));
const instead = (name: string, text: string): Uint8Array => zipped({ ...RICH_PARTS, [name]: text });

/** A workbook whose first part claims to unpack to three gigabytes. */
function bomb(): Uint8Array {
  const bytes = richWorkbook();
  new DataView(bytes.buffer).setUint32((archiveOf(bytes).entries[0]?.record.start ?? 0) + 24, 3_000_000_000, true);
  return bytes;
}

const DAMAGED = "This workbook is damaged or cut short: open it in Excel, let Excel repair it, save it and try again.";
const NO_WORKBOOK = "This file is a zip archive, but there is no Excel workbook in it.";
const NOT_EXCEL = "This file is not an Excel workbook, whatever its name says.";

describe("a file that cannot be used is turned away in one sentence", () => {
  it.each<[string, Uint8Array, string]>([
    ["no bytes", new Uint8Array(), "This file is empty."],
    ["zero bytes", new Uint8Array(500), NOT_EXCEL],
    ["text", strToU8("Ref,Actual"), NOT_EXCEL],
    [
      "a password or the old format",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "This workbook was saved with a password or in the old .xls format: in Excel take the password off and save it as .xlsx.",
    ],
    ["a workbook cut short", richWorkbook().slice(0, 3000), DAMAGED],
    ["a zip of something else", zipSync({ "readme.txt": strToU8("hello") }), NO_WORKBOOK],
    [
      "a document of another program",
      zipped({ "_rels/.rels": links(["rId1", "officeDocument", "word/document.xml"]), "word/document.xml": "<document/>" }),
      NO_WORKBOOK,
    ],
    ["more than fits when unpacked", bomb(), "This workbook would unpack to more than 256 megabytes, so it was not opened."],
    ["no sheet with cells", zipped(plainParts({ sheets: "" })), "This workbook has no sheet with cells in it."],
    ["a missing sheet", without("xl/worksheets/sheet2.xml"), DAMAGED],
    ["a missing list of styles", without("xl/styles.xml"), DAMAGED],
    [
      "a sheet whose elements do not nest",
      instead("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row></sheetData></worksheet>"),
      DAMAGED,
    ],
    ["a sheet with a document type", instead("xl/worksheets/sheet1.xml", '<!DOCTYPE w [<!ENTITY a "b">]><worksheet/>'), DAMAGED],
    ["a text that is not there", instead("xl/sharedStrings.xml", "<sst><si><t>one</t></si></sst>"), DAMAGED],
    ["a sheet that breaks off", instead("xl/worksheets/sheet1.xml", '<worksheet><sheetData><row r="1'), DAMAGED],
  ])("%s", (_, bytes, message) => {
    expect(messageFor(bytes)).toBe(message);
  });

  it.each(["scorecard.xls", "scorecard.xlsm", "scorecard.pdf", "scorecard", ".xlsx.zip"])("a name like %s", (name) => {
    expect(messageFor(richWorkbook(), name)).toBe("Only .xlsx, .csv and .tsv files can be read: save a copy as one of these.");
  });
});

describe("an opened workbook", () => {
  it("shows what was written into it, and gives the bytes of the copy", async () => {
    const workbook = opened(richWorkbook(), "Scorecard.XLSX");
    const blank = { value: null, fill: null };
    expect(
      await workbook.apply({
        sheet: "Scorecard",
        edits: [{ row: 3, column: 3, before: blank, after: { value: "Amber", fill: "#FFC000" } }],
      }),
    ).toMatchObject({ status: "applied" });
    expect(cell(await firstSheet(workbook), "D4")).toMatchObject({ value: "Amber", text: "Amber", fill: "#FFC000" });
    expect(cell(await firstSheet(opened(workbook.bytes())), "D4")).toMatchObject({ value: "Amber", fill: "#FFC000" });
  });

  it("stays as it was when a patch is stale", async () => {
    const workbook = opened(richWorkbook());
    const before = workbook.bytes();
    expect(
      await workbook.apply({
        sheet: "Scorecard",
        edits: [{ row: 3, column: 3, before: { value: "Red", fill: null }, after: { value: "Amber", fill: null } }],
      }),
    ).toEqual({ status: "stale", places: [{ row: 3, column: 3 }] });
    expect(workbook.bytes()).toBe(before);
  });
});
