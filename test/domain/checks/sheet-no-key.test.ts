import { describe, expect, it } from "vitest";
import { review } from "../../../src/app/review";
import { sheetNoKey } from "../../../src/domain/checks/sheet-no-key";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { NO_DECISIONS } from "../../../src/domain/settings/settings";
import { recognise } from "../../../src/scorecard/recognise";
import { EMPTY_CELL, textCell, type Cell } from "../../../src/domain/sheet";

const table = [
  ["Ref", "Indicator", "Polarity", "Target", "Outturn", "Previous outturn", "RAG", "DoT"],
  ["A1", "Repairs completed on time", "High", "90%", "91%", "90%", "G", "↑"],
  ["A2", "Calls answered", "High", "90%", "70%", "71%", "R", "↓"],
];

function messages(rows: readonly (readonly (string | Cell)[])[]): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? textCell(cell) : cell)));
  const recognition = recognise({ name: "Sheet", rows: cells, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() });
  if (!recognition.found) throw new Error(recognition.because);
  return review(recognition.scorecard, DEFAULT_POLICY, NO_DECISIONS, [sheetNoKey]).findings.map(({ message }) => message);
}

describe("a key", () => {
  it("is missed for ratings and for arrows", () => {
    expect(messages(table)).toEqual(["No key on the sheet says how far from target each rating reaches or what each arrow means."]);
    expect(messages([["Corporate scorecard"], ...table, ["* provisional figure"]])).toHaveLength(1);
  });

  it.each([
    [
      "in one cell",
      [["RAG: Green = on or within 5% of target; Amber = more than 5% off and improved; Red = more than 5% off. DoT: ↑ better, ↓ worse"]],
    ],
    [
      "a cell for each rating",
      [
        ["Key"],
        ["Green: on or above target", "Amber: up to 10% below", "Red: more than 10% below target"],
        ["Arrows show whether performance got better or worse"],
      ],
    ],
    [
      "a row for each rating",
      [["Key"], ["G", "Target met"], ["A", "Missed by up to 10%"], ["R", "Missed by more than 10%"], ["▲", "Improved"], ["▼", "Declined"]],
    ],
    [
      "with swatches",
      [
        ["Key"],
        [{ ...EMPTY_CELL, fill: "#00B050" }, "On or above target"],
        [{ ...EMPTY_CELL, fill: "#FF0000" }, "Below target"],
        ["↑", "Better"],
      ],
    ],
  ])("is found below the table: %s", (_, rows) => {
    expect(messages([...table, [""], ...rows])).toEqual([]);
  });

  it("is found above the table", () => {
    expect(
      messages([["Green: on or above target. Red: below target. Direction of travel: better or worse than last year."], [""], ...table]),
    ).toEqual([]);
  });

  it("to the ratings alone leaves the arrows open", () => {
    expect(messages([...table, ["Key"], ["Green: on or above target. Red: below target."]])).toEqual([
      "No key on the sheet says what each arrow means.",
    ]);
  });

  it("is no summary", () => {
    expect(messages([...table, [""], ["1 Green (50%), 1 Red (50%)"]])).toHaveLength(1);
  });
});
