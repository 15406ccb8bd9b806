import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scorecard } from "../../src/domain/scorecard";
import { textCell, type SheetSnapshot } from "../../src/domain/sheet";
import { recognise } from "../../src/scorecard/recognise";
import { area, sheetOf, sheetOfCells } from "../support/sheet";

function scorecardOf(sheet: SheetSnapshot): Scorecard {
  const recognition = recognise(sheet);
  if (!recognition.found) throw new Error(recognition.because);
  return recognition.scorecard;
}

const fields = ({ columns }: Scorecard) => Object.fromEntries(columns.map(({ field, header }) => [field, header]));
const references = ({ indicators }: Scorecard) => indicators.map(({ reference }) => reference);
const doubts = ({ doubts: all }: Scorecard, kind: string) => all.filter((doubt) => doubt.kind === kind).map(({ message }) => message);

const HEADER = "Ref | Indicator | Polarity | Target | Outturn | Comments";

describe("the table of a scorecard", () => {
  it("is found below title rows and above a key", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Quarter 2 performance report",
        "Cabinet, 9 December",
        "",
        HEADER,
        "A1 | Repairs on time | Bigger is better | 90% | 91% | Going well.",
        "A2 | Complaints | Smaller is better | 20 | 24 | More than planned.",
        "",
        "Key",
        "Green | On or better than target",
        "Red | More than 10% from target",
      ]),
    );
    expect(references(scorecard)).toEqual(["A1", "A2"]);
    expect(scorecard.headerRows).toEqual([3]);
  });

  it("ends at a key that has no heading of its own", () => {
    const scorecard = scorecardOf(
      sheetOf([
        HEADER,
        "A1 | Repairs on time | High | 90% | 91% | Well.",
        "",
        "Green | On or better than target",
        "↑ | Better than last year",
      ]),
    );
    expect(references(scorecard)).toEqual(["A1"]);
  });

  it("leaves totals, notes and the rest of a comment aside", () => {
    const scorecard = scorecardOf(
      sheetOf([
        HEADER,
        "A1 | Total number of visits | High | 90 | 91 | The first part",
        " | | | | | and its second part.",
        "* provisional until the audit",
        " | Total | | | 181 | ",
      ]),
    );
    expect(scorecard.indicators.map(({ name }) => name)).toEqual(["Total number of visits"]);
  });

  it("has a heading where a number stands beside a name, and the numbers below go on from it", () => {
    const scorecard = scorecardOf(
      sheetOf([
        HEADER,
        "1 | Safe communities",
        "1.1 | Repairs | High | 90% | 91% | Well.",
        "Priority 2 | Healthy lives",
        "2.1 | Visits | High | 90 | 91 | Well.",
      ]),
    );
    expect(scorecard.indicators.map(({ reference, section }) => [reference, section])).toEqual([
      ["1.1", "1 Safe communities"],
      ["2.1", "Priority 2 Healthy lives"],
    ]);
  });

  it("goes on under a header that is repeated, and is one scorecard", () => {
    const scorecard = scorecardOf(
      sheetOf([HEADER, "A1 | Repairs | High | 90% | 91% | Well.", "", HEADER, "A2 | Visits | High | 90 | 91 | Well."]),
    );
    expect(references(scorecard)).toEqual(["A1", "A2"]);
    expect(scorecard.doubts).toEqual([]);
  });

  it("may have tables with other columns beside it, which is said", () => {
    const scorecard = scorecardOf(
      sheetOf([HEADER, "A1 | Repairs | High | 90% | 91% | Well.", "", "Indicator | Target | Actual", "Visits | 90 | 91"]),
    );
    expect(scorecard.indicators.map(({ name }) => name)).toEqual(["Repairs", "Visits"]);
    expect(doubts(scorecard, "several-scorecards")).toEqual([
      "The sheet has 2 tables and one has other columns. Each was read by its own header.",
    ]);
  });

  it("is not found in prose, in an empty sheet, or in a table of other things", () => {
    const prose = recognise(sheetOf(["Dear colleague,", "the performance of the service was below target last year."]));
    expect(prose).toEqual({
      found: false,
      because: "No scorecard was found on “Sheet1”: no row names an indicator column and a target or outturn column.",
    });
    expect(recognise(sheetOf([]))).toEqual({ found: false, because: "“Sheet1” is empty." });
    expect(recognise(sheetOf([HEADER]))).toEqual({
      found: false,
      because: "The header of a scorecard was found on “Sheet1”, but no indicators stand below it.",
    });
    expect(recognise(sheetOf(["Name | Address | Telephone", "A | B | 1"])).found).toBe(false);
  });
});

