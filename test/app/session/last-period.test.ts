import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check, recheck } from "../../../src/app/session/check";
import { chooseLastSheet, forgetLastPeriod, listSheets, openLastFile } from "../../../src/app/session/last-period";
import { openSession, type Store } from "../../../src/app/session/store";
import { HARROW_Q1, harrowQ2 } from "../../support/harrow";
import { memoryWorkbook } from "../../support/memory-workbook";
import { sheetOf } from "../../support/sheet";

const FILE = "harrow-2014-15-q1.tsv";
const bytes = () => new Uint8Array(readFileSync(`assets/samples/${FILE}`));

async function checkedSession() {
  const workbook = memoryWorkbook(harrowQ2(), undefined, [HARROW_Q1, sheetOf(["Shopping", "Milk"], { name: "Notes" })]);
  const store = openSession(workbook.ports);
  await check(store);
  return { workbook, store };
}

const found = (store: Store) =>
  store.session().checked?.review.findings.filter((finding) => finding.check.startsWith("last-period/")).length;
const reasons = (store: Store) =>
  new Set(
    store
      .session()
      .checked?.review.notRun.filter((each) => each.check.startsWith("last-period/"))
      .map(({ because }) => because),
  );

describe("last period's scorecard", () => {
  it("is asked for where nobody chose it", async () => {
    const { store } = await checkedSession();
    expect(found(store)).toBe(0);
    expect([...reasons(store)]).toEqual(["Last period's scorecard was not chosen."]);
  });

  it("is another sheet of the workbook, which remembers it", async () => {
    const { store, workbook } = await checkedSession();
    await chooseLastSheet("Q1")(store);
    expect(found(store)).toBe(3);
    expect(workbook.decided().lastPeriod).toEqual({ from: "sheet", name: "Q1" });
    const next = openSession(workbook.ports);
    await check(next);
    expect(found(next)).toBe(3);
  });

  it("is compared again after other choices, without reading it once more", async () => {
    const { store, workbook } = await checkedSession();
    await chooseLastSheet("Q1")(store);
    workbook.hide("Nothing can be read now.");
    await recheck(store);
    expect(found(store)).toBe(3);
  });

  it("is a file, of which the workbook keeps the name only", async () => {
    const { store, workbook } = await checkedSession();
    await openLastFile(FILE, bytes())(store);
    expect(found(store)).toBe(3);
    expect(workbook.decided().lastPeriod).toEqual({ from: "file", name: FILE });
    const next = openSession(workbook.ports);
    await check(next);
    expect([...reasons(next)]).toEqual([
      `Last period's scorecard is in “${FILE}”. Open that file again: the workbook keeps only its name.`,
    ]);
    await openLastFile(FILE, bytes())(next);
    expect(found(next)).toBe(3);
  });

  it("is let go", async () => {
    const { store, workbook } = await checkedSession();
    await chooseLastSheet("Q1")(store);
    await forgetLastPeriod(store);
    expect(found(store)).toBe(0);
    expect(workbook.decided().lastPeriod).toBeNull();
  });

  it("that cannot be read holds up nothing else", async () => {
    const { store } = await checkedSession();
    await chooseLastSheet("Q0")(store);
    expect(store.session().notice).toBeNull();
    expect([...reasons(store)]).toEqual([
      "Last period's sheet, “Q0”, could not be read. It may have been renamed or deleted: choose it again.",
    ]);
    await chooseLastSheet("Notes")(store);
    expect([...reasons(store)][0]).toMatch(/^No scorecard was found on “Notes”.*Choose another scorecard as last period's\.$/);
  });

  it.each([
    ["last.docx", new Uint8Array([1]), /^last\.docx: Only \.xlsx, \.csv and \.tsv files can be read/],
    ["last.csv", new TextEncoder().encode("Shopping\nMilk\n"), /^last\.csv: No scorecard was found/],
  ])("is refused in a file that has none: %s", async (name, content, message) => {
    const { store, workbook } = await checkedSession();
    await openLastFile(name, content)(store);
    expect(store.session().notice).toMatchObject({ tone: "refused", message: expect.stringMatching(message) as string });
    expect(workbook.decided().lastPeriod).toBeNull();
  });

  it("is refused where the workbook keeps nothing", async () => {
    const { store, workbook } = await checkedSession();
    workbook.protect("The workbook is protected.");
    await chooseLastSheet("Q1")(store);
    expect(store.session().notice?.message).toBe("The workbook is protected.");
    expect(found(store)).toBe(0);
  });

  it("is chosen from the sheets of the workbook", async () => {
    const { store } = await checkedSession();
    expect(store.session().sheetNames).toBeNull();
    await listSheets(store);
    expect(store.session().sheetNames).toEqual(["Q2", "Q1", "Notes"]);
  });
});
