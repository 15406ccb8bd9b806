import { describe, expect, it } from "vitest";
import { mayReach, placesByColumn } from "../../../src/files/patch/reach";
import { counted, reads } from "../../support/reads";

const reaches = (formula: string) =>
  mayReach(formula, "Scorecard", { sheet: "Scorecard", places: placesByColumn([{ row: 4, column: 6 }]) });

describe("whether a formula may read G5 of its own sheet", () => {
  // prettier-ignore
  it.each([
    "=G5", "=$G$5*2", "=COUNTIF(G2:G60,\"Green\")", "=SUM(F:H)", "=SUM(5:5)", "=Scorecard!G5", "='Scorecard'!A1:Z9", "=SUM(B1,C2:g7)",
    "=1-$G5",
  ])("%s does", (formula) => {
    expect(reaches(formula)).toBe(true);
  });

  it.each(["=Ratings", '=COUNTIF(Ratings,"Green")', "=COUNTA(Table1[RAG])", "=SUM(OFFSET(A1,4,6))", '=INDIRECT("G"&5)', "=Rate_2013*A1"])(
    "%s may, by a name or a made reference",
    (formula) => {
      expect(reaches(formula)).toBe(true);
    },
  );

  // prettier-ignore
  it.each([
    "=G4", "=A1*2", "=SUM(C2:E60)", "=SUM(A:F)", "=Summary!G5", "='Last year'!G1:G9", "=IF(TRUE,1.5E3,LOG10(A1))", "=\"G5\"&A1",
    "=SUM(6:60)", "=ROUND(C2/D2,2)",
  ])("%s does not", (formula) => {
    expect(reaches(formula)).toBe(false);
  });

  it("counts as so, unread, where the formula is longer than Excel takes", () => {
    expect(reaches(`=${"1+".repeat(5000)}1`)).toBe(true);
  });

  it("is so where a span of sheets is named", () => {
    expect(reaches("=SUM('Q1:Q4'!G5)")).toBe(true);
    expect(reaches("=SUM('Q1:Q4'!G4)")).toBe(false);
  });

  it("is asked of the sheet that the reference names", () => {
    const cells = { sheet: "Bob's ratings", places: placesByColumn([{ row: 0, column: 0 }]) };
    expect(mayReach("='Bob''s ratings'!A1", "Summary", cells)).toBe(true);
    expect(mayReach("=A1", "Summary", cells)).toBe(false);
  });
});

it("many cells are not gone through one by one for each formula", () => {
  const looks = (times: number): number =>
    reads((onRead) => {
      const column = counted(
        Array.from({ length: times }, (_, row) => ({ row: 2 * row, column: 6 })),
        onRead,
      );
      expect(mayReach("=SUM(A:F,H2:Z9000,G6)", "Scorecard", { sheet: "Scorecard", places: new Map([[6, column]]) })).toBe(false);
    });
  expect(looks(1000)).toBeLessThan(20);
  expect(looks(2000)).toBeLessThan(looks(1000) + 3);
});
