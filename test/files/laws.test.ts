import { strToU8 } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { inverse, type CellState, type Edit } from "../../src/domain/patch";
import { cellAt, type SheetSnapshot } from "../../src/domain/sheet";
import type { Written } from "../../src/files/patch/apply";
import { applyPatch } from "./support/patch";
import { openWorkbook } from "../../src/files/workbook";
import { firstSheet, opened } from "./support/open";
import { RICH_PARTS, richWorkbook } from "./support/rich-workbook";
import { zipped } from "./support/workbook";
import { changedFiles } from "./support/zip";

const RICH = richWorkbook();
const names = fc.constantFrom("a.xlsx", "a.csv", "a.tsv");
const bytes = fc.uint8Array({ maxLength: 400 });

function copyOf(written: Written): Uint8Array {
  if (written.status !== "applied") throw new Error(JSON.stringify(written));
  return written.bytes;
}

describe("no bytes make opening throw", { timeout: 60_000 }, () => {
  const holds = (content: Uint8Array, name: string): void => {
    const result = openWorkbook(content, name);
    expect(result.ok || /^[A-Z].*\.$/.test(result.message)).toBe(true);
  };

  it("random ones", () => {
    fc.assert(fc.property(bytes, names, holds));
  });

  it("random ones behind the first bytes of a workbook", () => {
    fc.assert(
      fc.property(bytes, (tail) => {
        holds(Uint8Array.from([0x50, 0x4b, 3, 4, ...tail]), "a.xlsx");
      }),
    );
  });

  it("a workbook cut short", () => {
    fc.assert(
      fc.property(fc.nat(RICH.length - 1), (length) => {
        holds(RICH.slice(0, length), "a.xlsx");
      }),
    );
  });

  it("a workbook with bytes changed", () => {
    const changes = fc.array(fc.tuple(fc.nat(RICH.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(changes, (changed) => {
        const copy = RICH.slice();
        for (const [at, byte] of changed) copy[at] = byte;
        holds(copy, "a.xlsx");
      }),
    );
  });

  it("a workbook with letters of its parts changed", () => {
    const parts = fc.constantFrom(
      "xl/worksheets/sheet1.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/sharedStrings.xml",
      "xl/_rels/workbook.xml.rels",
    );
    const letters = fc.constantFrom(
      "<",
      ">",
      "/",
      '"',
      "'",
      "&",
      ";",
      "9",
      "-",
      "A",
      " ",
      "=",
      "",
      "<c/>",
      "999999",
      "&#x110000;",
      "$",
      ":",
      "!",
    );
    fc.assert(
      fc.property(parts, fc.array(fc.tuple(fc.nat(4000), letters), { minLength: 1, maxLength: 4 }), (name, changed) => {
        const text = changed.reduce(
          (sofar, [at, letter]) => sofar.slice(0, at % sofar.length) + letter + sofar.slice((at % sofar.length) + 1),
          String(RICH_PARTS[name]),
        );
        holds(zipped({ ...RICH_PARTS, [name]: text }), "a.xlsx");
      }),
    );
  });

  it("any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), names, (text, name) => {
        holds(strToU8(text), name);
      }),
    );
  });
});

describe("a patch and its inverse", { timeout: 60_000 }, () => {
  const values: fc.Arbitrary<CellState["value"]> = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("=A1", "_x000D_", "a\r\nb", " ", "&lt;", "\uD800"),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  const fills = fc.oneof(
    fc.constant(null),
    fc.constantFrom("#92D050", "#B4C7E7"),
    fc.integer({ min: 0, max: 0xffffff }).map((colour) => `#${colour.toString(16).padStart(6, "0").toUpperCase()}`),
  );
  const after: fc.Arbitrary<CellState> = fc.record({ value: values, fill: fills });
  const places = fc.uniqueArray(fc.record({ row: fc.nat(9), column: fc.nat(9) }), {
    minLength: 1,
    maxLength: 12,
    selector: ({ row, column }) => `${row} ${column}`,
  });

  const isFree = (sheet: SheetSnapshot, { row, column }: { row: number; column: number }): boolean =>
    row > 0 && (row !== 5 || column === 0 || column > 2) && cellAt(sheet, row, column).formula === null;
  const same = (one: CellState["value"], other: CellState["value"]): boolean => (one === "" ? null : one) === (other === "" ? null : other);

  it("write what they say, give every cell back, and touch no other part", async () => {
    const sheet = await firstSheet(opened(RICH));
    const edits = places.chain((chosen) =>
      fc.tuple(
        ...chosen
          .filter((place) => isFree(sheet, place))
          .map((place) =>
            after.map((state): Edit => {
              const { value, fill } = cellAt(sheet, place.row, place.column);
              return { ...place, before: { value, fill }, after: state };
            }),
          ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(edits, async (chosen) => {
        const patch = { sheet: "Scorecard", edits: chosen };
        const written = copyOf(applyPatch(RICH, patch));
        const there = await firstSheet(opened(written));
        for (const edit of chosen) {
          const { value, fill } = cellAt(there, edit.row, edit.column);
          expect(same(value, edit.after.value) && fill === edit.after.fill).toBe(true);
        }
        const back = await firstSheet(opened(copyOf(applyPatch(written, inverse(patch)))));
        for (let row = 0; row < 10; row++) {
          for (let column = 0; column < 10; column++) {
            const [now, before] = [cellAt(back, row, column), cellAt(sheet, row, column)];
            expect([now.value, now.fill, now.formula]).toEqual([before.value, before.fill, before.formula]);
          }
        }
        const allowed = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"];
        expect(changedFiles(RICH, written).filter((name) => !allowed.includes(name))).toEqual([]);
      }),
    );
  });
});
