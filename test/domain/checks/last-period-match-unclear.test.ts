import { describe, expect, it } from "vitest";
import { lastPeriodMatchUnclear as check } from "../../../src/domain/checks/last-period-match-unclear";
import { CHECKS } from "../../../src/domain/checks";
import { findingsSince } from "../../support/last-period";

const visits = {
  reference: "LE4",
  indicator: "Visits to leisure centres in the borough",
  polarity: "Bigger is better",
  target: "900",
  outturn: "950",
};
const other = { ...visits, indicator: "Complaints answered within ten days", target: "90%", outturn: "40%" };
const told = (now: object, then: readonly (typeof visits)[]) =>
  findingsSince(check, [{ ...visits, ...now }], then).map(({ severity, message }) => [severity, message]);

describe("a row of which it is not clear what it was", () => {
  it("is a warning where its reference was something else's", () => {
    expect(told(other, [visits])).toEqual([
      [
        "warning",
        "LE4 was “Visits to leisure centres in the borough” last period. If it is another indicator now, it needs another reference.",
      ],
    ]);
  });

  it("is a note where only the name is alike", () => {
    expect(told({ reference: "X9", indicator: "Visits to the borough's leisure centres in borough" }, [visits])).toEqual([
      [
        "note",
        "This may be what was LE4, “Visits to leisure centres in the borough”, last period: the names are alike, the references are not.",
      ],
    ]);
  });

  it("is a note where several share its reference", () => {
    expect(told({}, [visits, { ...visits, outturn: "10" }])).toEqual([
      ["note", "2 rows of last period's scorecard could be this one, since they share its reference or its name."],
    ]);
  });

  it("is compared in nothing else", () => {
    const found = CHECKS.filter(({ id }) => id.startsWith("last-period/")).flatMap((each) => findingsSince(each, [other], [visits]));
    expect(found.map((finding) => finding.check)).toEqual(["last-period/match-unclear"]);
  });
});
