import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { NewRule } from "../../../src/files/patch/rules";
import type { WantedBook } from "../../../src/files/patch/save";
import type { Workbook } from "../../../src/files/workbook";
import { opened } from "../support/open";
import { richWorkbook } from "../support/rich-workbook";
import { plainParts, stylesXml, zipped, type Plan } from "../support/workbook";

const NOTHING: WantedBook = { patches: [], customXml: [], rules: new Map(), protection: new Map() };

const SETTINGS = {
  id: "{6F0B2F0E-6A5C-4D0A-9C0E-3F6A1D6F4C27}",
  xml: '<settings xmlns="urn:scorecard-check:settings">{"form":1} £</settings>',
};

const mark = (row: number, formula = '=N("scorecard-check:error")=0'): NewRule => ({
  areas: [
    { top: row, left: 3, bottom: row, right: 3 },
    { top: row + 2, left: 3, bottom: row + 3, right: 4 },
  ],
  formula,
  stopIfTrue: false,
  look: { underline: true, borders: { top: { style: "dashed", color: "#C00000" }, left: { style: "dashed", color: "#C00000" } } },
});

function copy(workbook: Workbook, wanted: Partial<WantedBook>): Uint8Array {
  const saved = workbook.savedCopy({ ...NOTHING, customXml: workbook.customXml(), ...wanted });
  if (!saved.ok) throw new Error(saved.message);
  return saved.bytes;
}

/** Every part of a file as text, by its name, in the order of the file. */
function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));
}

/** The names of parts that are new, gone or different. */
function differing(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [parts(before), parts(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]);
}

const plain = (plan: Plan): Uint8Array => zipped(plainParts({ styles: stylesXml({ cells: [{}] }), ...plan }));

