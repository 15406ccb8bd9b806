import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { polarityInName, readPolarity, suggestPolarity } from "../../src/domain/polarity";
import { EMPTY_CELL, textCell } from "../../src/domain/sheet";

describe("a polarity", () => {
  it("may be a sign, but a minus alone may be a blank", () => {
    expect(["+", "+ve", "-ve", "-"].map((text) => readPolarity(textCell(text)))).toEqual(["bigger", "bigger", "smaller", "unstated"]);
  });

  it.each([
    [
      "bigger",
      [
        "Bigger is Better",
        "Higher",
        "High",
        "Aiming High",
        "Good performance: HIGH",
        "Maximise",
        "Max",
        "Increase",
        "▲",
        "↑",
        "H",
        "Low is bad",
        "Lower is worse",
      ],
    ],
    [
      "smaller",
      ["Smaller is better", "Lower", "LOW", "Aim to minimise", "Fewer", "Reduce", "▼", "↓", "L", "High is bad", "Higher = worse"],
    ],
    ["none", ["No polarity", "Neither", "N/A", "Contextual", "↔", "↔\uFE0F", "None"]],
    ["unstated", ["", "▶", "→", "Value", "Higher or lower", "Within range", "?", "No", "N"]],
  ])("%s", (polarity, texts) => {
    expect(texts.map((text) => [text, readPolarity(textCell(text))])).toEqual(texts.map((text) => [text, polarity]));
  });

  it("may be an arrow in Wingdings", () => {
    expect(readPolarity({ ...EMPTY_CELL, value: "ê", text: "ê", font: "Wingdings" })).toBe("smaller");
  });
});

describe("what a name suggests", () => {
  it.each([
    ["% of corporate complaints completed within 10 days", "bigger", false],
    ["Number of corporate complaints", "smaller", false],
    ["% of 16 to 19 year olds not in education, employment or training", "smaller", true],
    ["% of care leavers in education, employment or training", "bigger", true],
    ["Number of schools below the floor standard where fewer than 60% of pupils achieve Level 4", "smaller", false],
    ["% of children becoming the subject of a Child Protection Plan for a second or subsequent time within 2 years", "smaller", true],
    ["% of re-referrals within 12 months", "smaller", true],
    ["% of missed collections put right within target", "bigger", false],
    ["Casualty reductions - killed and seriously injured in road traffic accidents", "smaller", true],
    ["Sickness absence rate (days)", "smaller", true],
    ["% customer satisfaction with the contact centre", "bigger", true],
    ["Speed of processing new claims (days)", "smaller", false],
  ])("%s: %s is better, in clear words %s", (name, polarity, clear) => {
    expect(suggestPolarity(name)).toMatchObject({ polarity, clear });
  });

  it.each(["", "% of decent council homes", "Parking income against budget"])("of %j is nothing", (name) => {
    expect(suggestPolarity(name)).toBeNull();
  });

  it("rests on words that stand in it", () => {
    const piece = fc.constantFrom(
      "complaints",
      "not",
      "in",
      "education",
      "resolved",
      "within",
      "days",
      "of",
      "visits",
      "below",
      "the",
      "floor",
      "achieve",
      "%",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (said) => {
        const suggestion = suggestPolarity(said.join(" "));
        return suggestion === null || ` ${said.join(" ")} `.includes(` ${suggestion.words} `);
      }),
    );
  });
});

describe("a polarity in an indicator's name", () => {
  it.each([
    ["Abandoned calls (lower is better)", "smaller"],
    ["Calls answered - higher is better", "bigger"],
    ["Calls answered; High is Good", "bigger"],
    ["Higher education places", "unstated"],
    ["Whether lower is better or higher is better", "unstated"],
    ["", "unstated"],
  ] as const)("%s: %s", (name, polarity) => {
    expect(polarityInName(name)).toBe(polarity);
  });
});
