import { describe, expect, it } from "vitest";
import { fitRules, type Fit } from "../../../src/domain/fit/fit";
import type { PrintedRow } from "../../../src/domain/fit/levels";
import type { Polarity } from "../../../src/domain/indicator";
import { HAVERING_2012_13 } from "../../../src/domain/policies/havering-2012-13";
import { parsePolicy } from "../../../src/domain/policy/parse";
import { FAMILIES, type Family } from "../../../src/domain/policy/policy";
import { HARROW } from "../policies/harrow";
import { HAVERING } from "../policies/havering";
import { row, told } from "../rows";

type Figures = Parameters<typeof row>[0];

function printed(
  reference: string,
  family: Family,
  figures: Figures,
  polarity: Polarity = "bigger",
  label: string | null = null,
): PrintedRow {
  return { indicator: { ...row(figures, polarity), reference }, family, label };
}

/** Rows of 100 to reach, at so much per cent worse, with their rating. */
const worse = (family: Family, ...distances: readonly number[]): readonly PrintedRow[] =>
  distances.map((distance, index) => printed(`${family} ${index + 1}`, family, { target: "100", outturn: String(100 - distance) }));

const find = (fits: readonly Fit[], measure: string, byPolarity: boolean): Fit | undefined =>
  fits.find(({ policy, sides }) => policy.measure === measure && (sides.length === 2) === byPolarity);

const LETTERS: Readonly<Record<string, Family>> = { HG: "green", LG: "green", A: "amber", HR: "red" };

/** Both quarters of Harrow's scorecard, every row that prints a rating. */
const harrow = HARROW.flatMap(([reference, polarity, target, first, rating1, second, rating2]) =>
  [
    [first, rating1],
    [second, rating2],
  ].flatMap(([outturn = "", rating = ""]) => {
    const family = LETTERS[rating];
    return family === undefined ? [] : [printed(reference, family, { target, outturn }, polarity, rating)];
  }),
);

describe("a rule worked out from Harrow's printed ratings", () => {
  const fits = fitRules(harrow);
  const apart = find(fits, "relative", true);

  it("reproduces all 34 with per cent of target by polarity, and states the widths that would do", () => {
    expect([apart?.agreed, apart?.compared]).toEqual([34, 34]);
    expect(apart?.because).toBe(
      "It gives 34 of the 34 printed ratings that can be held against a rule. " +
        "Where bigger is better, HG ends at any width from 1.6% to 3.2% better than target. " +
        "Where bigger is better, LG ends at any width from 0.2% to 1.9% worse than target. " +
        "Where bigger is better, A ends at any width from 2% to 4.2% worse than target. " +
        "Where smaller is better, HG ends at any width from 6.7% better to 9.3% worse than target. " +
        "Where smaller is better, A ends at any width from 11.4% to 18.2% worse than target. " +
        "Where smaller is better, nowhere is LG printed.",
    );
  });

  it("does not offer it as it stands, because LG is printed for one polarity only", () => {
    expect(apart?.isSupported).toBe(false);
    expect(apart?.policy.toConfirm).toEqual(["within of lg"]);
  });

  it("reproduces all but the two ratings of TS20 with one width for both", () => {
    const together = find(fits, "relative", false);
    expect(together?.disagreements.map(({ indicator, printed: says, given }) => [indicator.reference, says, given])).toEqual([
      ["TS20", "A", "HR"],
      ["TS20", "A", "HR"],
    ]);
  });

  it("fits the colours alone too, where the letters are too few to tell", () => {
    const coarse = fits.find(({ policy, sides, agreed }) => policy.bands.length === 3 && sides.length === 2 && agreed === 34);
    expect(coarse?.isSupported).toBe(true);
    expect(coarse?.policy.bandsBySmallerIsBetter?.map(({ within }) => within)).toEqual([0, 15, null]);
  });

  it.each(fits)("is a policy file that can be read back", ({ policy }) => {
    const parsed = parsePolicy(JSON.parse(JSON.stringify(policy)));
    expect(parsed).toMatchObject({ ok: true, policy: { id: "fitted", bands: policy.bands } });
  });
});

describe("a rule worked out from Havering's printed ratings", () => {
  const rows = HAVERING.flatMap(([reference, section, polarity, target, outturn, previous]) => {
    const indicator = { ...row({ target, outturn, previous }, polarity, section), reference };
    const result = reference === "LA1" || reference === "H5" ? "green" : told(indicator, HAVERING_2012_13);
    const family = FAMILIES.find((each) => each === result);
    return family === undefined ? [] : [{ indicator, family, label: null }];
  });

  it("finds the lift for improvement, and that exactly LA1 and H5 print otherwise", () => {
    const [first] = fitRules(rows);
    expect(first?.policy.trend).toEqual({ from: "red", to: "amber", when: "better" });
    expect(first?.because).toBe(
      "It gives 40 of the 42 printed ratings that can be held against a rule. Green ends at any width from 5.2% to 6.6% worse than target. " +
        "Red becomes Amber where the outturn is better than the previous one. LA1 prints Green and would be Amber and H5 prints Green and would be Red.",
    );
    expect(first?.isSupported).toBe(true);
  });
});

