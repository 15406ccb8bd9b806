import { describe, expect, it } from "vitest";
import { travel } from "../../../src/domain/direction/travel";
import type { Polarity } from "../../../src/domain/indicator";
import type { Period } from "../../../src/domain/period";
import type { Quantity, Reading } from "../../../src/domain/reading";
import { figure, policy, row } from "../rows";

const DEFAULT = policy({});

function went(outturn: string | Reading, previous: string | Reading, polarity: Polarity = "bigger", rule = DEFAULT): string {
  return travel(row({ outturn, previous }, polarity), rule).status;
}

function dated(text: string, name: string, period: Partial<Period>): Quantity {
  const whole: Period = { year: null, yearKind: null, quarter: null, yearToDate: false, months: null, ...period };
  return figure(text, [{ kind: "period", text: name, period: whole }]);
}

describe("the direction of travel", () => {
  it.each<[string, string, Polarity, string]>([
    ["12", "10", "bigger", "better"],
    ["10", "12", "bigger", "worse"],
    ["12", "10", "smaller", "worse"],
    ["10", "12", "smaller", "better"],
    ["12", "10", "none", "up"],
    ["10", "12", "unstated", "down"],
    ["10", "10.0", "bigger", "same"],
    ["10", "10", "unstated", "same"],
    ["-5%", "-6%", "bigger", "better"],
  ])("from %s after %s, where polarity is %s, is %s", (outturn, previous, polarity, expected) => {
    expect(went(outturn, previous, polarity)).toBe(expected);
  });

  it("is none from a share of 1 to per cent", () => {
    expect(went("88%", "0.9%")).toBe("none");
    expect(went("0.9%", "88%")).toBe("none");
    expect(went("3", "0.5")).toBe("better");
  });

  it("is the same within the policy's dead-band, its edge included", () => {
    const rule = policy({ direction: { sameWithin: 0.5 } });
    expect(went("10.5", "10", "bigger", rule)).toBe("same");
    expect(went("9.5", "10", "unstated", rule)).toBe("same");
    expect(went("10.51", "10", "bigger", rule)).toBe("better");
    expect(went("9.49", "10", "unstated", rule)).toBe("down");
  });

  it.each<[string, string | Reading, string | Reading, string]>([
    ["no outturn", { kind: "blank" }, "10", "The outturn is blank."],
    ["no previous outturn", "10", { kind: "marker", marker: "new", text: "New PI" }, "The previous outturn says “New PI”."],
    ["an error", "10", { kind: "sheet-error", text: "#REF!" }, "The previous outturn holds the error “#REF!”."],
    ["a limit for a figure", { ...figure("5"), kind: "inequality", sense: "below" }, "10", "The outturn gives a limit and not one figure."],
    ["other units", "85", "90%", "The outturn of 85 and the previous 90% are not in the same unit."],
    [
      "a provisional outturn",
      figure("599 kg", [{ kind: "provisional", text: "prov." }]),
      "652.8 kg",
      "The outturn of 599 kg is provisional.",
    ],
    [
      "a provisional previous outturn",
      "599 kg",
      figure("652.8 kg", [{ kind: "provisional", text: "p" }]),
      "The previous outturn of 652.8 kg is provisional.",
    ],
  ])("is none with %s", (_, outturn, previous, because) => {
    expect(travel(row({ outturn, previous }), DEFAULT)).toEqual({ status: "none", because });
  });

  it("compares provisional figures where the policy rates them", () => {
    expect(went(figure("599 kg", [{ kind: "provisional", text: "prov." }]), "652.8 kg", "smaller", policy({ provisional: "rate" }))).toBe(
      "better",
    );
  });

  it("is none between a quarter and a year, which are not like for like", () => {
    const quarter = dated("242", "Q1 2012/13", { year: 2012, quarter: 1 });
    const year = dated("900", "2011/12", { year: 2011 });
    expect(travel(row({ outturn: quarter, previous: year }), DEFAULT)).toEqual({
      status: "none",
      because: "Not like for like: the outturn is for Q1 2012/13, the previous one for 2011/12.",
    });
  });

  it("compares two quarters, and a figure with one that names no period", () => {
    const quarter = dated("242", "Q1 2012/13", { year: 2012, quarter: 1 });
    expect(went(quarter, dated("229", "Q1 2011/12", { year: 2011, quarter: 1 }))).toBe("better");
    expect(went(quarter, "229")).toBe("better");
  });

  it("takes no side where a figure names several periods", () => {
    expect(went("242 (Q1 2012/13) (2011/12)", "900 (2011/12)")).toBe("worse");
  });

  it.each<[string, string | Reading, string | Reading, Polarity]>([
    ["24.4% after 25%: lower, and smaller is better, so better.", "24.4%", "25%", "smaller"],
    ["12 after 10: higher, and the row does not say which way is good.", "12", "10", "unstated"],
    ["97% after 97%: no change.", "97%", "97%", "bigger"],
    [
      "61.1% (2011/12) after 63.9% (2010/11): lower, and bigger is better, so worse.",
      dated("61.1%", "2011/12", { year: 2011 }),
      dated("63.9%", "2010/11", { year: 2010 }),
      "bigger",
    ],
  ])("is told with its figures: %s", (because, outturn, previous, polarity) => {
    expect(travel(row({ outturn, previous }, polarity), DEFAULT).because).toBe(because);
  });

  it("tells of a change too small to count", () => {
    const { because } = travel(row({ outturn: "10.5", previous: "10" }), policy({ direction: { sameWithin: 0.5 } }));
    expect(because).toBe("10.5 after 10: a change of no more than 0.5 counts as none.");
  });
});

