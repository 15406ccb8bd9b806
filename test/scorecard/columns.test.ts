import { describe, expect, it } from "vitest";
import { doubtsOf, fieldsOf, scorecardOf } from "../support/scorecard";
import { area, sheetOf } from "../support/sheet";

describe("a header", () => {
  it("may carry line breaks and marks of footnotes", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Ref | Key\nPerformance\nIndicator¹ | Good\nis | Target*\n2023/24 | Q2\nActual† | DoT²",
        "1.1 | Appeals dismissed | ↑ | 70% | 60% | ↓",
      ]),
    );
    expect(scorecard.columns.map(({ field }) => field)).toEqual(["reference", "indicator", "polarity", "target", "outturn", "direction"]);
    expect(scorecard.doubts.map(({ field }) => field)).toEqual(["commentary"]);
  });

  it("that is a period and a unit is an outturn", () => {
    const scorecard = scorecardOf(
      sheetOf(["Measure | High/Low | Q1 23/24 (£000) | Q2 23/24 (£000) | Target (£000)", "Income | High | 1,204 | 2,410 | 2,500"]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ previous: "Q1 23/24 (£000)", outturn: "Q2 23/24 (£000)", target: "Target (£000)" });
  });

  it.each(["% Variance against target", "Variance from previous outturn", "Forecast outturn", "Gap to target", "Actual v target"])(
    "“%s” over figures is worked out from others",
    (header) => {
      const scorecard = scorecardOf(
        sheetOf([
          `Ref | Indicator | Polarity | Actual | Target | Previous | ${header} | Comments`,
          "A1 | Repairs | High | 91% | 90% | 88% | 1.1% | Well.",
        ]),
      );
      expect(scorecard.columns.map(({ column }) => column)).not.toContain(6);
      expect(scorecard.doubts).toEqual([]);
    },
  );

  it("“Performance v target” over words is a rating", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Ref | KPI | Polarity | Target | Performance v target | Performance this period",
        "A1 | Repairs | High | 90% | Amber | 88%",
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ rating: "Performance v target", outturn: "Performance this period", target: "Target" });
  });

  it("“Status” is a rating, whatever words a council has for its bands, and leaves the commentary to the column that says so", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Ref | KPI | Polarity | Target | Actual | Status | Comment",
        "A1 | Repairs | High | 90% | 88% | Gold | Well.",
        "A2 | Visits | High | 90 | 88 | Bronze | Less well.",
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ rating: "Status", commentary: "Comment" });
    expect(scorecard.doubts).toEqual([]);
  });

  it("“Aim” beside a target column is the polarity", () => {
    const scorecard = scorecardOf(sheetOf(["Ref | KPI | Aim | Target | Actual | Comment", "A1 | Repairs | Higher | 90% | 88% | Well."]));
    expect(fieldsOf(scorecard)).toMatchObject({ polarity: "Aim", target: "Target" });
  });

  it("may be “Metric”, “Good” or “Managed by”", () => {
    const scorecard = scorecardOf(
      sheetOf(["Domain | Metric | Good | Trajectory | Latest outturn | Managed By", "Safe | Falls | Low | 6 | 5.8 | Director of Nursing"]),
    );
    expect(scorecard.columns.map(({ field }) => field)).toEqual(["section", "indicator", "polarity", "target", "outturn", "owner"]);
  });
});

describe("a header that also says when", () => {
  it("is what its other words say", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "No | Measure | Better | Last Year Target | Last Year Result | This Year Target | This Year Result | Year to date RAG | Trend since last year",
        "1 | Calls | Bigger | 90% | 91% | 95% | 93% | A | ⬆",
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({
      previous: "Last Year Result",
      target: "This Year Target",
      outturn: "This Year Result",
      rating: "Year to date RAG",
      direction: "Trend since last year",
    });
    expect(doubtsOf(scorecard, "two-columns")).toEqual([]);
  });

  it("may stand under a group that does", () => {
    const scorecard = scorecardOf(
      sheetOf([" | | In month | | Year to date | ", "Ref | Measure | Plan | Actual | Plan | Actual", "F1 | Income | 12 | 11 | 72 | 70"], {
        merges: [area(0, 2, 0, 3), area(0, 4, 0, 5)],
      }),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ target: "In month Plan", outturn: "In month Actual" });
  });
});

