import fc from "fast-check";
import { expect, it } from "vitest";
import { printable, wrap } from "../../src/cli/wrap";

it("wraps a text at the width, each line indented", () => {
  expect(wrap("Write the rating as a word or a letter beside the colour.", 40, 2)).toEqual([
    "  Write the rating as a word or a letter",
    "  beside the colour.",
  ]);
});

it("loses no word and exceeds the width only for a word that is longer", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 40, max: 120 }), (text, width) => {
      const lines = wrap(text, width, 4);
      expect(lines.join(" ").split(/\s+/).join(" ").trim()).toBe(text.split(/\s+/).join(" ").trim());
      for (const line of lines) if (line.length > width) expect(line.trim()).not.toMatch(/\s/);
    }),
  );
});

it("prints a text with control characters on one line, without them", () => {
  expect(printable("new\nline\u001b[2J.xlsx")).toBe("new line [2J.xlsx");
});
