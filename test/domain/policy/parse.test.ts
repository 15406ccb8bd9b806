import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { parsePolicy } from "../../../src/domain/policy/parse";
import type { Policy } from "../../../src/domain/policy/policy";

const GREEN = { id: "green", family: "green", label: "Green", within: 5 };
const AMBER = { id: "amber", family: "amber", label: "Amber", within: 10 };
const RED = { id: "red", family: "red", label: "Red" };

function accepted(json: unknown): Policy {
  const parsed = parsePolicy(json);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.policy;
}

function refusal(json: unknown): string {
  const parsed = parsePolicy(json);
  return parsed.ok ? "accepted" : parsed.message;
}

describe("a policy file", () => {
  it("takes the documented default for every key left out", () => {
    expect(accepted({})).toEqual(DEFAULT_POLICY);
  });

  it("is read back as it was written", () => {
    expect(accepted(JSON.parse(JSON.stringify(DEFAULT_POLICY)))).toEqual(DEFAULT_POLICY);
  });

  it("takes the documented default for a key left out inside another", () => {
    const { direction, commentary, rounding, trend } = accepted({
      direction: { sameWithin: 0.5 },
      commentary: { requiredFor: ["red"] },
      rounding: { to: 0.5 },
      trend: { from: "red", to: "amber" },
    });
    expect(direction).toEqual({ compareWith: "previous", sameWithin: 0.5, arrow: "meaning" });
    expect(commentary).toEqual({ requiredFor: ["red"], actionFor: ["red", "amber"] });
    expect(rounding).toEqual({ of: "deviation", to: 0.5, mode: "half-up" });
    expect(trend).toEqual({ from: "red", to: "amber", when: "better" });
  });

  it("names itself by its id, and a band by its id, where no title and no label are given", () => {
    const own = accepted({
      id: "ours",
      bands: [
        { id: "met", family: "green", within: 0 },
        { id: "missed", family: "red" },
      ],
    });
    expect(own.title).toBe("ours");
    expect(own.bands.map(({ label }) => label)).toEqual(["Met", "Missed"]);
  });

  it("may list as few as two bands and as many as six", () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `band ${index}`, family: "green", within: index }));
    expect(refusal({ bands: many(1) })).toBe('The rule\'s "bands" must hold at least two bands.');
    expect(accepted({ bands: many(2) }).bands).toHaveLength(2);
    expect(accepted({ bands: many(6) }).bands).toHaveLength(6);
    expect(refusal({ bands: many(7) })).toBe('The rule\'s "bands" must hold at most six bands.');
  });

  it("may lift to a family that has no band of its own, which becomes a band that nothing but improvement reaches", () => {
    const { bands } = accepted({ bands: [GREEN, RED], trend: { from: "red", to: "amber", when: "better" }, toleranceColumn: "amber" });
    expect(bands).toEqual([GREEN, { id: "amber", family: "amber", label: "Amber", within: 5 }, { ...RED, within: null }]);
  });

  it("adds the lifted band for both polarities", () => {
    const { bandsBySmallerIsBetter } = accepted({
      bands: [GREEN, RED],
      bandsBySmallerIsBetter: [{ ...GREEN, within: 8 }, RED],
      trend: { from: "red", to: "amber" },
    });
    expect(bandsBySmallerIsBetter?.map(({ id, within }) => [id, within])).toEqual([
      ["green", 8],
      ["amber", 8],
      ["red", null],
    ]);
  });

  it.each<[string, object]>([
    ["two widths that are equal", { bands: [GREEN, { ...AMBER, within: 5 }, RED] }],
    ["widths below 0, for bands that ask for better than target", { bands: [{ ...GREEN, within: -5 }, { ...AMBER, within: 0 }, RED] }],
    ["shares of target, which fall", { measure: "share", bands: [{ ...GREEN, within: 85 }, { ...AMBER, within: 50 }, RED] }],
    [
      "distances from target under share, which rise",
      { measure: "share", bands: [{ ...GREEN, within: 15 }, { ...AMBER, within: 50 }, RED] },
    ],
    ["a middle band without a width where the row has a floor", { measure: "floor", bands: [GREEN, { ...AMBER, within: null }, RED] }],
    [
      "a middle band without a width where the row has a tolerance",
      { toleranceColumn: "amber", bands: [GREEN, { ...AMBER, within: null }, RED] },
    ],
    ["a width that is to be confirmed", { bands: [GREEN, { ...AMBER, within: null }, RED], toConfirm: ["within of amber", "measure"] }],
    ["bands of a second target in any order beside those of the target", { bands: [GREEN, { ...AMBER, within: 0, of: "floor" }, RED] }],
    ["an edge of its own for a band", { bands: [{ ...GREEN, edge: "exclusive" }, RED] }],
    ["a width on the last band, which takes the rest", { bands: [GREEN, { ...RED, within: 100 }] }],
  ])("may have %s", (_, json) => {
    expect(refusal(json)).toBe("accepted");
  });
});

