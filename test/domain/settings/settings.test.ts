import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { POLICIES } from "../../../src/domain/policies";
import { SOME_SHEET } from "../../../src/domain/settings/first-form";
import { parseSettings, SETTINGS_FORM } from "../../../src/domain/settings/parse";
import { NO_SETTINGS, NO_SHEET_SETTINGS, type SheetSettings, type WorkbookSettings } from "../../../src/domain/settings/settings";
import { withSheet } from "../../../src/domain/settings/sheets";
import { parseSettingsXml, settingsXml } from "../../../src/domain/settings/xml";

const AT = { by: "A. Officer", at: "2024-07-03T09:30:00Z" };
const [policy] = POLICIES;
if (policy === undefined) throw new Error("there are published policies");

const SHEET: SheetSettings = {
  columns: [
    { header: "Value", nth: 1, field: "outturn" },
    { header: "Notes", nth: 0, field: null },
  ],
  polarities: [{ key: "kpi 1", polarity: "smaller" }],
  waivers: [{ ...AT, finding: "a/b:kpi 1:rating", reason: "Agreed", until: "2024-09-30" }],
  overrides: [{ ...AT, key: "kpi 2", band: "amber", reason: "Judgement" }],
  ratingsShown: "both",
  signOffs: [
    { ...AT, role: "", open: "", reason: "", signed: null, takenBack: AT },
    {
      ...AT,
      role: "Head of Performance",
      open: "1 error",
      reason: "The figure comes by Friday",
      signed: { policy: "0a1b2c3d", leave: "00000000", rows: [{ key: "kpi 1", name: "KPI 1", print: "ffffffff" }] },
      takenBack: null,
    },
  ],
  lastPeriod: { from: "file", name: "q2.xlsx" },
  journal: [
    {
      ...AT,
      cells: [
        { key: "kpi 1", field: "rating", row: 3, column: 4, before: { value: 1.5, fill: null }, after: { value: true, fill: "#92D050" } },
      ],
    },
  ],
};

const FULL: WorkbookSettings = {
  policy: { ...AT, policy },
  ruleBefore: { rule: { ...AT, policy: { ...policy, title: "The rule before" } } },
  checksOff: ["rating/disagrees"],
  sheets: [
    { sheet: "Q1", ...SHEET },
    { sheet: "Q2", ...NO_SHEET_SETTINGS, ratingsShown: "fill" },
  ],
};

/** Settings with one sheet of which a part is replaced. */
function sheetWith(part: object): object {
  return { ...FULL, sheets: [{ sheet: "Q1", ...SHEET, ...part }] };
}

describe("settings as the text of a part", () => {
  it.each([
    ["none", NO_SETTINGS],
    ["all", FULL],
  ])("come back as they were: %s", (_, settings) => {
    expect(parseSettingsXml(settingsXml(settings))).toEqual({ ok: true, settings });
  });

  it.each(POLICIES)("carry the policy $id whole", (published) => {
    const settings = { ...NO_SETTINGS, policy: { ...AT, policy: published } };
    expect(parseSettingsXml(settingsXml(settings))).toEqual({ ok: true, settings });
  });

  it("hold any text, and nothing that XML would not", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (reason) => {
        const settings: WorkbookSettings = withSheet(NO_SETTINGS, "Q1", (sheet) => ({
          ...sheet,
          overrides: [{ ...AT, key: "k", band: "red", reason }],
        }));
        const xml = settingsXml(settings);
        expect(xml.slice(xml.indexOf(">") + 1, xml.lastIndexOf("<"))).not.toMatch(/[<>&\p{Cc}\uFFFE\uFFFF]|\p{Cs}/u);
        expect(parseSettingsXml(xml)).toEqual({ ok: true, settings });
      }),
    );
  });

  it.each([
    [
      "a declaration and a prefix",
      (xml: string) =>
        `<?xml version="1.0"?>\n${xml.replace("<settings xmlns=", "<ns0:settings xmlns:ns0=").replace("</settings>", "</ns0:settings>")}\n`,
    ],
    ["escaped quotes", (xml: string) => xml.replaceAll(/"(?=[^>]*<)/g, "&quot;")],
  ])("are read when another program rewrote them with %s", (_, rewrite) => {
    expect(parseSettingsXml(rewrite(settingsXml(FULL)))).toEqual({ ok: true, settings: FULL });
  });
});

