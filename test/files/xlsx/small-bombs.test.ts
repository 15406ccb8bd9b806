import { describe, expect, it } from "vitest";
import { messageFor, opened } from "../support/open";
import { plainParts, sharedStrings, stylesXml, zipped, type Plan } from "../support/workbook";

const file = (plan: Plan): Uint8Array => zipped(plainParts(plan));
const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

const DAMAGED = "This workbook is damaged or cut short: open it in Excel, let Excel repair it, save it and try again.";
const TOO_MANY = "This file holds more than 5 million cells, or more than a sheet has room for: put the scorecard into a file of its own.";

describe("a small workbook that would unfold without end", () => {
  it.each([
    ["cells at the far edge", file({ sheet: data('<row><c r="XFD1"><v>1</v></c></row>'.repeat(10_000)) }), TOO_MANY],
    [
      "array formulas over one another",
      file({ sheet: data(`<row>${'<c><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>'.repeat(20)}</row>`.repeat(500)) }),
      DAMAGED,
    ],
    ["elements within elements", file({ sheet: `${data("")}${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}` }), DAMAGED],
    [
      "entities of entities",
      zipped({
        ...plainParts({ sharedStrings: "" }),
        "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><sst><si><t>&d;</t></si></sst>',
      }),
      DAMAGED,
    ],
  ])("by %s is turned away", (_, bytes, message) => {
    expect(messageFor(bytes)).toBe(message);
  });

  it.each([
    ["one cell that is listed again and again", file({ sheet: data(`<row>${'<c r="A1"><v>1</v></c>'.repeat(20_000)}</row>`) })],
    [
      "sheets that share a part",
      file({ sheets: '<sheet name="S" sheetId="1" r:id="rId1"/>'.repeat(500), sheet: data("<row><c><v>1</v></c></row>".repeat(1000)) }),
    ],
    [
      "a number format without end",
      file({
        styles: stylesXml({ formats: { 164: "0.0;".repeat(100_000) }, cells: [{ format: 164 }] }),
        sheet: data("<row><c><v>1</v></c></row>".repeat(500)),
      }),
    ],
    [
      "columns that are hidden again and again",
      file({ sheet: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(200)}</cols>${data("")}` }),
    ],
    ["a text that is not looked at", file({ sheet: data(""), sharedStrings: sharedStrings(`<t>${"&".repeat(1_000_000)}</t>`) })],
  ])("by %s is read for what it is", (_, bytes) => {
    expect(() => opened(bytes)).not.toThrow();
  });
});
