import { describe, expect, it } from "vitest";
import type { Reading } from "../../../src/domain/reading";
import { bands, deviation, figure, policy, row, told } from "../rows";

const marker = (kind: Extract<Reading, { kind: "marker" }>["marker"]): Reading => ({ kind: "marker", marker: kind, text: "as printed" });

type EdgeCase = readonly [outturn: string, target: string, polarity: "bigger" | "smaller", band: string];

function holds(title: string, keys: Record<string, unknown>, cases: readonly EdgeCase[]): void {
  it.each(cases)(`${title}: %s against %s, %s is better, is %s`, (outturn, target, polarity, band) => {
    expect(told(row({ outturn, target }, polarity), policy(keys))).toBe(band);
  });
}

describe("per cent of target", () => {
  holds("on target, and within 10%", {}, [
    ["80.01%", "80%", "bigger", "green"],
    ["80%", "80%", "bigger", "green"],
    ["79.99%", "80%", "bigger", "amber"],
    ["72.01%", "80%", "bigger", "amber"],
    ["72%", "80%", "bigger", "amber"],
    ["71.99%", "80%", "bigger", "red"],
    ["7.99 days", "8 days", "smaller", "green"],
    ["8 days", "8 days", "smaller", "green"],
    ["8.01 days", "8 days", "smaller", "amber"],
    ["8.8 days", "8 days", "smaller", "amber"],
    ["8.81 days", "8 days", "smaller", "red"],
  ]);

  holds("exactly on an edge that binary arithmetic misses", {}, [
    ["0.66", "0.6", "smaller", "amber"],
    ["3.85", "3.5", "smaller", "amber"],
    ["9.02", "8.2", "smaller", "amber"],
  ]);

  holds("of the size of a target below 0", {}, [
    ["-28", "-28", "bigger", "green"],
    ["-30.8", "-28", "bigger", "amber"],
    ["-30.81", "-28", "bigger", "red"],
    ["-25.2", "-28", "smaller", "amber"],
    ["-25.19", "-28", "smaller", "red"],
  ]);

  holds(
    "with a width on the last band, which takes the rest all the same",
    {
      bands: [
        { id: "green", family: "green", within: 0 },
        { id: "red", family: "red", within: 20 },
      ],
    },
    [
      ["80", "100", "bigger", "red"],
      ["10", "100", "bigger", "red"],
    ],
  );

  holds("with an edge that is outside", { edge: "exclusive" }, [
    ["80%", "80%", "bigger", "green"],
    ["79.99%", "80%", "bigger", "amber"],
    ["72.01%", "80%", "bigger", "amber"],
    ["72%", "80%", "bigger", "red"],
    ["8 days", "8 days", "smaller", "green"],
    ["8.79 days", "8 days", "smaller", "amber"],
    ["8.8 days", "8 days", "smaller", "red"],
  ]);

  holds("with a band for better than target", { bands: [{ id: "blue", family: "blue", within: -5 }, ...bands(0, 10)] }, [
    ["105", "100", "bigger", "blue"],
    ["104.99", "100", "bigger", "green"],
    ["100", "100", "bigger", "green"],
    ["95", "100", "smaller", "blue"],
    ["95.01", "100", "smaller", "green"],
  ]);

  holds("with widths of its own where smaller is better", { bands: bands(0, 4), bandsBySmallerIsBetter: bands(2, 15) }, [
    ["96", "100", "bigger", "amber"],
    ["95.99", "100", "bigger", "red"],
    ["102", "100", "smaller", "green"],
    ["102.01", "100", "smaller", "amber"],
    ["115", "100", "smaller", "amber"],
    ["115.01", "100", "smaller", "red"],
  ]);
});

describe("points", () => {
  const keys = { measure: "points", bands: bands(0, 2) };
  holds("percentage points and units", keys, [
    ["50%", "50%", "bigger", "green"],
    ["48%", "50%", "bigger", "amber"],
    ["47.9%", "50%", "bigger", "red"],
    ["12 days", "10 days", "smaller", "amber"],
    ["12.1 days", "10 days", "smaller", "red"],
    ["0", "0", "smaller", "green"],
    ["2", "0", "smaller", "amber"],
    ["2.1", "0", "smaller", "red"],
  ]);

  it("need no division, so a target of 0 has a deviation", () => {
    expect(deviation(row({ outturn: "2", target: "0" }, "smaller"), policy(keys))).toBe("2");
  });
});

