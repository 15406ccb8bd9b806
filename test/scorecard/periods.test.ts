import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/domain/indicator";
import { scorecardOf } from "../support/scorecard";
import { sheetOf } from "../support/sheet";

const outturnPeriod = (period: string, outturn = "Actual"): Indicator["periods"]["outturn"] =>
  scorecardOf(sheetOf([`Ref | Measure | Polarity | Target | ${outturn} | Period`, `A1 | Homes built | High | 200 | 50 | ${period}`]))
    .indicators[0]?.periods.outturn;

describe("the period of an outturn", () => {
  it("is the row's own, where a column tells it", () => {
    expect(outturnPeriod("Q1 2023/24")).toMatchObject({ text: "Q1 2023/24", period: { year: 2023, quarter: 1 } });
    expect(outturnPeriod("April to September 2023")?.text).toBe("April to September 2023");
  });

  it("is that of the header, where it names one", () => {
    expect(outturnPeriod("Q1 2023/24", "Actual Q2 2023/24")?.text).toBe("Q2 2023/24");
  });

  it.each(["", "Quarterly", "March 2024", "31/03/2024", "Q1 and Q2"])("is not said by %j", (period) => {
    expect(outturnPeriod(period)).toBeUndefined();
  });
});
