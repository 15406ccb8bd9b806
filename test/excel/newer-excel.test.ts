import { describe, expect, it } from "vitest";
import { inverse, type Patch } from "../../src/domain/patch";
import { cellAt } from "../../src/domain/sheet";
import type { OfficeJs } from "../../src/excel/office";
import { sheetPort } from "../../src/excel/sheet-port";
import { everythingIn, holding, openWorkbook, put, ratingsPatch, withExcelApi, type OpenWorkbook } from "./support";

const COVER = "#00B050";

/**
 * Excel with ExcelApi 1.19, which the library in use does not reach: it tells the colours that show. Here a conditional
 * format shows every cell green that says "Green".
 */
function withShownColours(book: OpenWorkbook): OpenWorkbook {
  const range = (book.Excel as unknown as { readonly Range: { readonly prototype: Excel.Range } }).Range.prototype;
  range.getDisplayedCellProperties = function shown(this: Excel.Range, wanted) {
    const own = this.getCellProperties(wanted);
    this.load("values");
    const covered = (row: number, column: number) => this.values[row]?.[column] === "Green";
    const shownIn = (rows: Excel.CellProperties[][]) =>
      rows.map((cells, row) =>
        cells.map((cell, column): Excel.CellProperties =>
          covered(row, column) ? { format: { ...cell.format, fill: { color: COVER, pattern: "Solid" } } } : cell,
        ),
      );
    return new Proxy(own, { get: (result, key) => (key === "value" ? shownIn(result.value) : undefined) });
  };
  return book;
}

describe("where a conditional format colours the ratings", () => {
  const patch: Patch = {
    sheet: "Sheet1",
    edits: [{ row: 0, column: 0, before: { value: "Green", fill: COVER }, after: { value: "Red", fill: "#FF7C80" } }],
  };

  it("the colour that shows is read", async () => {
    const book = withShownColours(openWorkbook(withExcelApi("1.20")));
    put(book, [holding(0, 0, "Green"), holding(1, 0, "Red", "#FF0000")]);
    const sheet = await sheetPort(book.office).read("Sheet1");
    expect([cellAt(sheet, 0, 0).fill, cellAt(sheet, 1, 0).fill]).toEqual([COVER, "#FF0000"]);
  });

  it("the cell's own fill is left alone, and the patch that comes back takes everything back", async () => {
    const book = withShownColours(openWorkbook(withExcelApi("1.20")));
    put(book, [holding(0, 0, "Green")]);
    const before = everythingIn(book);
    const applied = await sheetPort(book.office).apply(patch);
    if (applied.status !== "applied") throw new Error(applied.status);
    expect(book.host.book.model.cell(book.sheet, 0, 0)).toEqual({ value: "Red", formula: null, style: {} });
    expect((await sheetPort(book.office).apply(inverse(applied.written))).status).toBe("applied");
    expect(everythingIn(book)).toEqual(before);
  });

  it("a cell that came to be covered by what was written is taken back too", async () => {
    const book = withShownColours(openWorkbook(withExcelApi("1.20")));
    put(book, [holding(0, 0, "Red", "#FF0000")]);
    const before = everythingIn(book);
    const toGreen: Patch = {
      sheet: "Sheet1",
      edits: [{ row: 0, column: 0, before: { value: "Red", fill: "#FF0000" }, after: { value: "Green", fill: "#92D050" } }],
    };
    const applied = await sheetPort(book.office).apply(toGreen);
    if (applied.status !== "applied") throw new Error(applied.status);
    expect((await sheetPort(book.office).apply(inverse(applied.written))).status).toBe("applied");
    expect(everythingIn(book)).toEqual(before);
  });
});

describe("one step of undo", () => {
  it.each([
    ["1.20", { mergeUndoGroup: true }],
    ["1.19", {}],
  ])("is asked of Excel as ExcelApi %s has it", async (version, expected) => {
    const book = withShownColours(openWorkbook(withExcelApi(version)));
    const asked: unknown[] = [];
    const office: OfficeJs = {
      ...book.office,
      run: (batch, options) => {
        asked.push(options);
        return book.office.run(batch, options);
      },
    };
    await sheetPort(office).apply(ratingsPatch(2));
    expect(asked).toEqual([expected]);
  });
});
