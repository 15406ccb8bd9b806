import { describe, expect, it } from "vitest";
import { isPlain, isProvisional, qualifiersBeside, readText } from "../../../src/domain/reading";
import { inOneLine } from "./expectation";

type Table = readonly (readonly [text: string, expected: string])[];

/** Texts as published scorecards print them: Havering 2012/13 and 2014/15, Harrow 2014-15, Westminster, Maidstone and others. */
const PUBLISHED: Table = [
  ["94.3%", "quantity 94.3 %"],
  ["4.6 %", "quantity 4.6 %"],
  ["£3,602,600", "quantity 3602600 £"],
  ["£3.6m", "quantity 3600000 £"],
  ["645kg", "quantity 645 kg"],
  ["652.8kg", "quantity 652.8 kg"],
  ["7.6 days", "quantity 7.6 day"],
  ["24,358 tonnes", "quantity 24358 tonne"],
  ["16.7", "quantity 16.7"],
  ["0 (2011/12)", "quantity 0 | period 2011/12"],
  ["74 (2011)", "quantity 74 | period 2011"],
  ["Nil", "quantity 0"],
  ["zero", "quantity 0"],
  ["28 (Q3 2011/12)", "quantity 28 | period Q3 2011/12"],
  ["599 kg (Feb, prov.)", "quantity 599 kg | period Feb | provisional prov"],
  ["35% (Feb, prov.)", "quantity 35 % | period Feb | provisional prov"],
  ["242 (Q1 AY 12-13)", "quantity 242 | period Q1 AY 12-13"],
  ["500 (AY 12-13)", "quantity 500 | period AY 12-13"],
  ["65.7% (Jan 2012)", "quantity 65.7 % | period Jan 2012"],
  ["1,996 (MOPAC Target)", "quantity 1996 | source MOPAC Target"],
  ["MOPAC Target", "unreadable no-figure"],
  ["30% (10 of 33)", "quantity 30 % | fraction 10 of 33"],
  ["38.7% (84/217) (Apr 11 - Mar 12)", "quantity 38.7 % | fraction 84/217 | period Apr 11 - Mar 12"],
  ["35.0% (70/200) (July 11 - Jun 12)", "quantity 35 % | fraction 70/200 | period July 11 - Jun 12"],
  ["640 kg (494kg – Q3 time lag)", "unreadable several-figures"],
  ["512 kg (Q3 time lag) (GREEN)", "quantity 512 kg | period Q3 time lag | note GREEN"],
  ["342 kg (Q2)", "quantity 342 kg | period Q2"],
  ["85% for Reception and Year 6", "quantity 85 % | cohort for Reception and Year 6"],
  ["16.5% offered 49% of those offered, received", "unreadable several-figures"],
  ["<5", "below 5"],
  ["12%*", "quantity 12 % | footnote *"],
  ["(3)", "unreadable brackets"],
  ["-5%", "quantity -5 %"],
  [".5%", "quantity 0.5 %"],
  ["1,2345", "unreadable misplaced-comma"],
  ["NA", "marker not-applicable"],
  ["N/A", "marker not-applicable"],
  ["N/A - no survey in 24/25", "marker not-applicable"],
  ["n/a (was 45%)", "marker not-applicable"],
  ["NA: 12 of 30 returns not checked", "marker not-applicable"],
  ["-", "marker not-applicable"],
  ["TBC", "marker to-be-confirmed"],
  ["tbc", "marker to-be-confirmed"],
  ["To be set in July", "marker to-be-confirmed"],
  ["Not available until July", "marker awaited"],
  ["New indicator", "marker new"],
  ["New Measure", "marker new"],
  ["New PI", "marker new"],
  ["not published", "marker not-available"],
  ["Annual Indicator", "marker not-due"],
  ["Local Indicator", "marker local"],
  ["Reduction year on year", "aim reduce"],
  ["Increase on 2012/13 outturn", "aim increase"],
  ["[x]", "marker not-available"],
  ["[z]", "marker not-applicable"],
  ["[c]", "marker suppressed"],
  ["[low]", "marker low"],
  ["[p]", "unreadable no-figure"],
  ["[r]", "unreadable no-figure"],
  ["[e]", "unreadable no-figure"],
  ["45 [p]", "quantity 45 | provisional p"],
  ["45 [r]", "quantity 45 | revised r"],
  ["45 [e]", "quantity 45 | estimated e"],
  ["#DIV/0!", "sheet-error"],
  ["DIV/0", "sheet-error"],
  ["↑", "unreadable no-figure"],
  ["►", "unreadable no-figure"],
  ["é", "unreadable no-figure"],
  ["Green", "unreadable no-figure"],
  ["£112k", "quantity 112000 £"],
  ["6.2m", "quantity 6200000"],
  ["£23,771,451.95", "quantity 23771451.95 £"],
  ["61 days", "quantity 61 day"],
  ["67.4 weeks.", "quantity 67.4 week"],
  ["410 Hectares", "quantity 410 hectare"],
  ["185,00", "unreadable misplaced-comma"],
  ["> 80", "above 80"],
  ["Greater than 50%", "above 50 %"],
  ["37 plus", "at-least 37"],
  ["2,000 (cumulative)", "quantity 2000 | cumulative cumulative"],
  ["18% reduction by 2023", "aim reduce by 18 %"],
  ["4 minutes (Quarterly target)", "quantity 4 minute | note Quarterly target"],
  ["5.4% (2023-24) 6.3% (2024-25)", "unreadable several-figures"],
  ["100,000 to 120,000", "range 100000 to 120000"],
  ["-28", "quantity -28"],
  ["–20%", "quantity -20 %"],
  ["−16%", "quantity -16 %"],
  ["9 per day 3250 pa", "unreadable several-figures"],
  ['"0.62"', "quantity 0.62"],
  ["Measured annually", "marker not-due"],
  ["Establish baseline", "marker baseline"],
  ["Data Only", "marker data-only"],
  ["No target", "marker no-target"],
  ["None set", "marker no-target"],
  ["Deleted", "marker ended"],
  ["To be replaced with new indicator", "marker ended"],
  ["94% [1]", "quantity 94 % | footnote 1"],
  ["475 positive cases", "quantity 475 positive case"],
  ["10 / 215 (4.7%) (Apr 13 - Mar 14)", "quantity 4.7 % | fraction 10 / 215 | period Apr 13 - Mar 14"],
  ["10 / 215 (4.7%) (Apr 13 - Mar 14) (0.51) (Jan 13 - Dec 13)", "unreadable several-figures"],
  ["77 (Oct 12 - Sept 13) (327)", "unreadable several-figures"],
  ["Latest YTD figures not released", "marker awaited"],
  ["Latest YTD custody figures not released (0.60) (Jul 13- June 14)", "unreadable words-and-figure"],
  ["tbc, 50% was target for 2013-14", "unreadable words-and-figure"],
  ["YOT (24.4%) LC (33.6%)", "unreadable several-figures"],
  ["YOT 20% Care Leavers 50%", "unreadable several-figures"],
  ["106 (31.5%)", "unreadable several-figures"],
  ["9 (75%)", "unreadable several-figures"],
  ["Parenting programme is not run during summer term", "marker not-applicable"],
];