describe("a header", () => {
  it.each([
    [
      "Code | Measure | Good Is | Performance Standard 2014/15 | Outturn 2014/15 | Latest Note",
      "reference indicator polarity target outturn commentary",
    ],
    [
      "PI ref | Performance Measure Description | Aim | Target | Actual | Explanation",
      "reference indicator polarity target outturn commentary",
    ],
    ["BVPI No | Measures | High/Low | FY07 Target | Result | Notes", "reference indicator polarity target outturn commentary"],
  ])("may say %s", (header, expected) => {
    const scorecard = scorecardOf(sheetOf([header, "A1 | Repairs on time | High | 90% | 91% | A long enough comment on it."]));
    expect(scorecard.columns.map(({ field }) => field).join(" ")).toBe(expected);
  });

  it("that may mean two things is settled by what stands below it", () => {
    const asPolarity = scorecardOf(sheetOf(["Ref | Indicator | Value | Target | Actual", "A1 | Repairs | Bigger is Better | 90% | 91%"]));
    expect(fields(asPolarity)).toMatchObject({ polarity: "Value", outturn: "Actual" });
    const asOutturn = scorecardOf(
      sheetOf(["Ref | Indicator | Polarity | Target | Value | Last Year", "A1 | Repairs | High | 90% | 91% | ↑"]),
    );
    expect(fields(asOutturn)).toMatchObject({ outturn: "Value", direction: "Last Year" });
  });

  it("may stand in two rows, its groups merged or not", () => {
    const rows = [
      " | | | Quarter 1 | | | Quarter 2 | | | ",
      "Ref | Indicator | Polarity | Target | Actual | RAG | Target | Actual | RAG | Comments",
      "A1 | Repairs | High | 85% | 80% | A | 90% | 91% | G | Up since the spring.",
    ];
    for (const merges of [[], [area(0, 3, 0, 5), area(0, 6, 0, 8)]]) {
      const scorecard = scorecardOf(sheetOf(rows, { merges }));
      expect(fields(scorecard)).toMatchObject({
        target: "Quarter 2 Target",
        outturn: "Quarter 2 Actual",
        previous: "Quarter 1 Actual",
        rating: "Quarter 2 RAG",
        previousRating: "Quarter 1 RAG",
      });
      expect(references(scorecard)).toEqual(["A1"]);
    }
  });

  it("may have its second labels below", () => {
    const rows = [
      "Ref | Indicator | Polarity | Target | Performance | | Comments",
      " | | | | 2011/12 | 2012/13 | ",
      "A1 | Repairs | High | 85% | 80% | 90% | Up since the spring.",
    ];
    const scorecard = scorecardOf(sheetOf(rows, { merges: [area(0, 0, 1, 0), area(0, 4, 0, 5)] }));
    expect(fields(scorecard)).toMatchObject({ outturn: "Performance 2012/13", previous: "Performance 2011/12" });
  });

  it("that nobody knows is reported and not used", () => {
    const scorecard = scorecardOf(sheetOf([`${HEADER} | Colour of folder`, "A1 | Repairs | High | 90% | 91% | Well. | mauve"]));
    expect(doubts(scorecard, "unknown-header")).toEqual(["Column G, “Colour of folder”, was not recognised and is not used."]);
  });
});

