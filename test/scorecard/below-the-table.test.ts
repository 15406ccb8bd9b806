import { describe, expect, it } from "vitest";
import { recognise } from "../../src/scorecard/recognise";
import { sheetOf } from "../support/sheet";

const table = [
  "Ref | Indicator | Polarity | Target | Outturn | RAG",
  "A1 | Repairs on time | High | 90% | 91% | Green",
  "A2 | Calls answered | High | 90% | 70% | Red",
];

function keys(...below: readonly string[]): readonly string[] {
  const recognition = recognise(sheetOf([...table, ...below]));
  if (!recognition.found) throw new Error(recognition.because);
  return recognition.scorecard.indicators.map(({ key }) => key);
}

describe("what stands below the indicators is none", () => {
  it.each([
    ["a key in sentences", ["Key to RAG: Green on target | Amber within 10% of target | Red off target", "⇧ Improved | ⇩ Worsened"]],
    ["arrows with their meaning in one cell each", ["⇧ Performance has improved | ⇩ Performance has worsened"]],
    ["counts, a row each", ["", "Green | 1 | 50%", "Red | 1 | 50%", "Total | 2"]],
    ["counts, the ratings across", ["", "Green | Amber | Red | Total", "1 | 0 | 1 | 2"]],
    ["counts, with labels before them", ["RAG | Green | Amber | Red", "Number | 1 | 0 | 1"]],
    ["a total before the counts", ["Total rated | 2", "Green | 1", "Red | 1"]],
    ["who signed it off", ["", "Signed off by: Director of Resources | | | | | Date: 12/11/2023"]],
    [
      "who prepared it",
      ["Prepared by | Performance Team | | | Version 0.3", "Approved by | A. Director | | | 12/11/2023", "Date | 12/11/2023"],
    ],
    ["totals of the sections, with a target", [" | Sub-total | | 180% | 161% | ", " | Grand total | | 180% | 161% | "]],
    ["another kind of table", ["", "Budget heading | Budget £000 | Forecast £000 | Variance £000", "Place | 12,400 | 12,610 | 210"]],
    ["a table of counts under headers of its own", ["", "Summary | No. | %", "On target | 1 | 50%", "Total | 2 | "]],
    ["a table of counts of two columns", ["", "RAG | Number", "Achieved | 1", "Missed | 1"]],
    ["a total of the rows, in the column of targets", ["Total | | | 2 | | "]],
    ["notes and definitions in cells of their own", ["", "Notes", "Repairs | Those of tenants | | 90% | Set in 2019"]],
    ["a total of a kind, with its outturn", ["Total incidents | | | | 3,222"]],
  ])("%s", (_, below) => {
    expect(keys(...below)).toEqual(["a1", "a2"]);
  });

  it("unless it only begins like a key or a rating", () => {
    expect(keys("A3 | Green spaces with an award | High | 10 | 12 | Green", "A4 | Key stage 2 results | High | 80% | 81% | Green")).toEqual(
      ["a1", "a2", "a3", "a4"],
    );
    expect(
      keys(
        "A5 | Contact centre calls answered | High | 80% | 81% | Green",
        "A6 | Total incidents | Low | | 81 | ",
        "A7 | Date of decision told in time | High | 90% | 91% | Green",
      ),
    ).toEqual(["a1", "a2", "a5", "a6", "a7"]);
    expect(keys("R | Rent collected | High | 97% | 98% | Green")).toEqual(["a1", "a2", "r"]);
  });
});

it.each(["No. of KPIs", "KPIs"])("a table of sums above the indicators is none of them: “%s”", (header) => {
  const recognition = recognise(
    sheetOf([`Directorate | ${header} | Green | Amber | Red`, "Adults | 10 | 7 | 2 | 1", "Total | 10 | 7 | 2 | 1", "", ...table]),
  );
  expect(recognition.found && recognition.scorecard.indicators.map(({ name }) => name)).toEqual(["Repairs on time", "Calls answered"]);
  expect(recognition.found && recognition.scorecard.doubts.map(({ kind }) => kind)).toEqual(["missing-field"]);
});
