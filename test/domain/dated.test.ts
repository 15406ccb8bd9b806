import { describe, expect, it } from "vitest";
import { ownPeriod, periodOf, timesDiffer } from "../../src/domain/dated";
import { readText } from "../../src/domain/reading";
import { recognise } from "../../src/scorecard/recognise";
import { sheetOf } from "../support/sheet";

function rowOf(indicator: string, target: string, outturn: string) {
  const recognition = recognise(
    sheetOf([
      "Ref | Indicator | Target 2014-15 | Actual Q2 2014-15 | Commentary",
      `A1 | ${indicator} | ${target} | ${outturn} | As planned.`,
    ]),
  );
  if (!recognition.found) throw new Error(recognition.because);
  const [row] = recognition.scorecard.indicators;
  if (row === undefined) throw new Error("no row");
  return row;
}

describe("the time a figure is for", () => {
  it("is the one its cell names", () => {
    expect(periodOf(rowOf("Homes built", "500", "120 (Apr 14 - Sept 14)"), "outturn")?.period).toMatchObject({
      months: { from: { month: 4 }, to: { month: 9 } },
    });
  });

  it("is that of its header where the cell names none", () => {
    expect(periodOf(rowOf("Homes built", "500", "120"), "outturn")).toMatchObject({
      text: "Q2 2014-15",
      period: { quarter: 2, year: 2014 },
    });
  });

  it("is not known where the cell names two", () => {
    expect(periodOf(rowOf("Homes built", "500", "28 (Q3) (2011/12)"), "outturn")).toBeNull();
  });

  it("is not known where the sheet has no such column", () => {
    expect(periodOf(rowOf("Homes built", "500", "120"), "previous")).toBeNull();
  });

  it("stands in the cell itself or does not", () => {
    expect(ownPeriod(readText("28 (Q3 2011/12)"))).toMatchObject({ text: "Q3 2011/12", period: { year: 2011, quarter: 3 } });
    expect(ownPeriod(readText("28 (Q3) (2011/12)"))).toBeNull();
    expect(ownPeriod(readText("28"))).toBeNull();
  });
});

describe("a quarter's figure and a year's", () => {
  it.each([
    ["Homes built", "500", "120", true],
    ["Homes built", "500 (Q2)", "120", false],
    ["Homes built on time", "90%", "85%", false],
    ["% of homes built on time", "90", "85", false],
  ])("differ in time where they count: %s, %s and %s", (indicator, target, outturn, differ) => {
    expect(timesDiffer(rowOf(indicator, target, outturn), "outturn", "target")).toBe(differ);
  });
});
