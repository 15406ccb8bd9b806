import { describe, expect, it, vi } from "vitest";
import { watchPort } from "../../src/excel/events";
import { sheetPort } from "../../src/excel/sheet-port";
import { openWorkbook, ratingsPatch, type OpenWorkbook } from "./support";

/** What a person did last has been told by the time another thing that they did is told. */
async function told(book: OpenWorkbook, edited: readonly string[], marker = "Marker"): Promise<void> {
  await book.host.addSheet(marker);
  await book.host.type(marker, "A1", "x");
  await vi.waitFor(() => {
    expect(edited.at(-1)).toBe(marker);
  });
}

describe("watching the workbook", () => {
  it("tells of what a person types, here or elsewhere, and not of what we write", async () => {
    const book = openWorkbook();
    const edited: string[] = [];
    await watchPort(book.office).onEdited((sheet) => {
      edited.push(sheet);
    });
    await sheetPort(book.office).apply(ratingsPatch(3));
    await book.host.type("Sheet1", "A1", "Ref");
    await book.host.type("Sheet1", "A1", "Reference", "other person");
    await told(book, edited);
    expect(edited).toEqual(["Sheet1", "Sheet1", "Marker"]);
  });

  it("tells of a cell's change though the person is at the next cell already", async () => {
    const book = openWorkbook();
    const edited: string[] = [];
    await watchPort(book.office).onEdited((sheet) => {
      edited.push(sheet);
    });
    await book.host.type("Sheet1", "A1", "Ref");
    book.host.beginCellEdit();
    await new Promise((resolve) => setTimeout(resolve, 5));
    book.host.endCellEdit();
    await vi.waitFor(() => {
      expect(edited).toEqual(["Sheet1"]);
    });
  });

  it("tells nothing any more once it is stopped", async () => {
    const book = openWorkbook();
    const edited: string[] = [];
    const stopped: string[] = [];
    const watch = watchPort(book.office);
    await watch.onEdited((sheet) => {
      edited.push(sheet);
    });
    const stop = await watch.onEdited((sheet) => {
      stopped.push(sheet);
    });
    await stop();
    await book.host.type("Sheet1", "A1", "Ref");
    await told(book, edited);
    expect([edited, stopped]).toEqual([["Sheet1", "Marker"], []]);
  });

  it("tells where the person is, and which sheet is in front", async () => {
    const book = openWorkbook();
    const [cells, sheets]: [unknown[], string[]] = [[], []];
    const watch = watchPort(book.office);
    await watch.onSelected((sheet, place) => {
      cells.push([sheet, place]);
    });
    await watch.onActivated((sheet) => {
      sheets.push(sheet);
    });
    await book.host.addSheet("Q2");
    await book.host.select("Q2", "C4:D9");
    await vi.waitFor(() => {
      expect([cells, sheets]).toEqual([[["Q2", { row: 3, column: 2 }]], ["Q2"]]);
    });
    expect(await watch.activeSheet()).toBe("Q2");
  });

  it("brings the person to a cell, on another sheet too", async () => {
    const book = openWorkbook();
    const { id } = await book.host.addSheet("Q2");
    expect(await watchPort(book.office).select("Q2", { row: 6, column: 9 })).toEqual({ status: "done" });
    expect(book.host.book.selection).toEqual({ sheet: id, areas: [{ top: 6, left: 9, bottom: 6, right: 9 }] });
    expect(await watchPort(book.office).select("Gone", { row: 0, column: 0 })).toMatchObject({ status: "refused" });
  });
});
