import { describe, expect, it } from "vitest";
import { ratingOnBoundary } from "../../../src/domain/checks/rating-on-boundary";
import type { Policy } from "../../../src/domain/policy/policy";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Rent arrears", polarity: "Smaller is better" };
const bands: Policy["bands"] = [
  { id: "green", family: "green", label: "Green", within: 0 },
  { id: "amber", family: "amber", label: "Amber", within: 10 },
  { id: "red", family: "red", label: "Red", within: null },
];

describe("an outturn on the edge of a band", () => {
  it.each([
    ["0.6", "0.66"],
    ["3.5", "3.85"],
    ["8.2", "9.02"],
    ["2%", "2.2%"],
  ])("is seen in decimals: %s and %s", (target, outturn) => {
    expect(findingsFor(ratingOnBoundary, [{ ...row, target, outturn }])[0]?.message).toMatch(
      /^The outturn stands on the edge of Amber; the rule gives Amber\. /,
    );
  });

  it("is in the next band where the policy counts the edge out", () => {
    expect(findingsFor(ratingOnBoundary, [{ ...row, target: "0.6", outturn: "0.66" }], { edge: "exclusive" })[0]?.message).toMatch(
      /^The outturn stands on the edge of Amber; the rule gives Red\. /,
    );
  });

  it("may be there only after rounding", () => {
    const policy = {
      bands: bands.map((band) => (band.id === "green" ? { ...band, within: 5 } : band)),
      rounding: { of: "deviation", to: 0.5, mode: "half-up" },
    } as const;
    expect(findingsFor(ratingOnBoundary, [{ ...row, target: "2,704", outturn: "2,842" }], policy)).toHaveLength(1);
    expect(findingsFor(ratingOnBoundary, [{ ...row, target: "2,704", outturn: "2,842" }], { ...policy, rounding: null })).toEqual([]);
  });

  it("may be on a floor of its own row", () => {
    const figures = { ...row, target: "10", floor: "12", outturn: "12" };
    expect(findingsFor(ratingOnBoundary, [figures], { measure: "floor" })).toHaveLength(1);
    expect(findingsFor(ratingOnBoundary, [{ ...figures, outturn: "11" }], { measure: "floor" })).toEqual([]);
  });
});
