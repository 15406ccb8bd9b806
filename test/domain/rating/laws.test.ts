import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgesFor } from "../../../src/domain/policy/edges";
import type { Policy } from "../../../src/domain/policy/policy";
import { readText, type Reading } from "../../../src/domain/reading";
import { deviation, policy, row, told, verdict } from "../rows";

const amounts = fc.integer({ min: -2000, max: 2000 }).map((tenths) => (tenths / 10).toFixed(1));
const polarities = fc.constantFrom("bigger" as const, "smaller" as const);

/** Policies of every measure, with bands in order. */
const policies: fc.Arbitrary<Policy> = fc
  .record({
    measure: fc.constantFrom("relative", "points", "share"),
    widths: fc.uniqueArray(fc.integer({ min: -20, max: 40 }), { minLength: 1, maxLength: 4 }),
    edge: fc.constantFrom("inclusive", "exclusive"),
    rounding: fc.constantFrom(null, { of: "deviation", to: 0.5 }, { of: "outturn", to: 1 }),
    when: fc.constantFrom(null, "better", "better-or-same"),
  })
  .map(({ measure, widths, edge, rounding, when }) => {
    const sorted = widths.toSorted((one, other) => one - other);
    const bands = [...sorted.map((within, index) => ({ id: `band ${index}`, family: "green", within })), { id: "last", family: "red" }];
    const trend = when === null ? null : { from: "last", to: `band ${sorted.length - 1}`, when };
    return policy({ measure, bands, edge, rounding, trend });
  });

describe("whatever the policy", () => {
  it("a better outturn never has a worse band", () => {
    fc.assert(
      fc.property(policies, amounts, amounts, amounts, amounts, polarities, (rule, target, previous, one, other, polarity) => {
        const [better, worse] = Number(one) > Number(other) === (polarity === "bigger") ? [one, other] : [other, one];
        const place = (outturn: string) =>
          rule.bands.findIndex(({ id }) => id === told(row({ outturn, target, previous }, polarity), rule));
        expect(place(better)).toBeGreaterThanOrEqual(0);
        expect(place(better)).toBeLessThanOrEqual(place(worse));
      }),
      { numRuns: 1000 },
    );
  });

  it("a better outturn never has a worse band, whatever the target, the second target and the tolerance", () => {
    const targets = fc.oneof(
      amounts,
      fc.constantFrom("100 to 120", "Reduction year on year", "Increase by 10", "Maintain", "more than 50", "under 50"),
    );
    const shapes = fc
      .record({
        edge: fc.constantFrom("inclusive", "exclusive"),
        own: fc.constantFrom("inclusive", "exclusive", undefined),
        of: fc.constantFrom("floor", undefined),
        cap: fc.constantFrom(null, { of: "outturn", at: 100 }, { of: "share", at: 110 }),
        toleranceSides: fc.constantFrom("worse", "both"),
        measure: fc.constantFrom("relative", "points", "share"),
      })
      .map(({ own, of, ...keys }) =>
        policy({
          ...keys,
          bands: [
            { id: "a", family: "green", within: -20, edge: own },
            { id: "b", family: "blue", within: 10 },
            { id: "c", family: "amber", within: 15, of },
            { id: "d", family: "red" },
          ],
          toleranceColumn: "b",
          targets: { words: "compare", ranges: "inside", noPolarity: "exact" },
        }),
      );
    fc.assert(
      fc.property(
        shapes,
        targets,
        amounts,
        amounts,
        amounts,
        amounts,
        polarities,
        (rule, target, previous, floor, one, other, polarity) => {
          const [better, worse] = Number(one) > Number(other) === (polarity === "bigger") ? [one, other] : [other, one];
          const place = (outturn: string) =>
            rule.bands.findIndex(({ id }) => id === told(row({ outturn, target, previous, floor, tolerance: "12" }, polarity), rule));
          const [first, second] = [place(better), place(worse)];
          expect(first === -1).toBe(second === -1);
          expect(first).toBeLessThanOrEqual(second);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("mirrored figures under the other polarity have the same band and deviation", () => {
    fc.assert(
      fc.property(policies, amounts, amounts, amounts, (rule, target, outturn, previous) => {
        const mirrored = (text: string) => (text.startsWith("-") ? text.slice(1) : `-${text}`);
        const here = row({ target, outturn, previous });
        const there = row({ target: mirrored(target), outturn: mirrored(outturn), previous: mirrored(previous) }, "smaller");
        expect(told(there, rule)).toBe(told(here, rule));
        expect(deviation(there, rule)).toBe(deviation(here, rule));
      }),
      { numRuns: 500 },
    );
  });

  it("a rated deviation lies in its band, unless the row was lifted there", () => {
    fc.assert(
      fc.property(policies, amounts, amounts, polarities, (rule, target, outturn, polarity) => {
        const result = verdict(row({ target, outturn, previous: outturn }, polarity), { ...rule, trend: null });
        if (result.status === "unrated" || result.deviation === null) return;
        const { deviation: distance } = result;
        const edges = edgesFor(rule, polarity);
        const index = edges.findIndex(({ band }) => band.id === result.band.id);
        expect(edges[index]?.reach?.gte(distance) ?? true).toBe(true);
        expect(edges[index - 1]?.reach?.lte(distance) ?? true).toBe(true);
      }),
    );
  });

  it("a figure that is blank or cannot be read never has a colour", () => {
    const texts = fc.oneof(fc.constantFrom("", "  ", "n/a", "TBC", "#DIV/0!", "1,2345", "(3)", "TRUE", "10 or 20"), fc.string());
    fc.assert(
      fc.property(policies, texts, amounts, polarities, fc.boolean(), (rule, text, figure, polarity, isTarget) => {
        const reading: Reading = readText(text);
        fc.pre(reading.kind !== "quantity" && reading.kind !== "inequality");
        const indicator = row(
          isTarget ? { outturn: figure, target: reading, previous: figure } : { outturn: reading, target: figure, previous: figure },
          polarity,
        );
        expect(verdict(indicator, rule).status).toBe("unrated");
      }),
      { numRuns: 500 },
    );
  });

  it("every verdict has its sentence, in plain words", () => {
    fc.assert(
      fc.property(policies, amounts, amounts, amounts, polarities, (rule, target, outturn, previous, polarity) => {
        const { because } = verdict(row({ target, outturn, previous }, polarity), rule);
        expect(because).toMatch(/^[^\n]+\.$/);
        expect(because).not.toMatch(/undefined|null|NaN|trend|\.\./);
      }),
    );
  });
});
