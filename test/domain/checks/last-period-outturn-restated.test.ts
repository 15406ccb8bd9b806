import { describe, expect, it } from "vitest";
import { lastPeriodOutturnRestated as check } from "../../../src/domain/checks/last-period-outturn-restated";
import { findingsSince, QUARTERS } from "../../support/last-period";

const row = { reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "86%", previous: "88%", commentary: "" };
const since = (now: object, then: object = {}, headers: Parameters<typeof findingsSince>[3] = QUARTERS) =>
  findingsSince(check, [{ ...row, ...now }], [{ ...row, outturn: "88%", ...then }], headers);

describe("last period's outturn", () => {
  it("is restated where this scorecard prints another figure for the same quarter", () => {
    expect(since({ previous: "85%" }).map(({ severity, field, message }) => [severity, field, message])).toEqual([
      ["warning", "previous", "The previous outturn is 85% here; for the same time “Example” printed 88%."],
    ]);
  });

  it("is restated in an earlier column too", () => {
    const headers = {
      now: { outturn: "Actual 2014/15", previous: "Actual 2013/14", earlier: "Actual 2012/13" },
      then: { outturn: "Actual 2012/13" },
    };
    expect(findingsSince(check, [{ ...row, earlier: "70%" }], [{ ...row, outturn: "75%", previous: "" }], headers)).toMatchObject([
      { field: "earlier" },
    ]);
  });

  it("was to be expected to move where it was provisional", () => {
    expect(since({ previous: "85%" }, { outturn: "88% (provisional)" })).toMatchObject([{ severity: "note" }]);
  });

  it("is known by the periods that cells name, before those of headers", () => {
    const headers = { now: { previous: "Previous" }, then: {} };
    expect(since({ previous: "38.1% (Apr 11 - Mar 12)" }, { outturn: "38.7% (Apr 11 - Mar 12)" }, headers)).toHaveLength(1);
    expect(since({ previous: "38.1% (Jul 11 - Jun 12)" }, { outturn: "38.7% (Apr 11 - Mar 12)" }, headers)).toEqual([]);
  });
});

describe("nothing is said", () => {
  it.each([
    ["of the same figure", { previous: "88%" }, {}],
    ["of the same figure with fewer decimals", { previous: "88%" }, { outturn: "87.54%" }],
    ["of a figure that could not be read", { previous: "see below" }, {}],
    ["where last period had none yet", { previous: "85%" }, { outturn: "TBC" }],
    ["of figures in units that may be two writings of one", { previous: "0.85" }, {}],
    ["where the commentary tells of it", { previous: "85%", commentary: "Quarter 1 was revised when late invoices came in." }, {}],
    ["where the cell tells of it", { previous: "85% (revised)" }, {}],
  ])("%s", (_, now, then) => {
    expect(since(now, then)).toEqual([]);
  });

  it.each([
    ["last year's", "Actual Q2 2013/14"],
    ["of the whole year", "Actual 2014/15"],
    ["not dated", "Previous outturn"],
  ])("where the previous outturn is %s", (_, previous) => {
    expect(since({ previous: "85%" }, {}, { ...QUARTERS, now: { ...QUARTERS.now, previous } })).toEqual([]);
  });
});
