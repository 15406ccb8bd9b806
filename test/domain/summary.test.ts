import { describe, expect, it } from "vitest";
import { review } from "../../src/app/review";
import type { Finding, Severity } from "../../src/domain/check";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import { NO_DECISIONS } from "../../src/domain/settings/settings";
import { summarise } from "../../src/domain/summary";
import { recognise } from "../../src/scorecard/recognise";
import { exampleSheet } from "../support/example-sheet";

const row = { indicator: "Repairs completed on time", polarity: "High", target: "90%", previous: "80%" };
const figures = ["91%", "95%", "86%", "79%", "TBC", "40% (men) 50% (women)"];
const recognition = recognise(
  exampleSheet({ rows: figures.map((outturn, index) => ({ ...row, reference: `A${String(index)}`, outturn })) }),
);
if (!recognition.found) throw new Error(recognition.because);
const { rows } = review(recognition.scorecard, DEFAULT_POLICY, NO_DECISIONS, []);

const finding = (severity: Severity, waived = false): Finding => ({
  id: "x",
  check: "a/b",
  severity,
  key: null,
  row: null,
  column: null,
  field: "outturn",
  message: "",
  waived,
  waiver: null,
});

describe("a summary", () => {
  it("counts what is rated, and why the rest is not", () => {
    expect(summarise(rows, [], DEFAULT_POLICY)).toMatchObject({
      indicators: 6,
      rated: 4,
      unrated: 2,
      ratings: { green: 2, amber: 1, red: 1 },
      unratedReasons: { "not-yet-available": 1, "unreadable-outturn": 1 },
      directions: { better: 3, worse: 1, same: 0, up: 0, down: 0, none: 2 },
    });
  });

  it("names every family of the policy, and no other", () => {
    expect(summarise([], [], DEFAULT_POLICY).ratings).toEqual({ green: 0, amber: 0, red: 0 });
    const blue = { id: "blue", family: "blue", label: "Blue", within: -5 } as const;
    expect(summarise([], [], { ...DEFAULT_POLICY, bandsBySmallerIsBetter: [blue, ...DEFAULT_POLICY.bands] }).ratings).toEqual({
      blue: 0,
      green: 0,
      amber: 0,
      red: 0,
    });
  });

  it("adds up", () => {
    const { rated, unrated, indicators, ratings, unratedReasons, directions } = summarise(rows, [], DEFAULT_POLICY);
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, number) => total + number, 0);
    expect([sum(ratings), sum(unratedReasons), sum(directions), rated + unrated]).toEqual([rated, unrated, indicators, indicators]);
  });

  it("is ready when no error stands without a waiver", () => {
    expect(summarise(rows, [finding("warning"), finding("note")], DEFAULT_POLICY)).toMatchObject({
      errors: 0,
      warnings: 1,
      notes: 1,
      ready: true,
    });
    expect(summarise(rows, [finding("error")], DEFAULT_POLICY)).toMatchObject({ errors: 1, ready: false });
    expect(summarise(rows, [finding("error", true)], DEFAULT_POLICY)).toMatchObject({ errors: 0, ready: true });
  });
});
