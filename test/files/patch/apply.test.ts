import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { inverse, type CellState, type Edit, type Patch } from "../../../src/domain/patch";
import type { Written } from "../../../src/files/patch/apply";
import { applyPatch } from "../support/patch";
import { parsePlace } from "../../../src/files/xlsx/references";
import { cell, firstSheet, opened } from "../support/open";
import { richWorkbook } from "../support/rich-workbook";
import { links, plainParts, solid, stylesXml, zipped, type Plan } from "../support/workbook";
import { changedFiles, textIn } from "../support/zip";

const SHEET = "xl/worksheets/sheet1.xml";

function edit(reference: string, before: Partial<CellState>, after: Partial<CellState>): Edit {
  const place = parsePlace(reference);
  if (place === null) throw new Error(reference);
  return { ...place, before: { value: null, fill: null, ...before }, after: { value: null, fill: null, ...after } };
}

const patch = (...edits: readonly Edit[]): Patch => ({ sheet: "Scorecard", edits });

function copyOf(written: Written): Uint8Array {
  if (written.status !== "applied") throw new Error(JSON.stringify(written));
  return written.bytes;
}

const plain = (plan: Plan): Uint8Array => zipped(plainParts(plan));
const sheetAfter = (plan: Plan, ...edits: readonly Edit[]): string => textIn(copyOf(applyPatch(plain(plan), patch(...edits))), SHEET);

const RED = edit("D3", { fill: "#B4C7E7" }, { value: "Red", fill: "#B4C7E7" });

describe("every part that need not change", () => {
  it("stays byte for byte, compressed bytes included, when a text is written", () => {
    const before = richWorkbook();
    expect(changedFiles(before, copyOf(applyPatch(before, patch(RED))))).toEqual(["xl/workbook.xml", SHEET]);
  });

  it("unpacks to what it was with another program's unpacker", () => {
    const before = unzipSync(richWorkbook());
    const after = unzipSync(copyOf(applyPatch(richWorkbook(), patch(RED))));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(
      Object.keys(before).filter(
        (name) => strFromU8(before[name] ?? new Uint8Array(), true) !== strFromU8(after[name] ?? new Uint8Array(), true),
      ),
    ).toEqual(["xl/workbook.xml", SHEET]);
  });

  it("takes in the styles only for a fill that no style has yet", () => {
    const before = richWorkbook();
    const again = edit("C2", { value: 0.943 }, { value: 0.943, fill: "#FF0000" });
    expect(changedFiles(before, copyOf(applyPatch(before, patch(again))))).toEqual([SHEET, "xl/styles.xml"]);
  });

  it("leaves the file as it is when nothing changes", () => {
    const before = richWorkbook();
    expect(copyOf(applyPatch(before, patch(edit("C2", { value: 0.943 }, { value: 0.943 }))))).toEqual(before);
  });

  it("leaves the rest of the sheet's own part as it is", () => {
    const before = richWorkbook();
    const text = textIn(before, SHEET);
    const expected = text.replace('<c r="D3" s="3"/>', '<c t="inlineStr" r="D3" s="3"><is><t xml:space="preserve">Red</t></is></c>');
    expect(expected).not.toBe(text);
    expect(textIn(copyOf(applyPatch(before, patch(RED))), SHEET)).toBe(expected);
  });
});

