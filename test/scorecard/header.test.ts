import { describe, expect, it } from "vitest";
import { doubtsOf, fieldsOf, scorecardOf } from "../support/scorecard";
import { area, sheetOf } from "../support/sheet";

describe("a year in two digits over a column", () => {
  it("orders the outturns", () => {
    const scorecard = scorecardOf(
      sheetOf(["Ref | Measure | Polarity | Target 24/25 | Outturn 24/25 | Outturn 23/24", "A1 | Repairs | High | 90% | 88% | 86%"]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ target: "Target 24/25", outturn: "Outturn 24/25", previous: "Outturn 23/24" });
    expect(doubtsOf(scorecard, "two-columns")).toEqual([]);
  });

  it("may be spelled, “2023 to 2024”", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Ref | Measure | Polarity | 2023 to 2024 outturn | 2024 to 2025 outturn | 2024 to 2025 target",
        "A1 | Repairs | High | 86% | 88% | 90%",
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({
      previous: "2023 to 2024 outturn",
      outturn: "2024 to 2025 outturn",
      target: "2024 to 2025 target",
    });
  });

  it("comes before this year to date", () => {
    const scorecard = scorecardOf(
      sheetOf(["Ref | Measure | Polarity | 23/24 Outturn | 24/25 Target | Q3 YTD", "A1 | Repairs | High | 86% | 90% | 88%"]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ previous: "23/24 Outturn", outturn: "Q3 YTD" });
  });
});

describe("a header that leaves out the year", () => {
  const lines = [
    "Ref | Measure | Polarity | Q2 2024/25 | Q2 status | Q3 2024/25 | Q3 status | Annual target 2024/25 | Q3 target",
    "A1 | Repairs | High | 86% | Red | 88% | Amber | 95% | 90%",
  ];

  it("goes with the quarter of that name", () => {
    const scorecard = scorecardOf(sheetOf(lines));
    expect(fieldsOf(scorecard)).toMatchObject({
      previous: "Q2 2024/25",
      previousRating: "Q2 status",
      outturn: "Q3 2024/25",
      rating: "Q3 status",
      target: "Q3 target",
    });
  });
});

describe("“PI”", () => {
  it("names the indicators beside a column of references", () => {
    const scorecard = scorecardOf(
      sheetOf(["Ref | PI | Polarity | Target | Actual", "E1 | Jobs created | High | 320 | 322", "E2 | Days to pay | Low | 10 | 11"]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ reference: "Ref", indicator: "PI" });
  });

  it("is the reference over codes", () => {
    const scorecard = scorecardOf(
      sheetOf(["PI | Measure | Polarity | Target | Actual", "E1 | Jobs created | High | 320 | 322", "E2 | Days to pay | Low | 10 | 11"]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ reference: "PI", indicator: "Measure" });
  });
});

describe("what stands below a header", () => {
  const rows = (header: string, ...texts: readonly string[]) =>
    sheetOf([
      `Ref | Measure | Polarity | Target | Actual | ${header}`,
      ...texts.map((text, index) => `A${index + 1} | Measure ${index + 1} | High | 90 | 88 | ${text}`),
    ]);

  it("makes “Performance” a rating where ratings are printed in words", () => {
    const scorecard = scorecardOf(rows("Performance", "Met", "Within tolerance", "Missed", "Exceeded"));
    expect(fieldsOf(scorecard)).toMatchObject({ outturn: "Actual", rating: "Performance" });
    expect(doubtsOf(scorecard, "two-columns")).toEqual([]);
  });

  it("tells a rating under a header that is not known, and says so", () => {
    const scorecard = scorecardOf(rows("How we did", "On track", "Off track", "On track"));
    expect(fieldsOf(scorecard)).toMatchObject({ rating: "How we did" });
    expect(doubtsOf(scorecard, "unknown-header")).toEqual([
      "The header of column F, “How we did”, was not recognised. What stands below it is the RAG status, so it was used as that.",
    ]);
  });

  it("tells a direction of travel in words", () => {
    expect(fieldsOf(scorecardOf(rows("How we moved", "Improving", "Declining", "No change")))).toMatchObject({ direction: "How we moved" });
  });

  it.each([
    ["letters, which may be classes", ["A", "B", "A", "R"]],
    ["High and Low, which may be risks", ["High", "Low", "High", "Low"]],
    ["blanks", ["", "", "", ""]],
    ["markers", ["N/A", "N/A", "N/A", "N/A"]],
  ])("is not told by %s", (_, texts) => {
    const scorecard = scorecardOf(rows("Class", ...texts));
    expect(scorecard.columns.map(({ column }) => column)).not.toContain(5);
    expect(doubtsOf(scorecard, "unknown-header")).toEqual(["Column F, “Class”, was not recognised and is not used."]);
  });

  it("does not make a second rating of words beside a rating column", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Ref | Measure | Polarity | Target | Actual | RAG | Milestones",
        ...["On track", "Off track", "On track"].map((text, index) => `A${index + 1} | Measure | High | 90 | 88 | Amber | ${text}`),
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ rating: "RAG" });
  });

  it("makes “Change on last year” a direction of travel in words, and leaves it alone in figures", () => {
    expect(fieldsOf(scorecardOf(rows("Change on last year", "Better", "Worse", "Better")))).toMatchObject({
      direction: "Change on last year",
    });
    expect(fieldsOf(scorecardOf(rows("Change since last year", "+2.1%", "-1.0%", "+0.4%"))).direction).toBeUndefined();
  });
});

