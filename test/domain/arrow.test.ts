import { describe, expect, it } from "vitest";
import { arrowWithin, readArrow, readBareWingdings } from "../../src/domain/arrow";
import { EMPTY_CELL, textCell } from "../../src/domain/sheet";

const lettered = (text: string, font: string | null) => ({ ...EMPTY_CELL, value: text, text, font });

describe("an arrow", () => {
  it.each([
    ["↑", "up"],
    ["▲", "up"],
    ["⬆\uFE0F", "up"],
    [" ↑ ", "up"],
    ["↗", "up"],
    ["🔼", "up"],
    ["↓", "down"],
    ["▼", "down"],
    ["↘", "down"],
    ["→", "level"],
    ["↔", "level"],
    ["►", "level"],
    ["=", "level"],
  ])("%s points %s", (text, pointing) => {
    expect(readArrow(textCell(text))).toEqual({ pointing, symbolFont: false });
  });

  it.each([
    ["é", "Wingdings", "up"],
    ["ê", "Wingdings", "down"],
    ["è", "Wingdings", "level"],
    ["ñ", "wingdings", "up"],
    ["ò", "Wingdings", "down"],
    ["ð", "Wingdings", "level"],
    ["ä", "Wingdings", "up"],
    ["æ", "Wingdings", "down"],
    ["p", "Wingdings 3", "up"],
    ["q", "Wingdings 3", "down"],
    ["u", "Wingdings 3", "level"],
    ["5", "Webdings", "up"],
    ["6", "Webdings", "down"],
    ["4", "Webdings", "level"],
    ["\uF0E9", null, "up"],
    ["\uF071", "Wingdings 3", "down"],
  ])("may be the letter %j in %s, which points %s", (text, font, pointing) => {
    expect(readArrow(lettered(text, font))).toEqual({ pointing, symbolFont: true });
  });

  it.each([
    ["", null],
    ["↑↓", null],
    ["up", null],
    ["é", "Calibri"],
    ["p", "Wingdings"],
    ["5", "Wingdings"],
    ["5", null],
    ["A", "Webdings"],
  ])("is not %j in %s", (text, font) => {
    expect(readArrow(lettered(text, font))).toBeNull();
  });

  it("may have lost its font, and only accented letters are read then", () => {
    expect(["é", "ê", "è", "ñ", "ò", "ð", "p", "5", "ée"].map((text) => readBareWingdings(textCell(text)))).toEqual([
      "up",
      "down",
      "level",
      "up",
      "down",
      "level",
      null,
      null,
      null,
    ]);
  });

  it("may stand beside other text, if all there are agree", () => {
    expect(["↑ 2.1%", "▲ 3 ▲", "↑ or ↓", "2.1%", "="].map(arrowWithin)).toEqual(["up", "up", null, null, null]);
  });
});
