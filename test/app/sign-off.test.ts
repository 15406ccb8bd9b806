import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../src/app/review";
import {
  changesSince,
  endedWords,
  signedNow,
  signedWords,
  sinceWords,
  standingSignOff,
  withoutSignOff,
  withSignOff,
} from "../../src/app/sign-off";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import type { Policy } from "../../src/domain/policy/policy";
import {
  NO_SETTINGS,
  NO_SHEET_SETTINGS,
  type SheetSettings,
  type SignOff,
  type WorkbookSettings,
} from "../../src/domain/settings/settings";
import { decisionsOn, withSheet } from "../../src/domain/settings/sheets";
import { scorecardOf } from "../support/scorecard";
import { sheetOf } from "../support/sheet";

const HEADER = "Ref | Indicator | Polarity | Target | Outturn | RAG | Commentary";
const ROWS = [
  "H5 | Repairs completed on time | High | 90% | 85% | Amber | Two crews were vacant.",
  "LA1 | Stability of placements | Low | 9 | 12 | Red | Work goes on.",
  "E1 | Bins emptied on time | High | 95% | 97% | Green |",
];

function signed(rows: readonly string[] = ROWS, settings: WorkbookSettings = NO_SETTINGS, policy: Policy = DEFAULT_POLICY) {
  const scorecard = scorecardOf(sheetOf([HEADER, ...rows], { name: "Q1" }));
  return signedNow(review(scorecard, policy, decisionsOn(settings, "Q1", "2026-03-03"), []), settings);
}

const since = (now: ReturnType<typeof signed>) => sinceWords(changesSince(signed(), now));

const waived = withSheet(NO_SETTINGS, "Q1", (sheet) => ({
  ...sheet,
  waivers: [{ finding: "a/b:h5:rating", reason: "Agreed", by: "B. Lee", at: "2026-03-01T00:00:00Z", until: null }],
}));

describe("what has changed since a scorecard was signed", () => {
  it.each([
    ["nothing", ROWS, ""],
    ["a figure", [ROWS[0]?.replace("85%", "86%") ?? "", ...ROWS.slice(1)], "Since then 1 row has changed: H5."],
    [
      "a comment and a rating",
      [ROWS[0]?.replace("vacant", "on leave") ?? "", ROWS[1]?.replace("Red", "Amber") ?? "", ...ROWS.slice(2)],
      "Since then 2 rows have changed: H5 and LA1.",
    ],
    ["a row more", [...ROWS, "E2 | Visits | High | 5 | 6 | Green |"], "Since then 1 row is new: E2."],
    ["a row fewer", ROWS.slice(1), "Since then 1 row is gone: H5."],
    ["another reference", [ROWS[0]?.replace("H5", "H6") ?? "", ...ROWS.slice(1)], "Since then 1 row is new: H6; 1 row is gone: H5."],
  ])("%s", (_, rows, words) => {
    expect(since(signed(rows))).toBe(words);
  });

  it("is nothing when the rows only stand in another order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), (rows) => {
        expect(since(signed(rows))).toBe("");
      }),
    );
  });

  it("is told of the rule, with the rows that it rates otherwise", () => {
    const policy = { ...DEFAULT_POLICY, bands: DEFAULT_POLICY.bands.map((band) => (band.id === "amber" ? { ...band, within: 40 } : band)) };
    expect(since(signed(ROWS, NO_SETTINGS, policy))).toBe("Since then 1 row has changed: LA1; the rule has changed.");
  });

  it("is told of waivers of this sheet and of checks switched off, and not of waivers of another sheet", () => {
    const words = "Since then what is waived or switched off has changed.";
    expect([since(signed(ROWS, waived)), since(signed(ROWS, { ...NO_SETTINGS, checksOff: ["a/b"] }))]).toEqual([words, words]);
    expect(
      since(
        signed(
          ROWS,
          withSheet(NO_SETTINGS, "Q2", () => ({ ...NO_SHEET_SETTINGS, waivers: waived.sheets[0]?.waivers ?? [] })),
        ),
      ),
    ).toBe("");
  });

  it("names no more rows than a sentence can carry", () => {
    const many = Array.from({ length: 30 }, (_, row) => `K${row + 10} | Visits ${row} | High | 5 | 6 | Green |`);
    expect(sinceWords(changesSince(signed([ROWS[0] ?? ""]), signed([ROWS[0] ?? "", ...many])))).toBe(
      "Since then 30 rows are new: K10, K11, K12, K13, K14, K15 and 24 more.",
    );
  });
});

describe("a sign-off", () => {
  const at = "2026-03-03T10:00:00Z";
  const signOff: SignOff = { by: "A. Khan", at, role: "", open: "", reason: "", signed: signed(), takenBack: null };
  const later: SignOff = {
    ...signOff,
    by: "B. Lee",
    role: "Director of Housing",
    at: "2026-03-04T10:00:00Z",
    open: "1 error",
    reason: "The figure comes on Friday.",
  };

  it("says who signed and when, and what stood open with the reason", () => {
    expect(signedWords(signOff)).toBe("Signed off by A. Khan on 3 March 2026.");
    expect(signedWords(later)).toBe(
      "Signed off by B. Lee, Director of Housing, on 4 March 2026. It was not ready then (1 error). The reason given: “The figure comes on Friday”.",
    );
  });

  it("takes the place of the one before, which stays in the history without what was signed", () => {
    const settings = withSignOff(withSignOff(NO_SHEET_SETTINGS, signOff), later);
    expect(standingSignOff(settings)).toEqual(later);
    expect(settings.signOffs.map(({ by, signed: kept }) => [by, kept === null])).toEqual([
      ["A. Khan", true],
      ["B. Lee", false],
    ]);
    expect(settings.signOffs.slice(0, 1).map(endedWords)).toEqual(["Signed off by A. Khan on 3 March 2026. Replaced by a later one."]);
  });

  it("can be taken back, which the history says", () => {
    const settings = withoutSignOff(withSignOff(NO_SHEET_SETTINGS, signOff), { by: "B. Lee", at: later.at });
    expect(standingSignOff(settings)).toBeNull();
    expect(settings.signOffs.map(endedWords)).toEqual(["Signed off by A. Khan on 3 March 2026. Taken back by B. Lee on 4 March 2026."]);
    expect(withoutSignOff(settings, { by: "C. Roe", at })).toBe(settings);
    expect(standingSignOff(NO_SHEET_SETTINGS)).toBeNull();
  });

  it("is one of the last few that are kept", () => {
    const many = Array.from({ length: 20 }, (_, number) => ({ ...signOff, by: `Officer ${number}` })).reduce<SheetSettings>(
      withSignOff,
      NO_SHEET_SETTINGS,
    );
    expect(many.signOffs.map(({ by }) => by)).toEqual([14, 15, 16, 17, 18, 19].map((number) => `Officer ${number}`));
  });
});