describe("what is written", () => {
  const row = (cells: string): Plan => ({ sheet: `<sheetData><row r="1">${cells}</row></sheetData>` });
  const number = row('<c r="A1"><v>1</v></c>');

  it.each([
    [
      "text",
      'On <track> & "well"',
      '<c t="inlineStr" r="A1"><is><t xml:space="preserve">On &lt;track&gt; &amp; &quot;well&quot;</t></is></c>',
    ],
    ["text that looks like a formula", "=1+1", '<c t="inlineStr" r="A1"><is><t xml:space="preserve">=1+1</t></is></c>'],
    [
      "text that looks like an escape",
      "_x0041_x0042_",
      '<c t="inlineStr" r="A1"><is><t xml:space="preserve">_x005F_x0041_x005F_x0042_</t></is></c>',
    ],
    ["a carriage return", "a\rb", '<c t="inlineStr" r="A1"><is><t xml:space="preserve">a_x000D_b</t></is></c>'],
    ["a number", -0.25, '<c r="A1"><v>-0.25</v></c>'],
    ["true or false", false, '<c t="b" r="A1"><v>0</v></c>'],
    ["nothing", null, '<c r="A1"/>'],
  ])("%s", (_, value, xml) => {
    expect(sheetAfter(number, edit("A1", { value: 1 }, { value }))).toContain(`<row r="1">${xml}</row>`);
  });

  it("keeps what else the cell carries, but for what numbers its old value", () => {
    const cells = row('<c r="A1" s="0" t="e" vm="3" cm="1" ph="1" x:y="z" xmlns:x="u"><v>#VALUE!</v><extLst><ext uri="u"/></extLst></c>');
    expect(sheetAfter(cells, edit("A1", { value: "#VALUE!" }, { value: 2 }))).toContain(
      '<c r="A1" ph="1" x:y="z" xmlns:x="u"><v>2</v><extLst><ext uri="u"/></extLst></c>',
    );
  });

  it("keeps the formatted runs of a text whose fill alone changes", () => {
    const styles = stylesXml({ cells: [{}] });
    const rich = row('<c r="A1" t="inlineStr"><is><r><t>Gr</t></r><r><rPr><b/></rPr><t>een</t></r></is></c>');
    const after = sheetAfter({ ...rich, styles }, edit("A1", { value: "Green" }, { value: "Green", fill: "#00FF00" }));
    expect(after).toContain('<c s="1" r="A1" t="inlineStr"><is><r><t>Gr</t></r><r><rPr><b/></rPr><t>een</t></r></is></c>');
  });

  it.each([
    ["before the others", "A2", '<row r="2"><c r="A2"><v>9</v></c><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c></row>'],
    ["between the others", "C2", '<row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>9</v></c><c r="D2"><v>1</v></c></row>'],
    ["after the others", "E2", '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c><c r="E2"><v>9</v></c></row>'],
    ["in a row without cells", "B4", '<row r="4" ht="20"><c r="B4"><v>9</v></c></row>'],
    ["in a row before the others", "B1", '<sheetData><row r="1"><c r="B1"><v>9</v></c></row><row r="2">'],
    ["in a row between the others", "B3", '</row><row r="3"><c r="B3"><v>9</v></c></row><row r="4"'],
    ["in a row after the others", "B5", '<row r="5"><c r="B5"><v>9</v></c></row></sheetData>'],
  ])("puts a cell that the file does not list %s", (_, reference, expected) => {
    const sheet = '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c></row><row r="4" ht="20"/></sheetData>';
    expect(sheetAfter({ sheet }, edit(reference, {}, { value: 9 }))).toContain(expected);
  });

  it("puts several cells into an empty sheet, in their order, and widens the area in use", () => {
    const after = sheetAfter(
      { sheet: '<dimension ref="A1"/><sheetData/>' },
      edit("C2", {}, { value: 3 }),
      edit("A2", {}, { value: 2 }),
      edit("B1", {}, { value: 1 }),
    );
    expect(after).toContain(
      '<dimension ref="A1:C2"/><sheetData><row r="1"><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c></row></sheetData>',
    );
  });

  it.each([
    [
      "it is not",
      '<row r="1" spans="2:3"><c r="B1"><v>1</v></c></row>',
      '<row r="1" spans="2:5"><c r="B1"><v>1</v></c><c r="E1"><v>9</v></c></row>',
    ],
    ["the row is empty", '<row r="1" spans="2:3 4:4"/>', '<row r="1" spans="2:5"><c r="E1"><v>9</v></c></row>'],
    ["it is", '<row r="1" spans="1:9"/>', '<row r="1" spans="1:9"><c r="E1"><v>9</v></c></row>'],
  ])("makes the reach of a row wide enough where %s", (_, row, expected) => {
    expect(sheetAfter({ sheet: `<sheetData>${row}</sheetData>` }, edit("E1", {}, { value: 9 }))).toContain(expected);
  });

  it("gives a cell that the file does not list the look of its row or column", () => {
    const styles = stylesXml({ fonts: ["Arial", "Wingdings"], cells: [{}, { font: 1 }, { format: 9 }] });
    const sheet = '<cols><col min="2" max="2" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"/></sheetData>';
    const after = sheetAfter({ sheet, styles }, edit("B1", {}, { value: 1 }), edit("B2", {}, { value: 2 }));
    expect(after).toContain('<c r="B1" s="2">');
    expect(after).toContain('<c r="B2" s="1">');
  });

  it("keeps the prefix of the elements", () => {
    const bytes = zipped({ ...plainParts(), [SHEET]: '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>' });
    expect(textIn(copyOf(applyPatch(bytes, patch(edit("A1", {}, { value: "a" })))), SHEET)).toContain(
      '<x:sheetData><x:row r="1"><x:c t="inlineStr" r="A1"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row></x:sheetData>',
    );
  });
});

