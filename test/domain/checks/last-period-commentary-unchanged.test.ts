import { describe, expect, it } from "vitest";
import { lastPeriodCommentaryUnchanged as check } from "../../../src/domain/checks/last-period-commentary-unchanged";
import { findingsSince } from "../../support/last-period";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "92%" };
const text = "Nine of 186 tenants waited longer, mostly for boilers. A second fitter joins the team in June.";
const since = (now: object, then: object) =>
  findingsSince(check, [{ ...row, ...now }], [{ ...row, ...then }]).map(({ severity, field, message }) => ({ severity, field, message }));

describe("a comment that is last period's word for word", () => {
  it("is reported with how far the figure moved", () => {
    expect(since({ outturn: "94%", commentary: text }, { commentary: text })).toEqual([
      {
        severity: "warning",
        field: "commentary",
        message:
          "The commentary is word for word last period's, though the outturn went from 92% to 94%: “Nine of 186 tenants waited longer, mostly for boilers. A se…”.",
      },
    ]);
  });

  it("is the same in capitals, and with other spaces and dashes", () => {
    expect(since({ outturn: "94%", commentary: text.toUpperCase() }, { commentary: `  ${text.replace(", ", ",  ")}` })).toHaveLength(1);
  });

  it.each([
    ["note", "92%", "Green where nothing moved"],
    ["warning", "80%", "Red"],
    ["warning", "85%", "Amber"],
  ])("weighs as a %s at %s: %s", (severity, outturn) => {
    expect(since({ outturn, commentary: text }, { outturn, commentary: text })).toMatchObject([{ severity }]);
  });

  it("is found in the corrective action too", () => {
    expect(since({ outturn: "80%", commentary: "", correctiveAction: text }, { correctiveAction: text })).toMatchObject([
      { field: "correctiveAction" },
    ]);
  });
});

describe("a comment in which only figures and dates are new", () => {
  it.each([
    ["a count", text.replace("186", "190")],
    ["a date", text.replace("June", "September 2014")],
  ])("is reported as that: %s", (_, commentary) => {
    expect(since({ outturn: "80%", commentary }, { commentary: text })).toMatchObject([
      { severity: "warning", message: expect.stringMatching(/^The commentary is last period's but for figures and dates: /) as string },
    ]);
    expect(since({ outturn: "94%", commentary }, { commentary: text })).toMatchObject([{ severity: "note" }]);
  });
});

describe("a comment", () => {
  it.each([
    ["that goes on", `${text} He has.`, text],
    ["that is a set phrase", "On target for the year.", "On target for the year."],
    ["that is blank", "", ""],
    ["of which one word is another", text.replace("boilers", "windows"), text],
  ])("%s is let be", (_, now, then) => {
    expect(since({ outturn: "80%", commentary: now }, { commentary: then })).toEqual([]);
  });

  it("of another row is another check's", () => {
    const other = { ...row, reference: "B2", indicator: "Calls answered within 20 seconds" };
    expect(
      findingsSince(
        check,
        [
          { ...row, commentary: text },
          { ...other, commentary: "" },
        ],
        [
          { ...row, commentary: "" },
          { ...other, commentary: text },
        ],
      ),
    ).toEqual([]);
  });
});
