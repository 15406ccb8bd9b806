import { describe, expect, it } from "vitest";
import { datedFigure, timesDiffer } from "../../src/domain/dated";
import { recognise } from "../../src/scorecard/recognise";
import { sheetOf } from "../support/sheet";

function scorecardOf(indicator: string, target: string, outturn: string) {
  const recognition = recognise(sheetOf(["Ref | Indicator | Target 2014-15 | Actual Q2 2014-15 | Commentary", `A1 | ${indicator} | ${target} | ${outturn} | As planned.`]));
  if (!recognition.found) throw new Error(recognition.because);
  const { columns, indicators } = recognition.scorecard;
  const [row] = indicators;
  if (row === undefined) throw new Error("no row");
  return { columns, row };
}

describe("the time a figure is for", () => {
  it("is the one its cell names", () => {
    const { columns, row } = scorecardOf("Homes built", "500", "120 (Apr 14 - Sept 14)");
    expect(datedFigure(row, "outturn", columns)).toMatchObject({ own: true, period: { months: { from: { month: 4 }, to: { month: 9 } } } });
  });

  it("is that of its column where the cell names none", () => {
    const { columns, row } = scorecardOf("Homes built", "500", "120");
    expect(datedFigure(row, "outturn", columns)).toMatchObject({ own: false, period: { quarter: 2, year: 2014 } });
  });

  it("is not known where the sheet has no such column", () => {
    const { columns, row } = scorecardOf("Homes built", "500", "120");
    expect(datedFigure(row, "previous", columns)).toBeNull();
  });
});

describe("a quarter's figure and a year's", () => {
  it.each([
    ["Homes built", "500", "120", true],
    ["Homes built", "500 (Q2)", "120", false],
    ["Homes built on time", "90%", "85%", false],
    ["% of homes built on time", "90", "85", false],
  ])("differ in time where they count: %s, %s and %s", (indicator, target, outturn, differ) => {
    const { columns, row } = scorecardOf(indicator, target, outturn);
    expect(timesDiffer(row, "outturn", "target", columns)).toBe(differ);
  });
});
