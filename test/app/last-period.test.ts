import { describe, expect, it } from "vitest";
import { besideEarlier, lastPeriodWords, NO_EARLIER, suggestLastPeriod } from "../../src/app/last-period";
import { HARROW_Q1, harrowQ2 } from "../support/harrow";
import { scorecardOf } from "../support/scorecard";
import { sheetOf } from "../support/sheet";

describe("the sheet that may be last period's", () => {
  it.each([
    ["Q2", ["Q1", "Q2", "Q3"], "Q1"],
    ["Quarter 3", ["Quarter 4", "Quarter 2"], "Quarter 2"],
    ["Q1 2014-15", ["Q4 2014-15", "Q4 2013-14"], "Q4 2013-14"],
    ["Q2 2014-15", ["Q1 2014-15", "Q2 2013-14"], "Q1 2014-15"],
    ["Q2 2014-15", ["Q2 2013-14", "Q3 2014-15"], "Q2 2013-14"],
    ["2014-15", ["2012-13", "2013-14"], "2013-14"],
    ["Scorecard 2014-15", ["Notes 2013-14", "Scorecard 2013-14"], "Scorecard 2013-14"],
    ["May", ["April", "June"], "April"],
    ["Jan 2014", ["Feb 2014", "Dec 2013"], "Dec 2013"],
    ["Scorecard", ["Previous quarter", "Key"], "Previous quarter"],
  ])("of %s beside %j is %s", (sheet, names, expected) => {
    expect(suggestLastPeriod(sheet, [sheet, ...names])).toBe(expected);
  });

  it.each([
    ["Q1", ["Q2", "Q4"]],
    ["Q2", ["Q1 2014-15"]],
    ["Q2", ["Q1 notes"]],
    ["April", ["March"]],
    ["Scorecard", ["Sheet2", "Last actions"]],
    ["2014-15", ["2015-16", "Q4 2013-14"]],
  ])("of %s beside %j is not known", (sheet, names) => {
    expect(suggestLastPeriod(sheet, [sheet, ...names])).toBeNull();
  });
});

describe("what is told of last period's scorecard", () => {
  const now = scorecardOf(harrowQ2((line) => (line.startsWith("TS8") ? "" : line)));

  it("is how many indicators both have, and how many are gone or new", () => {
    expect(lastPeriodWords(besideEarlier(now, scorecardOf(HARROW_Q1)))).toBe("13 indicators also stand on “Q1”; 1 of last period is gone.");
  });

  it("is why nothing is compared", () => {
    expect(lastPeriodWords(besideEarlier(now, NO_EARLIER))).toBe("Last period's scorecard was not chosen.");
    const other = scorecardOf(sheetOf(["Ref | Indicator | Target | Outturn", "A1 | Trees planted | 10 | 12"], { name: "Trees" }));
    expect(lastPeriodWords(besideEarlier(now, other))).toBe(
      "“Trees” and this scorecard have no indicator in common. Choose another one as last period's.",
    );
  });
});
