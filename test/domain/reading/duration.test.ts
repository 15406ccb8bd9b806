import { describe, expect, it } from "vitest";
import { formatAmount, readCell, readText } from "../../../src/domain/reading";
import { EMPTY_CELL } from "../../../src/domain/sheet";
import { Decimal } from "../../../src/domain/decimal";
import { inOneLine } from "./expectation";

describe("a length of time", () => {
  it.each([
    ["00:07:32", "quantity 452 hh:mm:ss"],
    ["0:07:32", "quantity 452 hh:mm:ss"],
    ["112:00:05", "quantity 403205 hh:mm:ss"],
    ["07:32", "quantity 452 00:00"],
    ["≤00:08:00", "at-most 480 hh:mm:ss"],
    ["00:07:32*", "quantity 452 hh:mm:ss | footnote *"],
    ["1:24", "unreadable several-figures"],
    ["2 hrs 14 min", "quantity 8040 hh:mm:ss"],
    ["4 minutes and 12 seconds", "quantity 252 hh:mm:ss"],
    ["4m 12s", "quantity 252 hh:mm:ss"],
    ["less than 1 hour 30 minutes", "below 5400 hh:mm:ss"],
    ["1 year 3 months (prov.)", "quantity 15 month | provisional prov"],
    ["12 minutes 75 seconds", "unreadable several-figures"],
    ["12 seconds 4 minutes", "unreadable several-figures"],
    ["2 weeks 3 days", "unreadable several-figures"],
    ["00:07:75", "unreadable several-figures"],
    ["00: 07: 32", "unreadable several-figures"],
  ])("%s is read as %s", (text, expected) => {
    expect(inOneLine(readText(text))).toBe(expected);
  });

  it("is read from a true number as it is shown", () => {
    expect(inOneLine(readCell({ ...EMPTY_CELL, value: 452 / 86400, text: "00:07:32", format: "hh:mm:ss" }))).toBe("quantity 452 hh:mm:ss");
  });

  it.each([
    [452, "hh:mm:ss", "00:07:32"],
    [403205, "hh:mm:ss", "112:00:05"],
    [-15, "hh:mm:ss", "-00:00:15"],
    [452, "00:00", "07:32"],
  ])("%d %s is written %s", (amount, unit, expected) => {
    expect(formatAmount(new Decimal(amount), unit)).toBe(expected);
  });
});
