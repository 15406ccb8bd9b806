import { describe, expect, it } from "vitest";
import { textCell } from "../../src/domain/sheet";
import { recognise } from "../../src/scorecard/recognise";
import { counted, reads } from "../support/reads";
import { figureOf, fieldsOf, scorecardOf } from "../support/scorecard";
import { area, numberCell, sheetOf, sheetOfCells } from "../support/sheet";

describe("a header of three rows", () => {
  const quarters = {
    target: "2013/14 Quarter 2 Target",
    outturn: "2013/14 Quarter 2 Actual",
    rating: "2013/14 Quarter 2 RAG",
    previous: "2013/14 Quarter 1 Actual",
    commentary: "Comments",
  };
  const body = "EN1 | Waste recycled (%) | High | 45 | 46.1 | G | 45 | 44.2 | A | Fewer leaves.";

  it("may have its names at the top", () => {
    const rows = [
      "Dashboard",
      "Ref | Indicator | Good to be | 2013/14 | | | | | | Comments",
      " | | | Quarter 1 | | | Quarter 2 | | | ",
      " | | | Target | Actual | RAG | Target | Actual | RAG | ",
      body,
    ];
    const merges = [
      area(1, 0, 3, 0),
      area(1, 1, 3, 1),
      area(1, 2, 3, 2),
      area(1, 3, 1, 8),
      area(2, 3, 2, 5),
      area(2, 6, 2, 8),
      area(1, 9, 3, 9),
    ];
    for (const sheet of [sheetOf(rows, { merges }), sheetOf(rows)]) {
      const scorecard = scorecardOf(sheet);
      expect(fieldsOf(scorecard)).toMatchObject(quarters);
      expect(scorecard.indicators.map(({ reference }) => reference)).toEqual(["EN1"]);
      expect(scorecard.headerRows).toEqual([1, 2, 3]);
    }
  });

  it("may have its names at the bottom", () => {
    const rows = [
      " | | | 2013/14 | | | | | | ",
      " | | | Quarter 1 | | | Quarter 2 | | | ",
      "Ref | Indicator | Good to be | Target | Actual | RAG | Target | Actual | RAG | Comments",
      body,
    ];
    const scorecard = scorecardOf(sheetOf(rows, { merges: [area(0, 3, 0, 8), area(1, 3, 1, 5), area(1, 6, 1, 8)] }));
    expect(fieldsOf(scorecard)).toMatchObject(quarters);
    expect(scorecard.headerRows).toEqual([0, 1, 2]);
  });
});

it("units may stand in a row below the header", () => {
  const scorecard = scorecardOf(
    sheetOf(["Ref | Indicator | Good is | Target | Actual | Prev", " | | | % | % | %", "A1 | Rent collected | High | 97.0 | 97.9 | 97.5"]),
  );
  expect(scorecard.indicators.map(({ reference }) => reference)).toEqual(["A1"]);
  expect(fieldsOf(scorecard)).toMatchObject({ previous: "Prev" });
});

it("months in a header may be dates, as a workbook holds them", () => {
  const header = [
    ...["KPI", "Good is", "Target"].map(textCell),
    numberCell(45017, "Apr-23", "mmm-yy"),
    numberCell(45047, "May-23", "mmm-yy"),
    numberCell(45078, "Jun-23", "mmm-yy"),
  ];
  const row = [...["Calls", "High", "90%", "91%", "92%", ""].map(textCell)];
  const scorecard = scorecardOf(sheetOfCells([header, row]));
  expect(fieldsOf(scorecard)).toMatchObject({ outturn: "May-23", previous: "Apr-23", target: "Target" });
});