const AMOUNTS: Table = [
  ["1718881", "quantity 1718881"],
  ["1,718,881", "quantity 1718881"],
  ["-£1,200", "quantity -1200 £"],
  ["£-1,200", "quantity -1200 £"],
  ["(£1,200)", "quantity -1200 £"],
  ["£(1,200)", "quantity -1200 £"],
  ["$5", "quantity 5 $"],
  ["€5.50", "quantity 5.5 €"],
  ["£3.6 million", "quantity 3600000 £"],
  ["5 thousand visits", "quantity 5000 visit"],
  ["2.5bn", "quantity 2500000000"],
  ["50 m²", "quantity 50 m2"],
  ["12 kgs", "quantity 12 kg"],
  ["5 hrs", "quantity 5 hour"],
  ["3 families", "quantity 3 family"],
  ["12 working days", "quantity 12 working day"],
  ["90 per cent", "quantity 90 %"],
  ["10pp", "quantity 10 percentage point"],
  ["10 p.p.", "quantity 10 percentage point"],
  ["2 percentage points", "quantity 2 percentage point"],
  ["£25 per head", "quantity 25 £ per head"],
  ["645 kg/household", "quantity 645 kg per household"],
  ["35 per 1,000 population", "quantity 35 per 1,000 population"],
  ["450 new homes", "quantity 450 new home"],
  ["5,000 tonnes CO2", "quantity 5000 tonnes co2"],
  ["0.5 FTE", "quantity 0.5 fte"],
  ["6m-", "quantity 6000000"],
  ["£000s", "unreadable words-and-figure"],
  ["1e5", "unreadable words-and-figure"],
  ["12Q3", "unreadable words-and-figure"],
  ["2nd quartile", "unreadable no-figure"],
  ["£1,200 p.a.", "quantity 1200 £ per year"],
  ["±10%", "range -10 to 10 %"],
  ["+/- 5%", "range -5 to 5 %"],
  ["within ±2 days", "range -2 to 2 day"],
  ["90% ±2%", "unreadable several-figures"],
  ["5-", "unreadable words-and-figure"],
  ["N/A 45%", "unreadable words-and-figure"],
  ["5 -", "quantity 5"],
  ["+5", "quantity 5"],
  ["-0", "quantity 0"],
  ["2012", "quantity 2012"],
  ["\u00A094 \u200B%\uFEFF", "quantity 94 %"],
  ["- 5", "unreadable words-and-figure"],
  ["1 200", "unreadable several-figures"],
  ["1.2.3", "unreadable words-and-figure"],
  ["7½ days", "unreadable words-and-figure"],
  ["5 below target", "unreadable words-and-figure"],
  ["-(£5)", "unreadable words-and-figure"],
  ["(-£5)", "unreadable brackets"],
  ["(5%)", "unreadable brackets"],
  ["[3]", "unreadable brackets"],
];

