import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePeriods,
  findPeriods,
  isWholeYear,
  monthsIn,
  parsePeriod,
  sameLength,
  samePeriod,
  type Period,
  type YearKind,
} from "../../src/domain/period";

/** A year, or a quarter of it. */
function year(start: number | null, quarter: Period["quarter"] = null, yearKind: YearKind | null = null): Period {
  return { year: start, yearKind, quarter, yearToDate: false, months: null };
}

/** Months, each as [month, year]. */
function months(from: readonly [number, number | null], to = from): Period {
  const [first, last] = [from, to].map(([month, calendarYear]) => ({ month, year: calendarYear }));
  if (first === undefined || last === undefined) throw new Error("two months make a span");
  return { year: first.year, yearKind: null, quarter: null, yearToDate: false, months: { from: first, to: last } };
}

function period(text: string): Period {
  const found = parsePeriod(text);
  if (found === null) throw new Error(`not a period: ${text}`);
  return found;
}

const PERIODS: readonly (readonly [string, Period])[] = [
  ["2012/13", year(2012)],
  ["2012-13", year(2012)],
  ["2012–13", year(2012)],
  ["2013/2014", year(2013)],
  ["1999/00", year(1999)],
  ["2023 to 2024", year(2023)],
  ["Q1 2023 to 2024", year(2023, 1)],
  ["12-13", year(2012)],
  ["99/00", year(1999)],
  ["(2011/12)", year(2011)],
  ["AY 12-13", year(2012, null, "academic")],
  ["2012/13 academic year", year(2012, null, "academic")],
  ["Academic Year 2012/13", year(2012, null, "academic")],
  ["FY 2013/14", year(2013, null, "financial")],
  ["FY07", year(2006, null, "financial")],
  ["FY2007", year(2006, null, "financial")],
  ["financial year 2013-14", year(2013, null, "financial")],
  ["2011", year(2011, null, "calendar")],
  ["calendar year 2011", year(2011, null, "calendar")],
  ["Q1 AY 12-13", year(2012, 1, "academic")],
  ["Q3 2011/12", year(2011, 3)],
  ["Q2 2014-15", year(2014, 2)],
  ["Q2 12-13", year(2012, 2)],
  ["2014-15 Q2", year(2014, 2)],
  ["2014/15 (Q2)", year(2014, 2)],
  ["Q2 (2014/15)", year(2014, 2)],
  ["Quarter 3 2012/13", year(2012, 3)],
  ["Quarter 3 of 2012/13", year(2012, 3)],
  ["third quarter of 2012/13", year(2012, 3)],
  ["1st quarter 2014", year(2014, 1)],
  ["Q2", year(null, 2)],
  ["Quarter 1", year(null, 1)],
  ["quarter two", year(null, 2)],
  ["Qtr 4", year(null, 4)],
  ["Qtr. 4", year(null, 4)],
  ["Q3 YTD", { ...year(null, 3), yearToDate: true }],
  ["Q3 Year to date 2014/15", { ...year(2014, 3), yearToDate: true }],
  ["Q3 2014/15 YTD", { ...year(2014, 3), yearToDate: true }],
  ["Q1-Q3 2014/15", { ...year(2014, 3), yearToDate: true }],
  ["Q1-3 2014/15", { ...year(2014, 3), yearToDate: true }],
  ["Apr 11 - Mar 12", months([4, 2011], [3, 2012])],
  ["Oct 12 - Sept 13", months([10, 2012], [9, 2013])],
  ["Jul 13- June 14", months([7, 2013], [6, 2014])],
  ["April 13- Mar 14", months([4, 2013], [3, 2014])],
  ["Apr-Jun 14", months([4, 2014], [6, 2014])],
  ["Apr to Jun 2014", months([4, 2014], [6, 2014])],
  ["Oct - Mar 13", months([10, 2012], [3, 2013])],
  ["April 2012 to March", months([4, 2012], [3, 2013])],
  ["Jan 2012", months([1, 2012])],
  ["January 2012", months([1, 2012])],
  ["Mar-12", months([3, 2012])],
  ["Mar '12", months([3, 2012])],
  ["Sept. 2012", months([9, 2012])],
  ["Jan 2012/13", months([1, 2013])],
  ["Oct 2012/13", months([10, 2012])],
  ["May 2012/13", months([5, null])],
  ["Feb", months([2, null])],
  ["March", months([3, null])],
  ["31 March 2013", months([3, 2013])],
  ["31st March 2013", months([3, 2013])],
  ["31/03/2013", months([3, 2013])],
  ["31.03.13", months([3, 2013])],
  ["2013-03-31", months([3, 2013])],
  ["12 months to March 2013", months([4, 2012], [3, 2013])],
  ["six months ended 30 September 2012", months([4, 2012], [9, 2012])],
  ["year ending March 2013", months([4, 2012], [3, 2013])],
  ["3 months to Jan", months([11, null], [1, null])],
];

// prettier-ignore
const NO_PERIODS = [
  "", "12", "12-15", "12-2013", "2012%", "2,012", "2012.5", "Q5", "Q2 of 33", "Year 6", "year 12", "Mar 12%", "2011-2014",
  "Mar 13 - Apr 12", "Q3 2016/17 - Q2 2017/18", "YTD", "2012 people", "quarter", "13/13", "constructor 12", "Q0", "1850",
];