describe("columns of thresholds", () => {
  it("give the target and the floor where there is no target column", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Ref | KPI | Green | Amber | Red | Q3 Result | RAG | Comments",
        "K1 | Calls answered | >=95% | >=90% | <90% | 93% | Amber | Well.",
        "K2 | Complaints | <=10 | <=15 | >15 | 9 | Green | Well.",
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ target: "Green", floor: "Amber", outturn: "Q3 Result", rating: "RAG" });
    expect(scorecard.indicators.map(({ polarity }) => polarity)).toEqual(["bigger", "smaller"]);
    expect(scorecard.doubts).toEqual([]);
  });

  it.each([
    ["floor", "90%", "85%"],
    ["tolerance", "5%", "2%"],
  ])("called “threshold” are a %s by their size beside the target: %s, %s", (field, ...limits) => {
    const scorecard = scorecardOf(
      sheetOf([
        "Measure | Good | Target | Amber threshold | Q4 | RAG",
        `Invoices paid | High | 95% | ${limits[0]} | 92% | Amber`,
        `Calls answered | High | 90% | ${limits[1]} | 91% | Green`,
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ target: "Target", [field]: "Amber threshold", outturn: "Q4" });
  });
});

describe("the previous outturn", () => {
  it("is no baseline where there is a nearer one", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Ref | Metric | Polarity | Baseline | Previous outturn | Latest outturn | Target",
        "A1 | Starts | High | 320 | 349 | 337 | 350",
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ previous: "Previous outturn", earlier: "Baseline" });
    expect(doubtsOf(scorecard, "two-columns")).toEqual([]);
    expect(
      fieldsOf(scorecardOf(sheetOf(["Ref | Metric | Polarity | Baseline | Actual | Target", "A1 | Starts | High | 320 | 337 | 350"])))
        .previous,
    ).toBe("Baseline");
  });

  it("is the one that the direction of travel goes back to", () => {
    const header = (direction: string) => `Ref | KPI | Polarity | Target | Q2 2022/23 | Q1 2023/24 | Q2 2023/24 | ${direction}`;
    const previous = (direction: string) =>
      fieldsOf(scorecardOf(sheetOf([header(direction), "A1 | Calls | High | 95% | 93% | 95% | 94% | Improving"]))).previous;
    expect(previous("Year on year trend")).toBe("Q2 2022/23");
    expect(previous("Direction since last quarter")).toBe("Q1 2023/24");
    expect(previous("DoT")).toBe("Q1 2023/24");
  });

  it("of this quarter last year is before a quarter that names no year", () => {
    const scorecard = scorecardOf(
      sheetOf(["Ref | KPI | Polarity | Target 2023/24 | Q2 Actual | Q2 2022/23 Actual", "A1 | Calls | High | 95% | 93% | 95%"]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ outturn: "Q2 Actual", previous: "Q2 2022/23 Actual", target: "Target 2023/24" });
  });

  it("settles which of two directions of travel is meant", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Ref | KPI | Polarity | Target | Q1 2023/24 | Q2 2023/24 | Long Trend | Short Trend",
        "A1 | Calls | High | 95% | 93% | 95% | Worse | Improving",
      ]),
    );
    expect(fieldsOf(scorecard).direction).toBe("Short Trend");
    expect(doubtsOf(scorecard, "two-columns")).toEqual([]);
  });
});

describe("what is a part of the outturn", () => {
  it("is nothing to compare it with: the months of a year's total", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Indicator | 2024/25 | Jun-25 | Jul-25 | Total 25/26 | Target 25/26",
        "Library joiners | 10,900 | 1,010 | 1,200 | 4,060 | 11,000",
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ outturn: "Total 25/26", previous: "2024/25", target: "Target 25/26" });
  });

  it("is nothing to compare it with: what had come together a quarter ago", () => {
    const counts = scorecardOf(sheetOf(["Indicator | Target | Q1 cum. | Q2 cum.", "Accidents | 40 | 9 | 22"]));
    expect(counts.columns.map(({ field }) => field)).toEqual(["indicator", "target", "earlier", "outturn"]);
    const years = scorecardOf(sheetOf(["Indicator | Target | Q2 24/25 cumulative | Q2 25/26 cumulative", "Accidents | 40 | 9 | 22"]));
    expect(fieldsOf(years)).toMatchObject({ previous: "Q2 24/25 cumulative", outturn: "Q2 25/26 cumulative" });
  });
});