describe("several periods side by side", () => {
  const header =
    "Ref | Indicator | Polarity | Target 2014-15 | Actual Q1 2014-15 | RAG Q1 2014-15 | Actual Q2 2014-15 | RAG Q2 2014-15 | Actual Q3 2014-15 | RAG Q3 2014-15";

  it("give the latest with figures as the outturn and the one before it as the previous", () => {
    const scorecard = scorecardOf(
      sheetOf([header, "A1 | Repairs | High | 90% | 80% | R | 85% | A | | ", "A2 | Visits | High | 90 | 80 | R | 85 | A | | "]),
    );
    expect(fields(scorecard)).toMatchObject({
      outturn: "Actual Q2 2014-15",
      previous: "Actual Q1 2014-15",
      rating: "RAG Q2 2014-15",
      previousRating: "RAG Q1 2014-15",
    });
    expect(scorecard.period).toMatchObject({ quarter: 2, year: 2014 });
  });

  it("may stand in any order", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Ref | Indicator | Polarity | Outturn 2014/15 | Outturn 2013/14 | Outturn 2012/13 | Target 2014/15 | Target 2015/16",
        "A1 | Repairs | High | 90% | 80% | 70% | 85% | 95%",
      ]),
    );
    expect(fields(scorecard)).toMatchObject({
      outturn: "Outturn 2014/15",
      previous: "Outturn 2013/14",
      earlier: "Outturn 2012/13",
      target: "Target 2014/15",
      nextTarget: "Target 2015/16",
    });
    expect(scorecard.doubts.filter(({ kind }) => kind === "two-columns")).toEqual([]);
  });

  it("date each figure, and keep of many earlier outturns the one of the same time last year", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Ref | Indicator | Polarity | Target 2014/15 | Q1 2013/14 | Q2 2013/14 | Q3 2013/14 | Q4 2013/14 | Q1 2014/15 | Q2 2014/15",
        "A1 | Repairs | High | 90 | 81 | 82 | 83 | 84 | 85 | 86",
      ]),
    );
    const [indicator] = scorecard.indicators;
    expect(indicator?.cells.earlier?.cell.text).toBe("82");
    expect(Object.fromEntries(Object.entries(indicator?.periods ?? {}).map(([field, { text }]) => [field, text]))).toEqual({
      target: "2014/15",
      outturn: "Q2 2014/15",
      previous: "Q1 2014/15",
      earlier: "Q2 2013/14",
    });
  });

  it("leave a rating without a period to the outturn on its left", () => {
    const scorecard = scorecardOf(
      sheetOf(["Ref | Indicator | Polarity | Target | Q1 Actual | RAG | Q2 Actual | RAG", "A1 | Repairs | High | 90% | 80% | R | 85% | A"]),
    );
    expect(scorecard.columns.map(({ field, column }) => `${field} ${column}`)).toEqual(
      expect.arrayContaining(["previousRating 5", "rating 7"]),
    );
  });

  it("beside a year to date are a doubt, with what was assumed", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Ref | Indicator | Polarity | Target | Q1 Actual | Q2 Actual | Year to date | RAG",
        "A1 | Repairs | High | 90% | 80% | 85% | 83% | A",
      ]),
    );
    expect(doubts(scorecard, "two-columns")).toEqual([
      "Columns F (“Q2 Actual”) and G (“Year to date”) could each be the outturn. G was used.",
    ]);
  });
});

describe("what belongs together", () => {
  it("a year to date has no quarter of its own year as its previous outturn", () => {
    const quarters = scorecardOf(
      sheetOf(["Indicator | Polarity | Target | Q1 | Q2 | Year to date", "Visits | High | 90% | 80% | 85% | 83%"]),
    );
    expect(fields(quarters).previous).toBeUndefined();
    const years = scorecardOf(
      sheetOf(["Indicator | Polarity | Target | 2012/13 | 2013/14 | Year to date", "Visits | High | 90% | 80% | 85% | 83%"]),
    );
    expect(fields(years)).toMatchObject({ previous: "2013/14", outturn: "Year to date" });
  });

  it("a target of an earlier quarter is no rival of this quarter's, a target of the year is", () => {
    const plain = scorecardOf(
      sheetOf(["Indicator | Polarity | Q1 Target | Q1 Actual | Q2 Target | Q2 Actual", "Visits | High | 90 | 80 | 95 | 85"]),
    );
    expect(doubts(plain, "two-columns")).toEqual([]);
    const profiled = scorecardOf(
      sheetOf(["Indicator | Polarity | Annual Target | Q2 Target | Q2 Actual", "Visits | High | 400 | 95 | 85"]),
    );
    expect(doubts(profiled, "two-columns")).toEqual([
      "Columns C (“Annual Target”) and D (“Q2 Target”) could each be the target. D was used.",
    ]);
  });

  it("a code that begins every name is its reference, where there is no column for it", () => {
    const scorecard = scorecardOf(
      sheetOf([
        "Code & Name | Good is | Target | Actual",
        "HS01 Average time to re-let homes (days) | Low | 30 | 31",
        "HS02 Rent collected | High | 98% | 97%",
      ]),
    );
    expect(scorecard.indicators.map(({ reference, name }) => [reference, name])).toEqual([
      ["HS01", "Average time to re-let homes (days)"],
      ["HS02", "Rent collected"],
    ]);
  });
});

describe("a section", () => {
  it("is the heading above its rows, or the text of its column, also in a merged cell", () => {
    const headed = scorecardOf(
      sheetOf([HEADER, "Environment", "A1 | Repairs | High | 90% | 91% | Well.", "Learning", "A2 | Visits | High | 90 | 91 | Well."]),
    );
    expect(headed.indicators.map(({ section }) => section)).toEqual(["Environment", "Learning"]);
    const merged = scorecardOf(
      sheetOf([`Theme | ${HEADER}`, "Environment | A1 | Repairs | High | 90% | 91% | Well.", " | A2 | Visits | High | 90 | 91 | Well."], {
        merges: [area(1, 0, 2, 0)],
      }),
    );
    expect(merged.indicators.map(({ section }) => section)).toEqual(["Environment", "Environment"]);
  });

  it("may stand above each repeated header", () => {
    const rows = [
      "Environment",
      HEADER,
      "A1 | Repairs | High | 90% | 91% | Well.",
      "",
      "Learning",
      HEADER,
      "A2 | Visits | High | 90 | 91 | Well.",
    ];
    expect(scorecardOf(sheetOf(rows)).indicators.map(({ section }) => section)).toEqual(["Environment", "Learning"]);
  });
});

