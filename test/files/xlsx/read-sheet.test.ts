import { describe, expect, it } from "vitest";

import type { SheetSnapshot } from "../../../src/domain/sheet";
import { cell, firstSheet, opened } from "../support/open";
import { richWorkbook } from "../support/rich-workbook";
import { plainParts, sharedStrings, solid, stylesXml, zipped, type Plan } from "../support/workbook";

const read = (plan: Plan): Promise<SheetSnapshot> => firstSheet(opened(zipped(plainParts(plan))));

const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe("what a cell holds", () => {
  it.each([
    ["a number", '<c r="A1"><v>0.943</v></c>', 0.943, "0.943"],
    ["a number in scientific notation", '<c r="A1"><v>1.2999999999999901E-2</v></c>', 0.0129999999999999, "0.013"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true, "TRUE"],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false, "FALSE"],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', "#DIV/0!", "#DIV/0!"],
    ["text kept in the cell", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> on track </t></is></c>', " on track ", " on track "],
    ["text with references", '<c r="A1" t="inlineStr"><is><t>R&amp;D &lt;5 &#163;1 &#x2191;</t></is></c>', "R&D <5 £1 ↑", "R&D <5 £1 ↑"],
    ["text in a CDATA section", '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<b> & ]]>c</t></is></c>', "a<b> & c", "a<b> & c"],
    ["a line break written as an escape", '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', "a\rb", "a\rb"],
    [
      "text in runs, without how it is spoken",
      '<c r="A1" t="inlineStr"><is><r><t>Am</t></r><r><t>ber</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      "Amber",
      "Amber",
    ],
    ["the text of a formula", '<c r="A1" t="str"><f>T(B1)</f><v>Red</v></c>', "Red", "Red"],
    ["an empty text of a formula", '<c r="A1" t="str"><f>T(B1)</f><v></v></c>', "", ""],
    ["a typed text of no characters as nothing", '<c r="A1" t="inlineStr"><is><t></t></is></c>', null, ""],
    ["a formula never worked out as nothing", '<c r="A1"><f>1+1</f></c>', null, ""],
  ])("reads %s", async (_, xml, value, text) => {
    expect(cell(await read({ sheet: row(xml) }), "A1")).toMatchObject({ value, text });
  });

  it.each([
    ["2013-03-31", "", 41364],
    ["2013-03-31T06:00:00.000", "", 41364.25],
    ["2013-03-31", '<workbookPr date1904="1"/>', 39902],
  ])("reads %s, as the strict edition of the format writes dates", async (date, workbookPr, value) => {
    const sheet = await read({
      sheet: row(`<c r="A1" s="1" t="d"><v>${date}</v></c>`),
      styles: stylesXml({ cells: [{}, { format: 14 }] }),
      workbookPr,
    });
    expect(cell(sheet, "A1")).toMatchObject({ value, text: "31/03/2013" });
  });

  it("keeps as text what says that it is a date and is none", async () => {
    expect(cell(await read({ sheet: row('<c r="A1" t="d"><v>2013-13-31</v></c>') }), "A1")).toMatchObject({
      value: "2013-13-31",
      text: "2013-13-31",
    });
  });

  it("reads shared text, and the one font of its runs", async () => {
    const sheet = await read({
      sheet: row('<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>'),
      sharedStrings: sharedStrings("<t>plain</t>", '<r><rPr><rFont val="Wingdings"/></rPr><t>é</t></r>'),
      styles: stylesXml({ fonts: ["Arial"], cells: [{}] }),
    });
    expect(cell(sheet, "A1")).toMatchObject({ value: "é", font: "Wingdings" });
    expect(cell(sheet, "B1")).toMatchObject({ value: "plain", font: "Arial" });
  });

  it("leaves a cell without content or fill absent", async () => {
    expect((await read({ sheet: row('<c r="A1" s="0"/><c r="B1"><v>1</v></c>') })).rows[0]?.[0]).toBeUndefined();
  });

  it("places cells and rows that do not say where they are after the one before", async () => {
    const sheet = await read({
      sheet: "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row></sheetData>",
    });
    expect(["A1", "B1", "C4", "D4"].map((place) => cell(sheet, place).value)).toEqual([1, 2, 3, 4]);
  });

  it("reads a workbook whose elements carry a prefix", async () => {
    const bytes = zipped({
      ...plainParts(),
      "xl/workbook.xml":
        '<x:workbook xmlns:x="m" xmlns:q="l"><x:sheets><x:sheet name="Scorecard" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>',
      "xl/worksheets/sheet1.xml":
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>ok</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(cell(await firstSheet(opened(bytes)), "A1").value).toBe("ok");
  });
});

describe("formulas", () => {
  it("reads a formula with its sign, and its last result", async () => {
    expect(cell(await read({ sheet: row('<c r="A1"><f>B1&gt;2</f><v>3</v></c>') }), "A1")).toMatchObject({ value: 3, formula: "=B1>2" });
  });

  it("gives each cell of a shared formula its own", async () => {
    const sheet = await firstSheet(opened(richWorkbook()));
    expect(["E2", "E3", "E4"].map((place) => cell(sheet, place).formula)).toEqual(["=C2-B2", "=C3-B3", "=C4-B4"]);
  });

  it("gives every cell that an array formula fills its formula", async () => {
    const sheet = await read({
      sheet: row('<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>1</v></c>'),
    });
    expect(["A1", "B1", "C1"].map((place) => cell(sheet, place).formula)).toEqual(["=C1:D1*2", "=C1:D1*2", null]);
  });
});

describe("the look of a cell", () => {
  const styles = stylesXml({
    fonts: ["Calibri", "Wingdings 3"],
    formats: { 164: "0.0%" },
    fills: [
      solid('rgb="FF00B050"'),
      solid('theme="4" tint="-0.5"'),
      solid('indexed="10"'),
      '<patternFill patternType="lightGray"><fgColor rgb="FFFF0000"/></patternFill>',
      solid('auto="1"'),
    ],
    cells: [{}, { format: 164, font: 1 }, { fill: 2 }, { fill: 3 }, { fill: 4 }, { fill: 5 }, { fill: 6 }, { format: 14 }],
  });
  const theme =
    '<a:theme xmlns:a="d"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="808000"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
  const shown = (style: number, value: number): Promise<SheetSnapshot> =>
    read({ sheet: row(`<c r="A1" s="${style}"><v>${value}</v></c>`), styles, theme });

  it("reads the number format, the text it makes, and the font", async () => {
    expect(cell(await shown(1, 0.943), "A1")).toMatchObject({ format: "0.0%", text: "94.3%", font: "Wingdings 3" });
  });

  it.each([
    ["written out", 2, "#00B050"],
    ["of the theme, darkened", 3, "#404000"],
    ["by number", 4, "#FF0000"],
    ["of a pattern as none", 5, null],
    ["left to the system as none", 6, null],
  ])("reads a fill %s", async (_, style, fill) => {
    expect(cell(await shown(style, 1), "A1").fill).toBe(fill);
  });

  it("takes colours that a workbook numbers anew", async () => {
    const renumbered = stylesXml({
      fills: [solid('indexed="1"')],
      cells: [{ fill: 2 }],
      after: '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00123456"/></indexedColors></colors>',
    });
    expect(cell(await read({ sheet: row('<c r="A1"/>'), styles: renumbered }), "A1").fill).toBe("#123456");
  });

  it("counts dates from 1904 where the workbook does", async () => {
    const sheet = await read({ sheet: row('<c r="A1" s="7"><v>39172</v></c>'), styles, workbookPr: '<workbookPr date1904="1"/>' });
    expect(cell(sheet, "A1")).toMatchObject({ value: 39172, text: "01/04/2011" });
  });

  it("shows the fill of a row or column between the cells that the file lists", async () => {
    const data =
      '<cols><col min="2" max="2" style="2"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2" s="4" customFormat="1"><c r="C2"><v>1</v></c></row></sheetData>';
    const sheet = await read({ sheet: data, styles });
    expect(["A1", "B1", "C1", "A2", "B2", "C2"].map((place) => cell(sheet, place).fill)).toEqual([
      null,
      "#00B050",
      null,
      "#FF0000",
      "#FF0000",
      null,
    ]);
  });
});

describe("the sheet", () => {
  it("reads merged areas, hidden rows and hidden columns", async () => {
    const sheet = await firstSheet(opened(richWorkbook()));
    expect(sheet.merges).toEqual([{ top: 5, left: 0, bottom: 5, right: 2 }]);
    expect([...sheet.hiddenRows]).toEqual([3]);
    expect([...sheet.hiddenColumns]).toEqual([6]);
  });

  it("names the sheets that can be seen apart from the hidden, and leaves out sheets of charts", async () => {
    const workbook = opened(richWorkbook());
    expect(await workbook.sheetNames()).toEqual(["Scorecard"]);
    expect(workbook.hiddenSheetNames).toEqual(["Notes"]);
    expect(cell(await workbook.read("Notes"), "A1").value).toBe(7);
  });

  it("does not know a sheet of another name", async () => {
    await expect(opened(richWorkbook()).read("Elsewhere")).rejects.toThrow(RangeError);
  });
});