describe("several columns of a kind", () => {
  it("profiled targets of other quarters are no rivals, nor the next target", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Indicator | Polarity | Q1 target | Q1 actual | Q2 target | Q2 actual | Q3 target | Q3 actual",
        "Visits | High | 90 | 80 | 95 | 85 | 99 | ",
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ target: "Q2 target", outturn: "Q2 actual" });
    expect(fieldsOf(scorecard).nextTarget).toBeUndefined();
    expect(doubtsOf(scorecard, "two-columns")).toEqual([]);
  });

  it("the RAG status of a quarter to come is no rival of this one's", () => {
    const scorecard = scorecardOf(
      sheetOf(["Ref | KPI | Polarity | Target | Q1 | RAG | Q2 | RAG | Q3 | RAG", "A1 | Calls | High | 95% | 93% | A | 96% | G | | "]),
    );
    expect(scorecard.columns.map(({ field, column }) => `${field} ${column}`)).toEqual(
      expect.arrayContaining(["previousRating 5", "rating 7"]),
    );
    expect(doubtsOf(scorecard, "two-columns")).toEqual([]);
  });

  it("the comment on the outturn's quarter is no rival of those on others", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Indicator | Q1 25/26 | Q1 comments | Q2 25/26 | Q2 comments | Target",
        "Calls lost | 6% | Busy. | 4% | Better staffed. | 5%",
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ outturn: "Q2 25/26", commentary: "Q2 comments" });
    expect(scorecard.doubts.map(({ kind }) => kind)).not.toContain("two-columns");
  });

  it("a RAG status that says “current” is the rating, wherever it stands", () => {
    const scorecard = scorecardOf(
      sheetOf(["Indicator | Target | Previous RAG | Current RAG | Previous | Current", "Starts | 50 | Green | Amber | 52 | 47"]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ rating: "Current RAG", previousRating: "Previous RAG" });
  });

  it("a RAG status before each figure goes with the figure after it", () => {
    const { columns } = scorecardOf(sheetOf(["Indicator | Target | RAG | Q1 | RAG | Q2", "Starts | 50 | Green | 52 | Amber | 47"]));
    expect(columns.map(({ field }) => field)).toEqual(["indicator", "target", "previousRating", "previous", "rating", "outturn"]);
  });

  it("a previous RAG status is no rival of the current one", () => {
    const scorecard = scorecardOf(
      sheetOf(["Ref | KPI | Polarity | Target | Actual | Current RAG | Previous RAG", "A1 | Calls | High | 95% | 93% | A | G"]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ rating: "Current RAG", previousRating: "Previous RAG" });
    expect(doubtsOf(scorecard, "two-columns")).toEqual([]);
  });
});

describe("a polarity", () => {
  it("is stated by a target with a side, where the row has no word on it", () => {
    const scorecard = scorecardOf(
      sheetOf(["KPI | Target | Actual", "A&E 4 hour standard | >=76% | 72.2%", "Falls | <=6.0 | 5.8", "Infections | 0 | 1"]),
    );
    expect(scorecard.indicators.map(({ polarity }) => polarity)).toEqual(["bigger", "smaller", "unstated"]);
    const stated = scorecardOf(sheetOf(["KPI | Polarity | Target | Actual", "Falls | Neutral | <=6.0 | 5.8"]));
    expect(stated.indicators[0]?.polarity).toBe("none");
  });

  it("that has no column is doubted once, and only where a row lacks it", () => {
    const about = (rows: readonly string[]) =>
      scorecardOf(sheetOf(["KPI | Target | Actual | Comments", ...rows])).doubts.map(({ message }) => message);
    expect(about(["Falls | <=6.0 | 5.8 | Well."])).toEqual([]);
    expect(about(["Infections | 0 | 1 | Well."])).toEqual([
      "No column was recognised as the polarity. 1 row does not say whether bigger or smaller is better. None was assumed, so no rating rests on it.",
    ]);
  });
});
