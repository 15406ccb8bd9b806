import { describe, expect, it } from "vitest";
import type { Policy } from "../../../src/domain/policy/policy";
import type { Reading } from "../../../src/domain/reading";
import { bands, deviation, policy, row, told, verdict } from "../rows";

const marker = (kind: Extract<Reading, { kind: "marker" }>["marker"]): Reading => ({ kind: "marker", marker: kind, text: "as printed" });

describe("rounding", () => {
  it.each([
    ["2,842", "2,704", "5", "green"], // 5.104
    ["105.249", "100", "5", "green"],
    ["105.25", "100", "5.5", "amber"],
    ["94.751", "100", "-5", "green"],
    ["94.75", "100", "-5.5", "green"],
    ["100.1", "100", "0", "green"],
  ])("of the deviation takes halves away from zero: %s against %s is %s", (outturn, target, expected, band) => {
    const indicator = row({ outturn, target }, "smaller");
    const rule = policy({ rounding: { of: "deviation", to: 0.5 }, bands: bands(5, 10) });
    expect(deviation(indicator, rule)).toBe(expected);
    expect(told(indicator, rule)).toBe(band);
  });

  it.each([
    ["79.5%", "green"],
    ["79.49%", "amber"],
  ])("of the outturn comes before the comparison: %s against 80% is %s", (outturn, band) => {
    expect(told(row({ outturn, target: "80%" }), policy({ rounding: { of: "outturn", to: 1 } }))).toBe(band);
  });

  it("of the outturn takes halves away from zero below 0 too", () => {
    expect(deviation(row({ outturn: "-28.5", target: "-100" }), policy({ measure: "points", rounding: { of: "outturn", to: 1 } }))).toBe(
      "-71",
    );
  });

  it("to a step that divides nothing evenly still takes the nearest multiple", () => {
    expect(deviation(row({ outturn: "99", target: "100" }), policy({ rounding: { to: 0.3 } }))).toBe("0.9");
  });
});

it("a deviation never rounds to minus zero", () => {
  const result = verdict(row({ outturn: "99.9", target: "100" }, "smaller"), policy({ rounding: { to: 0.5 } }));
  expect(result.status === "rated" && Object.is(result.deviation?.toNumber(), 0)).toBe(true);
});

describe("the lift for improvement", () => {
  const lifting = (when: string) => policy({ bands: bands(5, 5), trend: { from: "red", to: "amber", when } });

  it.each([
    ["better", "89", "amber"],
    ["better", "90", "red"],
    ["better", "91", "red"],
    ["better-or-same", "89", "amber"],
    ["better-or-same", "90", "amber"],
    ["better-or-same", "91", "red"],
  ])("when %s: 90 of 100, after %s, is %s", (when, previous, band) => {
    expect(told(row({ outturn: "90", target: "100", previous }), lifting(when))).toBe(band);
  });

  it("follows polarity", () => {
    expect(told(row({ outturn: "110", target: "100", previous: "111" }, "smaller"), lifting("better"))).toBe("amber");
  });

  it("needs a previous outturn only where it matters", () => {
    expect(told(row({ outturn: "90", target: "100" }), lifting("better"))).toBe("no-comparison");
    expect(told(row({ outturn: "95", target: "100" }), lifting("better"))).toBe("green");
  });

  it("does not take a previous outturn in another unit", () => {
    expect(told(row({ outturn: "90", target: "100", previous: "80%" }), lifting("better"))).toBe("no-comparison");
  });

  it("holds for a missed target of 0", () => {
    expect(told(row({ outturn: "3", target: "0", previous: "4" }, "smaller"), lifting("better"))).toBe("amber");
    expect(told(row({ outturn: "3", target: "0", previous: "2" }, "smaller"), lifting("better"))).toBe("red");
  });
});