describe("a fill", () => {
  const styles = stylesXml({
    formats: { 164: "0.0%" },
    fills: [solid('rgb="FF92D050"')],
    cells: [{}, { format: 164, inside: '<alignment horizontal="right"/>' }],
  });
  const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData>';
  const stylesAfter = (...edits: readonly Edit[]): string =>
    textIn(copyOf(applyPatch(plain({ sheet, styles }), patch(...edits))), "xl/styles.xml");

  it("is added once, in a style that is otherwise the cell's own", () => {
    const red = { value: 1, fill: "#FF0000" };
    const after = stylesAfter(edit("A1", { value: 1 }, red), edit("B1", { value: 1 }, red));
    expect(after).toContain(`<fill>${solid('rgb="FFFF0000"')}</fill></fills>`);
    expect(after).toContain('<fills count="4">');
    expect(after).toContain('<cellXfs count="3">');
    expect(after).toContain(
      '<xf applyFill="1" numFmtId="164" fontId="0" fillId="3" borderId="0" xfId="0"><alignment horizontal="right"/></xf></cellXfs>',
    );
  });

  it("that the workbook has already is used again", () => {
    const after = stylesAfter(edit("A1", { value: 1 }, { value: 1, fill: "#92d050" }));
    expect(after).toContain('<fills count="3">');
    expect(after).toContain('fillId="2"');
  });

  it("is taken away, the rest of the look kept", async () => {
    const filled = copyOf(applyPatch(plain({ sheet, styles }), patch(edit("A1", { value: 1 }, { value: 1, fill: "#FF0000" }))));
    const cleared = copyOf(applyPatch(filled, patch(edit("A1", { value: 1, fill: "#FF0000" }, { value: 1 }))));
    expect(cell(await firstSheet(opened(cleared)), "A1")).toMatchObject({ fill: null, format: "0.0%" });
  });

  it("is refused where the workbook keeps no styles", () => {
    expect(applyPatch(plain({ sheet }), patch(edit("A1", { value: 1 }, { value: 1, fill: "#FF0000" }))).status).toBe("refused");
  });
});