describe("the best there is", () => {
  it.each<[string, string, Polarity, boolean]>([
    ["100%", "100%", "bigger", true],
    ["0", "0", "smaller", true],
    ["0%", "0%", "smaller", true],
    ["100", "100", "bigger", false],
    ["97%", "97%", "bigger", false],
    ["100%", "100%", "smaller", false],
    ["0", "0", "bigger", false],
    ["100%", "99%", "bigger", false],
  ])("held: %s after %s, where %s is better, is %s", (outturn, previous, polarity, expected) => {
    expect(travel(row({ outturn, previous }, polarity), DEFAULT).atBest === true).toBe(expected);
  });

  it("is said", () => {
    expect(travel(row({ outturn: "0", previous: "0" }, "smaller"), DEFAULT)).toEqual({
      status: "same",
      because: "0 after 0: no change, and it cannot be better.",
      atBest: true,
    });
  });
});

describe("the time that is compared with", () => {
  const quarters = { outturn: "50 (Q2 2014/15)", previous: "45 (Q1 2014/15)", earlier: "60 (Q2 2013/14)" };
  const since = (compareWith: string, figures: Parameters<typeof row>[0] = quarters) =>
    travel(row(figures), policy({ direction: { compareWith } }));

  it.each([
    ["previous", "better"],
    ["last-quarter", "better"],
    ["last-year", "worse"],
    ["both", "worse"],
  ])("%s: %s", (compareWith, expected) => {
    expect(since(compareWith).status).toBe(expected);
  });

  it("may be both, last quarter beside last year", () => {
    expect(since("both").sinceLastQuarter).toEqual({
      status: "better",
      because: "50 (Q2 2014/15) after 45 (Q1 2014/15): higher, and bigger is better, so better.",
    });
    expect(since("last-year").sinceLastQuarter).toBeUndefined();
  });

  it("is that of the previous outturn where the figures do not say", () => {
    expect(since("last-year", { outturn: "50", previous: "45" }).status).toBe("better");
    expect(since("last-quarter", { outturn: "50 (Q2)", previous: "45" }).status).toBe("better");
  });

  it.each([
    [
      "last-year",
      "45 (Q1 2014/15)",
      "Not like for like: the outturn is for Q2 2014/15, and the previous one for Q1 2014/15 is not of the same time last year.",
    ],
    [
      "last-quarter",
      "60 (Q2 2013/14)",
      "Not like for like: the outturn is for Q2 2014/15, and the previous one for Q2 2013/14 is not of last quarter.",
    ],
  ])("must be that asked for: %s, after %s", (compareWith, previous, because) => {
    expect(since(compareWith, { outturn: "50 (Q2 2014/15)", previous })).toEqual({ status: "none", because });
  });

  it.each([
    ["June 2014", "June 2013", "last-year", "better"],
    ["June 2014", "March 2014", "last-quarter", "better"],
    ["June 2014", "March 2014", "last-year", "none"],
    ["2014/15", "2013/14", "last-year", "better"],
    ["2014/15", "2012/13", "last-year", "none"],
    ["Q2", "Q1", "last-quarter", "better"],
    ["Q2", "Q1", "last-year", "none"],
    ["Q1", "Q4", "last-quarter", "better"],
  ])("is told from %s and %s: %s is %s", (now, before, compareWith, expected) => {
    expect(since(compareWith, { outturn: `50 (${now})`, previous: `45 (${before})` }).status).toBe(expected);
  });

  it.each(["45 (new definition)", "45 [b]", "45 (break in series)"])("is none across a change of definition: %s", (previous) => {
    expect(travel(row({ outturn: "50", previous }), DEFAULT).status).toBe("none");
  });
});

