import { describe, expect, it } from "vitest";
import { fieldsOf, scorecardOf } from "../support/scorecard";
import { sheetOf } from "../support/sheet";

describe("headers in letters", () => {
  it("are target and actual, also under their quarters", () => {
    expect(fieldsOf(scorecardOf(sheetOf(["KPI | T | A | RAG | Comments", "Repairs on time | 80% | 84% | G | "])))).toMatchObject({
      target: "T",
      outturn: "A",
      rating: "RAG",
    });
    expect(fieldsOf(scorecardOf(sheetOf(["Ref | Measure | Pref | Q1 Tgt | Q1 Act", "P1 | Appeals | High | 75% | 80%"])))).toMatchObject({
      polarity: "Pref",
      target: "Q1 Tgt",
      outturn: "Q1 Act",
    });
    const quarters = scorecardOf(
      sheetOf(["KPI | Q1 T | Q1 A | Q1 RAG | Q2 T | Q2 A | Q2 RAG", "Repairs on time | 80% | 79% | A | 81% | 84% | G"]),
    );
    expect(fieldsOf(quarters)).toMatchObject({ target: "Q2 T", outturn: "Q2 A", rating: "Q2 RAG", previous: "Q1 A" });
  });

  it("are not seen in a row whose only letter is its rating", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Indicator | Status | Target | Actual | Comments",
        "Measures on target | A | Target met | Not known | Update",
        "Visits | G | 9 | 9 | ",
      ]),
    );
    expect(scorecard.headerRows).toEqual([0]);
  });
});

describe("“+/-”", () => {
  it("over signs is the polarity, and a minus there is no blank", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Measure | +/- | Target | Actual",
        "Rent collected | + | 98% | 97%",
        "Days to let | - | 28 | 35",
        "Days lost | – | 8 | 9",
        "Calls | - | 10 | 9",
      ]),
    );
    expect(scorecard.indicators.map(({ polarity }) => polarity)).toEqual(["bigger", "smaller", "smaller", "smaller"]);
    expect(scorecard.doubts.map(({ field }) => field)).toEqual(["commentary"]);
  });

  it("over nothing but minuses says nothing", () => {
    const scorecard = scorecardOf(sheetOf(["Measure | Polarity | Target | Actual", "Rent collected | - | 98% | 97%"]));
    expect(scorecard.indicators.map(({ polarity }) => polarity)).toEqual(["unstated"]);
  });

  it("over figures is how far they are off", () => {
    const scorecard = scorecardOf(sheetOf(["Measure | Polarity | Target | Actual | +/-", "Rent collected | High | 98% | 97% | -1%"]));
    expect(fieldsOf(scorecard)).toMatchObject({ polarity: "Polarity" });
    expect(scorecard.columns.map(({ column }) => column)).not.toContain(4);
  });
});

describe("a header that says no more than when", () => {
  it.each([
    ["Current period", "Previous period"],
    ["This month", "Last month"],
    ["Current quarter", "Last quarter"],
    ["This year's result", "Last year's result"],
    ["Where we are now", "Where we were"],
    ["Value", "Prior value"],
    ["Actual %", "Last yr %"],
  ])("is the figure of that time: “%s” after “%s”", (now, before) => {
    const scorecard = scorecardOf(sheetOf([`Measure | ${before} | ${now} | Target`, "Repairs on time | 81% | 84% | 90%"]));
    expect(fieldsOf(scorecard)).toMatchObject({ outturn: now, previous: before, target: "Target" });
  });

  it("is the time over words that are no figures", () => {
    const scorecard = scorecardOf(sheetOf(["Measure | Current period | Actual | Target", "Repairs on time | Apr - Jun 2025 | 84% | 90%"]));
    expect(fieldsOf(scorecard)).toMatchObject({ outturn: "Actual", period: "Current period" });
  });

  it("leaves last year's target alone", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Measure | Last year's target | Last year's result | This year's target | This year's result",
        "Visits | 200 | 190 | 210 | 225",
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({
      target: "This year's target",
      outturn: "This year's result",
      previous: "Last year's result",
    });
    expect(scorecard.doubts.map(({ kind }) => kind)).not.toContain("two-columns");
  });
});
