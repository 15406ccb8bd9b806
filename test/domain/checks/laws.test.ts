import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../../src/app/review";
import type { Example, ExampleCell } from "../../../src/domain/check";
import { CHECKS } from "../../../src/domain/checks";
import type { Field } from "../../../src/domain/indicator";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { NO_DECISIONS } from "../../../src/domain/settings/settings";
import { recognise } from "../../../src/scorecard/recognise";
import { exampleSheet } from "../../support/example-sheet";

type Row = Example["rows"][number];

// prettier-ignore
const figure = fc.oneof(
  fc.constantFrom(
    ...[
      "", " ", "0", "0%", "1", "85", "85%", "0.9", "94.3%", "70.8", "70.8%", "104%", "-5%", "−16%", "£3.6m", "512 kg", "7.6 days", "1,2345",
      "(3)", "<5", "37 plus",
    ],
    ...["100 to 120", "Reduction year on year", "30% (10 of 33)", "38% (70/200)", "0% (0/0)", "242 (Q1 AY 12-13)", "500 (2012/13)", "599 kg (Feb, prov.)", "2,000 (cumulative)"],
    ...["N/A", "-", "x", "[x]", "TBC", "New indicator", "Annual indicator", "#DIV/0!", "TRUE", "March 2013", "YOT (35.8%) LC (21.7%)", "see below", "\u00A0", "💥", "e\u0301"],
  ),
  fc.record({ value: fc.integer({ min: -200, max: 100_000 }), formula: fc.constantFrom(undefined, "=A1") }).map(({ value, formula }): ExampleCell => (formula === undefined ? { value } : { value, formula })),
  fc.constantFrom(0.9, 0.943, 1, 1e-9, 1e15).map((value): ExampleCell => ({ value, format: "0.0%", text: `${(value * 100).toFixed(1)}%` })),
);

const cellOf: Readonly<Partial<Record<Field, fc.Arbitrary<ExampleCell>>>> = {
  reference: fc.constantFrom("A1", "A2", "a1 ", "TS9", "TS10", "TS11", "TS12", "23", "TBC", "", "(ex) NI131/2C (i)"),
  indicator: fc.constantFrom(
    "% of reviews held on time",
    "Number of homes improved",
    "Permanent exclusions",
    "Care leavers not in education (this indicator has been revised)",
    "Visits",
  ),
  polarity: fc.constantFrom("Bigger is better", "Smaller is better", "▲", "▶", "No polarity", ""),
  target: figure,
  outturn: figure,
  previous: figure,
  nextTarget: figure,
  rating: fc.constantFrom("Green", "A", "HR", "", "#N/A"),
  direction: fc.constantFrom("↑", "↓", "→", "NA", "é", ""),
  commentary: fc.constantFrom(
    "",
    "Two crews started in May, so the work that was late and the",
    "which is why the crews worked at weekends.",
    "crews were vacant until May.",
    "The definition has changed.",
    "The target has been reduced to 85%.",
    "Not available until July.",
    "Worse than target.",
  ),
};

const row: fc.Arbitrary<Row> = fc.record(cellOf);

/** Ids, rows and sentences of everything found, beside last period's rows; nothing where the rows make no scorecard. */
function findingsIn(rows: readonly Row[], earlier: readonly Row[]) {
  const [now, then] = [recognise(exampleSheet({ rows })), recognise(exampleSheet({ rows: earlier }))];
  return now.found ? review(now.scorecard, DEFAULT_POLICY, NO_DECISIONS, CHECKS, then.found ? then.scorecard : then).findings : [];
}

const rows = (minLength: number) => fc.array(row, { minLength, maxLength: 12 });
const shuffled = (given: readonly Row[]) => fc.shuffledSubarray([...given], { minLength: given.length });

describe("all checks together", () => {
  it("never fail, and say a sentence for each finding", () => {
    fc.assert(
      fc.property(rows(1), rows(0), (now, then) => {
        for (const { message } of findingsIn(now, then)) expect(message).toMatch(/^.{12,}[.?]$/su);
      }),
    );
  });

  it("find the same, by the same ids, in whatever order the rows stand", () => {
    const permuted = fc
      .tuple(rows(2), rows(0))
      .chain(([now, then]) => fc.tuple(fc.constant([now, then] as const), fc.tuple(shuffled(now), shuffled(then))));
    fc.assert(
      fc.property(permuted, ([given, mixed]) => {
        const ids = ([now, then]: readonly [readonly Row[], readonly Row[]]) =>
          findingsIn(now, then)
            .map(({ id }) => id)
            .sort();
        expect(ids(mixed)).toEqual(ids(given));
      }),
      { numRuns: 300 },
    );
  });

  it("find something in most random rows, so that the two laws above are put to the test", () => {
    const samples = fc.sample(fc.tuple(rows(4), rows(4)), { numRuns: 50, seed: 7 });
    const checks = new Set(samples.flatMap(([now, then]) => findingsIn(now, then).map(({ check }) => check)));
    expect(checks.size).toBeGreaterThan(28);
    expect([...checks].filter((id) => id.startsWith("last-period/")).length).toBeGreaterThan(5);
  });
});
