import { describe, expect, it } from "vitest";
import { lastPeriodTargetMoved as check } from "../../../src/domain/checks/last-period-target-moved";
import { findingsSince, QUARTERS } from "../../support/last-period";

const row = {
  reference: "A1",
  indicator: "Repairs completed on time",
  polarity: "Bigger is better",
  target: "90%",
  outturn: "92%",
  commentary: "",
};
const since = (now: object, then: object = {}, headers: Parameters<typeof findingsSince>[3] = QUARTERS) =>
  findingsSince(check, [{ ...row, ...now }], [{ ...row, ...then }], headers).map(({ severity, message }) => [severity, message]);

describe("a target for the same time", () => {
  it("that was eased is a warning, with both", () => {
    expect(since({ target: "85%" })).toEqual([
      ["warning", "The target was 90% last period and it is 85% now, which is easier. The commentary does not say why."],
    ]);
  });

  it("that was made harder is a note", () => {
    expect(since({ target: "95%" })).toMatchObject([
      ["note", "The target was 90% last period and it is 95% now. The commentary does not say why."],
    ]);
    expect(since({ target: "95%", polarity: "Smaller is better" })).toMatchObject([["warning", expect.anything()]]);
  });

  it("that is not the one proposed is told as that", () => {
    const headers = {
      now: { target: "Target 2014/15", outturn: "Outturn 2014/15" },
      then: { target: "Target 2013/14", outturn: "Outturn 2013/14", nextTarget: "Proposed target 2014/15" },
    };
    expect(since({ target: "88%" }, { target: "80%", nextTarget: "92%" }, headers)).toMatchObject([
      ["warning", expect.stringMatching(/^Last period's scorecard proposed a target of 92%/)],
    ]);
    expect(since({ target: "92%" }, { target: "80%", nextTarget: "92%" }, headers)).toEqual([]);
  });

  it("is let be where the commentary speaks of it", () => {
    expect(since({ target: "85%", commentary: "The target was lowered by cabinet in July." })).toEqual([]);
    expect(since({ target: "85%", commentary: "The target was missed." })).toHaveLength(1);
  });

  it("is the same with other decimals, and cannot be told between units", () => {
    expect(since({ target: "90.0%" })).toEqual([]);
    expect(since({ target: "0.85" })).toEqual([]);
    expect(since({ target: "TBC" })).toEqual([]);
  });
});

describe("targets that do not say what time they are for", () => {
  const many = Array.from({ length: 6 }, (_, index) => ({
    ...row,
    reference: `A${index}`,
    indicator: `Repairs completed in area ${String.fromCharCode(65 + index)}`,
  }));
  const found = (changed: number, headers: Parameters<typeof findingsSince>[3]) =>
    findingsSince(
      check,
      many.map((each, index) => (index < changed ? { ...each, target: "85%" } : each)),
      many,
      headers,
    );

  it("count where few of them differ", () => {
    expect(found(2, {})).toHaveLength(2);
  });

  it("are taken for each period's own where many differ", () => {
    expect(found(3, {})).toEqual([]);
  });

  it("are another year's where the outturns are", () => {
    expect(found(1, { now: { outturn: "Outturn 2014/15" }, then: { outturn: "Outturn 2013/14" } })).toEqual([]);
  });
});
