import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";

import { textCell } from "../../../src/domain/sheet";
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
      [["Scorecard; draft"], [], ["Ref", "Actual"], ["SC1", "5"], ["SC2", "6"]],
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
    expect(await texts(strToU8('a,"one\ntwo, ""three"""\r\nb,'), "a.csv")).toEqual([["a", 'one\ntwo, "three"'], ["b"]]);
  });

  it("may begin with a word in quotation marks, and hold marks further on", async () => {
    expect(await texts(strToU8('"Rounds" were changed,12" pipes,"" ""\nb,"c"'), "a.csv")).toEqual([
      ["Rounds were changed", '12" pipes', ' ""'],
      ["b", "c"],
    ]);
  });

  it("are parted as the first line says, which is no row, as in Excel", async () => {
    const lines = "Ref;Actual\r\nSC1;5,2";
    const rows = [
      ["Ref", "Actual"],
      ["SC1", "5,2"],
    ];
    for (const line of ["sep=;", "SEP=;", '"sep=;"', "\uFEFFsep=;", "sep=;;;"]) {
      expect(await texts(strToU8(`${line}\r\n${lines}`), "a.csv")).toEqual(rows);
    }
    expect(await texts(strToU8("sep=~\nRef~Actual, so far"), "a.tsv")).toEqual([["Ref", "Actual, so far"]]);
  });

  it.each([
    ["new lines", "\n"],
    ["returns, as old Macs wrote", "\r"],
    ["both", "\r\n"],
  ])("stand in lines that end with %s", async (_, end) => {
    expect(await texts(strToU8(["Ref;Actual", "SC1;5", "", "SC2;6", ""].join(end)), "a.csv")).toEqual([
      ["Ref", "Actual"],
      ["SC1", "5"],
      [],
      ["SC2", "6"],
    ]);
  });

  it("are told apart though most lines end in empty ones", async () => {
    expect(await texts(strToU8("Ref;Actual;Note\nSC1;5;\nSC2;;\nSC3;;It rose, and fell, and rose"), "a.csv")).toEqual([
      ["Ref", "Actual", "Note"],
      ["SC1", "5"],
      ["SC2"],
      ["SC3", undefined, "It rose, and fell, and rose"],
    ]);
  });

  it("are parted by tabs alone in a .tsv", async () => {
    expect(await texts(strToU8("a,b;c\td"), "a.tsv")).toEqual([["a,b;c", "d"]]);
  });

  it("hold text just as printed, and nothing where nothing is printed", async () => {
    const sheet = await firstSheet(opened(strToU8("007,94.3%,,TRUE"), "a.csv"));
    expect(sheet.rows).toEqual([[textCell("007"), textCell("94.3%"), undefined, textCell("TRUE")]]);
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

describe("a quotation mark that is not closed", () => {
  const message = (cell: string): string =>
    `The quotation mark at the start of ${cell} is not closed, so rows below it run into that cell: close it or take it out, and save the file again.`;

  it.each([
    ["to the end of the file", 'Ref,Note\nSC1,Fine\nSC2,"Late\nSC3,Fine\n', "B3"],
    ["up to the mark of another cell", 'Ref,Note,Actual\nSC1,"Late,5\nSC2,Fine,"1,234"\nSC3,Fine,6', "B2"],
    ["behind a cell of several lines", '"Ref\nno.","Note"\nSC1,"Late\nSC2,Fine', "B2"],
  ])("%s turns the file away with the cell", (_, text, cell) => {
    expect(messageFor(strToU8(text), "a.csv")).toBe(message(cell));
  });

  it("in the last cell does no harm", async () => {
    expect(await texts(strToU8('Ref,Note\nSC1,"Late\r\n'), "a.csv")).toEqual([
      ["Ref", "Note"],
      ["SC1", "Late"],
    ]);
  });
});

describe("a text file of more cells than fit in memory", () => {
  const tooMany = "This file holds more than 5 million cells, or more than a sheet has room for: put the scorecard into a file of its own.";

  it.each([
    ["cells", "a,".repeat(10_000).concat("\n").repeat(600)],
    ["columns", `${",".repeat(20_000)}a`],
    ["rows", `${"\n".repeat(1_100_000)}a`],
  ])("by its %s is turned away", (_, text) => {
    expect(messageFor(strToU8(text), "a.csv")).toBe(tooMany);
  });

  it("is read where they are all empty ones behind the others", async () => {
    const text = `Ref,Actual${",".repeat(16_000)}\n`.concat(`${",".repeat(16_000)}\n`.repeat(400));
    expect(await texts(strToU8(text), "a.csv")).toEqual([["Ref", "Actual"]]);
  });
});
