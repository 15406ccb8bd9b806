import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FAMILY_FILLS, familyOfColour } from "../../src/domain/colour";
import { FAMILIES } from "../../src/domain/policy/policy";

describe("a fill", () => {
  it.each([
    ["Excel's standard green", "#00B050", "green"],
    ["its light green", "#92D050", "green"],
    ["its style Good", "#C6EFCE", "green"],
    ["its orange", "#FFC000", "amber"],
    ["its yellow", "#FFFF00", "amber"],
    ["its style Neutral", "#FFEB9C", "amber"],
    ["its red", "#FF0000", "red"],
    ["its dark red", "#C00000", "red"],
    ["its style Bad", "#FFC7CE", "red"],
    ["its blue", "#0070C0", "blue"],
    ["lower case", "#00b050", "green"],
  ])("stands for a rating: %s", (_, fill, family) => {
    expect(familyOfColour(fill)).toBe(family);
  });

  it.each([
    ["none", null],
    ["white", "#FFFFFF"],
    ["black", "#000000"],
    ["the grey of a header", "#D9D9D9"],
    ["the pale blue of a banded table", "#DDEBF7"],
    ["a pale green band", "#E2EFDA"],
    ["purple", "#7030A0"],
    ["a name", "green"],
    ["a short code", "#0B5"],
  ])("stands for none: %s", (_, fill) => {
    expect(familyOfColour(fill)).toBeNull();
  });

  it("of our own is read back as its family", () => {
    for (const family of FAMILIES) expect(familyOfColour(FAMILY_FILLS[family])).toBe(family);
  });

  it("that is a grey never stands for a rating", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 255 }),
        (level) => familyOfColour(`#${level.toString(16).padStart(2, "0").repeat(3)}`) === null,
      ),
    );
  });
});
