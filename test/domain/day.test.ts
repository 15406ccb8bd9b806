import { describe, expect, it } from "vitest";
import { dayWords, isDay } from "../../src/domain/day";

describe("a day", () => {
  it.each([
    ["2026-03-03", "3 March 2026"],
    ["2024-12-31T23:59:59Z", "31 December 2024"],
  ])("%s is said as %s", (iso, words) => {
    expect(dayWords(iso)).toBe(words);
  });

  it.each([
    ["2026-03-03", true],
    ["2024-02-29", true],
    ["2000-02-29", true],
    ["2023-02-29", false],
    ["1900-02-29", false],
    ["2026-06-31", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-01-00", false],
    ["2026-1-1", false],
    ["03/03/2026", false],
    ["2026-03-03T00:00:00Z", false],
    ["", false],
  ])("%j is one of the calendar: %s", (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});
