import { describe, expect, it } from "vitest";
import { lastPeriodIndicatorNew as check } from "../../../src/domain/checks/last-period-indicator-new";
import { findingsSince } from "../../support/last-period";

const old = { reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "92%", commentary: "" };
const added = { ...old, reference: "A2", indicator: "Calls answered within 20 seconds" };

describe("a new indicator", () => {
  it("is a note on its row", () => {
    expect(findingsSince(check, [old, added], [old]).map(({ key, severity, message }) => [key, severity, message])).toEqual([
      ["a2", "note", "A2 was not on “Example” last period, and the row does not say that it is new."],
    ]);
  });

  it.each(["New measure from April.", "Introduced this year.", "This replaces the count of letters."])(
    "is not named where the row says it: %s",
    (commentary) => {
      expect(findingsSince(check, [old, { ...added, commentary }], [old])).toEqual([]);
    },
  );

  it("is none where it only changed its reference", () => {
    expect(findingsSince(check, [old, added], [old, { ...added, reference: "B7" }])).toEqual([]);
  });
});
