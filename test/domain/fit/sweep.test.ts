import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/domain/decimal";
import { edgesBetween, rangeOf, roundest } from "../../../src/domain/fit/edge";
import { sweep, type Mark } from "../../../src/domain/fit/sweep";

/** Rows at deviations, each explained by one stretch alone. */
function marks(rows: readonly (readonly [deviation: number, stretch: number])[], stretches: number): readonly Mark[] {
  return rows
    .toSorted(([a], [b]) => a - b)
    .map(([deviation, stretch]) => ({
      deviation: new Decimal(deviation),
      fits: Array.from({ length: stretches }, (_, each) => each === stretch),
    }));
}

const explained = (sorted: readonly Mark[], stretches: number): number =>
  sweep(sorted, stretches).reduce((sum, stretch) => sum + stretch.explained.length, 0);

/** The most rows that any two cuts explain, by trying them all. */
function mostByTrying(sorted: readonly Mark[]): number {
  const cuts = [-1, ...sorted.map(({ deviation }) => deviation.toNumber())];
  const counts = cuts.flatMap((first) =>
    cuts
      .filter((second) => second >= first)
      .map((second) => {
        const stretchOf = ({ deviation }: Mark): number => (deviation.lte(first) ? 0 : deviation.lte(second) ? 1 : 2);
        return sorted.filter((mark) => mark.fits[stretchOf(mark)] === true).length;
      }),
  );
  return Math.max(0, ...counts);
}

describe("the sweep over deviations", () => {
  it("explains all where widths can", () => {
    const stretches = sweep(
      marks(
        [
          [0, 0],
          [2, 0],
          [4.3, 1],
          [9, 1],
          [20, 2],
        ],
        3,
      ),
      3,
    );
    expect(stretches.map((stretch) => stretch.explained.map(({ deviation }) => deviation.toNumber()))).toEqual([[0, 2], [4.3, 9], [20]]);
  });

  it("leaves out as few rows as can be", () => {
    expect(
      explained(
        marks(
          [
            [0, 0],
            [2, 0],
            [10, 0],
            [4, 1],
            [6, 1],
            [20, 2],
            [21, 2],
          ],
          3,
        ),
        3,
      ),
    ).toBe(6);
  });

  it("keeps rows of one deviation together", () => {
    expect(
      explained(
        marks(
          [
            [5, 0],
            [5, 1],
            [5, 1],
          ],
          2,
        ),
        2,
      ),
    ).toBe(2);
  });

  it("may leave a stretch empty, and all of them where there are no rows", () => {
    expect(
      sweep(
        marks(
          [
            [1, 0],
            [5, 2],
          ],
          3,
        ),
        3,
      ).map((stretch) => stretch.explained.length),
    ).toEqual([1, 0, 1]);
    expect(sweep([], 3).map((stretch) => stretch.explained.length)).toEqual([0, 0, 0]);
  });

  it("explains as many rows as trying every pair of cuts does", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 2 })), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (each) => {
        const sorted = marks(each, 3);
        expect(explained(sorted, 3)).toBe(mostByTrying(sorted));
      }),
      { numRuns: 500 },
    );
  });
});

describe("an edge between two ratings", () => {
  const edge = (least: string | null, below: string | null) => ({
    least: least === null ? null : new Decimal(least),
    below: below === null ? null : new Decimal(below),
    within: 0,
    inside: 2,
    outside: 2,
  });

  it("stands from the last row inside to short of the first outside", () => {
    const [first] = edgesBetween(
      sweep(
        marks(
          [
            [0, 0],
            [2, 0],
            [4.3, 1],
            [9, 1],
          ],
          2,
        ),
        2,
      ),
    );
    expect(first).toMatchObject({ inside: 2, outside: 2, within: 2 });
    expect([first?.least?.toNumber(), first?.below?.toNumber()]).toEqual([2, 4.3]);
  });

  it.each([
    ["2", "4.3", "2", "4.2"],
    ["1.95", "4.31", "2", "4.3"],
    ["-3.27", "-1.6", "-3.2", "-1.7"],
    ["0.11", "0.14", "0.11", "0.13"],
    ["-6.75", "9.4", "-6.7", "9.3"],
  ])("from %s to below %s is any width from %s to %s", (least, below, from, to) => {
    const range = rangeOf(edge(least, below));
    expect([range.from?.toFixed(), range.to?.toFixed()]).toEqual([from, to]);
  });

  it.each<[string | null, string | null, number]>([
    ["2", "4.3", 2],
    ["5.104", "6.67", 6],
    ["5.104", "5.9", 5.5],
    ["4.2", "17", 10],
    ["-3", "5", 0],
    ["-3.2", "-1.6", -2],
    ["0.31", "0.32", 0.31],
    ["3", null, 5],
    [null, "-2", -4],
    [null, null, 0],
  ])("from %s to below %s is best told as %d", (least, below, within) => {
    const { least: from, below: to } = edge(least, below);
    expect(roundest(from, to)).toBe(within);
  });
});
