import { describe, expect, it } from "vitest";
import { textCell } from "../../src/domain/sheet";
import { doubtsOf, figureOf, scorecardOf } from "../support/scorecard";
import { numberCell, sheetOf, sheetOfCells } from "../support/sheet";

const HEADER = "Ref | KPI | Unit | Polarity | Target | Actual | Comments";
const of = (...rows: readonly string[]) => scorecardOf(sheetOf([HEADER, ...rows]));
const figures = (...rows: readonly string[]) =>
  of(...rows).indicators.map((indicator) => [figureOf(indicator, "target"), figureOf(indicator, "outturn")]);

describe("lengths of time in a row", () => {
  const row = (target: string, outturn: string) => {
    const [indicator] = scorecardOf(
      sheetOf(["Ref | Measure | Target | Actual", `A1 | Time to answer | ${target} | ${outturn}`]),
    ).indicators;
    return indicator === undefined ? [] : [figureOf(indicator, "target"), figureOf(indicator, "outturn")];
  };

  it.each([
    ["3 mins", "2 mins 48 secs", "180 hh:mm:ss", "168 hh:mm:ss"],
    ["1 hour", "45 minutes", "60 minute", "45 minute"],
    ["12 months", "1.5 years", "12 month", "18 month"],
    ["10 days", "2 weeks", "10 day", "2 week"],
    ["00:03:00", "2.5", "180 hh:mm:ss", "2.5"],
  ])("are told in one unit where one counts the other: %s and %s", (target, outturn, ...expected) => {
    expect(row(target, outturn)).toEqual(expected);
  });
});

describe("a column of units", () => {
  it.each([
    ["%", "98.5", "98.5 %"],
    ["Percentage", "98.5", "98.5 %"],
    ["Days", "18.5", "18.5 day"],
    ["£", "14.20", "14.2 £"],
    ["£000", "120", "120000 £"],
    ["£'000s", "1,200", "1200000 £"],
    ["£m", "4.2", "4200000 £"],
    ["£ million", "4.2", "4200000 £"],
    ["Thousands", "12", "12000"],
    ["No.", "300", "300"],
    ["Number", "300", "300"],
    ["per 1,000 population", "58.2", "58.2 per 1,000 population"],
    ["N/A", "58.2", "58.2"],
    ["", "58.2", "58.2"],
    ["hh:mm", "58.2", "58.2"],
  ])("“%s” makes %s be %s", (unit, outturn, expected) => {
    expect(figures(`A1 | Something | ${unit} | High | ${outturn} | ${outturn} | Well.`)).toEqual([[expected, expected]]);
  });

  it("leaves a figure the unit it has, and lets units that differ be seen", () => {
    expect(figures("A1 | Attendance | % | High | 95 | 94.3% | Well.", "A2 | Time taken | Weeks | Low | 3 | 25 days | Well.")).toEqual([
      ["95 %", "94.3 %"],
      ["3 week", "25 day"],
    ]);
  });

  it("leaves a row as written where a figure shows that the unit is not meant to the letter", () => {
    expect(figures("A1 | Cost | £000 | Low | 100 | £120 | Well.", "A2 | Waste | Kg per household | Low | 480 | 470 kg | Well.")).toEqual([
      ["100", "120 £"],
      ["480", "470 kg"],
    ]);
  });

  it("reads shares of 1 as per cent where every row in per cent has them, and says so", () => {
    const rows = ["A1 | Attendance | % | High | 0.95 | 0.943 | Well.", "A2 | Calls | % | High | 0.9 | 1 | Well."];
    expect(figures(...rows)).toEqual([
      ["95 %", "94.3 %"],
      ["90 %", "100 %"],
    ]);
    expect(doubtsOf(of(...rows), "shares-as-per-cent")).toEqual([
      "Figures in per cent are written as shares of 1. They were read as such: 0.95 is 95%.",
    ]);
  });

  it("reads them so too beside numbers whose format makes per cent of a share", () => {
    const row = (reference: string, format: string, shown: string) => [
      textCell(reference),
      textCell("KPI"),
      textCell("%"),
      textCell("High"),
      numberCell(0.9, shown, format),
      numberCell(0.93, shown, format),
    ];
    const sheet = sheetOfCells([
      ["Ref", "KPI", "Unit", "Polarity", "Target", "Actual"].map(textCell),
      row("A1", "General", "0.93"),
      row("A2", "0%", "93%"),
    ]);
    expect(scorecardOf(sheet).indicators.map((indicator) => figureOf(indicator, "outturn"))).toEqual(["93 %", "93 %"]);
  });

  it("reads them as written beside rows that are plainly per cent, and says so", () => {
    const rows = ["A1 | Attendance | % | High | 95 | 94.3 | Well.", "A2 | Rent lost | % | Low | 0.5 | 0.7 | Well."];
    expect(figures(...rows)).toEqual([
      ["95 %", "94.3 %"],
      ["0.5 %", "0.7 %"],
    ]);
    expect(doubtsOf(of(...rows), "shares-as-per-cent")).toEqual([
      "The unit is per cent, and the figures of row 3 are 1 at most. They were read as written: 0.5 is 0.5%, not 50%.",
    ]);
    expect(doubtsOf(of("A1 | Attendance | % | High | 95 | 94.3 | Well."), "shares-as-per-cent")).toEqual([]);
  });
});

describe("a header", () => {
  it.each([
    ["Target (%)", "95", "95 %"],
    ["% target", "95", "95 %"],
    ["Target £000s", "1,200", "1200000 £"],
    ["Target (£m)", "1.2", "1200000 £"],
    ["Target (within 5%)", "95", "95"],
    ["Target for £100 grants", "95", "95"],
    ["Target (days)", "95", "95"],
  ])("“%s” makes %s be %s", (header, target, expected) => {
    const [indicator] = scorecardOf(
      sheetOf([`Ref | KPI | Polarity | ${header} | Actual`, `A1 | Something | High | ${target} | 3`]),
    ).indicators;
    expect(indicator && figureOf(indicator, "target")).toBe(expected);
  });

  it("gives way to the row's own unit", () => {
    const [indicator] = scorecardOf(
      sheetOf(["Ref | KPI | Unit | Polarity | Target (%) | Actual", "A1 | Something | Days | Low | 10 | 12"]),
    ).indicators;
    expect(indicator && figureOf(indicator, "target")).toBe("10 day");
  });
});