const BESIDE: Table = [
  ["45% as at March 2013", "quantity 45 % | period as at March 2013"],
  ["Q2: 45%", "quantity 45 % | period Q2"],
  ["Q2 -5%", "quantity -5 % | period Q2"],
  ["Sept 12-15%", "unreadable words-and-figure"],
  ["45% - provisional", "quantity 45 % | provisional provisional"],
  ["Prov. 45%", "quantity 45 % | provisional Prov"],
  ["234 year to date", "quantity 234 | cumulative year to date"],
  ["95% (2012/13 target)", "quantity 95 % | period 2012/13 target"],
  ["45 (½ of it)", "unreadable words-and-figure"],
  ["45 (% of cohort)", "unreadable words-and-figure"],
  ["TBC 50%", "unreadable words-and-figure"],
  ["94 (rolling 12 months)", "unreadable several-figures"],
  ["94 (rolling year)", "quantity 94 | rolling rolling year"],
  ["94 (snapshot)", "quantity 94 | snapshot snapshot"],
  ["circa 500", "quantity 500 | approximate circa"],
  ["92.3% (12/13)", "quantity 92.3 % | fraction 12/13"],
  ["45% (12/13)", "quantity 45 % | period 12/13"],
  ["30% (10 of 34)", "quantity 30 % | fraction 10 of 34"],
  ["79.9% (111 out of 139)", "quantity 79.9 % | fraction 111 out of 139"],
  ["84 out of 217 (38.7%)", "quantity 38.7 % | fraction 84 out of 217"],
  ["10/215 = 4.7%", "quantity 4.7 % | fraction 10/215"],
  ["10 of 33", "unreadable several-figures"],
  ["84/217", "unreadable several-figures"],
  ["94% satisfied", "quantity 94 % | note satisfied"],
  ["85% (not comparable)", "quantity 85 % | note not comparable"],
  ["85% (aged 16-17)", "quantity 85 % | cohort aged 16-17"],
  ["85% (16-17 year olds)", "quantity 85 % | note 16-17 year olds"],
  ["85% (tbc)", "quantity 85 % | provisional tbc"],
  ["85% (target 90%)", "unreadable several-figures"],
  ["85% (unclosed", "unreadable words-and-figure"],
  ["Increase to 85%", "quantity 85 % | note Increase to"],
  ["Maintain 95%", "quantity 95 % | note Maintain"],
];

const SIDES: Table = [
  ["10-15%", "range 10 to 15 %"],
  ["10% – 15%", "range 10 to 15 %"],
  ["£5-6m", "range 5000000 to 6000000 £"],
  ["between 5 and 7 days", "range 5 to 7 day"],
  ["12-13", "range 12 to 13"],
  ["15-10%", "unreadable several-figures"],
  ["10% to 5 days", "unreadable several-figures"],
  ["≥ 95%", "at-least 95 %"],
  ["<=5", "at-most 5"],
  ["at least 80%", "at-least 80 %"],
  ["A minimum of 80%", "at-least 80 %"],
  ["no more than 10", "at-most 10"],
  ["a maximum of 12 days", "at-most 12 day"],
  ["no fewer than 5", "at-least 5"],
  ["under 10", "below 10"],
  ["up to 30", "at-most 30"],
  ["80%+", "at-least 80 %"],
  ["65+ days", "at-least 65 day"],
  ["80% or more", "at-least 80 %"],
  ["5 days or fewer", "at-most 5 day"],
  ["Maintain above 95%", "above 95 % | note Maintain"],
  ["at least 80% or more", "unreadable words-and-figure"],
];

