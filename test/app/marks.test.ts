import { describe, expect, it } from "vitest";
import { marksOf } from "../../src/app/marks";
import { review, type Review } from "../../src/app/review";
import type { Finding } from "../../src/domain/check";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import { recognise } from "../../src/scorecard/recognise";
import { sheetOf } from "../support/sheet";

const recognition = recognise(
  sheetOf(["Ref | Indicator | Polarity | Target | Outturn", "A1 | Repairs completed on time | High | 90% | 60%"]),
);
if (!recognition.found) throw new Error(recognition.because);
const whole = review(recognition.scorecard, DEFAULT_POLICY);

function finding(more: Partial<Finding>): Finding {
  return {
    id: "x",
    check: "a/b",
    severity: "error",
    key: "a1",
    row: 1,
    column: 4,
    field: "outturn",
    message: "",
    waived: false,
    waiver: null,
    ...more,
  };
}

function marksFor(...findings: readonly Finding[]) {
  const found: Review = { ...whole, findings };
  return marksOf(found);
}

describe("the marks of a review", () => {
  it("are one to a cell, as its worst finding has it", () => {
    expect(marksFor(finding({}), finding({ severity: "note" }), finding({ column: 3, severity: "warning" }))).toEqual([
      { row: 1, column: 4, severity: "error" },
      { row: 1, column: 3, severity: "warning" },
    ]);
  });

  it("stand on the indicator's name where the sheet lacks the column", () => {
    expect(marksFor(finding({ column: null, field: "commentary" }))).toEqual([{ row: 1, column: 1, severity: "error" }]);
  });

  it("leave out what is waived, and what is about the whole sheet", () => {
    expect(marksFor(finding({ waived: true }), finding({ key: null, row: null, column: null }))).toEqual([]);
  });
});