describe("a tolerance in the row", () => {
  const rule = policy({ toleranceColumn: "amber" });
  const at = (outturn: string, tolerance: string | Reading, using: Policy = rule) =>
    told(row({ outturn, target: "50%", tolerance }), using);

  it("replaces the width of its band", () => {
    expect(at("40%", "20%")).toBe("amber");
    expect(at("39.9%", "20%")).toBe("red");
    expect(at("40%", "20")).toBe("amber");
    expect(at("40%", "within 20%")).toBe("amber");
    expect(at("39.9%", "within 20%")).toBe("red");
  });

  it("leaves the band its own width where the row has none", () => {
    expect(at("45%", { kind: "blank" })).toBe("amber");
    expect(at("44.9%", { kind: "blank" })).toBe("red");
    expect(at("45%", marker("not-applicable"))).toBe("amber");
  });

  it("leaves the row unrated where the band has no width either", () => {
    const open = policy({ toleranceColumn: "amber", bands: bands(0, null) });
    expect(at("49%", { kind: "blank" }, open)).toBe("no-tolerance");
    expect(at("50%", { kind: "blank" }, open)).toBe("green");
    expect(at("49%", "2%", open)).toBe("amber");
  });

  it.each<[string, string | Reading]>([
    ["unreadable", { kind: "unreadable", reason: "several-figures", text: "5% or 10%" }],
    ["an error", { kind: "sheet-error", text: "#N/A" }],
    ["below 0", "-5%"],
    ["in another unit", "5 days"],
  ])("that is %s matters only where the outcome depends on it", (_, tolerance) => {
    expect(at("50%", tolerance)).toBe("green");
    expect(at("49%", tolerance)).toBe("unreadable-tolerance");
    const lifting = policy({ toleranceColumn: "amber", trend: { from: "red", to: "amber" } });
    expect(told(row({ outturn: "30%", target: "50%", previous: "20%", tolerance }), lifting)).toBe("amber");
    expect(told(row({ outturn: "30%", target: "50%", previous: "40%", tolerance }), lifting)).toBe("unreadable-tolerance");
  });

  it("widens green where it is green's, and does not matter there once the target is met", () => {
    const widening = policy({ toleranceColumn: "green" });
    expect(at("45%", "10%", widening)).toBe("green");
    expect(at("51%", { kind: "unreadable", reason: "no-figure", text: "wide" }, widening)).toBe("green");
  });

  it("is in the figures' unit, or in percentage points, where the measure is points", () => {
    const points = policy({ measure: "points", toleranceColumn: "amber" });
    expect(at("45%", "5%", points)).toBe("amber");
    expect(at("45%", "5 percentage point", points)).toBe("amber");
    expect(at("44.9%", "5", points)).toBe("red");
    expect(told(row({ outturn: "9 day", target: "10 day", tolerance: "1 day" }), points)).toBe("amber");
    expect(told(row({ outturn: "9 day", target: "10 day", tolerance: "10%" }), points)).toBe("unreadable-tolerance");
  });

  it("may be a share of target where the measure is", () => {
    const share = policy({ measure: "share", bands: bands(100, 90), toleranceColumn: "amber" });
    expect(at("40%", "80%", share)).toBe("amber");
    expect(at("39.9%", "80%", share)).toBe("red");
    expect(at("40%", "20%", share)).toBe("amber");
  });
});

describe("a target of 0", () => {
  it.each(["relative", "share"])("is met or missed, never divided by: %s", (measure) => {
    const rule = policy({ measure });
    expect(told(row({ outturn: "0", target: "0" }, "smaller"), rule)).toBe("green");
    expect(told(row({ outturn: "0.01", target: "0" }, "smaller"), rule)).toBe("red");
    expect(told(row({ outturn: "-1", target: "0" }, "bigger"), rule)).toBe("red");
    expect(deviation(row({ outturn: "5", target: "0" }, "bigger"), rule)).toBeNull();
  });

  it("is met in the best band, and missed in the worst", () => {
    const four = policy({ bands: [{ id: "blue", family: "blue", within: -5 }, ...bands(0, 10)] });
    expect(told(row({ outturn: "0", target: "0" }, "smaller"), four)).toBe("blue");
    expect(told(row({ outturn: "1", target: "0" }, "smaller"), four)).toBe("red");
  });
});
