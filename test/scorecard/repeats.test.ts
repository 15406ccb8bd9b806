import { describe, expect, it } from "vitest";
import { printedSummaries } from "../../src/domain/printed-counts";
import { doubtsOf, scorecardOf } from "../support/scorecard";
import { sheetOf } from "../support/sheet";

const all = [
  "All indicators",
  "Ref | Indicator | Target | Actual | RAG | Comments | Polarity",
  "B1 | Food inspections | 100% | 100% | Green | | High",
  "B2 | Licensing visits | 60 | 41 | Red | Two start in May. | High",
  "B3 | Calls answered | 95% | 92% | Amber | A new rota. | High",
];

const rowsOf = (...exceptions: readonly string[]) => {
  const scorecard = scorecardOf(sheetOf(["Exceptions", "Ref | Indicator | Target | Actual | RAG | Comments", ...exceptions, "", ...all]));
  return {
    rows: scorecard.indicators.map(({ reference, row }) => `${reference} ${row + 1}`),
    doubts: doubtsOf(scorecard, "several-scorecards"),
    scorecard,
  };
};

describe("a table of exceptions", () => {
  it("whose rows stand in full in another table counts no indicator twice", () => {
    const { rows, doubts, scorecard } = rowsOf(
      "B2 | Licensing visits | 60 | 41 | Red | Two start in May.",
      "B3 | Calls answered | 95% | 92% | Amber | A new rota.",
    );
    expect(rows).toEqual(["B1 8", "B2 9", "B3 10"]);
    expect(doubts).toContain("Rows 3 and 4 only tell again what another table says. No indicator counts twice: the other table was used.");
    expect(printedSummaries(scorecard)).toEqual([]);
  });

  it.each([
    ["another figure", "B2 | Licensing visits | 60 | 42 | Red | Two start in May."],
    ["more to say", "B2 | Licensing visits | 60 | 41 | Red | Two more start in May."],
    ["an indicator of its own", "B9 | Site visits | 60 | 41 | Red | Two start in May."],
  ])("is kept that has %s", (_, row) => {
    expect(rowsOf(row).rows).toHaveLength(4);
  });
});

it("tables of the same size, a quarter each, are kept", () => {
  const table = ["Ref | Indicator | Target | Actual", "A1 | Repairs | 90% | 91%"];
  expect(scorecardOf(sheetOf([...table, "", ...table])).indicators).toHaveLength(2);
});
