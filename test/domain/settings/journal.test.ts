import { describe, expect, it } from "vitest";
import { forgetWritten, holdsWhatWasWritten, noteWritten } from "../../../src/domain/settings/journal";
import { NO_SHEET_SETTINGS, type SheetSettings, type WrittenCell } from "../../../src/domain/settings/settings";

const AT = { by: "A. Officer", at: "2024-07-03T09:30:00Z" };
const LATER = { ...AT, at: "2024-07-04T09:30:00Z" };
const GREEN = { value: "Green", fill: "#92D050" };
const CELL: WrittenCell = { key: "a1", field: "rating", row: 1, column: 4, before: { value: null, fill: null }, after: GREEN };

const cells = (count: number): readonly WrittenCell[] => Array.from({ length: count }, (_, row) => ({ ...CELL, key: `a${row}`, row }));

describe("the note of what was written", () => {
  it("is forgotten by who wrote and when", () => {
    const first = noteWritten(NO_SHEET_SETTINGS, cells(1), AT);
    expect(forgetWritten(noteWritten(first, cells(2), LATER), LATER)).toEqual(first);
  });

  it("forgets the oldest when there is too much, and never the newest", () => {
    const many = Array.from({ length: 30 }).reduce<SheetSettings>((settings) => noteWritten(settings, cells(900), AT), NO_SHEET_SETTINGS);
    expect(many.journal).toHaveLength(11);
    expect(noteWritten(many, cells(20_000), AT).journal).toHaveLength(1);
  });
});

describe("whether a cell holds what was written", () => {
  const isOurs = holdsWhatWasWritten([{ ...AT, cells: [CELL] }]);
  const now = { key: "a1", field: "rating", row: 7, column: 2, before: GREEN } as const;

  it.each([
    ["as written, wherever the row has moved", now, true],
    ["typed over", { ...now, before: { value: "Red", fill: "#92D050" } }, false],
    ["filled otherwise", { ...now, before: { value: "Green", fill: null } }, false],
    ["of another row that now stands there", { ...now, key: "a2", row: 1, column: 4 }, false],
    ["of another field of the row", { ...now, field: "direction" }, false],
  ] as const)("%s", (_, cell, ours) => {
    expect(isOurs(cell)).toBe(ours);
  });

  it("goes by the last writing", () => {
    const red = { value: "Red", fill: null };
    const both = holdsWhatWasWritten([
      { ...AT, cells: [CELL] },
      { ...LATER, cells: [{ ...CELL, before: GREEN, after: red }] },
    ]);
    expect([both(now), both({ ...now, before: red })]).toEqual([false, true]);
  });

  it("goes by the place where the note says no row", () => {
    const noted = holdsWhatWasWritten([{ ...AT, cells: [{ ...CELL, key: null, field: null }] }]);
    expect([noted({ ...now, row: 1, column: 4 }), noted(now)]).toEqual([true, false]);
  });
});
