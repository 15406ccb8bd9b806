import { describe, expect, it } from "vitest";
import type { Reading } from "../../../src/domain/reading";
import { policy, row, told } from "../rows";

describe("a floor as a second target", () => {
  const rule = policy({
    bands: [
      { id: "blue", family: "blue", within: 0 },
      { id: "green", family: "green", within: 0, of: "floor" },
      { id: "amber", family: "amber", within: 5, of: "floor" },
      { id: "red", family: "red" },
    ],
  });
  it.each([
    ["90%", "blue"],
    ["89.9%", "green"],
    ["80%", "green"],
    ["79.9%", "amber"],
    ["76%", "amber"],
    ["75.9%", "red"],
  ])("%s, to aim for 90%% and accept 80%%, is %s", (outturn, expected) => {
    expect(told(row({ outturn, target: "90%", floor: "80%" }), rule)).toBe(expected);
  });

  it("does not matter where the target is met, and is asked for where it is not", () => {
    expect(told(row({ outturn: "91%", target: "90%" }), rule)).toBe("blue");
    expect(told(row({ outturn: "89%", target: "90%" }), rule)).toBe("no-floor");
  });

  it("may be 0 where smaller is better", () => {
    const at = (outturn: string) => told(row({ outturn, target: "-1", floor: "0" }, "smaller"), rule);
    expect(["-1", "0", "1"].map(at)).toEqual(["blue", "green", "red"]);
  });
});

describe("a tolerance on both sides of target", () => {
  const sides = {
    bands: [
      { id: "star", family: "green", within: null, edge: "exclusive" },
      { id: "circle", family: "blue", within: null },
      { id: "triangle", family: "red" },
    ],
    toleranceColumn: "circle",
    toleranceSides: "both",
    toConfirm: ["within of star", "within of circle"],
  };
  it.each([
    ["105.1", "star"],
    ["105", "circle"],
    ["100", "circle"],
    ["95", "circle"],
    ["94.9", "triangle"],
  ])("of 5%%: %s against 100 is %s", (outturn, expected) => {
    expect(told(row({ outturn, target: "100", tolerance: "5%" }), policy(sides))).toBe(expected);
  });

  it.each<[string, string | Reading, string]>([
    ["100", "", "circle"],
    ["101", "", "no-tolerance"],
    ["99", "", "no-tolerance"],
    ["99", "wide", "unreadable-tolerance"],
  ])("is asked for unless the target is met exactly: %s with %j is %s", (outturn, tolerance, expected) => {
    expect(told(row({ outturn, target: "100", tolerance }), policy(sides))).toBe(expected);
  });

  it("leaves what meets a target of 0 on target", () => {
    expect(told(row({ outturn: "0", target: "0", tolerance: "5%" }, "smaller"), policy(sides))).toBe("circle");
  });

  it("may be given as widths, each edge with its own side", () => {
    const [star, circle, triangle] = sides.bands;
    const rule = policy({ bands: [{ ...star, within: -5 }, { ...circle, within: 5 }, triangle] });
    expect(["105.1", "105", "95", "94.9"].map((outturn) => told(row({ outturn, target: "100" }), rule))).toEqual([
      "star",
      "circle",
      "circle",
      "triangle",
    ]);
  });
});

describe("widths for some rows", () => {
  const rule = policy({
    toleranceColumn: "amber",
    tolerances: [
      { by: "reference", name: "A1", band: "amber", within: 2 },
      { by: "section", name: "Housing", band: "amber", within: 15 },
      { by: "service", name: "Revenues", band: "amber", within: 20 },
    ],
  });
  const at = (outturn: string, changes: object, tolerance = "") =>
    told({ ...row({ outturn, target: "100", tolerance }), reference: "B1", ...changes }, rule);

  it.each<[string, object, string]>([
    ["98", { reference: "A1" }, "amber"],
    ["97.9", { reference: "A1" }, "red"],
    ["85", { section: "Housing and homelessness" }, "amber"],
    ["84.9", { section: "Housing and homelessness" }, "red"],
    ["80", { service: "revenues" }, "amber"],
    ["79.9", { service: "revenues" }, "red"],
    ["90", {}, "amber"],
    ["89.9", {}, "red"],
    ["90", { reference: "A1/2" }, "amber"],
    ["97", { reference: "A1", section: "Housing" }, "red"],
  ])("%s of 100 in a row with %j is %s", (outturn, changes, expected) => {
    expect(at(outturn, changes)).toBe(expected);
  });

  it("give way to the tolerance in the row", () => {
    expect(at("97", { reference: "A1" }, "5%")).toBe("amber");
  });

  it.each(["5%", "within 5%", "±5%", "within +/- 5%"])("are the same in every way a tolerance is written: %s", (tolerance) => {
    expect(["95", "94"].map((outturn) => at(outturn, {}, tolerance))).toEqual(["amber", "red"]);
  });
});

describe("a width that is still to be confirmed", () => {
  const open = policy({
    bands: [
      { id: "green", family: "green", within: 0 },
      { id: "amber", family: "amber" },
      { id: "red", family: "red" },
    ],
    toConfirm: ["within of amber"],
  });

  it("leaves a missed target unrated, and not a met one", () => {
    expect(told(row({ outturn: "100", target: "100" }), open)).toBe("green");
    expect(told(row({ outturn: "99", target: "100" }), open)).toBe("no-tolerance");
  });

  it("does not matter to what is outside a wider band", () => {
    const rule = policy({
      bands: [
        { id: "green", family: "green" },
        { id: "amber", family: "amber", within: 10 },
        { id: "red", family: "red" },
      ],
      toConfirm: ["within of green"],
    });
    const at = (outturn: string) => told(row({ outturn, target: "100" }), rule);
    expect(["100", "95", "89"].map(at)).toEqual(["green", "no-tolerance", "red"]);
  });
});
