import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decimal } from "../../../src/domain/decimal";
import { readCell, readText, type Reading } from "../../../src/domain/reading";

/** The alphabet of real cells, so that chance makes texts that nearly make sense. */
// prettier-ignore
const PIECES = [
  "12", "94.3", "1,718,881", "1,23", ".5", "2012", "2012/13", "12-13", "0", "%", "£", "kg", "days", "m", "k", "(", ")", "[", "]", "p",
  "prov.", "Q3", "Feb", "AY", "of", "to", "-", "–", "−", "+", "±", "<", ">", "at least", "plus", "Reduce", "by", "N/A", "TBC", "not",
  "available", "new indicator", "*", "/", ",", ".", " ", "per", "1,000", '"', "#", "!", "pp", "=", "Year", "for", "\u00A0", "\u200B", "½",
  "e", "E+",
];

const cellText = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(
  cellText,
  fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map((pieces) => pieces.join(" ")),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);
const format = fc.oneof(
  anyText,
  fc
    .array(
      fc.constantFrom(
        "0",
        "#",
        "?",
        ".",
        ",",
        "%",
        ";",
        '"',
        "\\",
        "[$£-809]",
        "[Red]",
        "[>5]",
        "_-",
        "*",
        "General",
        "@",
        "E+",
        "k",
        "d",
        "(",
        ")",
        "-",
      ),
      { maxLength: 10 },
    )
    .map((codes) => codes.join("")),
);
const anyCell = fc.record({
  value: fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constant(null), anyText),
  text: anyText,
  format,
  formula: fc.constant(null),
  fill: fc.constant(null),
  font: fc.constant(null),
});

function amountsOf(reading: Reading): readonly Decimal[] {
  switch (reading.kind) {
    case "quantity":
    case "inequality":
      return [reading.amount];
    case "range":
      return [reading.low, reading.high];
    case "word-target":
      return reading.by === null ? [] : [reading.by.amount];
    default:
      return [];
  }
}

function expectSound(reading: Reading): void {
  for (const amount of amountsOf(reading)) expect(amount.toFixed()).toMatch(/^(?!-0$)-?[0-9]+(?:\.[0-9]+)?$/);
  if ("decimals" in reading) expect(Number.isInteger(reading.decimals) && reading.decimals >= 0).toBe(true);
  if (reading.kind === "range") expect(reading.low.lte(reading.high)).toBe(true);
}

describe("any cell", () => {
  it("is read without failing, and its amounts are finite decimals", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        expectSound(readCell(cell));
      }),
      { numRuns: 1500 },
    );
  });

  it("is read without failing as bare text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectSound(readText(text));
      }),
      { numRuns: 1500 },
    );
  });

  it("is read the same whatever spaces stand around its text", () => {
    fc.assert(
      fc.property(cellText, (text) => {
        expect(readText(` \u00A0${text}\n `)).toEqual(readText(text));
      }),
    );
  });

  it("yields a figure only where its text has a digit, and blank only where nothing shows", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readText(text);
        if (amountsOf(reading).length > 0) expect(text).toMatch(/[0-9]/);
        if (/[\p{L}\p{N}]/u.test(text)) expect(reading.kind).not.toBe("blank");
      }),
    );
  });

  it("is read in good time however long it is", () => {
    // prettier-ignore
    for (const piece of [
      "1,", "(", "not ", "12-13 ", "Q1 2012/13 - ", "5 (", "year 1 and ", "£", "a ", "-", '"', "1 of ", "no more than ",
    ]) {
      expect(readText(piece.repeat(3000)).kind).toBeTypeOf("string");
    }
  });
});