describe("a policy file is refused, with the key named,", () => {
  it.each<[string, unknown, string]>([
    ["for an unknown key", { tolerence: 5 }, '"tolerence" is not a key that a rule has'],
    ["for an unknown key with the name of something built in", { constructor: 1 }, '"constructor" is not a key'],
    ["for an unknown key inside another", { direction: { upIsGood: true } }, '"direction", "upIsGood" is not a key'],
    ["for an unknown key in a band", { bands: [{ ...GREEN, colour: "#0F0" }, RED] }, '"bands", entry 1, "colour" is not a key'],
    ["for text where a number belongs", { bands: [{ ...GREEN, within: "5%" }, RED] }, '"bands", entry 1, "within" must be a number'],
    [
      "for a number too large to be meant",
      { bands: [{ ...GREEN, within: Number.POSITIVE_INFINITY }, RED] },
      '"bands", entry 1, "within" must be a number of ordinary size',
    ],
    ["for a word that is not a choice", { measure: "percent" }, '"measure" must be "relative" or "points" or "share" or "floor"'],
    ["for a family that is not one", { bands: [{ ...GREEN, family: "purple" }, RED] }, '"bands", entry 1, "family" must be'],
    ["for a band without an id", { bands: [{ family: "green", within: 5 }, RED] }, '"bands", entry 1, "id" is missing'],
    ["for bands that are not a list", { bands: GREEN }, '"bands" must be a list'],
    ["for no bands", { bands: [] }, '"bands" must hold at least two bands'],
    ["for a list where a group belongs", { direction: [] }, '"direction" must be a group of keys'],
    ["for a blank id", { id: " " }, '"id" must not be blank'],
    ["for a title of two lines", { title: "One\nTwo" }, '"title" must be one line of text'],
    ["for a title with control characters", { title: "\u001B[31mRed" }, '"title" must be one line of text'],
    ["for a title without end", { title: "x".repeat(501) }, '"title" must not be longer'],
    ["for a rounding step of 0", { rounding: { of: "deviation", to: 0 } }, '"rounding", "to" must be more than 0'],
    ["for a rounding without a step", { rounding: { of: "deviation" } }, '"rounding", "to" is missing'],
    ["for a dead-band below 0", { direction: { sameWithin: -1 } }, '"direction", "sameWithin" must not be below 0'],
    ["for a blank section, which every row would be under", { excludeSections: [""] }, '"excludeSections", entry 1 must not be blank'],
    [
      "for a family of commentary that is not one",
      { commentary: { requiredFor: ["grey"] } },
      '"commentary", "requiredFor", entry 1 must be',
    ],
    ["for any zero target rule but the one", { zeroTarget: "divide" }, '"zeroTarget" must be "compare"'],
    ["for bands out of order", { bands: [AMBER, GREEN, RED] }, '"bands" are out of order'],
    [
      "for shares of target out of order",
      { measure: "share", bands: [{ ...GREEN, within: 85 }, { ...AMBER, within: 90 }, { ...AMBER, id: "low", within: 50 }, RED] },
      '"bands" are out of order',
    ],
    ["for one id twice", { bands: [GREEN, { ...AMBER, id: "green" }, RED] }, '"bands" hold the id "green" twice'],
    [
      "for a middle band without a width",
      { bands: [GREEN, { ...AMBER, within: null }, RED] },
      '"bands" do not say how far "Amber" reaches',
    ],
    ["for a floor that no band can stand on", { measure: "floor", bands: [GREEN, RED] }, '"bands" leave no band for the floor'],
    ["for other bands by the other polarity", { bandsBySmallerIsBetter: [GREEN, RED] }, '"bandsBySmallerIsBetter" must hold the same ids'],
    [
      "for bands of the other polarity out of order",
      { bands: [GREEN, AMBER, RED], bandsBySmallerIsBetter: [{ ...GREEN, within: 12 }, AMBER, RED] },
      '"bandsBySmallerIsBetter" are out of order',
    ],
    ["for a trend from a band that is not there", { trend: { from: "crimson", to: "amber" } }, '"trend" lifts from "crimson"'],
    ["for a trend to a band that is not there", { trend: { from: "red", to: "yellow" } }, '"trend" lifts to "yellow"'],
    [
      "for a trend to a family without a band, from a band that is not there",
      { trend: { from: "crimson", to: "blue" } },
      '"trend" lifts from "crimson"',
    ],
    ["for a trend to a family without a band, from the best band", { trend: { from: "green", to: "blue" } }, '"trend" lifts to "blue"'],
    ["for a trend to a worse band", { trend: { from: "amber", to: "red" } }, '"trend" must lift to a better band'],
    ["for a tolerance of a band that is not there", { toleranceColumn: "yellow" }, '"toleranceColumn" names "yellow"'],
    ["for a key of targets that is not one", { targets: { word: "compare" } }, '"targets", "word" is not a key'],
    ["for a cap below 100", { cap: { at: 90 } }, '"cap", "at" must be 100 or more'],
    [
      "for a comparison that is not one",
      { direction: { compareWith: "yesterday" } },
      '"direction", "compareWith" must be "previous" or "last-year"',
    ],
    [
      "for a width of some rows without a band",
      { tolerances: [{ by: "service", name: "Housing", band: "yellow", within: 5 }] },
      '"tolerances" give a width to "yellow"',
    ],
    [
      "for a width of some rows for the last band",
      { tolerances: [{ by: "service", name: "Housing", band: "red", within: 5 }] },
      '"tolerances" give a width to "red"',
    ],
    [
      "for widths of rows by something else",
      { tolerances: [{ by: "owner", name: "Housing", band: "amber", within: 5 }] },
      '"tolerances", entry 1, "by" must be',
    ],
    ["for something to confirm that is not there", { toConfirm: ["within of yellow"] }, '"toConfirm" names "within of yellow"'],
    ["for a band measured from something else", { bands: [{ ...GREEN, of: "outturn" }, RED] }, '"bands", entry 1, "of" must be "floor"'],
    ["for a tolerance of the last band", { toleranceColumn: "red" }, '"toleranceColumn" names "red"'],
  ])("%s", (_, json, expected) => {
    expect(refusal(json)).toContain(`The rule's ${expected}`);
  });

  it.each([null, undefined, 5, "default", true, []])("when it is %j, and not a group of keys", (json) => {
    expect(refusal(json)).toBe("The rule must be a group of keys.");
  });

  it("with one sentence whatever the number of faults", () => {
    expect(refusal({ edge: 1, measure: 2, colour: 3 }).split("\n")).toHaveLength(1);
  });
});
