import { describe, expect, it } from "vitest";
import { agreementWith } from "../../src/app/agreement";
import { choosePolicy } from "../../src/app/choose-policy";
import { BRIGHTON_AND_HOVE_2021_22 } from "../../src/domain/policies/brighton-and-hove-2021-22";
import { LEWISHAM_2011_17 } from "../../src/domain/policies/lewisham-2011-17";
import type { Scorecard } from "../../src/domain/scorecard";
import { recognise } from "../../src/scorecard/recognise";
import { HARROW } from "../domain/policies/harrow";
import { HAVERING } from "../domain/policies/havering";
import { sheetOf } from "../support/sheet";

function scorecardOf(lines: readonly string[]): Scorecard {
  const recognition = recognise(sheetOf(lines));
  if (!recognition.found) throw new RangeError(recognition.because);
  return recognition.scorecard;
}

const WORDS = { bigger: "High", smaller: "Low", none: "No polarity", unstated: "" } as const;
const HEADER = "Ref | Indicator | Section | Polarity | Target | Previous outturn | Outturn | RAG status";

/** Rows of 100 to reach, at so much per cent worse, with their rating. */
const lines = (rows: readonly (readonly [distance: number, rating: string])[]): readonly string[] => [
  HEADER,
  ...rows.map(([distance, rating], index) => `A${index + 1} | Indicator ${index + 1} | | High | 100 | 90 | ${100 - distance} | ${rating}`),
];

describe("the rule of a scorecard for which none was named", () => {
  it("is Havering's where its ratings are printed, and says that LA1 and H5 print otherwise", () => {
    const amber = ["(ex) NI157a", "(ex) NI130/1C (i)", "(ex) NI130/1C (ii)", "(ex) NI131/2C (ii)", "CY2", "L6"];
    const red = ["(ex) NI075", "CS4", "CS3", "CS10", "CS7"];
    const unrated = ["(ex) NI191", "(ex) NI192", "(ex) NI185/R8", "LA8", "R9"];
    const rating = (reference: string, section: string): string =>
      section === "Partnership" || unrated.includes(reference)
        ? ""
        : amber.includes(reference)
          ? "Amber"
          : red.includes(reference)
            ? "Red"
            : "Green";
    const rows = HAVERING.map(([reference, section, polarity, target, outturn, previous]) =>
      [reference, `Indicator ${reference}`, section, WORDS[polarity], target, previous, outturn, rating(reference, section)].join(" | "),
    );
    const chosen = choosePolicy(scorecardOf([HEADER, ...rows]));
    expect([chosen.policy.id, chosen.how]).toEqual(["havering-2012-13", "fitted"]);
    expect(chosen.because).toBe(
      "It gives 40 of the 42 ratings that the sheet prints and a rule can be held against. LA1 prints Green and would be Amber and H5 prints Green and would be Red.",
    );
  });

  it("is Harrow's where its letters are printed", () => {
    const rows = HARROW.filter(([, polarity]) => polarity !== "none").map(([reference, polarity, target, , , outturn, rating]) =>
      [reference, `Indicator ${reference}`, "", WORDS[polarity], target, "", outturn, rating].join(" | "),
    );
    const { policy, how, because } = choosePolicy(scorecardOf([HEADER, ...rows]));
    expect([policy.id, how]).toEqual(["harrow-2014-15", "fitted"]);
    expect(because).toBe(
      "It gives 17 of the 17 ratings that the sheet prints and a rule can be held against. Confirm the rule before you rely on the ratings.",
    );
  });

  it("is worked out from the ratings where no published one fits and they bear it out", () => {
    const rows = [
      [0, "Green"],
      [2, "Green"],
      [3, "Green"],
      [7, "Amber"],
      [12, "Amber"],
      [17, "Amber"],
      [19, "Amber"],
      [21, "Red"],
      [25, "Red"],
      [30, "Red"],
    ] as const;
    const { policy, how, because } = choosePolicy(scorecardOf(lines(rows)));
    expect([policy.id, how]).toEqual(["fitted", "fitted"]);
    expect(policy.bands.map(({ within }) => within)).toEqual([5, 20, null]);
    expect(because).toBe(
      "No published rule fits, so one was worked out from the printed ratings. It gives 10 of the 10 printed ratings that can be held against a rule. " +
        "Green ends at any width from 3% to 6.9% worse than target. Amber ends at any width from 19% to 20.9% worse than target. Confirm the rule before you rely on the ratings.",
    );
  });

  it("is the default, with the rules named, where several fit as well", () => {
    const { policy, how, because } = choosePolicy(
      scorecardOf(
        lines([
          [0, "Green"],
          [-1, "Green"],
          [2, "Amber"],
          [9, "Amber"],
          [11, "Red"],
          [20, "Red"],
        ]),
      ),
    );
    expect([policy.id, how]).toEqual(["default", "default"]);
    expect(because).toMatch(/^“Default rule”, .*“Maidstone, 2009 to 2023”.* fit the printed ratings equally well, so none was taken\./);
  });

  it("is the first of several that rate every row alike", () => {
    const floors = [
      "KPI | Good is | Actual | Target | Floor standard | RAG",
      ...["100 | Green", "98 | Green", "94 | Amber", "90 | Amber", "89 | Red", "86 | Red"].map((figures, index) =>
        figures.replace(/^(\d+) \|/, `Indicator ${index + 1} | High | $1 | 95 | 90 |`),
      ),
    ];
    const { policy, how, because } = choosePolicy(scorecardOf(floors));
    expect([policy.id, how]).toEqual(["brighton-and-hove-2021-22", "fitted"]);
    expect(because).toBe(
      "“Brighton & Hove, 2021/22” and “Kent, Quarter 1 2020” rate every row alike, so the first was taken. It gives 6 of the 6 ratings that the sheet prints and a rule can be held against. Confirm the rule before you rely on the ratings.",
    );
  });

  it.each<[string, readonly (readonly [number, string])[]]>([
    [
      "nothing is printed",
      [
        [0, ""],
        [5, ""],
        [20, ""],
      ],
    ],
    [
      "too little is printed",
      [
        [0, "Green"],
        [5, "Amber"],
        [20, "Red"],
      ],
    ],
    [
      "the ratings follow no rule",
      [
        [0, "Red"],
        [1, "Green"],
        [12, "Green"],
        [13, "Red"],
        [30, "Green"],
        [2, "Red"],
        [15, "Green"],
        [16, "Amber"],
      ],
    ],
  ])("is the default where %s", (_, rows) => {
    expect(choosePolicy(scorecardOf(lines(rows))).how).toBe("default");
  });
});

describe("how printed ratings agree with a rule", () => {
  it("counts a rating against a rule that leaves it open", () => {
    const scorecard = scorecardOf(
      lines([
        [0, "Green"],
        [2, "Amber"],
        [30, "Red"],
      ]),
    );
    for (const rule of [LEWISHAM_2011_17, BRIGHTON_AND_HOVE_2021_22]) {
      const { compared, agreed, disagreements } = agreementWith(scorecard, rule);
      expect([compared, agreed, disagreements.map(({ given }) => given)]).toEqual([3, 1, [null, null]]);
    }
  });
});