describe("a row", () => {
  it("with a reference and nothing else stays a row, so that it is reported", () => {
    expect(references(scorecardOf(sheetOf([HEADER, "TS1 | Repairs | High | 90% | 91% | Well.", "25 | | | | | "])))).toEqual(["TS1", "25"]);
  });

  it("is keyed by what it is about, wherever it stands, and told apart from its namesakes", () => {
    const rows = ["A1 | Repairs | High | 90% | 91% | Well.", "A1 | Visits | High | 90 | 91 | Well.", " | Crimes | Low | 5 | 4 | Well."];
    const keys = (order: readonly string[]) => scorecardOf(sheetOf([HEADER, ...order])).indicators.map(({ key }) => key);
    expect(keys(rows)).toEqual(["a1 | repairs", "a1 | visits", "crimes"]);
    expect([...keys([...rows].reverse())].reverse()).toEqual(keys(rows));
    expect(doubts(scorecardOf(sheetOf([HEADER, ...rows])), "duplicate-key")).toEqual([
      "Reference “A1” stands in rows 2 and 3. The rows were told apart by their names.",
    ]);
  });

  it("keeps its key when its rating and arrow are written, also beside a row of the same reference and name", () => {
    const keys = (rating: string) =>
      scorecardOf(
        sheetOf([
          "Ref | Indicator | Target | Outturn | RAG | Direction of travel",
          `A1 | Visits | 5 | 6 | ${rating}`,
          "A1 | Visits | 7 | 6 | |",
        ]),
      ).indicators.map(({ key }) => key);
    expect(keys("Green | ↑ Better")).toEqual(keys(" | "));
    expect(new Set(keys(" | ")).size).toBe(2);
  });

  it("whose reference is still to come is keyed by its name, and is nobody's namesake", () => {
    const scorecard = scorecardOf(sheetOf([HEADER, "TBC | Repairs | High | 90% | 91% | Well.", "TBC | Visits | High | 90 | 91 | Well."]));
    expect(scorecard.indicators.map(({ key }) => key)).toEqual(["repairs", "visits"]);
    expect(doubts(scorecard, "duplicate-key")).toEqual([]);
  });

  it("that does not state its polarity is given none, and the wording only suggests one", () => {
    const scorecard = scorecardOf(sheetOf([HEADER, "A1 | % not in education, employment or training | | 5% | 4% | Well."]));
    expect(scorecard.indicators[0]?.polarity).toBe("unstated");
    expect(doubts(scorecard, "polarity-unstated")).toEqual([
      "1 row does not say whether bigger or smaller is better. None was assumed, so no rating rests on it. The wording suggests: A1 smaller is better (“not in education”).",
    ]);
  });

  it("that does not state its polarity is counted too where its wording suggests none", () => {
    const scorecard = scorecardOf(
      sheetOf([HEADER, "A1 | % not in education, employment or training | | 5% | 4% | Well.", "A2 | Number of meetings | | 5 | 4 | Well."]),
    );
    expect(doubts(scorecard, "polarity-unstated")[0]).toMatch(
      /^2 rows do not say .* \(“not in education”\)\. The wording of the other suggests neither\.$/,
    );
  });
});

it("a sheet of any cells is recognised or refused, and nothing is thrown", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom(...HEADER.split(" | "), "Q1", "2012/13", "RAG", "Key", "Total", "90%", "▲", "é", ""));
  const rows = fc.array(fc.array(text.map(textCell), { maxLength: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, (cells) => {
      const recognition = recognise(sheetOfCells(cells));
      expect(recognition.found ? recognition.scorecard.indicators.length : recognition.because.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

describe("a lone text in the reference column", () => {
  it.each(["Theme 1", "Priority 2", "Q2 2012/13"])("is a heading where it counts a part or names a time: %s", (heading) => {
    const scorecard = scorecardOf(sheetOf([HEADER, heading, "A1 | Repairs on time | Bigger is better | 90% | 91% | Going well."]));
    expect(references(scorecard)).toEqual(["A1"]);
    expect(scorecard.indicators[0]?.section).toBe(heading);
  });

  it("is an indicator that lost its row where it looks like a reference", () => {
    expect(references(scorecardOf(sheetOf([HEADER, "25", "A1 | Repairs on time | Bigger is better | 90% | 91% | Going well."])))).toEqual([
      "25",
      "A1",
    ]);
  });
});
