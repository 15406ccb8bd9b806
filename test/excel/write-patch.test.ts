import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverse, type CellState, type Patch } from "../../src/domain/patch";
import { cellAt } from "../../src/domain/sheet";
import { sheetPort } from "../../src/excel/sheet-port";
import { Fault } from "../../src/workbench/host/protocol/fault";
import { everythingIn, holding, openWorkbook, put, ratingsPatch, syncsOf, type OpenWorkbook } from "./support";

/** A patch of one cell of Sheet1. */
function edit(row: number, column: number, before: CellState, after: CellState): Patch {
  return { sheet: "Sheet1", edits: [{ row, column, before, after }] };
}

const BLANK: CellState = { value: null, fill: null };
const GREEN: CellState = { value: "Green", fill: "#92D050" };

function cell({ host, sheet }: OpenWorkbook, row: number, column: number) {
  return host.book.model.cell(sheet, row, column);
}

describe("writing a patch", () => {
  it.each([10, 500, 2000])("takes two round trips for %i rows, and writes every one", async (rows) => {
    const book = openWorkbook();
    const patch = ratingsPatch(rows);
    expect(
      await syncsOf(book, async () => {
        expect(await sheetPort(book.office).apply(patch)).toEqual({ status: "applied", written: patch });
      }),
    ).toBe(2);
    for (const { row, column, after } of patch.edits) {
      expect(cell(book, row, column)).toMatchObject({ value: after.value, style: { fill: after.fill } });
    }
  });

  it("takes no round trip when there is nothing to write", async () => {
    const book = openWorkbook();
    expect(await syncsOf(book, () => sheetPort(book.office).apply({ sheet: "Sheet1", edits: [] }))).toBe(0);
  });

  it("is one step of undo", async () => {
    const book = openWorkbook();
    put(book, [holding(0, 0, "Ref")]);
    const before = everythingIn(book);
    await sheetPort(book.office).apply(ratingsPatch(7));
    await book.host.undo();
    expect(everythingIn(book)).toEqual(before);
  });

  it("leaves cells between the edited ones alone, and the value where only the fill changes", async () => {
    const book = openWorkbook();
    put(book, [holding(0, 1, "94.3%"), { row: 1, column: 1, content: { value: null, formula: "=1+1" } }, holding(2, 1, "n/a")]);
    const fills = { ...edit(0, 1, { value: "94.3%", fill: null }, { value: "94.3%", fill: "#FFC000" }) };
    await sheetPort(book.office).apply({
      ...fills,
      edits: [...fills.edits, { row: 2, column: 1, before: { value: "n/a", fill: null }, after: { value: "n/a", fill: "#FFC000" } }],
    });
    expect([cell(book, 0, 1), cell(book, 1, 1).formula, cell(book, 1, 1).style.fill]).toEqual([
      { value: "94.3%", formula: null, style: { fill: "#FFC000" } },
      "=1+1",
      undefined,
    ]);
  });
});

describe("a patch that is out of date", () => {
  it("writes nothing and lists the cells whose value or fill somebody changed", async () => {
    const book = openWorkbook();
    put(book, [holding(2, 3, "Amber"), holding(4, 3, null, "#FF0000")]);
    const before = everythingIn(book);
    const applied = await sheetPort(book.office).apply(ratingsPatch(6));
    expect(applied).toEqual({
      status: "stale",
      places: [
        { row: 2, column: 3 },
        { row: 4, column: 3 },
      ],
    });
    expect(everythingIn(book)).toEqual(before);
  });

  it("is noticed when another person types between reading and writing", async () => {
    const book = openWorkbook();
    await book.host.type("Sheet1", "D2", "Red", "other person");
    expect((await sheetPort(book.office).apply(ratingsPatch(3))).status).toBe("stale");
  });
});

