import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/domain/decimal";
import { canonicalUnit, formatAmount, formatQuantity, readText, type Quantity } from "../../../src/domain/reading";

function written(amount: string, unit: string, decimals?: number): string {
  return formatAmount(new Decimal(amount), unit, decimals);
}

describe("formatAmount", () => {
  it.each([
    ["1718881", "", "1,718,881"],
    ["3602600", "£", "£3,602,600"],
    ["-1200", "£", "-£1,200"],
    ["94.3", "%", "94.3%"],
    ["7.6", "day", "7.6 days"],
    ["1", "day", "1 day"],
    ["-1", "day", "-1 day"],
    ["0", "day", "0 days"],
    ["2", "family", "2 families"],
    ["2", "person", "2 people"],
    ["475", "positive case", "475 positive cases"],
    ["645", "kg", "645 kg"],
    ["2", "percentage point", "2 percentage points"],
    ["7.6", "day per fte", "7.6 days per fte"],
    ["35", "per 1,000 population", "35 per 1,000 population"],
    ["25", "£ per head", "£25 per head"],
    ["4.5", "% per year", "4.5% per year"],
    ["1e21", "", "1,000,000,000,000,000,000,000"],
    ["999", "", "999"],
  ])("writes %s with the unit '%s' as %s", (amount, unit, expected) => {
    expect(written(amount, unit)).toBe(expected);
  });

  it("rounds to the decimals it is given, halves away from zero, and never writes minus nought", () => {
    expect([
      written("94.25", "%", 1),
      written("-0.25", "", 1),
      written("-0.04", "%", 1),
      written("1", "day", 1),
      written("0.96", "day", 0),
    ]).toEqual(["94.3%", "-0.3", "0.0%", "1.0 days", "1 day"]);
  });
});

describe("formatQuantity", () => {
  it("writes the decimals that the cell shows", () => {
    const quantity: Quantity = { kind: "quantity", amount: new Decimal("97"), unit: "%", decimals: 1, qualifiers: [] };
    expect(formatQuantity(quantity)).toBe("97.0%");
  });

  it("writes what is read back as the same amount, unit and decimals", () => {
    const units = fc.constantFrom(
      "",
      "%",
      "£",
      "$",
      "€",
      "kg",
      "day",
      "tonne",
      "hectare",
      "percentage point",
      "positive case",
      "per 1,000",
      "£ per head",
      "% per year",
      "day per fte",
      "family",
      "person",
      "child",
      "business",
      "m2",
      "box",
      "status",
      "bus",
      "working day",
      "fly-tip",
    );
    const amounts = fc.tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(amounts, units, ([digits, decimals], unit) => {
        const amount = new Decimal(digits.toString()).div(new Decimal(10).pow(decimals));
        const reading = readText(formatQuantity({ kind: "quantity", amount, unit, decimals, qualifiers: [] }));
        expect(reading).toMatchObject({ kind: "quantity", unit, decimals, qualifiers: [] });
        expect(reading.kind === "quantity" && reading.amount.eq(amount)).toBe(true);
      }),
    );
  });

  it("writes any unit that it has read so that it is read as the same", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.integer({ min: 2, max: 9 }), (word, count) => {
        const first = readText(`${count} ${word}`);
        if (first.kind !== "quantity") return;
        expect(readText(formatQuantity(first))).toEqual(first);
      }),
    );
  });
});

describe("canonicalUnit", () => {
  it.each([
    ["days", "day"],
    ["Hectares", "hectare"],
    ["kgs", "kg"],
    ["Positive Cases", "positive case"],
    ["hrs", "hour"],
    ["businesses", "business"],
    ["mins", "minute"],
    ["status", "status"],
  ])("compares %s as %s", (unit, expected) => {
    expect(canonicalUnit(unit)).toBe(expected);
  });
});
