import { describe, expect, it } from "vitest";
import { review } from "../../../src/app/review";
import { HARROW_2014_15 } from "../../../src/domain/policies/harrow-2014-15";
import type { SheetSnapshot } from "../../../src/domain/sheet";
import { HARROW_Q1, harrowQ2 } from "../../support/harrow";
import { scorecardOf } from "../../support/scorecard";

const reviewOf = (sheet: SheetSnapshot) => review(scorecardOf(sheet), HARROW_2014_15, undefined, undefined, scorecardOf(HARROW_Q1));
const found = (sheet: SheetSnapshot) =>
  reviewOf(sheet)
    .findings.filter(({ check }) => check.startsWith("last-period/"))
    .map(({ check, key, severity }) => `${key ?? "sheet"} ${check.replace("last-period/", "")} ${severity}`)
    .sort();

/** What the two published quarters give by themselves. */
const AS_PUBLISHED = ["23 reference-changed warning", "ts4 commentary-unchanged warning", "ts8 commentary-unchanged note"];

describe("quarter 2 of a published scorecard beside quarter 1", () => {
  it("has every indicator of quarter 1, one under a reference that lost its letters", () => {
    const { lastPeriod } = reviewOf(harrowQ2());
    if ("because" in lastPeriod) throw new Error(lastPeriod.because);
    expect(lastPeriod.was.size).toBe(14);
    expect(lastPeriod.was.get("23")?.reference).toBe("TS6");
    expect([lastPeriod.vanished, lastPeriod.added, lastPeriod.unclear]).toEqual([[], [], []]);
  });

  it("gives the reference and the comments that were carried forward, and nothing else", () => {
    expect(found(harrowQ2())).toEqual(AS_PUBLISHED);
  });

  it.each([
    ["a first quarter restated", (line: string) => line.replace("\t86.4\t", "\t84.6\t"), ["ts3 outturn-restated warning"]],
    ["a cohort's figure restated", (line: string) => line.replace("35.0% (70/200)", "36.0% (72/200)"), ["ts24 outturn-restated warning"]],
    ["a target eased", (line: string) => line.replace("▲\t95\t", "▲\t93\t"), ["ts7 target-moved warning"]],
    ["a target made harder", (line: string) => line.replace("▼\t15\t18.4", "▼\t14\t18.4"), ["ts20 target-moved note"]],
    ["a shorter time in the name", (line: string) => line.replace("45 working days", "60 working days"), ["ts2 definition-moved warning"]],
    [
      "a polarity turned round",
      (line: string) => (line.startsWith("TS13") ? line.replace("▲", "▼") : line),
      ["ts13 definition-moved warning"],
    ],
    ["a Red row left out", (line: string) => (line.startsWith("TS12") ? "" : line), ["sheet indicator-vanished error"]],
    ["a Green row left out", (line: string) => (line.startsWith("TS1\t") ? "" : line), ["sheet indicator-vanished warning"]],
    [
      "a row in the place of another",
      (line: string) =>
        line.startsWith("TS1\t") ? line.replace("TS1", "EIS40").replace(/% of re-referrals[^\t]*/, "Parents who finish the course") : line,
      ["eis40 indicator-new note", "sheet indicator-vanished warning"],
    ],
  ])("shows %s", (_, change, expected) => {
    expect(found(harrowQ2(change)).filter((each) => !AS_PUBLISHED.includes(each))).toEqual(expected);
  });

  it("has nothing to look back to in a later scorecard, nor in one of other indicators", () => {
    const back = review(scorecardOf(HARROW_Q1), HARROW_2014_15, undefined, undefined, scorecardOf(harrowQ2()));
    expect(back.lastPeriod).toEqual({
      because: "By its headers “Q2” is of a later time than this scorecard. Choose one of the period before.",
    });
    expect(back.notRun.filter(({ check }) => check.startsWith("last-period/"))).toHaveLength(8);
  });
});
