import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";

import { EMPTY_CELL, textCell } from "../../../src/domain/sheet";
import { firstSheet, messageFor, opened } from "../support/open";

const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))].flatMap((code) =>
      little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
    ),
  );

async function texts(bytes: Uint8Array, name: string): Promise<readonly (readonly (string | undefined)[])[]> {
  return (await firstSheet(opened(bytes, name))).rows.map((row) => row.map((cell) => cell?.text));
}

describe("the letters of a text file", () => {
  it.each([
    ["UTF-8", strToU8("Café\t£5 ↑")],
    ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8("Café\t£5 ↑")])],
    ["UTF-16, as Excel's Unicode text is", utf16("Café\t£5 ↑", true)],
    ["UTF-16 the other way round", utf16("Café\t£5 ↑", false)],
  ])("are read from %s", async (_, bytes) => {
    expect(await texts(bytes, "a.tsv")).toEqual([["Café", "£5 ↑"]]);
  });

  it("are read from Windows-1252 where they are not UTF-8", async () => {
    expect(await texts(Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x2c, 0xa3, 0x35, 0x20, 0x96, 0x80]), "a.csv")).toEqual([
      ["Café", "£5 –€"],
    ]);
  });
});

describe("control characters that came along with a text, as from Word or from a wrong encoding", () => {
  it.each([
    ["UTF-8", [0x65, 0x2d, 0x1f, 0x63, 0xc2, 0x92, 0x73], "e-\u001fc\u0092s"],
    ["Windows-1252", [0x65, 0x2d, 0x1f, 0x63, 0x92, 0x73], "e-\u001fc’s"],
  ])("do not keep a file in %s from being read", async (_, bytes, text) => {
    expect(await texts(Uint8Array.from(bytes), "a.csv")).toEqual([[text]]);
  });
});

describe("the cells of a text file", () => {
  it.each([
    [
      "commas",
      "Ref,Indicator,Actual\nSC1,Fly tips,5",
      [
        ["Ref", "Indicator", "Actual"],
        ["SC1", "Fly tips", "5"],
      ],
    ],
    [
      "semicolons, though figures hold commas",
      'Ref;Actual;Target\nSC1;"1,234";2,345\nSC2;1,5;2,5',
      [
        ["Ref", "Actual", "Target"],
        ["SC1", "1,234", "2,345"],
        ["SC2", "1,5", "2,5"],
      ],
    ],
    [
      "tabs, though sentences hold commas",
      "Ref\tComment\nSC1\tBetter, but late, again",
      [
        ["Ref", "Comment"],
        ["SC1", "Better, but late, again"],
      ],
    ],
    [
      "commas below a title",
      "Scorecard; draft\n\nRef,Actual\nSC1,5\nSC2,6",
      [["Scorecard; draft"], [""], ["Ref", "Actual"], ["SC1", "5"], ["SC2", "6"]],
    ],
    [
      "upright strokes, though sentences hold commas",
      "Ref|Comment|Actual\nSC1|Better, but late|5",
      [
        ["Ref", "Comment", "Actual"],
        ["SC1", "Better, but late", "5"],
      ],
    ],
    ["lines alone, for prose", "Performance was good.\nIt is\r\nto stay so.", [["Performance was good."], ["It is"], ["to stay so."]]],
  ])("are told apart by %s", async (_, text, rows) => {
    expect(await texts(strToU8(text), "a.csv")).toEqual(rows);
  });

  it("may hold line breaks, delimiters and quotes within quotes", async () => {
    expect(await texts(strToU8('a,"one\ntwo, ""three"""\r\nb,'), "a.csv")).toEqual([
      ["a", 'one\ntwo, "three"'],
      ["b", ""],
    ]);
  });

  it("are parted by tabs alone in a .tsv", async () => {
    expect(await texts(strToU8("a,b;c\td"), "a.tsv")).toEqual([["a,b;c", "d"]]);
  });

  it("hold text just as printed, and nothing where nothing is printed", async () => {
    const sheet = await firstSheet(opened(strToU8("007,94.3%,,TRUE"), "a.csv"));
    expect(sheet.rows).toEqual([[textCell("007"), textCell("94.3%"), EMPTY_CELL, textCell("TRUE")]]);
  });
});

describe("a text file", () => {
  it("is a workbook of one sheet with the file's name, and takes no patch", async () => {
    const bytes = strToU8("a,b");
    const workbook = opened(bytes, "Appendix 1.v2.CSV");
    expect(await workbook.sheetNames()).toEqual(["Appendix 1.v2"]);
    expect(await workbook.apply({ sheet: "Appendix 1.v2", edits: [] })).toMatchObject({ status: "refused" });
    expect(workbook.bytes()).toBe(bytes);
  });

  it.each([
    ["no bytes", []],
    ["only a mark", [0xef, 0xbb, 0xbf]],
    ["only white space", [0x20, 0x0d, 0x0a, 0x0a]],
  ])("with %s is empty", (_, bytes) => {
    expect(messageFor(Uint8Array.from(bytes), "a.csv")).toBe("This file is empty.");
  });

  it.each([
    ["zero bytes", [0, 0, 0, 0]],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ["an archive", [0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]],
    ["half a UTF-16 letter", [0xff, 0xfe, 0x41, 0x00, 0x42]],
    ["bytes that no text holds", [0x41, 0x81, 0x8d, 0x42]],
  ])("that is %s is no text", (_, bytes) => {
    expect(messageFor(Uint8Array.from(bytes), "a.tsv")).toBe("This file does not hold text, whatever its name says.");
  });
});
