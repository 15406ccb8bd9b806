import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { POLICIES } from "../../../src/domain/policies";
import { forgetWritten, noteWritten, restoringPatch } from "../../../src/domain/settings/journal";
import { parseSettings, SETTINGS_FORM } from "../../../src/domain/settings/parse";
import { NO_SETTINGS, type WorkbookSettings } from "../../../src/domain/settings/settings";
import { parseSettingsXml, settingsXml } from "../../../src/domain/settings/xml";
import type { Patch } from "../../../src/domain/patch";

const AT = { by: "A. Officer", at: "2024-07-03T09:30:00Z" };
const [policy] = POLICIES;
if (policy === undefined) throw new Error("there are published policies");

const FULL: WorkbookSettings = {
  policy: { ...AT, policy },
  columns: [{ header: "Value", nth: 1, field: "outturn" }, { header: "Notes", nth: 0, field: null }],
  polarities: [{ key: "kpi 1", polarity: "smaller" }],
  checksOff: ["rating/disagrees"],
  waivers: [{ ...AT, finding: "a/b:kpi 1:rating", reason: "Agreed", until: "2024-09-30" }],
  overrides: [{ ...AT, key: "kpi 2", band: "amber", reason: "Judgement" }],
  ratingsShown: "both",
  signOff: { ...AT, remark: "Ready for cabinet" },
  lastPeriods: [{ of: "Q2", from: "sheet", name: "Q1" }, { of: "Q3", from: "file", name: "q2.xlsx" }],
  journal: [{ ...AT, patch: { sheet: "Q1", edits: [{ row: 3, column: 4, before: { value: 1.5, fill: null }, after: { value: true, fill: "#92D050" } }] } }],
};

describe("settings as the text of a part", () => {
  it.each([["none", NO_SETTINGS], ["all", FULL]])("come back as they were: %s", (_, settings) => {
    expect(parseSettingsXml(settingsXml(settings))).toEqual({ ok: true, settings });
  });

  it.each(POLICIES)("carry the policy $id whole", (published) => {
    const settings = { ...NO_SETTINGS, policy: { ...AT, policy: published } };
    expect(parseSettingsXml(settingsXml(settings))).toEqual({ ok: true, settings });
  });

  it("hold any text, and nothing that XML would not", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (reason) => {
        const settings: WorkbookSettings = { ...NO_SETTINGS, overrides: [{ ...AT, key: "k", band: "red", reason }] };
        const xml = settingsXml(settings);
        expect(xml.slice(xml.indexOf(">") + 1, xml.lastIndexOf("<"))).not.toMatch(/[<>&\p{Cc}\uFFFE\uFFFF]|\p{Cs}/u);
        expect(parseSettingsXml(xml)).toEqual({ ok: true, settings });
      }),
    );
  });

  it.each([
    ["a declaration and a prefix", (xml: string) => `<?xml version="1.0"?>\n${xml.replace("<settings xmlns=", "<ns0:settings xmlns:ns0=").replace("</settings>", "</ns0:settings>")}\n`],
    ["escaped quotes", (xml: string) => xml.replaceAll(/"(?=[^>]*<)/g, "&quot;")],
  ])("are read when another program rewrote them with %s", (_, rewrite) => {
    expect(parseSettingsXml(rewrite(settingsXml(FULL)))).toEqual({ ok: true, settings: FULL });
  });
});

describe("what is no settings of ours", () => {
  it.each(["", "<settings/>", "<settings>", "<other>{}</other>", "<settings>{}</settings>", "<settings>null</settings>", "not XML > at all", "<settings>[1,2</settings>", settingsXml(FULL).slice(0, -40)])(
    "%j gives the settings of a new workbook, with a sentence",
    (xml) => {
      const parsed = parseSettingsXml(xml);
      expect(parsed).toMatchObject({ ok: false, settings: NO_SETTINGS });
      expect(parsed.ok ? "" : parsed.message).toMatch(/^The settings in this workbook cannot be read.*Start afresh/);
    },
  );

  it("never throws, whatever it is", () => {
    fc.assert(fc.property(fc.anything(), (json) => { expect(parseSettings(json).ok).toBe(false); }));
    fc.assert(fc.property(fc.string(), (xml) => { expect(parseSettingsXml(xml).settings).toEqual(NO_SETTINGS); }));
  });

  it.each([
    ["a policy that contradicts itself", { policy: { ...AT, policy: { ...policy, bands: [] } } }],
    ["a waiver without its reason", { waivers: [{ ...AT, finding: "a/b:k:rating", until: null }] }],
    ["a day that is none", { waivers: [{ ...AT, finding: "a/b:k:rating", reason: "x", until: "soon" }] }],
    ["a field that there is not", { columns: [{ header: "x", nth: 0, field: "colour" }] }],
    ["a fill that is no colour", { journal: [{ ...AT, patch: { sheet: "Q1", edits: [{ row: 0, column: 0, before: { value: null, fill: "red" }, after: { value: null, fill: null } }] } }] }],
    ["a key that nobody knows", { more: 1 }],
  ])("%s is not taken in part", (_, damage) => {
    expect(parseSettings({ form: SETTINGS_FORM, settings: { ...FULL, ...damage } })).toMatchObject({ ok: false, settings: NO_SETTINGS });
  });

  it("settings of a later version are said to be that", () => {
    const parsed = parseSettings({ form: SETTINGS_FORM + 1, settings: {} });
    expect(parsed.ok ? "" : parsed.message).toMatch(/later version/);
  });
});

describe("the note of what was written", () => {
  const patchOf = (count: number): Patch => ({
    sheet: "Q1",
    edits: Array.from({ length: count }, (_, row) => ({ row, column: 0, before: { value: null, fill: null }, after: { value: "x", fill: null } })),
  });

  it("is taken back newest first", () => {
    const first = noteWritten(NO_SETTINGS, patchOf(1), AT);
    const both = noteWritten(first, patchOf(2), { ...AT, at: "2024-07-04T09:30:00Z" });
    expect(restoringPatch(both)?.edits).toHaveLength(2);
    expect(forgetWritten(both, { ...AT, at: "2024-07-04T09:30:00Z" })).toEqual(first);
    expect(restoringPatch(NO_SETTINGS)).toBeNull();
  });

  it("forgets the oldest when there is too much, and never the newest", () => {
    const many = Array.from({ length: 30 }).reduce<WorkbookSettings>((settings) => noteWritten(settings, patchOf(900), AT), NO_SETTINGS);
    expect(many.journal).toHaveLength(11);
    expect(noteWritten(many, patchOf(20_000), AT).journal).toHaveLength(1);
  });
});
