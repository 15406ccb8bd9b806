import { describe, expect, it } from "vitest";

import { tinted } from "../../../src/files/xlsx/colours";

const channels = (colour: string): readonly number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

describe("a tinted colour", () => {
  // Colours as Excel shows them in the palette of its Office theme.
  it.each([
    ["#4472C4", -0.249977111117893, "#305496"],
    ["#4472C4", 0.39997558519241921, "#8EA9DB"],
    ["#4472C4", 0.79998168889431442, "#D9E1F2"],
    ["#FFFFFF", -0.249977111117893, "#BFBFBF"],
    ["#000000", 0.499984740745262, "#808080"],
    ["#70AD47", 0.59999389629810485, "#C6E0B4"],
    ["#FFC000", 0.79998168889431442, "#FFF2CC"],
    ["#5B9BD5", 0.39997558519241921, "#9BC2E6"],
  ])("%s with tint %d is what Excel shows, but for a rounding", (colour, tint, shown) => {
    const made = channels(tinted(colour, tint));
    channels(shown).forEach((channel, at) => {
      expect(Math.abs(channel - (made[at] ?? -9))).toBeLessThanOrEqual(2);
    });
  });

  it("stays as it is without a tint", () => {
    expect(tinted("#12AB9F", 0)).toBe("#12AB9F");
  });
});