describe("parsePeriod", () => {
  it.each(PERIODS)("reads %s", (text, expected) => {
    expect(parsePeriod(text)).toEqual(expected);
  });

  it.each(NO_PERIODS)("takes '%s' for no single period", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it("never throws, and gives months from 1 to 12", () => {
    const words = fc.constantFrom(
      "Q1",
      "Q",
      "12",
      "13",
      "2012",
      "/",
      "-",
      " ",
      "to",
      "Mar",
      "May ",
      "AY",
      "FY",
      "months",
      "year",
      "(",
      ")",
      "of",
      "31",
      ".",
      "0",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(words).map((parts) => parts.join("")),
        ),
        (text) => {
          for (const found of [parsePeriod(text), ...findPeriods(text).map((each) => each.period)]) {
            const named = found?.months == null ? [] : [found.months.from.month, found.months.to.month];
            expect(named.every((month) => month >= 1 && month <= 12)).toBe(true);
          }
        },
      ),
    );
  });
});

describe("findPeriods", () => {
  it.each([
    ["2012/13 Annual Target", ["2012/13"]],
    ["Harrow actual Q4 2013-14 Provisional", ["Q4 2013-14"]],
    ["Target 2014-15 (provisional)", ["2014-15"]],
    ["FY07 Target", ["FY07"]],
    ["Q3 Year to date target", ["Q3 Year to date"]],
    ["38.7% (84/217) (Apr 11 - Mar 12)", ["Apr 11 - Mar 12"]],
    ["599 kg (Feb, prov.)", ["Feb"]],
    ["Not available until July", ["July"]],
    ["It rose from 40% in Q3 2011/12 to 45% in Q3 2012/13.", ["Q3 2011/12", "Q3 2012/13"]],
    ["The 2011 census is the baseline since 2012.", ["2011", "2012"]],
    ["18% reduction by 2023", ["2023"]],
    ["We may march on: 2012 people came, aged 16-17, for 10-11 weeks.", []],
    ["It may rise in May and in March", ["May", "March"]],
    ["Data will follow in Summer 2013", []],
    ["A plan for 2011-2014", []],
    ["£2012 was spent on 12/13 visits", []],
  ])("finds in '%s' the periods %j", (text, expected) => {
    expect(findPeriods(text).map((found) => found.text)).toEqual(expected);
  });

  it("says where each stands, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Q1 2012/13", "Feb", " - ", "rose to 5%", " ", "2011"), { maxLength: 12 }), (parts) => {
        const text = parts.join(" ");
        let last = 0;
        for (const found of findPeriods(text)) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.start).toBeGreaterThanOrEqual(last);
          last = found.end;
        }
      }),
    );
  });
});

describe("comparePeriods", () => {
  it.each([
    ["2011/12", "2012/13", -1],
    ["2012/13", "2012/13", 0],
    ["Q1 2012/13", "Q3 2011/12", 1],
    ["Q4 2012/13", "2012/13", 0],
    ["Q1 AY 12-13", "AY 12-13", -1],
    ["2011", "2012/13", -1],
    ["2012", "2012/13", -1],
    ["2013", "2012/13", 1],
    ["AY 11-12", "FY 2012/13", -1],
    ["Apr 11 - Mar 12", "FY 2011/12", 0],
    ["Apr 11 - Mar 12", "Jul 11 - Jun 12", -1],
    ["Jan 2012", "Feb 2012", -1],
    ["Q2", "Q3", -1],
    ["Feb", "Mar", -1],
  ])("orders %s and %s as %d", (a, b, expected) => {
    expect(comparePeriods(period(a), period(b))).toBe(expected);
  });

  it.each([
    ["Q2", "Q2 2014-15"],
    ["Feb", "2012/13"],
    ["Jan", "Nov"],
    ["Apr 11 - Mar 12", "2011/12"],
    ["Aug 2012", "Q1 2012"],
  ])("does not guess the order of %s and %s", (a, b) => {
    expect(comparePeriods(period(a), period(b))).toBeNull();
  });

  it("turns round when its arguments do", () => {
    const any = fc.constantFrom(...PERIODS.map(([, each]) => each));
    fc.assert(
      fc.property(any, any, (a, b) => {
        const order = comparePeriods(a, b);
        expect(comparePeriods(b, a)).toBe(order === null ? null : 0 - order);
        expect(comparePeriods(a, a)).toBe(0);
      }),
    );
  });
});

describe("sameLength and samePeriod", () => {
  it.each([
    ["Q1 AY 12-13", "AY 12-13", false, false],
    ["2012/13", "2011/12", true, false],
    ["Q1", "2012/13", false, false],
    ["Apr-Jun 14", "Q1 2014/15", true, null],
    ["Apr-Jun 14", "Q1 FY 2014/15", true, true],
    ["Q4 YTD", "2012/13", true, null],
    ["Q3 YTD", "Q3", false, false],
    ["Oct 12 - Sept 13", "2012/13", true, false],
    ["Feb", "Feb", true, true],
    ["Q2", "Q2 2014-15", true, null],
    ["Oct - Mar", "6 months to March 2013", true, null],
  ])("compares %s with %s", (a, b, equallyLong, same) => {
    expect(sameLength(period(a), period(b))).toBe(equallyLong);
    expect(samePeriod(period(a), period(b))).toBe(same);
  });
});

describe("a whole year", () => {
  it.each([
    ["2012/13", true],
    ["Apr 12 - Mar 13", true],
    ["Q2 2012/13", false],
    ["Apr - Sept 12", false],
  ])("is told from a part of one: %s", (text, isWhole) => {
    expect(isWholeYear(period(text))).toBe(isWhole);
  });

  it("has twelve months, both ends counted, whether the years are said or not", () => {
    expect(
      [months([4, 2012], [3, 2013]), months([4, null], [3, null]), months([6, 2012]), months([11, 2012], [1, 2014])].map(
        (each) => each.months && monthsIn(each.months),
      ),
    ).toEqual([12, 12, 1, 15]);
  });
});
