import { describe, expect, it } from "vitest";
import { lastPeriodIndicatorVanished as check } from "../../../src/domain/checks/last-period-indicator-vanished";
import { review } from "../../../src/app/review";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { NO_DECISIONS } from "../../../src/domain/settings/settings";
import { findingsSince } from "../../support/last-period";
import { scorecardOf } from "../../support/scorecard";
import { sheetOf } from "../../support/sheet";

const kept = {
  reference: "HS2",
  indicator: "Calls answered within 20 seconds",
  target: "80%",
  outturn: "82%",
  rating: "Green",
  commentary: "",
};
const gone = { reference: "HS1", indicator: "Repairs completed on time", target: "90%", outturn: "86%", rating: "Amber" };

describe("an indicator that is gone", () => {
  it("is told with where it stood", () => {
    expect(findingsSince(check, [kept], [kept, gone]).map(({ id, row, severity, message }) => [id, row, severity, message])).toEqual([
      [
        "last-period/indicator-vanished:hs1:indicator",
        null,
        "warning",
        "HS1, “Repairs completed on time”, stood in row 3 of “Example” last period and is not on this scorecard.",
      ],
    ]);
  });

  it("blocks publication where it was Red", () => {
    expect(findingsSince(check, [kept], [kept, { ...gone, rating: "Red" }])).toMatchObject([
      { severity: "error", message: expect.stringContaining("rated Red") as string },
    ]);
  });

  it("keeps its id when another one vanishes too, or comes back", () => {
    const third = { ...gone, reference: "AA1", indicator: "Visits to parks" };
    const ids = (then: readonly (typeof gone)[]) => findingsSince(check, [kept], [kept, ...then]).map(({ id }) => id);
    expect(ids([third, gone])).toEqual(expect.arrayContaining(ids([gone])));
    expect(ids([third, gone])).toHaveLength(2);
  });

  it("is not named where a comment says what became of it", () => {
    expect(findingsSince(check, [{ ...kept, commentary: "HS1 is no longer collected." }], [kept, gone])).toEqual([]);
  });

  it("is not named where a note below the table says it", () => {
    const header = "Ref | Indicator | Target | Outturn";
    const lines = [header, "HS2 | Calls answered within 20 seconds | 80% | 82%"];
    const then = scorecardOf(sheetOf([...lines, "HS1 | Repairs completed on time | 90% | 86%"]));
    const found = (note: string) =>
      review(scorecardOf(sheetOf([...lines, "", `Note: ${note}`])), DEFAULT_POLICY, NO_DECISIONS, [check], then).findings;
    expect(found("HS1 is reported once a year, in quarter 4.")).toEqual([]);
    expect(found("HS10 is reported once a year, in quarter 4.")).toHaveLength(1);
  });
});
