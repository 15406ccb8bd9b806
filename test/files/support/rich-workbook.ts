import { links, plainParts, sharedStrings, solid, stylesXml, zipped, type Parts } from "./workbook";

const OFFICE = "http://schemas.microsoft.com/office";

/** A scorecard with shared and formatted texts, a shared formula, conditional formats of both kinds, validation and a table. */
const SCORECARD = `<sheetPr codeName="Sheet1"/><dimension ref="A1:G6"/>
<sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15" xmlns:x14ac="${OFFICE}/spreadsheetml/2009/9/ac" x14ac:dyDescent="0.25"/>
<cols><col min="1" max="1" width="12.5" customWidth="1"/><col min="7" max="7" width="9" hidden="1"/></cols>
<sheetData>
<row r="1" spans="1:7" ht="30" customHeight="1"><c r="A1" t="s" s="3"><v>0</v></c><c r="B1" t="s" s="3"><v>1</v></c><c r="C1" t="s" s="3"><v>2</v></c><c r="D1" t="s" s="3"><v>3</v></c><c r="E1" t="s" s="3"><v>4</v></c><c r="G1" t="s"><v>5</v></c></row>
<row r="2" spans="1:7"><c r="A2" t="s"><v>6</v></c><c r="B2" s="1"><v>0.93</v></c><c r="C2" s="1"><v>0.943</v></c><c r="D2" t="s" s="2"><v>8</v></c><c r="E2" s="4"><f t="shared" ref="E2:E4" si="0">C2-B2</f><v>1.2999999999999901E-2</v></c><c r="G2" t="e"><v>#N/A</v></c></row>
<row r="3" spans="1:7" x14ac:dyDescent="0.25" xmlns:x14ac="${OFFICE}/spreadsheetml/2009/9/ac"><c r="A3" t="s"><v>7</v></c><c r="B3" s="1"><v>0.5</v></c><c r="C3" s="1"><v>0.25</v></c><c r="D3" s="3"/><c r="E3"><f t="shared" si="0"/><v>-0.25</v></c></row>
<row r="4" hidden="1"><c r="A4" t="inlineStr"><is><t>SC3</t></is></c><c r="B4" s="1"><v>1</v></c><c r="C4" s="1"><v>1</v></c><c r="E4"><f t="shared" si="0"/><v>0</v></c></row>
<row r="6"><c r="A6" t="s"><v>9</v></c><c r="D6" t="str"><f>COUNTIF(D2:D4,"Green")&amp;" green"</f><v>1 green</v></c></row>
</sheetData>
<autoFilter ref="A1:E4"/><mergeCells count="1"><mergeCell ref="A6:C6"/></mergeCells>
<conditionalFormatting sqref="D2:D4"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"Red"</formula></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D2:D4"><formula1>"Green,Amber,Red"</formula1></dataValidation></dataValidations>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>
<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${OFFICE}/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${OFFICE}/excel/2006/main"><x14:cfRule type="iconSet" priority="2" id="{0A}"><x14:iconSet iconSet="3Triangles"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

const STYLES = stylesXml({
  fonts: ["Arial", "Wingdings"],
  formats: { 164: "0.0%" },
  fills: [solid('rgb="FF92D050"'), solid('theme="4" tint="0.59999389629810485"')],
  cells: [
    {},
    { format: 164, inside: '<alignment horizontal="right"/>' },
    { fill: 2, inside: '<alignment horizontal="center"/><protection locked="0"/>' },
    { fill: 3 },
    { font: 1 },
  ],
  after: `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`,
});

const CHART = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>Scorecard!$C$2:$C$4</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;

/** Bytes that look like nothing in particular, as a macro part or a picture does. */
const BINARY = Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at * 7) % 256);

/** The parts of a workbook that holds a good deal of what people put into workbooks. */
export const RICH_PARTS: Parts = {
  ...plainParts({
    sheet: SCORECARD,
    styles: STYLES,
    sharedStrings: sharedStrings(
      "<t>Ref</t>",
      "<t>Target</t>",
      "<t>Actual</t>",
      "<t>Rating</t>",
      "<t>Gap</t>",
      "<t>Spare</t>",
      '<r><t xml:space="preserve">SC</t></r><r><rPr><b/><rFont val="Arial"/></rPr><t>1</t></r>',
      "<t>SC2 &amp; SC2a</t>",
      "<t>Green</t>",
      "<t>All of them</t>",
    ),
    workbookPr: '<workbookPr codeName="ThisWorkbook"/>',
    sheets:
      '<sheet name="Scorecard" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="2" state="hidden" r:id="rId7"/><sheet name="Chart" sheetId="3" r:id="rId8"/>',
    workbookLinks: [
      ["rId7", "worksheet", "worksheets/sheet2.xml"],
      ["rId8", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId9", `${OFFICE}/2006/relationships/vbaProject`, "vbaProject.bin"],
      ["rId10", `${OFFICE}/2017/10/relationships/person`, "persons/person.xml"],
      ["rId11", "calcChain", "calcChain.xml"],
    ],
  }),
  "xl/worksheets/sheet2.xml":
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>',
  "xl/worksheets/_rels/sheet1.xml.rels": links(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId3", "comments", "../comments1.xml"],
    ["rId4", `${OFFICE}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
    ["rId5", "table", "../tables/table1.xml"],
  ),
  "xl/chartsheets/sheet1.xml": "<chartsheet/>",
  "xl/drawings/drawing1.xml": "<drawing/>",
  "xl/drawings/vmlDrawing1.vml": "<xml/>",
  "xl/charts/chart1.xml": CHART,
  "xl/comments1.xml": "<comments/>",
  "xl/threadedComments/threadedComment1.xml":
    '<ThreadedComments><threadedComment ref="C2" id="{1}"><text>Checked</text></threadedComment></ThreadedComments>',
  "xl/persons/person.xml": "<personList/>",
  "xl/tables/table1.xml": '<table id="1" name="Measures" displayName="Measures" ref="A1:E4"><tableColumns count="5"/></table>',
  "xl/calcChain.xml": '<calcChain><c r="E2" i="1"/></calcChain>',
  "xl/vbaProject.bin": BINARY,
  "customXml/item1.xml": "<settings>kept</settings>",
  "docProps/core.xml": "<coreProperties/>",
};

/** The workbook itself: its calculation settings and defined names stand where Excel puts them. */
export function richWorkbook(): Uint8Array {
  const workbook = String(RICH_PARTS["xl/workbook.xml"]).replace(
    "</sheets>",
    '</sheets><definedNames><definedName name="Ratings">Scorecard!$D$2:$D$4</definedName></definedNames><calcPr calcId="191029"/>',
  );
  return zipped({ ...RICH_PARTS, "xl/workbook.xml": workbook });
}