describe("what is worked out", () => {
  it("is the roundest width, with the range that would do as well", () => {
    const [fit] = fitRules([...worse("green", -3, 0, 1.8, 2.1), ...worse("amber", 4.3, 5, 7.9), ...worse("red", 11, 15)]);
    expect(fit?.policy.bands.map(({ within }) => within)).toEqual([4, 10, null]);
    expect(fit?.because).toBe(
      "It gives 9 of the 9 printed ratings that can be held against a rule. Green ends at any width from 2.1% to 4.2% worse than target. Amber ends at any width from 7.9% to 10.9% worse than target.",
    );
    expect(fit?.isSupported).toBe(true);
  });

  it("is points where per cent of target does not fit", () => {
    const rows = [
      ["20", "19"],
      ["400", "399"],
      ["50", "49.5"],
    ].map(([target = "", outturn = ""]) => printed("A", "amber", { target, outturn }));
    const reds = [
      ["1000", "997"],
      ["300", "297.5"],
      ["10", "7"],
    ].map(([target = "", outturn = ""]) => printed("B", "red", { target, outturn }));
    const greens = [
      ["7", "7"],
      ["500", "510"],
    ].map(([target = "", outturn = ""]) => printed("C", "green", { target, outturn }));
    const [fit] = fitRules([...rows, ...reds, ...greens]);
    expect([fit?.policy.measure, fit?.agreed, fit?.compared]).toEqual(["points", 8, 8]);
    expect(fit?.policy.bands.map(({ within }) => within)).toEqual([0, 2, null]);
  });

  it("is the tolerance of each row where rows have one and it explains more", () => {
    const rows = [
      ["5%", "96", "amber"],
      ["5%", "94", "red"],
      ["20%", "82", "amber"],
      ["20%", "79", "red"],
      ["2%", "97", "red"],
      ["2%", "100", "green"],
      ["9%", "100", "green"],
    ] as const;
    const [fit] = fitRules(rows.map(([tolerance, outturn, family]) => printed("A", family, { target: "100", outturn, tolerance })));
    expect(fit?.policy.toleranceColumn).toBe("amber");
    expect(fit?.because).toBe(
      "It gives 7 of the 7 printed ratings that can be held against a rule. How far Amber reaches is the tolerance of each row.",
    );
  });

  it("is the floor of each row where rows have one", () => {
    const rows = [
      ["70%", "72%", "amber"],
      ["70%", "69%", "red"],
      ["40%", "41%", "amber"],
      ["40%", "80%", "green"],
      ["60%", "82%", "green"],
      ["60%", "59%", "red"],
    ] as const;
    const [fit] = fitRules(rows.map(([floor, outturn, family]) => printed("A", family, { target: "80%", outturn, floor })));
    expect([fit?.policy.measure, fit?.agreed, fit?.isSupported]).toEqual(["floor", 6, true]);
  });

  it.each<[string, readonly PrintedRow[]]>([
    ["too few rows", [...worse("green", 0, 1), ...worse("red", 5, 6)]],
    ["one row on a side of an edge", [...worse("green", 0, 1, 2, 3), ...worse("amber", 6), ...worse("red", 12, 13, 14, 15)]],
    ["ratings that follow no rule", [...worse("green", 0, 20, 3, 14), ...worse("red", 1, 5, 30, 2)]],
  ])("is not offered with %s", (_, rows) => {
    expect(fitRules(rows).some(({ isSupported }) => isSupported)).toBe(false);
  });

  it("says where it rests on one row", () => {
    const [fit] = fitRules([...worse("green", 0, 1, 2, 3), ...worse("amber", 6), ...worse("red", 12, 13, 14, 15)]);
    expect(fit?.because).toContain("which rests on one row");
  });

  it("is nothing where fewer than two ratings are printed", () => {
    expect(fitRules([])).toEqual([]);
    expect(fitRules(worse("green", 0, 1, 2, 3, 4, 5))).toEqual([]);
  });

  it("rates provisional figures where such print a rating", () => {
    const [fit] = fitRules([
      ...worse("green", 0, 1, 2),
      ...worse("red", 11, 12),
      printed("P", "red", { target: "100", outturn: "80 (prov.)" }),
    ]);
    expect([fit?.policy.provisional, fit?.compared]).toEqual(["rate", 6]);
  });

  it("leaves rows whose figures cannot be compared out of the count", () => {
    const [fit] = fitRules([
      ...worse("green", 0, 1, 2),
      ...worse("red", 11, 12),
      printed("W", "red", { target: "See plan", outturn: "80" }),
    ]);
    expect(fit?.compared).toBe(5);
  });

  it("knows G and Green as one rating where telling them apart explains less", () => {
    const said = (label: string, rows: readonly PrintedRow[]): readonly PrintedRow[] => rows.map((each) => ({ ...each, label }));
    const fits = fitRules([
      ...said("G", worse("green", 0, 2, 4)),
      ...said("Green", worse("green", 1, 3, 5)),
      ...said("Red", worse("red", 11, 12, 13)),
    ]);
    const supported = fits.find(({ isSupported }) => isSupported);
    expect(supported?.policy.bands).toHaveLength(2);
  });
});

describe("a lift for improvement", () => {
  const reached = (family: Family, outturn: string, previous: string) =>
    printed(`${family} ${outturn} ${previous}`, family, { target: "100", outturn, previous });
  const rows = [
    reached("green", "101", "100"),
    reached("green", "104", "100"),
    reached("green", "102", "109"),
    reached("amber", "60", "50"),
    reached("red", "70", "80"),
    reached("red", "90", "95"),
    reached("red", "65", "66"),
  ];

  it("is not offered where a single row was lifted", () => {
    const [first] = fitRules(rows);
    expect(first?.policy.trend).not.toBeNull();
    expect(first?.isSupported).toBe(false);
    expect(first?.because).toMatch(/These are too few rows to settle a rule\.$/);
  });

  it("is offered where rows of both kinds bear it out", () => {
    const [first] = fitRules([...rows, reached("amber", "80", "70"), reached("amber", "92", "90")]);
    expect(first?.policy.trend).toMatchObject({ from: "red", to: "amber" });
    expect(first?.isSupported).toBe(true);
  });
});