describe("formulas elsewhere", () => {
  const counted = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>';
  const workbookAfter = (sheet: string, after: Partial<CellState>, workbookPr?: string): string =>
    textIn(
      copyOf(
        applyPatch(
          plain({ sheet, styles: stylesXml({ cells: [{}] }), ...(workbookPr === undefined ? {} : { workbookPr }) }),
          patch(edit("A1", { value: 1 }, after)),
        ),
      ),
      "xl/workbook.xml",
    );

  it("are worked out anew when the copy is opened", () => {
    expect(workbookAfter(counted, { value: 5 })).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  it("are left alone when only a fill changes, where none reads what changes, or where there are none", () => {
    expect(workbookAfter(counted.replace("A1*2", "C1*2"), { value: 5 })).not.toContain("calcPr");
    expect(workbookAfter(counted, { value: 1, fill: "#FF0000" })).not.toContain("calcPr");
    expect(workbookAfter('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', { value: 5 })).not.toContain("calcPr");
  });

  it("keep the calculation settings that the workbook has", () => {
    const before = richWorkbook();
    expect(textIn(copyOf(applyPatch(before, patch(RED))), "xl/workbook.xml")).toContain(
      '</definedNames><calcPr fullCalcOnLoad="1" calcId="191029"/>',
    );
  });
});

describe("a patch that does not fit", () => {
  it("is stale where a value or a fill is no longer as it was, and names the cells", () => {
    const written = applyPatch(
      richWorkbook(),
      patch(RED, edit("C2", { value: 0.9 }, { value: 1 }), edit("D2", { value: "Green" }, { value: "Green" })),
    );
    expect(written).toEqual({
      status: "stale",
      places: [
        { row: 1, column: 2 },
        { row: 1, column: 3 },
      ],
    });
  });

  it.each<[string, Edit, string]>([
    ["a formula", edit("E3", { value: -0.25 }, { value: 1 }), "E3 holds a formula, and formulas are not overwritten."],
    [
      "a cell inside a merged one",
      edit("B6", {}, { value: 1 }),
      "B6 is covered by a merged cell: in Excel unmerge A6:C6, save and try again.",
    ],
    [
      "the heading of a table",
      edit("D1", { value: "Rating", fill: "#B4C7E7" }, { value: "RAG", fill: "#B4C7E7" }),
      "D1 is the heading of a table's column: change it in Excel.",
    ],
    ["a number without end", edit("D4", {}, { value: Infinity }), "D4 cannot hold this number."],
    ["a text too long for a cell", edit("D4", {}, { value: "x".repeat(32768) }), "D4 cannot hold more than 32,767 characters of text."],
    ["a colour of another spelling", edit("D4", {}, { fill: "red" }), 'D4 cannot have the fill "red": a colour is written like #FFC000.'],
  ])("is refused for %s", (_, wrong, because) => {
    expect(applyPatch(richWorkbook(), patch(RED, wrong))).toEqual({ status: "refused", because });
  });

  it("is refused for a cell that an array formula fills", () => {
    const sheet = '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>2</v></c><c r="B1"><v>4</v></c></row></sheetData>';
    expect(applyPatch(plain({ sheet }), patch(edit("B1", { value: 4 }, { value: 1 }))).status).toBe("refused");
  });

  it("is refused when it names a cell twice", () => {
    expect(applyPatch(richWorkbook(), patch(RED, RED)).status).toBe("refused");
  });

  it("is refused for a protected sheet, saying what to do", () => {
    const written = applyPatch(
      plain({ sheet: '<sheetData/><sheetProtection sheet="1" objects="1"/>' }),
      patch(edit("A1", {}, { value: 1 })),
    );
    expect(written).toMatchObject({ status: "refused", because: expect.stringContaining("Unprotect Sheet") as string });
  });

  it("is refused for a workbook that is signed, as the signature would no longer hold, but where nothing changes", () => {
    const parts = plainParts({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });
    const origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
    const signed = zipped({
      ...parts,
      "_rels/.rels": links(["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", origin, "_xmlsignatures/origin.sigs"]),
      "_xmlsignatures/origin.sigs": new Uint8Array(),
    });
    expect(applyPatch(signed, patch(edit("A1", { value: 1 }, { value: 2 })))).toEqual({
      status: "refused",
      because:
        "This workbook is digitally signed, and a change would break the signature: in Excel take the signature off under File, Info, save a copy, and try again.",
    });
    expect(applyPatch(signed, patch(edit("A1", { value: 1 }, { value: 1 }))).status).toBe("applied");
  });

  it("is refused for a sheet that is not there, and for bytes that are no workbook", () => {
    expect(applyPatch(richWorkbook(), { sheet: "Other", edits: [] }).status).toBe("refused");
    expect(applyPatch(new Uint8Array(3), patch()).status).toBe("refused");
  });

  it("leaves the bytes it was given as they were", () => {
    const bytes = Buffer.from(richWorkbook());
    const before = Buffer.from(bytes).toString("base64");
    copyOf(applyPatch(bytes, patch(RED)));
    expect(bytes.toString("base64")).toBe(before);
  });
});

describe("a patch and its inverse", () => {
  it("give the cells back", async () => {
    const there = patch(
      RED,
      edit("C2", { value: 0.943 }, { fill: "#FF0000" }),
      edit("A2", { value: "SC1" }, { value: 12 }),
      edit("J20", {}, { value: true, fill: "#00FF00" }),
    );
    const written = copyOf(applyPatch(richWorkbook(), there));
    const back = await firstSheet(opened(copyOf(applyPatch(written, inverse(there)))));
    const before = await firstSheet(opened(richWorkbook()));
    for (const place of ["D3", "C2", "A2", "J20"]) {
      expect(cell(back, place)).toMatchObject({ value: cell(before, place).value, fill: cell(before, place).fill });
    }
  });
});
