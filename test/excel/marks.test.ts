import { describe, expect, it } from "vitest";
import type { Mark } from "../../src/app/marks";
import { marksPort } from "../../src/excel/marks";
import { everythingIn, holding, openWorkbook, put, reopened, syncsOf, type OpenWorkbook } from "./support";

const MARKS: readonly Mark[] = [
  { row: 1, column: 3, severity: "error" },
  { row: 2, column: 3, severity: "error" },
  { row: 2, column: 5, severity: "warning" },
  { row: 4, column: 0, severity: "note" },
];

/** A scorecard that its people have coloured themselves: cells filled by hand, and conditional formats in an order. */
async function coloured(): Promise<OpenWorkbook> {
  const book = openWorkbook();
  put(book, [
    holding(1, 3, "Red", "#FF0000"),
    holding(2, 3, "Green"),
    holding(3, 3, null, "#FFC000"),
    holding(2, 5, 0.5, null, { style: { numberFormat: "0%", bold: true } }),
  ]);
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const [formula, color] of [
      ['=D2="Red"', "#FF0000"],
      ['=D2="Green"', "#00B050"],
      ["=ROW()>2", "#EEEEEE"],
    ] as const) {
      const format = sheet.getRange("D2:D5").conditionalFormats.add("Custom");
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = color;
      format.stopIfTrue = color === "#00B050";
    }
    await context.sync();
  });
  return book;
}

function marksIn({ host, sheet }: OpenWorkbook) {
  return host.book.model.rules(sheet).flatMap((rule) => ("formula" in rule && rule.formula.includes("scorecard-check:") ? [rule] : []));
}

describe("marks", () => {
  it("leave the workbook as it was, part for part, when they are taken off", async () => {
    const book = await coloured();
    const before = everythingIn(book);
    const marks = marksPort(book.office);
    expect(await marks.show("Sheet1", MARKS)).toEqual({ status: "done" });
    expect(marksIn(book)).toHaveLength(3);
    expect(await marks.hide("Sheet1")).toEqual({ status: "done" });
    expect(everythingIn(book)).toEqual(before);
  });

  it("touch no cell and lie over the person's own formats, which keep their order", async () => {
    const book = await coloured();
    const [before] = everythingIn(book).sheets;
    await marksPort(book.office).show("Sheet1", MARKS);
    const [after] = everythingIn(book).sheets;
    expect({ ...after, rules: after?.rules.slice(3) }).toEqual(before);
    expect(marksIn(book).map(({ areas, stopIfTrue }) => ({ areas, stopIfTrue }))).toEqual(
      expect.arrayContaining([{ areas: [{ top: 1, left: 3, bottom: 2, right: 3 }], stopIfTrue: false }]),
    );
  });

  it("are told apart by their lines, and hide no fill", async () => {
    const book = await coloured();
    await marksPort(book.office).show("Sheet1", MARKS);
    const looks = marksIn(book).map(({ borders, style }) => ({
      line: borders?.top?.line,
      edges: Object.keys(borders ?? {}).length,
      fill: style.fill,
    }));
    expect(new Set(looks.map(({ line }) => line)).size).toBe(3);
    expect(looks.every(({ edges, fill }) => edges === 4 && fill === undefined)).toBe(true);
  });

  it("are replaced when they are shown again", async () => {
    const book = await coloured();
    const marks = marksPort(book.office);
    await marks.show("Sheet1", MARKS);
    await marks.show("Sheet1", [{ row: 9, column: 9, severity: "note" }]);
    expect(marksIn(book).map(({ areas }) => areas)).toEqual([[{ top: 9, left: 9, bottom: 9, right: 9 }]]);
  });

  it("are taken off by another person, in the saved workbook on another machine", async () => {
    const book = await coloured();
    const before = everythingIn(book);
    await marksPort(book.office).show("Sheet1", MARKS);
    const other = reopened(book);
    expect(everythingIn(other)).toEqual(everythingIn(book));
    expect(await marksPort(other.office).hide("Sheet1")).toEqual({ status: "done" });
    expect(everythingIn(other)).toEqual(before);
  });

  it("are taken off where Excel has moved, split or copied them with their cells", async () => {
    const book = await coloured();
    const before = everythingIn(book);
    await marksPort(book.office).show("Sheet1", MARKS);
    const { model } = book.host.book;
    for (const rule of marksIn(book)) {
      const moved = rule.areas.map((area) => ({ ...area, top: area.top + 7, bottom: area.bottom + 7 }));
      model.changeRule(book.sheet, { ...rule, areas: moved });
      model.addRule(book.sheet, { ...rule, id: `${rule.id} copy`, areas: [{ top: 40, left: 1, bottom: 44, right: 2 }] });
    }
    expect(marksIn(book)).toHaveLength(6);
    await marksPort(book.office).hide("Sheet1");
    expect(everythingIn(book)).toEqual(before);
  });

  it.each([10, 500, 2000])("take two round trips on and two off for %i rows", async (rows) => {
    const book = openWorkbook();
    const marks = marksPort(book.office);
    const all = Array.from({ length: rows }, (_, index): Mark => ({
      row: index * 2,
      column: index % 7,
      severity: (["error", "warning", "note"] as const)[index % 3] ?? "note",
    }));
    expect(await syncsOf(book, () => marks.show("Sheet1", all))).toBe(2);
    expect(marksIn(book).flatMap(({ areas }) => areas)).toHaveLength(rows);
    expect(await syncsOf(book, () => marks.hide("Sheet1"))).toBe(2);
    expect(marksIn(book)).toEqual([]);
  });

  it("take one round trip off where there are none", async () => {
    const book = openWorkbook();
    expect(await syncsOf(book, () => marksPort(book.office).hide("Sheet1"))).toBe(1);
  });

  it("are refused on a protected sheet, with what to do", async () => {
    const book = await coloured();
    book.host.book.protection.set(book.sheet, "");
    expect(await marksPort(book.office).show("Sheet1", MARKS)).toMatchObject({
      status: "refused",
      because: expect.stringMatching(/Unprotect Sheet/) as string,
    });
  });
});