describe("a column that councils name in many ways", () => {
  it.each([
    ["polarity", "H/L", "H"],
    ["floor", "Intervention level", "80"],
    ["commentary", "Update", "The team was short of staff."],
    ["commentary", "Why and what next", "The team was short of staff."],
    ["commentary", "Highlights", "The team was short of staff."],
    ["correctiveAction", "What we are doing about it", "A second team starts in May."],
    ["polarity", "Preferred outcome", "Lower"],
    ["polarity", "Good performance is above or below target", "Below"],
    ["unit", "UoM", "%"],
    ["rating", "R/A/G", "G"],
  ])("is the %s under “%s”", (field, header, text) => {
    const scorecard = scorecardOf(sheetOf([`Ref | Measure | Target | Actual | ${header}`, `A1 | Repairs | 90 | 88 | ${text}`]));
    expect(fieldsOf(scorecard)).toMatchObject({ [field]: header });
  });
});

describe("“Progress”", () => {
  it.each([
    ["rating", "words of the council's own", ["Thriving", "Wobbling", "Stuck"]],
    [
      "commentary",
      "prose",
      [
        "The new team started in June and calls are answered sooner.",
        "The contractor left.",
        "A second crew starts in May and will clear the backlog.",
      ],
    ],
  ])("is the %s where %s stand below it", (field, _, texts) => {
    const rows = texts.map((text, index) => `A${index + 1} | Measure ${index + 1} | High | 90 | 88 | ${text}`);
    expect(fieldsOf(scorecardOf(sheetOf(["Ref | Measure | Polarity | Target | Actual | Progress", ...rows])))).toMatchObject({
      [field]: "Progress",
    });
  });
});

describe("a merged header", () => {
  const lines = [
    "Ref | Measure | Good is | Target | Q1 2024/25 | | Q2 2024/25 | ",
    "M1 | Calls answered | High | 90% | 91% | G | 87% | A",
    "M2 | Days to let a home | Low | 25 | 24 | G | 29 | R",
  ];

  it("over figures and a column without a header gives the ratings there to the figures", () => {
    const scorecard = scorecardOf(sheetOf(lines, { merges: [area(0, 4, 0, 5), area(0, 6, 0, 7)] }));
    // prettier-ignore
    expect(scorecard.columns.map(({ field }) => field)).toEqual([
      "reference", "indicator", "polarity", "target", "previous", "previousRating", "outturn", "rating",
    ]);
  });

  it("over a column of something else leaves it alone", () => {
    const scorecard = scorecardOf(
      sheetOf(
        lines.map((line) => line.replaceAll(/\| [GAR]\b/g, "| 3")),
        { merges: [area(0, 4, 0, 5), area(0, 6, 0, 7)] },
      ),
    );
    expect(scorecard.columns.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 6]);
    expect(doubtsOf(scorecard, "unknown-header")).toEqual([]);
  });
});

describe("a column of arrows under a header that is not known", () => {
  it.each([
    ["the direction of travel beside a polarity", "Good is", "High", "direction"],
    ["nothing where it may be the polarity", "Unit", "No.", undefined],
  ])("is %s", (_, header, text, field) => {
    const rows = ["▲", "▼", "▲"].map((arrow, index) => `A${index + 1} | Measure ${index + 1} | ${text} | 90 | 88 | ${arrow}`);
    const scorecard = scorecardOf(sheetOf([`Ref | Measure | ${header} | Target | Actual | Pointing`, ...rows]));
    expect(scorecard.columns.find(({ column }) => column === 5)?.field).toBe(field);
  });
});

describe("“Desired direction of travel”", () => {
  it("is the polarity", () => {
    const scorecard = scorecardOf(
      sheetOf(["Measure | Desired direction of travel | Plan | Actual | Direction", "Savings | Increase | 12 | 11 | ↑"]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ polarity: "Desired direction of travel", direction: "Direction" });
  });
});

describe("the target of a year gone by", () => {
  it("is no rival of this year's", () => {
    const scorecard = scorecardOf(
      sheetOf(["Ref | Measure | 2022/23 Target | 2022/23 Actual | 2023/24 Target | 2023/24 Actual", "A1 | Homes | 400 | 380 | 420 | 390"]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ target: "2023/24 Target", outturn: "2023/24 Actual" });
    expect(doubtsOf(scorecard, "two-columns")).toEqual([]);
  });
});

