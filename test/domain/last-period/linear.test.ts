import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/domain/indicator";
import { matchRows } from "../../../src/domain/last-period/match";
import { referencesNamed } from "../../../src/domain/last-period/told";
import { words } from "../../../src/domain/text";
import { counted, reads } from "../../support/reads";
import { scorecardOf } from "../../support/scorecard";
import { sheetOf } from "../../support/sheet";

const rows = (times: number, lineOf: (index: number) => string): readonly Indicator[] =>
  scorecardOf(
    sheetOf(["Ref | Indicator | Target | Outturn", ...Array.from({ length: times }, (_, index) => `${lineOf(index)} | 90% | ${index}%`)]),
  ).indicators;

/** The rows, with the looks at their keys counted: it is by their keys that one of several is chosen. */
const watched = (indicators: readonly Indicator[], onRead: () => void): readonly Indicator[] =>
  indicators.map((indicator) => ({
    ...indicator,
    get key() {
      onRead();
      return indicator.key;
    },
  }));

describe("work on many rows of two periods", () => {
  it.each<[string, (index: number) => string, (index: number) => string]>([
    ["reference and name", () => "A1 | Rent collected", () => "A1 | Rent collected"],
    ["a reference", (index) => `A1 | Visits to park ${index}`, (index) => `A1 | Calls to office ${index}`],
    [
      "a reference, and a name with a few",
      (index) => `A1 | Visits to park ${index >> 1}`,
      (index) => `${index % 2 === 0 ? "A1" : "B1"} | Visits to park ${index >> 2}`,
    ],
  ])("grows no faster than the rows where they share %s", (_, now, then) => {
    const looks = (times: number): number => {
      const [news, olds] = [rows(times, now), rows(times, then)];
      return reads((onRead) => {
        expect(matchRows(news, watched(olds, onRead)).unclear).toHaveLength(times);
      });
    };
    const [short, long] = [looks(40), looks(80)];
    expect(short).toBeGreaterThan(40);
    expect(long).toBeLessThan(short * 2.2);
  });

  it("tells of several candidates how many there are, each once", () => {
    const { unclear } = matchRows(
      rows(2, () => "A1 | Rent collected"),
      rows(3, (index) => (index === 2 ? "B1 | Rent collected" : "A1 | Rent collected")),
    );
    expect(unclear.map(({ candidates, because }) => [candidates, because])).toEqual([
      [3, "several"],
      [3, "several"],
    ]);
  });
});

describe("references sought in many texts", () => {
  const found = (text: string, ...references: readonly string[]) => [...referencesNamed([words(text)], references)];

  it("are those that stand there word for word", () => {
    expect(found("HS 17 ended in March with HS 1 and hs 18b", "HS 1", "HS 17", "HS 18", "HS 18b", "HS 17 b")).toEqual([
      "HS 1",
      "HS 17",
      "HS 18b",
    ]);
  });

  it("are no bare numbers and no bare words", () => {
    expect(found("The rate of 17 fell", "17", "rate")).toEqual([]);
  });

  it("take no more looks than there are words, though all begin alike", () => {
    const looks = (times: number): number =>
      reads((onRead) => {
        const texts = Array.from({ length: times }, (_, index) => counted(words(`HS and ${index}x of HS new thing`), onRead));
        referencesNamed(
          texts,
          Array.from({ length: times }, (_, index) => `HS ${index}x`),
        );
      });
    const [short, long] = [looks(100), looks(200)];
    expect(short).toBeGreaterThan(100);
    expect(long).toBeLessThan(short * 2.2);
  });
});
