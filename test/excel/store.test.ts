import { describe, expect, it } from "vitest";
import { NO_SETTINGS, type Waiver, type WorkbookSettings } from "../../src/domain/settings/settings";
import { withSheet } from "../../src/domain/settings/sheets";
import { SETTINGS_NAMESPACE, settingsXml } from "../../src/domain/settings/xml";
import { storePort } from "../../src/excel/store";
import { openWorkbook, reopened, syncsOf, type OpenWorkbook } from "./support";

const WAIVER: Waiver = {
  finding: "rating/disagrees:kpi 1:rating",
  reason: "Agreed with <finance> & audit",
  by: "A. Officer",
  at: "2024-07-03T09:30:00Z",
  until: null,
};

function waiving(settings: WorkbookSettings): WorkbookSettings {
  return withSheet(settings, "Q1", (sheet) => ({ ...sheet, waivers: [WAIVER] }));
}

function parts({ host }: OpenWorkbook): readonly string[] {
  return [...host.book.xmlParts.values()];
}

function addPart({ host }: OpenWorkbook, xml: string): void {
  host.book.xmlParts.set(host.book.newId(), xml);
}

describe("settings kept in the workbook", () => {
  it("are those of a new workbook where none are stored", async () => {
    expect(await storePort(openWorkbook().office).load()).toEqual({ ok: true, settings: NO_SETTINGS });
  });

  it("come back as they were stored, also for another person", async () => {
    const book = openWorkbook();
    const store = storePort(book.office);
    const stored = await store.update(waiving);
    expect(stored).toEqual({ status: "stored", settings: waiving(NO_SETTINGS) });
    expect(await storePort(reopened(book).office).load()).toEqual({ ok: true, settings: waiving(NO_SETTINGS) });
  });

  it("keep to one part, however often they are changed, and leave the parts of others alone", async () => {
    const book = openWorkbook();
    addPart(book, '<other xmlns="urn:other"/>');
    const store = storePort(book.office);
    await store.update((settings) => ({ ...settings, checksOff: ["a/b"] }));
    await store.update((settings) => waiving(settings));
    expect(parts(book)).toEqual(['<other xmlns="urn:other"/>', settingsXml(waiving({ ...NO_SETTINGS, checksOff: ["a/b"] }))]);
  });

  it("keep what another person decided meanwhile", async () => {
    const book = openWorkbook();
    const [one, other] = [storePort(book.office), storePort(book.office)];
    await one.load();
    await other.update(waiving);
    expect(await one.update((settings) => ({ ...settings, checksOff: ["a/b"] }))).toMatchObject({
      settings: waiving({ ...NO_SETTINGS, checksOff: ["a/b"] }),
    });
  });

  it("become one part again where two people stored their first settings at the same moment", async () => {
    const book = openWorkbook();
    addPart(book, settingsXml({ ...NO_SETTINGS, checksOff: ["a/b"] }));
    addPart(book, settingsXml(NO_SETTINGS));
    await storePort(book.office).update((settings) => settings);
    expect(parts(book)).toEqual([settingsXml({ ...NO_SETTINGS, checksOff: ["a/b"] })]);
  });

  it("are read in two round trips and changed in three", async () => {
    const book = openWorkbook();
    const store = storePort(book.office);
    await store.update((settings) => settings);
    expect(await syncsOf(book, () => store.load())).toBe(2);
    expect(await syncsOf(book, () => store.update((settings) => settings))).toBe(3);
  });
});

describe("settings that cannot be read", () => {
  const damaged = `<settings xmlns="${SETTINGS_NAMESPACE}">{"form":1,"settings":{"policy":</settings>`;

  it("give those of a new workbook, with a sentence that says so", async () => {
    const book = openWorkbook();
    addPart(book, damaged);
    expect(await storePort(book.office).load()).toMatchObject({
      ok: false,
      settings: NO_SETTINGS,
      message: expect.stringMatching(/cannot be read/) as string,
    });
  });

  it("are not written over until somebody starts afresh", async () => {
    const book = openWorkbook();
    addPart(book, damaged);
    const store = storePort(book.office);
    expect(await store.update((settings) => settings)).toMatchObject({
      status: "refused",
      because: expect.stringMatching(/Start afresh/) as string,
    });
    expect(parts(book)).toEqual([damaged]);
    expect(await store.reset()).toEqual({ status: "done" });
    expect(await store.update((settings) => settings)).toEqual({ status: "stored", settings: NO_SETTINGS });
    expect(parts(book)).toEqual([settingsXml(NO_SETTINGS)]);
  });

  it("are refused while a cell is being edited, with what to do", async () => {
    const book = openWorkbook();
    book.host.beginCellEdit();
    await expect(storePort(book.office).load()).rejects.toThrow(/Press Enter or Escape/);
    expect(await storePort(book.office).update((settings) => settings)).toMatchObject({ status: "refused" });
  });
});
