import { describe, expect, it } from "vitest";
import { countsIn, printedSummaries } from "../../src/domain/printed-counts";
import { recognise } from "../../src/scorecard/recognise";
import { textCell } from "../../src/domain/sheet";

const said = (text: string) =>
  countsIn(text).map(({ of, count, share }) => `${of} ${String(count)}${share === null ? "" : ` ${String(share.percent)}%`}`);

describe("counts in words", () => {
  it.each([
    ["31 Green (74%), 6 Amber (14%), 5 Red (12%)", ["green 31 74%", "amber 6 14%", "red 5 12%"]],
    ["Green 31 (74%); Amber 6 (14%); Red 5 (12%); Total rated 42", ["green 31 74%", "amber 6 14%", "red 5 12%", "total 42"]],
    ["31 (74%) are Green, 6 (14%) are Amber and 5 (12%) are Red", ["green 31 74%", "amber 6 14%", "red 5 12%"]],
    ["Number of Green indicators: 1,031 Red: 5", ["green 1031", "red 5"]],
    ["Green: 31 | Yellow: 2 | Red: 5", ["green 31", "amber 2", "red 5"]],
    ["Green 12.5 percent", []],
  ])("%s", (text, counts) => {
    expect(said(text)).toEqual(counts);
  });

  // prettier-ignore
  it.each([
    "Green = on or within 5% of target", "Amber: 5 to 10 points off", "Green 2012/13", "Red < 5", "85% of indicators are Green or better",
    "Green routes", "Red 5-10",
  ])("are not in %j", (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe("the summaries of a sheet", () => {
  const table = [
    "Ref\tIndicator\tPolarity\tTarget\tOutturn\tRAG",
    "A1\tRepairs on time\tHigh\t90%\t91%\tGreen",
    "A2\tCalls answered\tHigh\t90%\t70%\tRed",
  ];
  const summaries = (...lines: readonly string[]) => {
    const recognition = recognise({
      name: "Sheet",
      rows: lines.map((line) => line.split("\t").map(textCell)),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    });
    if (!recognition.found) throw new Error(recognition.because);
    expect(recognition.scorecard.indicators.map(({ key }) => key)).toEqual(["a1", "a2"]);
    return printedSummaries(recognition.scorecard).map((summary) =>
      summary.map(({ of, count, share }) => [of, count, share?.percent ?? null]),
    );
  };

  it.each([
    ["a count to a row", [...table, "", "Green\t1\t50%", "Red\t1\t50%", "Total\t2"]],
    ["under a heading", [...table, "", "Summary", "Total rated\t2", "Green\t1\t50%", "Red\t1\t50%"]],
  ])("are read below the table, %s", (_, lines) => {
    expect(summaries(...lines)[0]).toEqual(
      expect.arrayContaining([
        ["green", 1, 50],
        ["red", 1, 50],
        ["total", 2, null],
      ]),
    );
  });

  it("are read with the ratings across", () => {
    expect(summaries("\tGreen\tAmber\tRed\tTotal", "Number\t1\t0\t1\t2", "Share\t50%\t0%\t50%", "", ...table)).toEqual([
      [
        ["green", 1, 50],
        ["amber", 0, 0],
        ["red", 1, 50],
        ["total", 2, null],
      ],
    ]);
  });

  it("are none where a single count stands", () => {
    expect(summaries("Green 1", ...table)).toEqual([]);
  });
});
