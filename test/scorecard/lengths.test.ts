import { describe, expect, it } from "vitest";
import { doubtsOf, scorecardOf } from "../support/scorecard";
import { sheetOf } from "../support/sheet";

const doubtsUnder = (outturn: string, previous: string) =>
  doubtsOf(
    scorecardOf(
      sheetOf([
        `Ref | Measure | Polarity | Target | ${outturn} | ${previous} | Comments`,
        "A1 | Council tax collected | High | 97% | 55% | 96% | Well.",
      ]),
    ),
    "lengths-differ",
  );

describe("outturns for different lengths of time, by their headers", () => {
  it("are doubted once, because what runs up through the year is not like for like", () => {
    expect(doubtsUnder("Q2 2023/24 YTD", "Outturn 2022/23")).toEqual([
      "Columns E (“Q2 2023/24 YTD”) and F (“Outturn 2022/23”) are for different lengths of time. Figures that run up through the year, percentages too, are not like for like.",
    ]);
  });

  it.each([
    ["Q2 2023/24", "Outturn 2022/23"],
    ["Actual year to date", "Outturn 2022/23"],
    ["Actual 2023/24 YTD", "2022/23 outturn"],
    ["Actual April to September 2023", "2022/23 outturn"],
  ])("are %s and %s", (outturn, previous) => {
    expect(doubtsUnder(outturn, previous)).toHaveLength(1);
  });

  it.each([
    ["Outturn 2023/24", "Outturn 2022/23"],
    ["Actual Q2 2023/24", "Actual Q2 2022/23"],
    ["Actual Q2 2023/24", "Actual Q1 2023/24"],
    ["Actual YTD 2023/24", "Actual YTD 2022/23"],
    ["Actual year to date", "Same period last year"],
    ["Actual Q4 2023/24 YTD", "Outturn 2022/23"],
    ["Actual", "Previous outturn"],
  ])("are not %s and %s", (outturn, previous) => {
    expect(doubtsUnder(outturn, previous)).toEqual([]);
  });
});
