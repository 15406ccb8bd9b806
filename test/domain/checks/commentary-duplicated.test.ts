import { describe, expect, it } from "vitest";
import { commentaryDuplicated } from "../../../src/domain/checks/commentary-duplicated";
import { review } from "../../../src/app/review";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { NO_DECISIONS } from "../../../src/domain/settings/settings";
import { recognise } from "../../../src/scorecard/recognise";
import { findingsFor } from "../../support/findings";
import { area, sheetOf } from "../../support/sheet";

const text = "Two crews were vacant for most of the winter. Both start in May.";
const rows = (references: readonly string[], outturn = "86%") =>
  references.map((reference) => ({
    reference,
    indicator: `Measure ${reference}`,
    polarity: "Bigger is better",
    target: "90%",
    outturn,
    commentary: text,
  }));

describe("one commentary on several rows", () => {
  it("is flagged on each of them, whatever their order", () => {
    const found = findingsFor(commentaryDuplicated, rows(["A1", "A2", "A3"]));
    expect(found.map(({ message }) => message)).toEqual([
      "The same commentary also stands on A2 and A3.",
      "The same commentary also stands on A1 and A3.",
      "The same commentary also stands on A1 and A2.",
    ]);
    const ids = findingsFor(commentaryDuplicated, rows(["A3", "A1", "A2"])).map(({ id }) => id);
    expect([...ids].sort()).toEqual(found.map(({ id }) => id).sort());
  });

  it("names three rows and counts the rest", () => {
    const [first] = findingsFor(commentaryDuplicated, rows(["A1", "A2", "A3", "A4", "A5", "A6"]));
    expect(first?.message).toBe("The same commentary also stands on A2, A3, A4 and 2 more.");
  });

  it("may be true of several rows that wait for a figure", () => {
    expect(findingsFor(commentaryDuplicated, rows(["A1", "A2"], "TBC"))).toEqual([]);
  });

  it("in a merged cell is no copy", () => {
    const lines = [
      "Ref | Indicator | Polarity | Target | Outturn | Commentary",
      `A1 | Repairs on time | High | 90% | 60% | ${text}`,
      "A2 | Calls answered | High | 90% | 60% |",
    ];
    const recognition = recognise(sheetOf(lines, { merges: [area(1, 5, 2, 5)] }));
    if (!recognition.found) throw new Error(recognition.because);
    expect(recognition.scorecard.indicators.map(({ commentary }) => commentary)).toEqual([text, text]);
    expect(review(recognition.scorecard, DEFAULT_POLICY, NO_DECISIONS, [commentaryDuplicated]).findings).toEqual([]);
  });
});