describe("a custom XML part", () => {
  const NEW_PARTS = [
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
    "customXml/_rels/item2.xml.rels",
  ];

  it("is added as Excel adds one: with its properties, links and content type, and with the next free number", () => {
    const before = richWorkbook();
    const after = copy(opened(before), { customXml: [SETTINGS] });
    expect(new Set(differing(before, after))).toEqual(new Set(NEW_PARTS));
    const now = unzipSync(after);
    const text = (name: string): string => strFromU8(now[name] ?? new Uint8Array());
    expect(text("customXml/item2.xml")).toBe(SETTINGS.xml);
    expect(text("customXml/itemProps2.xml")).toContain(
      `<ds:datastoreItem ds:itemID="${SETTINGS.id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:scorecard-check:settings"/></ds:schemaRefs></ds:datastoreItem>`,
    );
    expect(text("customXml/_rels/item2.xml.rels")).toContain(
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps2.xml"/>',
    );
    expect(text("xl/_rels/workbook.xml.rels")).toContain(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item2.xml"/></Relationships>',
    );
    expect(text("[Content_Types].xml")).toContain(
      '<Override PartName="/customXml/itemProps2.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    );
  });

  it("is linked under an id that no other link has", () => {
    const links = parts(copy(opened(richWorkbook()), { customXml: [SETTINGS] }))["xl/_rels/workbook.xml.rels"] ?? "";
    const ids = [...links.matchAll(/Id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("comes back with its id, is changed in place, and leaves no trace when it goes", () => {
    const before = richWorkbook();
    const withOne = copy(opened(before), { customXml: [SETTINGS] });
    expect(opened(withOne).customXml()).toEqual([SETTINGS]);
    const other = { ...SETTINGS, xml: '<settings xmlns="urn:scorecard-check:settings">{"form":1,"more":true}</settings>' };
    const changed = copy(opened(withOne), { customXml: [other] });
    expect(differing(withOne, changed)).toEqual(["customXml/item2.xml"]);
    expect(opened(changed).customXml()).toEqual([other]);
    expect(parts(copy(opened(changed), { customXml: [] }))).toEqual(parts(before));
  });

  it("of another program stays byte for byte", () => {
    const other = { id: "{11111111-2222-3333-4444-555555555555}", xml: '<other xmlns="urn:other"/>' };
    const before = copy(opened(richWorkbook()), { customXml: [other] });
    expect(differing(before, copy(opened(before), { customXml: [other, SETTINGS] }))).not.toContain("customXml/item2.xml");
    expect(copy(opened(before), {})).toEqual(before);
  });
});

describe("conditional formats", () => {
  const rule = (priority: number, type = "expression", more = ""): string =>
    `<cfRule type="${type}" dxfId="0" priority="${priority}"${more}><formula>D2="Red"</formula></cfRule>`;
  const formatted = (...containers: readonly string[]): Uint8Array =>
    plain({
      sheet: `<sheetData><row r="2"><c r="D2"><v>1</v></c></row></sheetData>${containers.map((inside) => `<conditionalFormatting sqref="D2:D9 F2">${inside}</conditionalFormatting>`).join("")}<pageMargins left="1"/>`,
      styles: stylesXml({
        cells: [{}],
        after:
          '<dxfs count="1"><dxf><font><b/><color rgb="FF123456"/></font><fill><patternFill><bgColor rgb="FFFFC000"/></patternFill></fill></dxf></dxfs>',
      }),
    });

  it("are read in order of priority, with what they look like", () => {
    const { rules } = opened(formatted(rule(3), rule(1, "cellIs", ' operator="equal" stopIfTrue="1"') + rule(2, "colorScale"))).extras(
      "Scorecard",
    );
    expect(rules.map(({ id, kind }) => [id, kind])).toEqual([
      ["rule 2", "CellValue"],
      ["rule 3", "ColorScale"],
      ["rule 1", "Custom"],
    ]);
    expect(rules.at(2)).toEqual({
      id: "rule 1",
      kind: "Custom",
      areas: [
        { top: 1, left: 3, bottom: 8, right: 3 },
        { top: 1, left: 5, bottom: 1, right: 5 },
      ],
      formula: '=D2="Red"',
      stopIfTrue: false,
      look: { bold: true, fontColor: "#123456", fill: "#FFC000" },
    });
    expect(rules[0]).toMatchObject({ formula: '=D2=D2="Red"', stopIfTrue: true });
  });

  it.each([
    ["above those that are there", ["new", "rule 1", "rule 2"], { new: 1, "rule 1": 3, "rule 2": 6 }],
    ["between them", ["rule 1", "new", "rule 2"], { "rule 1": 2, new: 3, "rule 2": 6 }],
    ["below them", ["rule 1", "rule 2", "new"], { "rule 1": 2, "rule 2": 5, new: 6 }],
  ])("are added %s", (_, order, priorities) => {
    const after = copy(opened(formatted(rule(2), rule(5))), {
      rules: new Map([["Scorecard", order.map((id) => (id === "new" ? mark(1) : id))]]),
    });
    const sheet = parts(after)["xl/worksheets/sheet1.xml"] ?? "";
    const found = [...sheet.matchAll(/dxfId="(\d)" priority="(\d)"/g)].map(([, look, priority]) => [look, Number(priority)]);
    expect(found).toEqual([
      ["0", priorities["rule 1"]],
      ["0", priorities["rule 2"]],
      ["1", priorities.new],
    ]);
  });

  it("are written as Excel writes them, behind those of the sheet and before what follows", () => {
    const after = parts(copy(opened(formatted(rule(1))), { rules: new Map([["Scorecard", [mark(1), "rule 1"]]]) }));
    expect(after["xl/worksheets/sheet1.xml"]).toContain(
      '</conditionalFormatting><conditionalFormatting sqref="D2 D4:E5"><cfRule type="expression" dxfId="1" priority="1"><formula>N(&quot;scorecard-check:error&quot;)=0</formula></cfRule></conditionalFormatting><pageMargins',
    );
    expect(after["xl/styles.xml"]).toContain('<dxfs count="2">');
    expect(after["xl/styles.xml"]).toContain(
      '<dxf><font><u/></font><border><left style="dashed"><color rgb="FFC00000"/></left><top style="dashed"><color rgb="FFC00000"/></top></border></dxf></dxfs>',
    );
  });

  it.each([
    ["one after another", formatted(rule(1), rule(2))],
    ["with gaps between their priorities", formatted(rule(7), rule(3))],
    ["of both kinds, in a sheet with everything", richWorkbook()],
    ["of which there are none", plain({ sheet: "<sheetData/>", styles: stylesXml({ cells: [{}], after: '<dxfs count="0"/>' }) })],
  ])("leave every part as it was when they are saved and taken out by another program: beside rules %s", (_, before) => {
    const workbook = opened(before);
    const own = workbook.extras("Scorecard").rules.map(({ id }) => id);
    const marked = copy(workbook, { rules: new Map([["Scorecard", [mark(1), mark(5, "=TRUE"), ...own]]]) });
    const again = opened(marked);
    const { rules } = again.extras("Scorecard");
    expect(rules).toHaveLength(own.length + 2);
    expect(rules[0]).toMatchObject({ kind: "Custom", formula: '=N("scorecard-check:error")=0', areas: mark(1).areas, look: mark(1).look });
    const off = copy(again, { rules: new Map([["Scorecard", rules.slice(2).map(({ id }) => id)]]) });
    expect(parts(off)).toEqual(parts(before));
  });

  it("take a look out of the styles only where nothing else names it", () => {
    const marked = copy(opened(formatted()), { rules: new Map([["Scorecard", [mark(1), { ...mark(9), look: { bold: true } }]]]) });
    const off = copy(opened(marked), { rules: new Map([["Scorecard", ["rule 2"]]]) });
    expect(parts(off)["xl/styles.xml"]).toContain('<dxfs count="3">');
    expect(opened(off).extras("Scorecard").rules).toMatchObject([{ look: { bold: true } }]);
  });
});

describe("protection", () => {
  it("is put on a sheet and taken off again without a trace", () => {
    const before = richWorkbook();
    const on = copy(opened(before), { protection: new Map([["Scorecard", true]]) });
    expect(opened(on).protectedSheetNames).toEqual(["Scorecard"]);
    expect(parts(on)["xl/worksheets/sheet1.xml"]).toContain('</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>');
    expect(parts(copy(opened(on), { protection: new Map([["Scorecard", false]]) }))).toEqual(parts(before));
  });

  it("is taken off before cells are written, and put on after", () => {
    const patch = {
      sheet: "Scorecard",
      edits: [{ row: 0, column: 0, before: { value: null, fill: null }, after: { value: 1, fill: null } }],
    };
    const locked = plain({ sheet: '<sheetData/><sheetProtection sheet="1"/>' });
    expect(opened(locked).savedCopy({ ...NOTHING, patches: [patch] })).toMatchObject({ ok: false });
    expect(opened(copy(opened(locked), { patches: [patch], protection: new Map([["Scorecard", false]]) })).protectedSheetNames).toEqual([]);
    expect(opened(copy(opened(plain({})), { patches: [patch], protection: new Map([["Scorecard", true]]) })).protectedSheetNames).toEqual([
      "Scorecard",
    ]);
  });

  it("with a password stays, and the sentence says what to do", () => {
    const locked = plain({ sheet: '<sheetData/><sheetProtection algorithmName="SHA-512" hashValue="x" sheet="1"/>' });
    expect(opened(locked).savedCopy({ ...NOTHING, protection: new Map([["Scorecard", false]]) })).toEqual({
      ok: false,
      message: expect.stringContaining("protected with a password") as string,
    });
  });
});

describe("a copy", () => {
  it("of which nothing is asked is the file itself", () => {
    const before = richWorkbook();
    expect(copy(opened(before), { rules: new Map([["Scorecard", ["rule 1"]]]), protection: new Map([["Scorecard", false]]) })).toEqual(
      before,
    );
  });

  it("is not made of a text file", () => {
    expect(opened(new TextEncoder().encode("Ref,Indicator\n1,2\n"), "list.csv").savedCopy(NOTHING)).toMatchObject({ ok: false });
  });
});

describe("what a sheet has besides", () => {
  it("its tables, comments and the workbook's names are read", () => {
    const workbook = opened(richWorkbook());
    expect(workbook.extras("Scorecard")).toMatchObject({
      tables: [{ name: "Measures", area: { top: 0, left: 0, bottom: 3, right: 4 }, hasHeaders: true }],
      comments: [{ row: 1, column: 2, text: "Checked" }],
    });
    expect(workbook.names()).toEqual([{ name: "Ratings", formula: "=Scorecard!$D$2:$D$4", comment: "" }]);
    expect(workbook.extras("Notes")).toEqual({ rules: [], tables: [], comments: [] });
  });
});
