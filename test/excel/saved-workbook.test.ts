import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../src/app/session/check";
import { settleColumn, waive } from "../../src/app/session/choices";
import { marksOff, marksOn } from "../../src/app/session/marks";
import { rate, restore } from "../../src/app/session/ratings";
import { confirmPolicy } from "../../src/app/session/rule";
import { decidedOnSheet } from "../../src/app/session/session";
import { openSession, type Store } from "../../src/app/session/store";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import { sessionPorts } from "../../src/excel/session-ports";
import { quartersWorkbook } from "../browser/support/quarters";
import { opened } from "../files/support/open";
import { richWorkbook } from "../files/support/rich-workbook";
import { everythingIn, openFile, saved } from "./support";

/** Every part of a file as text, by its name. */
const parts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));

/** A scorecard on which its people have put conditional formats of their own. */
async function formattedQuarters(): Promise<Uint8Array> {
  const { bytes } = await quartersWorkbook();
  const workbook = opened(bytes);
  const own = (formula: string, fill: string, stopIfTrue: boolean) => ({
    areas: [{ top: 1, left: 7, bottom: 14, right: 8 }],
    formula,
    stopIfTrue,
    look: { fill, bold: true },
  });
  const copy = workbook.savedCopy({
    patches: [],
    customXml: [],
    protection: new Map(),
    rules: new Map([["Quarter 2", [own('=H2="HR"', "#FF0000", true), own('=H2="A"', "#FFC000", false)]]]),
  });
  if (!copy.ok) throw new Error(copy.message);
  return copy.bytes;
}

/** Another person opens the file: a session of their own on a host of their own. */
async function person(bytes: Uint8Array): Promise<{ readonly store: Store; readonly book: Awaited<ReturnType<typeof openFile>> }> {
  const book = await openFile(bytes);
  return { book, store: openSession(sessionPorts(book.office)) };
}

async function does(store: Store, ...commands: readonly ((store: Store) => Promise<void>)[]): Promise<void> {
  for (const command of commands) {
    await command(store);
    expect(store.session().notice?.tone ?? "done").toBe("done");
  }
}

let original: Uint8Array;
beforeAll(async () => {
  original = await formattedQuarters();
});

describe("a workbook that is saved and opened again", () => {
  it("has the rule, the waivers, the columns and the journal that were decided", async () => {
    const first = await person(original);
    await does(first.store, check);
    const [finding] = first.store.session().checked?.review.findings ?? [];
    await does(
      first.store,
      confirmPolicy(DEFAULT_POLICY, "A. Officer"),
      waive({ finding: finding?.id ?? "", reason: "Agreed with <finance> & audit", by: "A. Officer", until: null }),
      settleColumn({ header: "Target 2014-15", nth: 0, field: "target" }),
      rate,
    );
    const kept = first.store.session().settings;
    expect(decidedOnSheet(first.store.session()).journal).toHaveLength(1);

    const next = await person(await saved(first.book));
    await does(next.store, check);
    expect(next.store.session().settings).toEqual(kept);
    expect(next.store.session().checked?.chosen).toMatchObject({ how: "stored", policy: { id: "default" } });
    expect(next.store.session().checked?.review.findings.find(({ id }) => id === finding?.id)).toMatchObject({
      waived: true,
      waiver: { by: "A. Officer" },
    });
  });

  it("is restored by another person: every cell is as it was before ratings were written", async () => {
    const first = await person(original);
    const before = everythingIn(first.book).sheets;
    await does(first.store, check, rate);
    const written = await saved(first.book);
    expect(everythingIn(await openFile(written)).sheets).not.toEqual(before);
    const next = await person(written);
    await does(next.store, check, restore);
    expect(everythingIn(await openFile(await saved(next.book))).sheets).toEqual(before);
  });

  it("is the file itself, to the byte, where nothing was changed", async () => {
    for (const bytes of [original, richWorkbook()]) expect(await saved(await openFile(bytes))).toEqual(bytes);
  });
});

describe("marks, part for part", () => {
  it("leave the saved file as it was when they come off before it is saved", async () => {
    const { store, book } = await person(original);
    const before = everythingIn(book);
    await does(store, check, marksOn, marksOff);
    expect(everythingIn(book)).toEqual(before);
    expect(await saved(book)).toEqual(original);
  });

  it("come off in a file that was saved with them, for a person who never switched them on", async () => {
    const first = await person(original);
    await does(first.store, check, marksOn);
    const marked = await saved(first.book);
    expect(opened(marked).extras("Quarter 2").rules.length).toBeGreaterThan(2);

    const next = await person(marked);
    expect(everythingIn(next.book)).toEqual(everythingIn(first.book));
    await does(next.store, marksOff);
    expect(parts(await saved(next.book))).toEqual(parts(original));
  });

  it("lie over the person's own formats, and change nothing of a file but its rules and looks", async () => {
    const { store, book } = await person(original);
    await does(store, check, marksOn);
    const marked = await saved(book);
    const [old, now] = [parts(original), parts(marked)];
    expect(
      Object.keys(old)
        .filter((name) => old[name] !== now[name])
        .sort(),
    ).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    const [before, after] = [opened(original).extras("Quarter 2").rules, opened(marked).extras("Quarter 2").rules];
    expect(after.slice(-2).map(({ formula, look, stopIfTrue }) => ({ formula, look, stopIfTrue }))).toEqual(
      before.map(({ formula, look, stopIfTrue }) => ({ formula, look, stopIfTrue })),
    );
    expect(after.slice(0, -2).every(({ formula }) => formula?.includes("scorecard-check:"))).toBe(true);
  });

  it("are shown again after they were saved, without doubling", async () => {
    const first = await person(original);
    await does(first.store, check, marksOn);
    const marked = await saved(first.book);
    const next = await person(marked);
    await does(next.store, check, marksOn);
    expect(opened(await saved(next.book)).extras("Quarter 2").rules.length).toBe(opened(marked).extras("Quarter 2").rules.length);
  });

  it("come off a sheet whose people use formats of every kind, older and newer", async () => {
    const book = await openFile(richWorkbook());
    const ports = sessionPorts(book.office);
    await ports.marks.show("Scorecard", [
      { row: 1, column: 2, severity: "error" },
      { row: 2, column: 0, severity: "note" },
    ]);
    const next = await openFile(await saved(book));
    expect(await sessionPorts(next.office).marks.hide("Scorecard")).toEqual({ status: "done" });
    expect(parts(await saved(next))).toEqual(parts(richWorkbook()));
  });
});
