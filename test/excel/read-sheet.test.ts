import { describe, expect, it } from "vitest";
import { cellAt } from "../../src/domain/sheet";
import { sheetPort } from "../../src/excel/sheet-port";
import { holding, openWorkbook, put, syncsOf, withExcelApi } from "./support";

const PROSE = "The contractor finished late in two wards. Work began again in May and is on course to end in July. ";

describe("reading a sheet", () => {
  it("reads what a cell holds, shows and looks like", async () => {
    const book = openWorkbook();
    put(book, [
      { row: 1, column: 2, content: { value: 0.943, formula: null }, style: { numberFormat: "0.0%", fill: "#FF0000" } },
      { row: 1, column: 3, content: { value: "é", formula: null }, style: { fontName: "Wingdings" } },
    ]);
    await book.host.type("Sheet1", "E2", "=C2*2");
    const sheet = await sheetPort(book.office).read("Sheet1");
    expect(cellAt(sheet, 1, 2)).toEqual({ value: 0.943, text: "94.3%", format: "0.0%", formula: null, fill: "#FF0000", font: "Calibri" });
    expect(cellAt(sheet, 1, 3)).toMatchObject({ value: "é", font: "Wingdings", fill: null });
    expect(cellAt(sheet, 1, 4)).toMatchObject({ value: 1.886, formula: "=C2*2" });
    expect(cellAt(sheet, 0, 0)).toMatchObject({ value: null, fill: null });
  });

  it("tells a white fill from none, and a blank cell that is filled from one that is not", async () => {
    const book = openWorkbook();
    put(book, [holding(0, 0, "x"), holding(0, 1, "y", "#FFFFFF"), holding(1, 0, null, "#FFC000"), holding(1, 1, "z")]);
    const sheet = await sheetPort(book.office).read("Sheet1");
    expect([cellAt(sheet, 0, 0).fill, cellAt(sheet, 0, 1).fill, cellAt(sheet, 1, 0).fill]).toEqual([null, "#FFFFFF", "#FFC000"]);
  });

  it("reads a text that begins with = as text", async () => {
    const book = openWorkbook();
    await book.host.type("Sheet1", "A1", "'=1+1");
    const sheet = await sheetPort(book.office).read("Sheet1");
    expect(cellAt(sheet, 0, 0)).toMatchObject({ value: "=1+1", formula: null });
  });

  it("reads merged areas, and hidden rows and columns, by their places on the sheet", async () => {
    const book = openWorkbook();
    const { model } = book.host.book;
    put(book, [holding(3, 1, "a"), holding(6, 4, "b")]);
    model.setMerges(book.sheet, [{ top: 3, left: 1, bottom: 4, right: 2 }]);
    model.setHidden(book.sheet, "row", 5, 5, true);
    model.setHidden(book.sheet, "column", 3, 3, true);
    const sheet = await sheetPort(book.office).read("Sheet1");
    expect(sheet.merges).toEqual([{ top: 3, left: 1, bottom: 4, right: 2 }]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[5], [3]]);
  });

  it("reads an empty sheet, and one with formats only, as having no rows", async () => {
    const book = openWorkbook();
    put(book, [{ row: 500, column: 3, style: { fill: "#00FF00" } }]);
    expect((await sheetPort(book.office).read("Sheet1")).rows).toEqual([]);
  });

  it("does without merged areas where Excel is too old to tell them", async () => {
    const book = openWorkbook(withExcelApi("1.9"));
    put(book, [holding(0, 0, "a")]);
    expect(cellAt(await sheetPort(book.office).read("Sheet1"), 0, 0).value).toBe("a");
  });

  it("names the sheets that can be seen, in their order", async () => {
    const book = openWorkbook();
    const hidden = await book.host.addSheet("Lists");
    await book.host.addSheet("Q2");
    book.host.book.model.changeSheet(hidden.id, { visibility: "Hidden" });
    expect(await sheetPort(book.office).sheetNames()).toEqual(["Sheet1", "Q2"]);
  });

  it("says what to do when the sheet is gone, or a cell is being edited", async () => {
    const { office, host } = openWorkbook();
    await expect(sheetPort(office).read("Gone")).rejects.toThrow(/Read the scorecard again/);
    host.beginCellEdit();
    await expect(sheetPort(office).read("Sheet1")).rejects.toThrow(/Press Enter or Escape/);
  });

  it("refuses a sheet with something typed far away, and says where", async () => {
    const book = openWorkbook();
    put(book, [holding(0, 0, "a"), holding(1_048_575, 3, "stray")]);
    await expect(sheetPort(book.office).read("Sheet1")).rejects.toThrow(/row 1048576/);
  });
});

describe("round trips of reading", () => {
  function scorecard(rows: number, prose: string) {
    const book = openWorkbook();
    const columns = 12;
    put(
      book,
      Array.from({ length: rows * columns }, (_, index) =>
        holding(Math.floor(index / columns), index % columns, index % columns === columns - 1 ? prose : `Cell ${index}`, "#FFC000"),
      ),
    );
    return book;
  }

  it.each([
    [10, 2],
    [500, 2],
    [2000, 3],
  ])("%i rows of twelve columns take %i, and no answer is larger than Excel gives", async (rows, syncs) => {
    const book = scorecard(rows, PROSE);
    expect(await syncsOf(book, () => sheetPort(book.office).read("Sheet1"))).toBe(syncs);
    expect(book.host.traffic.responseBytes).toBeLessThan((syncs - 1) * 5 * 1024 * 1024);
  });

  it("reads every row of a sheet that comes in slices", async () => {
    const book = scorecard(2000, PROSE);
    const sheet = await sheetPort(book.office).read("Sheet1");
    expect(sheet.rows).toHaveLength(2000);
    expect([cellAt(sheet, 0, 0).value, cellAt(sheet, 1457, 3).value, cellAt(sheet, 1999, 11).value]).toEqual([
      "Cell 0",
      "Cell 17487",
      PROSE,
    ]);
  });

  it("asks again in halves where the cells hold more than was reckoned with", async () => {
    const book = scorecard(600, PROSE.repeat(40));
    const sheet = await sheetPort(book.office).read("Sheet1");
    expect(sheet.rows).toHaveLength(600);
    expect(cellAt(sheet, 599, 11).value).toBe(PROSE.repeat(40));
  });
});
