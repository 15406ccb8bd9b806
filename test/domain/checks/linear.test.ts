import { describe, expect, it } from "vitest";
import { review } from "../../../src/app/review";
import type { Check } from "../../../src/domain/check";
import { commentaryDuplicated } from "../../../src/domain/checks/commentary-duplicated";
import { commentarySpeaksOfAnotherRow } from "../../../src/domain/checks/commentary-speaks-of-another-row";
import { layoutMergedInTable } from "../../../src/domain/checks/layout-merged-in-table";
import { referenceDuplicated } from "../../../src/domain/checks/reference-duplicated";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { NO_DECISIONS } from "../../../src/domain/settings/settings";
import type { Scorecard } from "../../../src/domain/scorecard";
import { counted, reads } from "../../support/reads";
import { scorecardOf } from "../../support/scorecard";
import { area, sheetOf } from "../../support/sheet";

const HEADER = "Ref | Indicator | Polarity | Target | Outturn | Comments";

type LineOf = (index: number) => string;

/** The scorecard with the looks at its rows' figures and cells counted. */
function watched(scorecard: Scorecard, onRead: () => void): Scorecard {
  const looked = <Thing extends object>(thing: Thing): Thing =>
    new Proxy(thing, { get: (target, key, receiver): unknown => (onRead(), Reflect.get(target, key, receiver)) });
  return {
    ...scorecard,
    indicators: scorecard.indicators.map((indicator) => ({
      ...indicator,
      figures: looked(indicator.figures),
      cells: looked(indicator.cells),
    })),
    sheet: { ...scorecard.sheet, merges: counted(scorecard.sheet.merges, onRead) },
  };
}

/** How often a check looks at the rows of a scorecard so long. */
function looks(check: Check, lineOf: LineOf, times: number): number {
  const merges = Array.from({ length: times }, (_, index) => area(index + 1, 2, index + 1, 2));
  const scorecard = scorecardOf(sheetOf([HEADER, ...Array.from({ length: times }, (_, index) => lineOf(index))], { merges }));
  return reads((onRead) => review(watched(scorecard, onRead), DEFAULT_POLICY, NO_DECISIONS, [check]));
}

describe("the work of a check", () => {
  it.each<[string, Check, LineOf]>([
    [
      "many comments speak of the target of one other",
      commentarySpeaksOfAnotherRow,
      (index) =>
        index % 2 === 0
          ? `C${index} | % of complaints answered ${index} | High | 80% | 92% | ok`
          : `E${index} | % of enquiries answered ${index} | High | 90% | 92% | The target for complaints remains 90%.`,
    ],
    [
      "they speak of many targets",
      commentarySpeaksOfAnotherRow,
      (index) =>
        index % 2 === 0
          ? `C${index} | Number of complaints ${index} | High | ${5 * index} | 92 | ok`
          : `E${index} | Number of enquiries ${index} | High | 90 | 92 | The target for complaints remains ${3 * index}.`,
    ],
    [
      "many rows have one comment",
      commentaryDuplicated,
      (index) => `C${index} | Complaints ${index} | High | 80% | 92% | Two posts are vacant.`,
    ],
    ["many rows have one reference", referenceDuplicated, (index) => `A1 | Complaints ${index} | High | 80% | 92% | ok`],
    ["many cells are merged", layoutMergedInTable, (index) => `A${index} | Complaints ${index} | High | 80% | 92% | ok`],
  ])("grows no faster than the rows where %s", (_, check, lineOf) => {
    const [short, long] = [looks(check, lineOf, 60), looks(check, lineOf, 120)];
    expect(short).toBeGreaterThan(60);
    expect(long).toBeLessThan(short * 2.2);
  });
});
