import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/domain/decimal";
import { stated } from "../../../src/domain/rating/amount";

describe("a figure in a sentence", () => {
  it.each([
    ["97", 1, "97.0%"],
    ["97", 0, "97%"],
    ["61.14", 0, "61.14%"],
    ["66.666666666667", 0, "66.67%"],
    ["66.666666666667", 1, "66.667%"],
    ["1520000", 0, "1,520,000%"],
    ["-0.5", 1, "-0.5%"],
  ])("%s, shown with %i decimal places, is stated as %s", (amount, decimals, expected) => {
    expect(stated({ amount: new Decimal(amount), unit: "%", decimals })).toBe(expected);
  });
});