describe("a patch that is refused says what to do", () => {
  async function refusal(book: OpenWorkbook, patch = ratingsPatch(3)): Promise<string> {
    const before = everythingIn(book);
    const applied = await sheetPort(book.office).apply(patch);
    expect(everythingIn(book)).toEqual(before);
    return applied.status === "refused" ? applied.because : applied.status;
  }

  it("for a protected sheet", async () => {
    const book = openWorkbook();
    book.host.book.protection.set(book.sheet, "");
    expect(await refusal(book)).toMatch(/“Sheet1” is protected.*Unprotect Sheet/);
  });

  it("for a workbook that may only be read", async () => {
    const book = openWorkbook();
    const { host } = book;
    const answer = host.answer.bind(host);
    host.answer = async (body, flags) => {
      const answered = await answer(body, flags);
      return "body" in answered ? { body: answered.body.replace('"ReadOnly":false', '"ReadOnly":true') } : answered;
    };
    expect(await refusal(book)).toMatch(/open to be read only.*save a copy/);
  });

  it("while a cell is being edited", async () => {
    const book = openWorkbook();
    book.host.beginCellEdit();
    expect(await refusal(book)).toMatch(/Press Enter or Escape/);
  });

  it("when a person starts to edit a cell between the two round trips", async () => {
    const book = openWorkbook();
    const { host } = book;
    const answer = host.answer.bind(host);
    host.answer = async (body, flags) => {
      const answered = await answer(body, flags);
      host.beginCellEdit();
      return answered;
    };
    expect(await refusal(book)).toMatch(/Press Enter or Escape/);
  });

  it("for a cell with a formula, named, though it shows what the patch expects", async () => {
    const book = openWorkbook();
    await book.host.type("Sheet1", "D3", '="x"&"y"');
    await book.host.book.model.settle();
    expect(await refusal(book, edit(2, 3, { value: "xy", fill: null }, GREEN))).toMatch(/^D3 holds a formula/);
  });

  it("for a cell that a merged one covers, but not for the first cell of that", async () => {
    const book = openWorkbook();
    book.host.book.model.setMerges(book.sheet, [{ top: 2, left: 3, bottom: 3, right: 3 }]);
    expect(await refusal(book)).toMatch(/^D4 is covered by a merged cell/);
    expect((await sheetPort(book.office).apply(edit(2, 3, BLANK, GREEN))).status).toBe("applied");
  });

  it("when the sheet is gone", async () => {
    expect(await refusal(openWorkbook(), { ...ratingsPatch(1), sheet: "Gone" })).toMatch(/deleted or renamed/);
  });

  it("when the patch is too large for Excel on the web", async () => {
    const text = "a".repeat(30_000);
    const edits = Array.from({ length: 200 }, (_, row) => ({ row, column: 0, before: BLANK, after: { value: text, fill: null } }));
    expect(await refusal(openWorkbook(), { sheet: "Sheet1", edits })).toMatch(/more than Excel can take in one go/);
  });

  it("when Excel breaks off half-way, and takes back what it had written", async () => {
    const book = openWorkbook();
    const { model } = book.host.book;
    const change = model.change.bind(model);
    let calls = 0;
    model.change = (sheet, changes) => {
      calls += 1;
      if (calls === 2) throw new Fault("InvalidOperation");
      change(sheet, changes);
    };
    expect(await refusal(book)).toMatch(/Finish what you are doing/);
    expect(calls).toBeGreaterThan(2);
  });
});

describe("text that looks like something else", () => {
  // prettier-ignore
  it.each([
    "=1+1", "+44 20 7946 0000", "-5%", "@home", "'quoted", "''twice", "94.3%", "1/2/2024", "TRUE", "#N/A", "007", "5", "May 2012", "£3m",
    "Green",
  ])(
    "%s is written as text, and taken back to text",
    async (text) => {
      const book = openWorkbook();
      const port = sheetPort(book.office);
      const patch = edit(0, 0, BLANK, { value: text, fill: null });
      expect((await port.apply(patch)).status).toBe("applied");
      expect(cell(book, 0, 0)).toEqual({ value: text, formula: null, style: {} });
      expect(cellAt(await port.read("Sheet1"), 0, 0)).toMatchObject({ value: text, formula: null, format: "General" });
      expect((await port.apply(edit(0, 0, { value: text, fill: null }, GREEN))).status).toBe("applied");
      expect((await port.apply(edit(0, 0, GREEN, { value: text, fill: null }))).status).toBe("applied");
      expect(cell(book, 0, 0)).toEqual({ value: text, formula: null, style: {} });
    },
  );
});

describe("restoring", () => {
  const value = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("94.3%", "=A1", "n/a", "12", ""),
    // No sheet holds minus zero: the number written is 0.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
  );
  const fill = fc.constantFrom(null, "#FFFFFF", "#92D050", "#FF0000");

  it("gives the sheet back whatever the cells held, fills and the lack of them included", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ value, fill }), { minLength: 1, maxLength: 12 }), async (cells) => {
        const book = openWorkbook();
        const port = sheetPort(book.office);
        put(
          book,
          cells.flatMap((state, row) => [
            holding(row, 0, "Ref"),
            holding(row, 3, state.value === "" ? null : state.value, state.fill),
            holding(row, 4, "Comment"),
          ]),
        );
        const before = everythingIn(book);
        const read = await port.read("Sheet1");
        const edits = cells.map((_, row) => ({
          row,
          column: 3,
          before: { value: cellAt(read, row, 3).value, fill: cellAt(read, row, 3).fill },
          after: GREEN,
        }));
        const applied = await port.apply({ sheet: "Sheet1", edits });
        if (applied.status !== "applied") throw new Error(applied.status);
        expect(cell(book, 0, 3)).toMatchObject({ value: "Green", style: { fill: "#92D050" } });
        expect((await port.apply(inverse(applied.written))).status).toBe("applied");
        expect(everythingIn(book)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});
