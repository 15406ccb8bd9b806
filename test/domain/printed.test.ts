import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  outturnFillsRate,
  printedLabel,
  printedRating,
  readDirection,
  readDirectionWord,
  readRating,
  readRatingFill,
  readRatingWord,
} from "../../src/domain/printed";
import type { Field, Indicator } from "../../src/domain/indicator";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import type { Band, Policy } from "../../src/domain/policy/policy";
import { EMPTY_CELL, textCell, type Cell } from "../../src/domain/sheet";

const band = (id: string, family: Band["family"], label: string, within: number | null): Band => ({ id, family, label, within });
const fourBands: Policy = {
  ...DEFAULT_POLICY,
  bands: [band("hg", "green", "HG", -2), band("lg", "green", "LG", 0), band("a", "amber", "A", 5), band("hr", "red", "HR", null)],
};
const withBlue: Policy = { ...DEFAULT_POLICY, bands: [band("blue", "blue", "Blue", -5), ...DEFAULT_POLICY.bands] };

describe("a rating word", () => {
  it.each([
    [
      "green",
      [
        "Green",
        "G",
        "g.",
        "HG",
        "LG",
        "High Green",
        "On Target",
        "Target met",
        "✔\uFE0F",
        "🟢",
        "Green (improving)",
        "Green - on target",
        "✅ On track",
        "● Target met",
        "Exceeded",
        "OK",
        "☺\uFE0F",
        "🟢 Green",
      ],
    ],
    [
      "amber",
      [
        "Amber",
        "A",
        "(A)",
        "Yellow",
        "Orange",
        "Within tolerance",
        "Target slightly missed",
        "🟡",
        "Warning",
        "Slightly below target",
        "😐",
      ],
    ],
    ["red", ["Red", "R", "HR", "Off target", "Not met", "Target not achieved", "❌", "Red: action needed", "Alert", "Behind target", "☹"]],
    ["blue", ["Blue", "B", "🔵"]],
  ])("of %s", (family, texts) => {
    expect(texts.map((text) => [text, readRatingWord(text)])).toEqual(texts.map((text) => [text, family]));
  });

  // prettier-ignore
  it.each([
    "", "N/A", "-", "Green Amber", "Amber/Red", "Not on track", "Pending", "Y", "12", "Redbridge",
    "A long sentence that happens to begin with no colour",
  ])("is not %j", (text) => {
    expect(readRatingWord(text)).toBeNull();
  });
});

describe("a rating cell", () => {
  const read = (text: string, policy = DEFAULT_POLICY) => readRating(textCell(text), policy);

  it("is read by the policy's own labels first", () => {
    expect(read("LG", fourBands)).toEqual({ family: "green", band: "lg", shownAs: "letter" });
    expect(read("Green", fourBands)).toEqual({ family: "green", band: null, shownAs: "word" });
    const yellow = {
      ...DEFAULT_POLICY,
      bands: [band("g", "green", "Green", 0), band("ga", "amber", "Green Amber", 5), band("r", "red", "Red", null)],
    };
    expect(read("Green Amber", yellow)).toMatchObject({ family: "amber", band: "ga" });
  });

  it("that says the target was exceeded names the best band there is", () => {
    expect(read("Exceeded")).toMatchObject({ family: "green" });
    expect(read("Exceeded", withBlue)).toMatchObject({ family: "blue", band: "blue" });
  });

  it("answers whether a target is met, and with “No” names a band only where one alone misses it", () => {
    const twoBands = { ...DEFAULT_POLICY, bands: [band("met", "green", "Met", 0), band("missed", "red", "Missed", null)] };
    expect([read("Yes"), read("No"), read("No", twoBands)].map((rating) => rating?.family)).toEqual(["green", undefined, "red"]);
  });

  it("tells words, letters and symbols apart", () => {
    expect(["Red", "R", "🔴"].map((text) => read(text)?.shownAs)).toEqual(["word", "letter", "symbol"]);
  });

  it("has a band by its fill where the policy has one of that colour", () => {
    const fill = { ...EMPTY_CELL, fill: "#00B050" };
    expect(readRatingFill(fill, DEFAULT_POLICY)).toEqual({ family: "green", band: "green", shownAs: "fill" });
    expect(readRatingFill(fill, fourBands)).toEqual({ family: "green", band: null, shownAs: "fill" });
    expect(readRatingFill(EMPTY_CELL, DEFAULT_POLICY)).toBeNull();
  });

  it("is named by the policy's label, else by its colour", () => {
    expect(printedLabel({ family: "green", band: "hg", shownAs: "letter" }, fourBands)).toBe("HG");
    expect(printedLabel({ family: "green", band: null, shownAs: "word" }, fourBands)).toBe("Green");
  });
});

const blank = { kind: "blank" } as const;