describe("what is no settings of ours", () => {
  it.each([
    "",
    "<settings/>",
    "<settings>",
    "<other>{}</other>",
    "<settings>{}</settings>",
    "<settings>null</settings>",
    "not XML > at all",
    "<settings>[1,2</settings>",
    settingsXml(FULL).slice(0, -40),
  ])("%j gives the settings of a new workbook, with a sentence", (xml) => {
    const parsed = parseSettingsXml(xml);
    expect(parsed).toMatchObject({ ok: false, settings: NO_SETTINGS });
    expect(parsed.ok ? "" : parsed.message).toMatch(/^The settings in this workbook cannot be read.*Start afresh/);
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(parseSettings(json).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (xml) => {
        expect(parseSettingsXml(xml).settings).toEqual(NO_SETTINGS);
      }),
    );
  });

  it.each([
    ["a policy that contradicts itself", { ...FULL, policy: { ...AT, policy: { ...policy, bands: [] } } }],
    ["a waiver without its reason", sheetWith({ waivers: [{ ...AT, finding: "a/b:k:rating", until: null }] })],
    ["a day that is none", sheetWith({ waivers: [{ ...AT, finding: "a/b:k:rating", reason: "x", until: "soon" }] })],
    ["a field that there is not", sheetWith({ columns: [{ header: "x", nth: 0, field: "colour" }] })],
    [
      "a fill that is no colour",
      sheetWith({
        journal: [
          {
            ...AT,
            cells: [
              { key: null, field: null, row: 0, column: 0, before: { value: null, fill: "red" }, after: { value: null, fill: null } },
            ],
          },
        ],
      }),
    ],
    [
      "a fingerprint that is none",
      sheetWith({
        signOffs: [{ ...AT, role: "", open: "", reason: "", signed: { policy: "green", leave: "00000000", rows: [] }, takenBack: null }],
      }),
    ],
    ["a sheet named twice", { ...FULL, sheets: [...FULL.sheets, ...FULL.sheets] }],
    ["a key that nobody knows", { ...FULL, more: 1 }],
  ])("%s is not taken in part", (_, damaged) => {
    expect(parseSettings({ form: SETTINGS_FORM, settings: FULL }).ok).toBe(true);
    expect(parseSettings({ form: SETTINGS_FORM, settings: damaged })).toMatchObject({ ok: false, settings: NO_SETTINGS });
  });

  it("settings of a later version are said to be that", () => {
    const parsed = parseSettings({ form: SETTINGS_FORM + 1, settings: {} });
    expect(parsed.ok ? "" : parsed.message).toMatch(/later version/);
  });
});

describe("settings of the first form", () => {
  const { waivers, columns, polarities, overrides, ratingsShown } = SHEET;
  const edit = { row: 3, column: 4, before: { value: null, fill: null }, after: { value: "Green", fill: "#92D050" } };
  const decided = {
    policy: { ...AT, policy },
    checksOff: ["rating/disagrees"],
    columns,
    polarities,
    waivers,
    overrides,
    ratingsShown,
    signOff: null,
  };
  const read = (journal: readonly object[]) => parseSettings({ form: 1, settings: { ...decided, journal } });
  const kept = { columns, polarities, waivers, overrides, ratingsShown, signOffs: [], lastPeriod: null };
  const written = { ...AT, cells: [{ ...edit, key: null, field: null }] };

  it("belong to the one sheet that was written into, and what was written goes by its places", () => {
    expect(read([{ ...AT, patch: { sheet: "Q1", edits: [edit] } }])).toEqual({
      ok: true,
      settings: {
        policy: decided.policy,
        ruleBefore: null,
        checksOff: decided.checksOff,
        sheets: [{ sheet: "Q1", ...kept, journal: [written] }],
      },
    });
  });

  it("wait for a sheet where none or several were written into", () => {
    expect(read([])).toMatchObject({ ok: true, settings: { sheets: [{ sheet: SOME_SHEET, ...kept, journal: [] }] } });
    const both = read(["Q1", "Q2"].map((sheet) => ({ ...AT, patch: { sheet, edits: [edit] } })));
    expect(both.settings.sheets.map(({ sheet, waivers: own, journal }) => [sheet, own.length, journal.length])).toEqual([
      [SOME_SHEET, 1, 0],
      ["Q1", 0, 1],
      ["Q2", 0, 1],
    ]);
  });

  it("are no sheets at all where nothing was decided", () => {
    const nothing = {
      policy: null,
      checksOff: [],
      columns: [],
      polarities: [],
      waivers: [],
      overrides: [],
      ratingsShown: null,
      signOff: null,
      journal: [],
    };
    expect(parseSettings({ form: 1, settings: nothing })).toEqual({ ok: true, settings: NO_SETTINGS });
  });

  it("are stored in the present form", () => {
    const { settings } = read([]);
    expect(parseSettingsXml(settingsXml(settings))).toEqual({ ok: true, settings });
    expect(settingsXml(settings)).toContain(`"form":${SETTINGS_FORM}`);
  });
});