describe("share of target", () => {
  const sides: readonly EdgeCase[] = [
    ["85", "100", "bigger", "green"],
    ["84.99", "100", "bigger", "amber"],
    ["50", "100", "bigger", "amber"],
    ["49.99", "100", "bigger", "red"],
    ["115", "100", "smaller", "green"],
    ["115.01", "100", "smaller", "amber"],
    ["150", "100", "smaller", "amber"],
    ["150.01", "100", "smaller", "red"],
  ];
  holds("given as shares", { measure: "share", bands: bands(85, 50) }, sides);
  holds("given as distances", { measure: "share", bands: bands(15, 50) }, sides);
  holds(
    "given as what it may be at most, where smaller is better",
    { measure: "share", bands: bands(85, 50), bandsBySmallerIsBetter: bands(115, 150) },
    sides,
  );
  holds(
    "given as shares where smaller is better too",
    { measure: "share", bands: bands(85, 50), bandsBySmallerIsBetter: bands(85, 50) },
    sides,
  );

  const two = (within: number) => ({
    measure: "share",
    bands: [
      { id: "green", family: "green", within },
      { id: "red", family: "red" },
    ],
  });
  holds("one width above 50 is a share", two(90), [
    ["90", "100", "bigger", "green"],
    ["89.9", "100", "bigger", "red"],
  ]);
  holds("one width up to 50 is a distance", two(50), [
    ["50", "100", "bigger", "green"],
    ["49.9", "100", "bigger", "red"],
  ]);
  holds(
    "a share above 100 asks for better than target",
    { measure: "share", bands: [{ id: "blue", family: "blue", within: 110 }, ...bands(100, 85)] },
    [
      ["110", "100", "bigger", "blue"],
      ["109.9", "100", "bigger", "green"],
      ["90", "100", "smaller", "blue"],
      ["90.1", "100", "smaller", "green"],
    ],
  );

  holds(
    "distances that end at 100 stay distances where smaller is better",
    { measure: "share", bands: bands(10, 100), bandsBySmallerIsBetter: bands(10, 100) },
    [
      ["110", "100", "smaller", "green"],
      ["200", "100", "smaller", "amber"],
      ["200.1", "100", "smaller", "red"],
    ],
  );

  it("has an adverse positive deviation", () => {
    expect(deviation(row({ outturn: "242", target: "500" }), policy({ measure: "share", bands: bands(85, 50) }))).toBe("51.6");
    expect(deviation(row({ outturn: "110", target: "100" }, "smaller"), policy({ measure: "share", bands: bands(85, 50) }))).toBe("10");
  });
});

describe("a floor in the row", () => {
  const open = policy({ measure: "floor", bands: bands(0, null) });

  it.each<[string, "bigger" | "smaller", string, string]>([
    ["80%", "bigger", "70%", "green"],
    ["79.9%", "bigger", "70%", "amber"],
    ["70%", "bigger", "70%", "amber"],
    ["69.9%", "bigger", "70%", "red"],
    ["80%", "smaller", "90%", "green"],
    ["80.1%", "smaller", "90%", "amber"],
    ["90%", "smaller", "90%", "amber"],
    ["90.1%", "smaller", "90%", "red"],
  ])("%s against 80%, %s is better, with a floor of %s, is %s", (outturn, polarity, floor, band) => {
    expect(told(row({ outturn, target: "80%", floor }, polarity), open)).toBe(band);
  });

  it("is the edge of the amber band where all bands have widths", () => {
    expect(told(row({ outturn: "60%", target: "80%", floor: "50%" }), policy({ measure: "floor" }))).toBe("amber");
  });

  it("is outside where the edge is", () => {
    expect(told(row({ outturn: "70%", target: "80%", floor: "70%" }), policy({ measure: "floor", edge: "exclusive" }))).toBe("red");
  });

  it("may say that it is one", () => {
    const floor: Reading = { kind: "inequality", sense: "at-least", amount: figure("70%").amount, unit: "%", decimals: 0, qualifiers: [] };
    expect(told(row({ outturn: "70%", target: "80%", floor }), open)).toBe("amber");
    expect(told(row({ outturn: "90%", target: "80%", floor }, "smaller"), open)).toBe("unreadable-floor");
  });

  it("is not reached by its own figure where it is to be passed", () => {
    expect(told(row({ outturn: "70%", target: "80%", floor: "above 70%" }), open)).toBe("red");
  });

  it.each<[string, Reading, string]>([
    ["blank", { kind: "blank" }, "no-floor"],
    ["not applicable", marker("not-applicable"), "no-floor"],
    ["unreadable", { kind: "unreadable", reason: "no-figure", text: "some" }, "unreadable-floor"],
    ["an error", { kind: "sheet-error", text: "#REF!" }, "unreadable-floor"],
    ["in another unit", figure("70 days"), "units-differ"],
  ])("does not matter when it is %s and the target is met, but does when it is missed", (_, floor, reason) => {
    expect(told(row({ outturn: "80%", target: "80%", floor }), open)).toBe("green");
    expect(told(row({ outturn: "79%", target: "80%", floor }), open)).toBe(reason);
  });
});
