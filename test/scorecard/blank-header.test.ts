import { describe, expect, it } from "vitest";
import { recognise } from "../../src/scorecard/recognise";
import { doubtsOf, fieldsOf, scorecardOf } from "../support/scorecard";
import { area, sheetOf } from "../support/sheet";

const names = (sheet: ReturnType<typeof sheetOf>) => scorecardOf(sheet).indicators.map(({ name }) => name);

describe("names that stand under no header", () => {
  it("are the indicators, which is said", () => {
    const sheet = sheetOf([
      "Performance report Quarter 2 2025/26",
      " | Target | Actual | Last quarter | RAG",
      "Bins missed | 40 | 52 | 48 | R",
      "Waste recycled | 45% | 46.2% | 44.9% | G",
    ]);
    expect(names(sheet)).toEqual(["Bins missed", "Waste recycled"]);
    expect(fieldsOf(scorecardOf(sheet))).toMatchObject({ target: "Target", outturn: "Actual", previous: "Last quarter", rating: "RAG" });
    expect(doubtsOf(scorecardOf(sheet), "unknown-header")).toEqual([
      "Column A has no header. What stands below it is the indicator, so it was used as that.",
    ]);
  });

  it("are so beside references too", () => {
    expect(names(sheetOf(["Ref | | Target | Actual | RAG", "E1 | Bins missed | 40 | 52 | R"]))).toEqual(["Bins missed"]);
  });

  it("are none beside a column that names the indicators", () => {
    const scorecard = scorecardOf(sheetOf([" | Indicator | Target | Actual | RAG", "Place | Bins missed | 40 | 52 | R"]));
    expect(scorecard.indicators.map(({ name }) => name)).toEqual(["Bins missed"]);
    expect(doubtsOf(scorecard, "unknown-header")).toEqual([]);
  });

  it("are needed: figures alone are no scorecard", () => {
    expect(recognise(sheetOf([" | Target | Actual | RAG", " | 40 | 52 | R"])).found).toBe(false);
  });
});

describe("a header of two rows, each with some of the names", () => {
  const rows = [
    " | Indicator | | Quarter 1 | | | Quarter 2 | | ",
    "Ref | | Polarity | Target | Actual | RAG | Target | Actual | RAG",
    "E1 | Waste recycled | High | 45% | 44% | A | 45% | 46% | G",
  ];
  const merges = [area(0, 3, 0, 5), area(0, 6, 0, 8)];

  it.each([
    ["as it is", sheetOf(rows)],
    ["its groups merged", sheetOf(rows, { merges })],
  ])("has each column under the name that stands over it, %s", (_, sheet) => {
    expect(fieldsOf(scorecardOf(sheet))).toMatchObject({
      reference: "Ref",
      indicator: "Indicator",
      target: "Quarter 2 Target",
      outturn: "Quarter 2 Actual",
      previous: "Quarter 1 Actual",
    });
  });

  it("may have the indicators named above, and nothing beside them but quarters", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Indicator | Quarter 1 | | | Quarter 2 | | ",
        " | Target | Actual | RAG | Target | Actual | RAG",
        "Waste recycled | 45% | 44% | A | 45% | 46% | G",
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ indicator: "Indicator", outturn: "Quarter 2 Actual" });
    expect(scorecard.indicators).toHaveLength(1);
    expect(scorecard.headerRows).toEqual([0, 1]);
  });
});