describe("scorecards side by side", () => {
  const rows = [
    "Customer | | | | | Finance | | | ",
    "KPI | Good is | Target | Actual | | KPI | Good is | Target | Actual",
    "Calls answered | High | 90% | 92% | | Rent collected | High | 98% | 97%",
    "Complaints | Low | 10 | 14 | | | | | ",
    "Emails answered | High | 95% | 96% | | Key | | | ",
  ];

  it("are each read by their own header, and are one scorecard", () => {
    const scorecard = scorecardOf(sheetOf(rows));
    expect(scorecard.indicators.map((indicator) => [indicator.section, indicator.name, figureOf(indicator, "outturn")])).toEqual([
      ["Customer", "Calls answered", "92 %"],
      ["Customer", "Complaints", "14"],
      ["Customer", "Emails answered", "96 %"],
      ["Finance", "Rent collected", "97 %"],
    ]);
    expect(scorecard.indicators.at(-1)?.cells.outturn).toMatchObject({ row: 2, column: 8 });
    expect(scorecard.doubts.map(({ kind, field }) => [kind, field])).toEqual([["missing-field", "commentary"]]);
  });

  it("are not seen in a header that only repeats a word", () => {
    const scorecard = scorecardOf(sheetOf(["Indicator | Good is | Target | Actual | Indicator", "Calls | High | 90% | 92% | CS1"]));
    expect(scorecard.indicators).toHaveLength(1);
  });
});

it("what stands above the header is the section of the first rows where later ones have their own", () => {
  const rows = [
    "Priority: Homes",
    "KPI | Good is | Target | Actual",
    "Homes let | High | 95% | 91%",
    "Priority: Streets",
    "Fly tips removed | High | 98% | 98.2%",
  ];
  expect(scorecardOf(sheetOf(rows)).indicators.map(({ section }) => section)).toEqual(["Priority: Homes", "Priority: Streets"]);
  expect(scorecardOf(sheetOf(rows.slice(0, 3))).indicators.map(({ section }) => section)).toEqual([""]);
});

describe("a row whose words are those of headers", () => {
  const header = "Ref | Indicator | Polarity | Target | Outturn | RAG | DoT";

  it("is an indicator where it prints one colour, which is its rating", () => {
    const { indicators, headerRows } = scorecardOf(
      sheetOf([
        header,
        "A1 | Number of homes improved | Bigger is better | | | Green | ↑",
        "A2 | Homes let | Bigger is better | 12 | 14 | Green | ↑",
      ]),
    );
    expect(headerRows).toEqual([0]);
    expect(indicators.map(({ reference }) => reference)).toEqual(["A1", "A2"]);
  });

  it("is a header where it has a column for each colour", () => {
    const { headerRows } = scorecardOf(
      sheetOf(["Measure | Good is | Green | Amber | Red | Actual", "Homes let | High | 12 | 10 | 10 | 14"]),
    );
    expect(headerRows).toEqual([0]);
  });
});

describe("scorecards side by side under headers that are repeated", () => {
  const header = "Ref | Indicator | Target | Actual | Ref | Indicator | Target | Actual";
  const sheet = (pages: number) =>
    sheetOf(
      Array.from({ length: pages }, (_, page) => [
        header,
        ...Array.from(
          { length: 5 },
          (__, row) => `A${page}${row} | Calls ${page} ${row} | 90% | 92% | B${page}${row} | Rent ${page} ${row} | 98% | 97%`,
        ),
      ]).flat(),
    );

  it("are read to the end, each row once", () => {
    const { indicators } = scorecardOf(sheet(4));
    expect(indicators).toHaveLength(40);
    expect(indicators.filter(({ reference }) => reference.startsWith("B")).map(({ cells }) => cells.indicator?.column)).toEqual(
      Array.from({ length: 20 }, () => 5),
    );
  });

  it("take no more looks at each row the more of them there are", () => {
    const looks = (pages: number): number => {
      const { rows, ...rest } = sheet(pages);
      return reads((onRead) => recognise({ ...rest, rows: counted(rows, onRead) }));
    };
    const [short, long] = [looks(10), looks(20)];
    expect(short).toBeGreaterThan(60);
    expect(long).toBeLessThan(short * 2.2);
  });
});
