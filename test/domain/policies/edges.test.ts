import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/domain/decimal";
import { POLICIES } from "../../../src/domain/policies";
import { NOT_COMPUTABLE } from "../../../src/domain/policies/not-computable";
import { describePolicy } from "../../../src/domain/policy/describe";
import { edgesFor, type RatedPolarity } from "../../../src/domain/policy/edges";
import type { Policy } from "../../../src/domain/policy/policy";
import { row, told } from "../rows";

const SIDES: readonly RatedPolarity[] = ["bigger", "smaller"];

/** A row at a distance from a target of 100, worse above 0, with a tolerance of 10% and a floor 20 worse than target. */
function at(distance: Decimal, polarity: RatedPolarity, rule: Policy, target = "100"): string {
  const sign = polarity === "bigger" ? -1 : 1;
  const outturn = new Decimal(target).plus(distance.times(sign)).toFixed();
  const floor = new Decimal(target).plus(20 * sign).toFixed();
  // The previous outturn is so good that no row is lifted for having improved.
  const previous = new Decimal(target).minus(sign * 10_000).toFixed();
  return told(row({ outturn, target, floor, previous, tolerance: "10%" }, polarity), rule);
}

/** Where the bands of a rule end for such a row: its own widths, the tolerance, the floor and what is measured from it. */
function ends(rule: Policy, polarity: RatedPolarity): readonly Decimal[] {
  const floorEnd = 20;
  const fromFloor = polarity === "bigger" ? 0.8 : 1.2;
  return edgesFor(rule, polarity)
    .slice(0, -1)
    .flatMap(({ band, reach }, index) => {
      if (band.of === "floor") return reach === null ? [] : [reach.times(fromFloor).plus(floorEnd)];
      if (band.id === rule.toleranceColumn) return [new Decimal(10)];
      if (rule.toleranceSides === "both" && index === 0) return [new Decimal(-10)];
      if (rule.measure === "floor" && reach === null) return [new Decimal(floorEnd)];
      return reach === null ? [] : [reach];
    });
}

const rank = (rule: Policy, id: string): number => rule.bands.findIndex((band) => band.id === id);

describe.each(POLICIES)("$id", (rule) => {
  const step = new Decimal(rule.rounding === null ? 0.01 : rule.rounding.to);

  it.each(SIDES)("changes band at each of its edges and nowhere between, where %s is better", (polarity) => {
    const edges = ends(rule, polarity);
    expect(edges.length).toBeGreaterThan(0);
    edges.forEach((end) => {
      const [inside, outside] = [rank(rule, at(end.minus(step), polarity, rule)), rank(rule, at(end.plus(step), polarity, rule))];
      if (inside === -1 || outside === -1) {
        expect(rule.toConfirm).not.toEqual([]);
        return;
      }
      expect(inside).toBeLessThan(outside);
      expect([inside, outside]).toContain(rank(rule, at(end, polarity, rule)));
    });
  });

  it("meets or misses a target of 0", () => {
    const [met, missed] = [at(new Decimal(0), "smaller", rule, "0"), at(new Decimal(1), "smaller", rule, "0")];
    expect(rank(rule, met)).toBeLessThanOrEqual(rule.toleranceSides === "both" ? 1 : 0);
    const isShare = rule.measure === "relative" || rule.measure === "share";
    expect(rank(rule, missed)).toBe(isShare && !rule.bands.some(({ of }) => of === "floor") ? rule.bands.length - 1 : 1);
  });

  it("never gives a better outturn a worse band", () => {
    const distances = fc.integer({ min: -4000, max: 4000 }).map((hundredths) => new Decimal(hundredths).div(100));
    fc.assert(
      fc.property(distances, distances, fc.constantFrom(...SIDES), (one, other, polarity) => {
        const [better, worse] = one.lt(other) ? [one, other] : [other, one];
        const [first, second] = [rank(rule, at(better, polarity, rule)), rank(rule, at(worse, polarity, rule))];
        if (first !== -1 && second !== -1) expect(first).toBeLessThanOrEqual(second);
      }),
    );
  });

  it("says its widths in words, and names what is to be confirmed", () => {
    const words = describePolicy(rule);
    [...rule.bands, ...(rule.bandsBySmallerIsBetter ?? [])].slice(0, -1).forEach(({ within, family }) => {
      if (within !== null && within !== 0 && family !== "red" && !(rule.trend !== null && family === "amber")) {
        expect(words).toContain(`${Math.abs(within)}%`);
      }
    });
    rule.toConfirm.forEach((entry) => {
      const label = rule.bands.find(({ id }) => entry === `within of ${id}`)?.label;
      if (label !== undefined) expect(words).toContain(`how far ${label} reaches`);
      expect(words).not.toContain(`“${entry}”`);
    });
    expect(words.includes("you need to confirm")).toBe(rule.toConfirm.length > 0);
  });
});

it("there are two dozen rules, and each has its source and date", () => {
  expect(POLICIES.length).toBeGreaterThanOrEqual(22);
  POLICIES.slice(1).forEach(({ source }) => {
    expect(source).toMatch(/(19|20)\d\d/);
    expect(source).toMatch(/[A-Z].+Council|London Borough|City and County|Borough/);
  });
});

it("the rules that figures do not give are listed apart, each with a reason and what to do", () => {
  const ids = new Set(POLICIES.map(({ id }) => id));
  expect(NOT_COMPUTABLE.length).toBeGreaterThanOrEqual(4);
  NOT_COMPUTABLE.forEach(({ id, source, because }) => {
    expect(ids.has(id)).toBe(false);
    expect(source).not.toBe("");
    expect(because.split(". ").length).toBeGreaterThanOrEqual(2);
  });
});
