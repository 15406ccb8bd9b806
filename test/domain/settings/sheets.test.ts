import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_SETTINGS, NO_SHEET_SETTINGS, type SheetSettings } from "../../../src/domain/settings/settings";
import { countDecisions, decisionsOn, forgetSheet, moveSheet, settingsOf, withSheet } from "../../../src/domain/settings/sheets";

const AT = { by: "A. Officer", at: "2024-07-03T09:30:00Z" };
const waiverOf = (finding: string, reason = "Agreed") => ({ ...AT, finding, reason, until: null });
const waiving =
  (...findings: readonly string[]) =>
  (sheet: SheetSettings): SheetSettings => ({ ...sheet, waivers: findings.map((finding) => waiverOf(finding)) });

describe("the settings of a sheet", () => {
  it("are its own: a waiver on one sheet says nothing of another", () => {
    const settings = withSheet(NO_SETTINGS, "Q1", waiving("a"));
    expect(decisionsOn(settings, "Q1", "2024-07-10")).toEqual({
      checksOff: [],
      waivers: [waiverOf("a")],
      overrides: [],
      today: "2024-07-10",
    });
    expect(settingsOf(settings, "Q2")).toEqual(NO_SHEET_SETTINGS);
  });

  it("leave no trace once all is taken back", () => {
    const settings = withSheet(NO_SETTINGS, "Q1", waiving("a"));
    expect(withSheet(settings, "Q1", () => NO_SHEET_SETTINGS)).toEqual(NO_SETTINGS);
    expect(forgetSheet(settings, "Q1")).toEqual(NO_SETTINGS);
  });

  it("change no other sheet's, whatever the sheets are called", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one !== other);
        const settings = withSheet(withSheet(NO_SETTINGS, one, waiving("a")), other, waiving("b"));
        expect([settingsOf(settings, one).waivers, settingsOf(settings, other).waivers]).toEqual([[waiverOf("a")], [waiverOf("b")]]);
      }),
    );
  });

  it("are counted in words", () => {
    expect(
      countDecisions({
        ...NO_SHEET_SETTINGS,
        waivers: [waiverOf("a")],
        polarities: [
          { key: "a", polarity: "none" },
          { key: "b", polarity: "bigger" },
        ],
      }),
    ).toEqual(["2 polarities settled", "1 waiver"]);
  });
});

describe("moving decisions to another sheet", () => {
  it("leaves nothing behind, and the decisions of the sheet that receives them stay", () => {
    const settings = withSheet(withSheet(NO_SETTINGS, "Old", waiving("a", "b")), "New", (sheet) => ({
      ...sheet,
      waivers: [waiverOf("b", "Its own")],
      ratingsShown: "fill",
    }));
    const moved = moveSheet(settings, "Old", "New");
    expect(moved.sheets.map(({ sheet }) => sheet)).toEqual(["New"]);
    expect(settingsOf(moved, "New")).toMatchObject({ waivers: [waiverOf("b", "Its own"), waiverOf("a")], ratingsShown: "fill" });
  });

  it("keeps what was written in the order of its time", () => {
    const written = (at: string) => ({ by: "", at, cells: [] });
    const own = withSheet(NO_SETTINGS, "New", (sheet) => ({ ...sheet, journal: [written("2024-07-02T00:00:00Z")] }));
    const both = withSheet(own, "Old", (sheet) => ({
      ...sheet,
      journal: [written("2024-07-01T00:00:00Z"), written("2024-07-03T00:00:00Z")],
    }));
    expect(settingsOf(moveSheet(both, "Old", "New"), "New").journal.map(({ at }) => at.slice(8, 10))).toEqual(["01", "02", "03"]);
  });
});