function indicator(cells: Partial<Record<Field, Partial<Cell>>>): Indicator {
  const placed = Object.fromEntries(
    Object.entries(cells).map(([field, cell]) => [field, { row: 1, column: 1, cell: { ...EMPTY_CELL, ...cell } }]),
  );
  const figures = { target: blank, outturn: blank, previous: blank, earlier: blank, nextTarget: blank, tolerance: blank, floor: blank };
  return {
    key: "a1",
    row: 1,
    reference: "A1",
    name: "",
    section: "",
    polarity: "bigger",
    figures,
    periods: {},
    commentary: "",
    correctiveAction: "",
    service: "",
    owner: "",
    cells: placed,
  };
}

describe("a row's printed rating", () => {
  const filled = indicator({ outturn: { value: "91%", text: "91%", fill: "#00B050" } });

  it("is its word before any fill", () => {
    const row = indicator({ rating: { value: "Red", text: "Red", fill: "#00B050" }, outturn: { fill: "#00B050" } });
    expect(printedRating(row, DEFAULT_POLICY, true)).toMatchObject({ family: "red", shownAs: "word" });
  });

  it("is the fill of a rating cell only where the cell is blank", () => {
    expect(printedRating(indicator({ rating: { fill: "#FF0000" } }), DEFAULT_POLICY, false)).toMatchObject({
      family: "red",
      shownAs: "fill",
    });
    expect(printedRating(indicator({ rating: { value: "N/A", text: "N/A", fill: "#FF0000" } }), DEFAULT_POLICY, false)).toBeNull();
  });

  it("is the fill of the outturn only where the scorecard colours outturns", () => {
    expect(printedRating(filled, DEFAULT_POLICY, true)).toMatchObject({ family: "green", shownAs: "fill" });
    expect(printedRating(filled, DEFAULT_POLICY, false)).toBeNull();
  });

  it("is taken from outturns only where two families of fills stand there", () => {
    const red = indicator({ outturn: { fill: "#FF0000" } });
    expect(outturnFillsRate([filled, filled])).toBe(false);
    expect(outturnFillsRate([filled, indicator({}), red])).toBe(true);
  });
});

describe("a word for a direction", () => {
  it.each([
    ["better", ["Better", "Improving", "Improving ▲", "Improved since Q1", "↑ improved"]],
    ["worse", ["Worse", "Declined", "Worse than last year"]],
    ["same", ["Same", "No change", "No change since Q1", "Static", "No Change or at Best Performance"]],
    ["none", ["NA", "N/A", "-", "–", "New indicator", "TBC", "N/A - new indicator", "Not comparable"]],
  ])("means %s", (meaning, texts) => {
    expect(texts.map((text) => [text, readDirectionWord(text)])).toEqual(texts.map((text) => [text, { meaning }]));
  });

  it("may say only which way the figure moved", () => {
    expect(["Up", "Decreasing ↓", "Level"].map(readDirectionWord)).toEqual([
      { pointing: "up" },
      { pointing: "down" },
      { pointing: "level" },
    ]);
  });

  it.each(["", "Improved/Same", "Not improved", "No improvement", "Performance got better than in any year since records began"])(
    "is not %j",
    (text) => {
      expect(readDirectionWord(text)).toBeNull();
    },
  );
});

describe("a printed direction", () => {
  it.each([
    ["↑", "smaller", "meaning", "better"],
    ["↑", "smaller", "movement", "worse"],
    ["↓", "smaller", "movement", "better"],
    ["↓", "bigger", "movement", "worse"],
    ["Up", "smaller", "meaning", "better"],
    ["Up", "smaller", "movement", "worse"],
    ["Increasing", "smaller", "meaning", "worse"],
    ["Better", "smaller", "movement", "better"],
    ["→", "unstated", "movement", "same"],
    ["↑ 2.1%", "bigger", "meaning", "better"],
  ] as const)("%s where %s is better, arrows read as %s, is %s", (text, polarity, arrow, status) => {
    expect(readDirection(textCell(text), polarity, arrow)?.status).toBe(status);
  });

  it("that only moves has no meaning without a polarity", () => {
    expect(readDirection(textCell("↑"), "unstated", "movement")).toBeNull();
    expect(readDirection(textCell("Up"), "none", "movement")).toBeNull();
    expect(readDirection(textCell("Increasing"), "none", "meaning")).toBeNull();
  });

  it("remembers how it was shown", () => {
    expect(readDirection(textCell("é"), "bigger", "meaning")).toEqual({ status: "better", shownAs: "wingdings" });
    expect(readDirection(textCell("▼"), "bigger", "meaning")).toEqual({ status: "worse", shownAs: "arrow" });
  });

  it("is never made up for a cell without words or arrows", () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9.,%£ ]*$/), (text) => readDirection(textCell(text), "bigger", "meaning") === null));
  });
});