describe("a period that only the header names", () => {
  const headers = { outturn: "Outturn Q2 2014/15", previous: "Q1 2014/15 Outturn", earlier: "Outturn Q2 2013/14" };
  const since = (
    compareWith: string,
    figures: Parameters<typeof row>[0] = { outturn: "50", previous: "45", earlier: "60" },
    over: Parameters<typeof row>[3] = headers,
  ) => travel(row(figures, "bigger", "", over), policy({ direction: { compareWith } }));

  it.each([
    ["previous", "50 after 45: higher, and bigger is better, so better."],
    ["last-quarter", "50 (Q2 2014/15) after 45 (Q1 2014/15): higher, and bigger is better, so better."],
    ["last-year", "50 (Q2 2014/15) after 60 (Q2 2013/14): lower, and bigger is better, so worse."],
  ])("tells which figure is meant: %s", (compareWith, because) => {
    expect(since(compareWith).because).toBe(because);
  });

  it("gives both directions", () => {
    expect(since("both")).toMatchObject({ status: "worse", sinceLastQuarter: { status: "better" } });
  });

  it("stands back where the cell names its own", () => {
    expect(since("last-year", { outturn: "50", previous: "45 (Q2 2013/14)", earlier: "60" }).because).toContain("45 (Q2 2013/14)");
  });

  it("is of the same length, where the name says that the row counts", () => {
    const other = { outturn: "Q2 2014/15", previous: "Outturn 2013/14" };
    const told = (name: string) => travel({ ...row({ outturn: "50", previous: "95" }, "bigger", "", other), name }, DEFAULT);
    expect(told("Number of homes built")).toEqual({
      status: "none",
      because: "Not like for like: the outturn is for Q2 2014/15, the previous one for 2013/14, and a count grows with time.",
    });
    expect(told("Average number of days to build a home").status).toBe("worse");
  });

  it("tells that the time asked for is not there", () => {
    const other = { outturn: "Q2 2014/15", previous: "Outturn 2013/14" };
    expect(since("last-year", { outturn: "50", previous: "45" }, other)).toEqual({
      status: "none",
      because: "Not like for like: the outturn is for Q2 2014/15, and the previous one for 2013/14 is not of the same time last year.",
    });
    expect(since("previous", { outturn: "50", previous: "45" }, other).status).toBe("better");
  });
});
