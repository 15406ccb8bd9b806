import { describe, expect, it } from "vitest";
import { nextRow } from "../../src/taskpane/lists/next-row";

// A heading, two rows, a heading, twenty rows.
const ROWS = [false, true, true, false, ...Array.from({ length: 20 }, () => true)];

describe("the row that a key leads to", () => {
  it.each([
    ["ArrowDown", 1, 2],
    ["ArrowDown", 2, 4],
    ["ArrowDown", 23, 23],
    ["ArrowUp", 4, 2],
    ["ArrowUp", 1, 1],
    ["Home", 12, 1],
    ["End", 1, 23],
    ["PageDown", 1, 12],
    ["PageDown", 20, 23],
    ["PageUp", 12, 1],
    ["a", 1, null],
  ])("%s from row %i is %s", (key, from, to) => {
    expect(nextRow(key, from, ROWS)).toBe(to);
  });

  it("is none in a list of headings", () => {
    expect(nextRow("ArrowDown", 0, [false, false])).toBeNull();
  });
});
