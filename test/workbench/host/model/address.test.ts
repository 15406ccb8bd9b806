import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  areaAddress,
  cellCount,
  fullAddress,
  intersection,
  isOnSheet,
  parseAddress,
  SHEET_COLUMNS,
  SHEET_ROWS,
  without,
} from "../../../../src/workbench/host/model/address";

describe("reads addresses", () => {
  const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

  test.each([
    ["A1", null, area(0, 0, 0, 0)],
    ["$B$2:C3", null, area(1, 1, 2, 2)],
    ["C3:B2", null, area(1, 1, 2, 2)],
    ["aa10", null, area(9, 26, 9, 26)],
    ["A:C", null, area(0, 0, SHEET_ROWS - 1, 2)],
    ["2:5", null, area(1, 0, 4, SHEET_COLUMNS - 1)],
    ["XFD1048576", null, area(SHEET_ROWS - 1, SHEET_COLUMNS - 1, SHEET_ROWS - 1, SHEET_COLUMNS - 1)],
    ["Sheet1!B2", "Sheet1", area(1, 1, 1, 1)],
    ["'Bob''s sheet'!A1", "Bob's sheet", area(0, 0, 0, 0)],
  ])("%s", (text, sheet, expected) => {
    expect(parseAddress(text)).toEqual({ sheet, area: expected });
  });

  test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "AAAA1", "A-1", "hello there"])("refuses %j", (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});

const anyArea = fc
  .record({ top: fc.nat(30), left: fc.nat(30), height: fc.nat(9), width: fc.nat(9) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

test("an address that is written is read back as the same area", () => {
  fc.assert(
    fc.property(anyArea, (area) => {
      expect(parseAddress(fullAddress("Bob's 1st sheet", area))).toEqual({ sheet: "Bob's 1st sheet", area });
    }),
  );
});

test("what is left after a hole is cut lies on the sheet, outside the hole, and has all other cells", () => {
  fc.assert(
    fc.property(anyArea, anyArea, (area, hole) => {
      const left = without(area, hole);
      const cut = intersection(area, hole);
      expect(left.every((part) => isOnSheet(part) && intersection(part, hole) === null)).toBe(true);
      expect(left.reduce((sum, part) => sum + cellCount(part), 0)).toBe(cellCount(area) - (cut === null ? 0 : cellCount(cut)));
    }),
  );
});

test("whole columns and rows are written as Excel writes them", () => {
  expect(areaAddress({ top: 0, left: 1, bottom: SHEET_ROWS - 1, right: 3 })).toBe("B:D");
  expect(areaAddress({ top: 4, left: 0, bottom: 4, right: SHEET_COLUMNS - 1 })).toBe("5:5");
});