const AIMS: Table = [
  ["Reduce", "aim reduce"],
  ["Maintain", "aim maintain"],
  ["Maintain or improve", "aim maintain"],
  ["Improve on last year", "aim improve"],
  ["Higher than last year", "aim increase"],
  ["Reduce by 5%", "aim reduce by 5 %"],
  ["5% increase on 2012/13", "aim increase by 5 %"],
  ["10 fewer than last year", "aim reduce by 10"],
  ["Reduce by10%", "aim reduce by 10 %"],
  ["Reduce by 1,23", "unreadable misplaced-comma"],
  ["Increase from 40% to 50%", "unreadable several-figures"],
  ["No increase", "unreadable no-figure"],
  ["Increase or reduce", "unreadable no-figure"],
];

const MARKERS: Table = [
  ["n/a", "marker not-applicable"],
  ["N.A.", "marker not-applicable"],
  ["–", "marker not-applicable"],
  ["N/A (new indicator)", "marker not-applicable"],
  ["x", "marker not-available"],
  ["TBC.", "marker to-be-confirmed"],
  ["Target to be agreed by September 2013", "marker to-be-confirmed"],
  ["Awaiting data", "marker awaited"],
  ["Due July 2013", "marker awaited"],
  ["Not yet available", "marker awaited"],
  ["Data not available", "marker not-available"],
  ["No data", "marker not-available"],
  ["Reported annually", "marker not-due"],
  ["Not due this quarter", "marker not-due"],
  ["Annual", "marker not-due"],
  ["For information only", "marker data-only"],
  ["Target not set", "marker no-target"],
  ["Survey not held in 2012/13", "marker not-applicable"],
  ["Year 6 data not collected", "marker not-applicable"],
  ["Published in November", "marker awaited"],
  ["Not set for 2013/14", "marker no-target"],
  ["Discontinued", "marker ended"],
  ["new", "marker new"],
  ["Baseline year", "marker baseline"],
  ["Numbers too small to publish", "marker suppressed"],
  ["Target 90% to be confirmed", "unreadable words-and-figure"],
  ["A new team was set up", "unreadable no-figure"],
];

const NO_FIGURES: Table = [
  ["", "blank"],
  ["  \u00A0\u200B\t", "blank"],
  ["TRUE", "unreadable true-or-false"],
  ["False", "unreadable true-or-false"],
  ["12/07/2013", "unreadable date"],
  ["12 July 2013", "unreadable date"],
  ["July 2013", "unreadable date"],
  ["2012/13", "unreadable date"],
  ["2011-2014", "unreadable date"],
  ["#REF!", "sheet-error"],
  ["#N/A", "sheet-error"],
  ["Year 6", "unreadable no-figure"],
  ["KS2", "unreadable no-figure"],
  ["?", "unreadable no-figure"],
];

describe("readText", () => {
  it.each(PUBLISHED)("reads the published '%s' as %s", (text, expected) => {
    expect(inOneLine(readText(text))).toBe(expected);
  });

  it.each([...AMOUNTS, ...BESIDE])("reads the figure '%s' as %s", (text, expected) => {
    expect(inOneLine(readText(text))).toBe(expected);
  });

  it.each([...SIDES, ...AIMS])("reads the target '%s' as %s", (text, expected) => {
    expect(inOneLine(readText(text))).toBe(expected);
  });

  it.each([...MARKERS, ...NO_FIGURES])("reads '%s' as %s", (text, expected) => {
    expect(inOneLine(readText(text))).toBe(expected);
  });

  it("keeps the decimals as shown", () => {
    expect(["94.30%", "97%", ".5", "£3.65m", "£3.6025k", "1.5-2.25"].map((text) => readText(text))).toMatchObject(
      [2, 0, 1, 0, 1, 2].map((decimals) => ({ decimals })),
    );
  });

  it("keeps the text of what is no figure as it was written", () => {
    expect(readText(" Not available until July ")).toEqual({ kind: "marker", marker: "awaited", text: "Not available until July" });
    expect(readText("9 (75%)")).toMatchObject({ text: "9 (75%)" });
  });

  it("keeps both figures of a fraction", () => {
    const [fraction] = qualifiersBeside(readText("30% (1,000 of 3,300)"));
    expect(fraction?.kind === "fraction" && [fraction.part.toNumber(), fraction.whole.toNumber()]).toEqual([1000, 3300]);
  });
});

describe("what stands beside a figure", () => {
  it("tells a provisional figure, by word or by mark", () => {
    expect(["599 kg (Feb, prov.)", "5 (p)", "5 [p]", "5 provisional"].map((text) => isProvisional(readText(text)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["599 kg (Feb)", "5*", "TBC", ""].map((text) => isProvisional(readText(text)))).toEqual([false, false, false, false]);
  });

  it("calls a figure plain that has nothing but footnote marks beside it", () => {
    expect(["5", "5*", "5 (p)", "<5", "TBC"].map((text) => isPlain(readText(text)))).toEqual([true, true, false, false, false]);
  });
});
