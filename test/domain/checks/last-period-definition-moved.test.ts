import { describe, expect, it } from "vitest";
import { lastPeriodDefinitionMoved as check } from "../../../src/domain/checks/last-period-definition-moved";
import { findingsSince } from "../../support/last-period";

const row = {
  reference: "A1",
  indicator: "% of young people who reoffend within 12 months",
  polarity: "Smaller is better",
  target: "20",
  outturn: "18",
};
const since = (now: object, then: object = {}) => findingsSince(check, [{ ...row, ...now }], [{ ...row, ...then }]);

describe("a definition that moved", () => {
  it("is told with both wordings", () => {
    expect(
      since({ indicator: "% of young people who reoffend within 6 months" }).map(({ severity, field, message }) => [
        severity,
        field,
        message,
      ]),
    ).toEqual([
      [
        "warning",
        "indicator",
        "Last period the indicator read “% of young people who reoffend within 12 months”; now it reads “% of young people who reoffend within 6 months”.",
      ],
    ]);
  });

  it("is a note where a word more or less may be wording only", () => {
    expect(since({ indicator: "% of all young people who reoffend within 12 months" })).toMatchObject([{ severity: "note" }]);
  });

  it("is a unit that is another", () => {
    expect(since({ target: "£20", outturn: "£18" }, { target: "20 days", outturn: "18 days" }).map(({ message }) => message)).toEqual([
      "Last period the outturn was in “day”; now it is in pounds.",
    ]);
  });

  it("is a polarity that was turned round", () => {
    expect(since({ polarity: "▲" }).map(({ field, message }) => [field, message])).toEqual([
      ["polarity", "Last period smaller was better; now bigger is."],
    ]);
  });
});

describe("no definition moved", () => {
  it.each([
    ["by another spelling", { indicator: "Percentage of young people who re-offend within 12 months" }],
    ["by a space more or less", { indicator: "%of young people who reoffend within  12 months" }],
    ["by a polarity that is only stated now", { polarity: "" }],
    ["by a figure that lost its unit", { outturn: "18%" }],
    [
      "where the row tells of it",
      { indicator: "% of young people who reoffend within 6 months", commentary: "Six months are counted since the definition changed." },
    ],
    ["where the name tells of it", { indicator: "% of young people who reoffend within 6 months (this indicator has been revised)" }],
  ])("%s", (_, now) => {
    expect(since(now)).toEqual([]);
  });

  it("where the name only names another year", () => {
    expect(since({ indicator: "Homes built in 2014/15" }, { indicator: "Homes built in 2013/14" })).toEqual([]);
  });
});