describe("a total", () => {
  it("under the sections is no indicator", () => {
    const scorecard = scorecardOf(
      sheetOf(["Theme | Measure | Polarity | Target | Actual", "Money | Savings | High | 12 | 11", "Total | | | 12 | 11"]),
    );
    expect(scorecard.indicators.map(({ name }) => name)).toEqual(["Savings"]);
  });
});

describe("a header that tells people what to write", () => {
  const asked =
    "(say in plain English why the target was missed, what is being done about it, who is doing that and by when, in no more than a hundred words)";

  it("is what its first words say", () => {
    const scorecard = scorecardOf(
      sheetOf([`Ref | Measure | Polarity | Target | Actual | Comments ${asked}`, "A1 | Repairs | High | 90% | 88% | Well."]),
    );
    expect(scorecard.columns.find(({ column }) => column === 5)?.field).toBe("commentary");
  });

  it("is not made of a row with a long comment", () => {
    const scorecard = scorecardOf(
      sheetOf(["Ref | Measure | Polarity | Target | Actual | Comments", `A1 | Target | Actual | 90% | 88% | The outturn fell ${asked}`]),
    );
    expect(scorecard.indicators).toHaveLength(1);
  });
});

describe("“Commentary and actions”", () => {
  it("is the commentary, and the corrective action beside another commentary", () => {
    const header = "Ref | Measure | Polarity | Target | Actual | Commentary and actions";
    expect(fieldsOf(scorecardOf(sheetOf([header, "A1 | Repairs | High | 90 | 88 | Well."])))).toMatchObject({
      commentary: "Commentary and actions",
    });
    expect(
      fieldsOf(scorecardOf(sheetOf([`${header} | Comments`, "A1 | Repairs | High | 90 | 88 | A crew starts. | Well."]))),
    ).toMatchObject({ correctiveAction: "Commentary and actions", commentary: "Comments" });
  });
});

describe("a header with a day", () => {
  it("is the outturn or the target of that day", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Ref | Measure | Polarity | As at 31 March 2024 | As at end of March 2025 | Target as at 31 March 2025",
        "A1 | Homes | High | 400 | 380 | 420",
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({
      previous: "As at 31 March 2024",
      outturn: "As at end of March 2025",
      target: "Target as at 31 March 2025",
    });
  });

  it("is the period where days stand below it", () => {
    expect(fieldsOf(scorecardOf(sheetOf(["Ref | Measure | As at | Target | Actual", "A1 | Homes | Dec 2024 | 400 | 380"])))).toMatchObject({
      period: "As at",
    });
  });
});

describe("a sign of what is to come", () => {
  it("is no rival of the rating of now", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Ref | Measure | Polarity | Target | Actual | RAG | Year end forecast | Forecast RAG",
        "A1 | Homes | High | 400 | 380 | Amber | 410 | Green",
      ]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ rating: "RAG" });
    expect(doubtsOf(scorecard, "two-columns")).toEqual([]);
  });
});

describe("a target of the outturn's own time", () => {
  it.each([
    ["Annual Target 24/25", "Target to date (Q2)", "Actual to date (Q2)"],
    ["24/25 Target", "Q2 Target", "Q2 Actual"],
    ["Full year target", "YTD target", "YTD"],
  ])("goes before that of the whole year: “%s”", (whole, own, actual) => {
    const scorecard = scorecardOf(
      sheetOf([`Ref | Measure | Polarity | ${whole} | ${own} | ${actual}`, "A1 | Homes | High | 400 | 200 | 180"]),
    );
    expect(fieldsOf(scorecard)).toMatchObject({ target: own, outturn: actual });
  });
});

describe("a header of names that is not known", () => {
  it("has the indicators under it, beside a target, an outturn and a rating", () => {
    const scorecard = scorecardOf(
      sheetOf(["Our promise | Target | Actual | RAG", "Bins emptied on the day | 99% | 98% | Amber", "Calls answered | 80% | 81% | Green"]),
    );
    expect(scorecard.indicators.map(({ name }) => name)).toEqual(["Bins emptied on the day", "Calls answered"]);
    expect(doubtsOf(scorecard, "unknown-header")).toEqual([
      "The header of column A, “Our promise”, was not recognised. What stands below it is the indicator, so it was used as that.",
    ]);
  });

  it("is the section where tables follow one another, and doubted once", () => {
    const table = (theme: string, name: string) => [`${theme} | Target | Actual | RAG`, `${name} | 90% | 91% | Green`, ""];
    const scorecard = scorecardOf(sheetOf([...table("Growing the economy", "Shops opened"), ...table("Safer streets", "Lights repaired")]));
    expect(scorecard.indicators.map(({ section, name }) => `${section}: ${name}`)).toEqual([
      "Growing the economy: Shops opened",
      "Safer streets: Lights repaired",
    ]);
    expect(doubtsOf(scorecard, "unknown-header")).toHaveLength(1);
  });

  it("does so beside a reference too", () => {
    expect(fieldsOf(scorecardOf(sheetOf(["Ref | Adult social care | Target | Actual", "A1 | Reviews held | 80% | 81%"])))).toMatchObject({
      indicator: "Adult social care",
    });
  });
});
