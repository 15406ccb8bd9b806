import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellAt } from "../../src/domain/sheet";
import { openWorkbook } from "../../src/files/workbook";
import { acceptAllBut, onFile, told } from "./support/story";
import {
  checked,
  gridCell,
  openBench,
  openWorkbench as openPage,
  saveCopy,
  selected,
  typeElsewhere,
  workbookText,
  type Bench,
  type BenchFile,
  type Workbench,
} from "./support/workbench";

/** Cells of the sample whose rating or arrow is not as the rule gives it. */
const APPRENTICES = { row: 21, column: 4 };
const RENT_ARREARS = { row: 33, column: 4 };
const AVOIDABLE_CONTACT = { row: 54, column: 6 };

describe("the workbench with its sample", () => {
  let bench: Bench;
  let workbench: Workbench;
  let sample: BenchFile;

  beforeAll(async () => {
    sample = { name: "sample.xlsx", bytes: await readFile("assets/samples/havering-2012-13.xlsx") };
    bench = await openBench();
    workbench = await openPage(bench);
  });

  afterAll(() => bench.close());

  /** One page for all: each test opens the sample anew, with a host and a pane that have seen nothing before. */
  const onPage = (work: () => Promise<void>): Promise<void> => onFile(workbench, sample, work);

  it("opens with a checked scorecard, says what it is not, and asks no other host for anything", async () => {
    const { page, pane, faults } = await openPage(bench);
    await pane.getByRole("heading", { level: 1, name: /Not ready: \d+ errors/ }).waitFor();
    expect(await page.locator("body > header").innerText()).toContain("stands in for Excel");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("selects the cell of a finding that is clicked", () =>
    onPage(async () => {
      const { page, pane } = workbench;
      const finding = pane.getByRole("list", { name: "Findings" }).getByRole("button", { name: / H12$/ });
      await finding.click();
      await expect.poll(() => page.locator("[data-u-comp=defined-name] input").inputValue()).toBe("H12");
      expect(await selected(workbench)).toEqual({ row: 11, column: 7 });
    }));

  it("writes the accepted changes, leaves the others, and Restore gives the workbook back", () =>
    onPage(async () => {
      const { pane } = workbench;
      const original = await workbookText(workbench);
      await acceptAllBut(pane, "E34");
      await pane.getByRole("button", { name: "Apply 2 changes" }).click();
      await told(pane, /^2 cells written/);
      expect(await gridCell(workbench, APPRENTICES)).toEqual({ value: "242 (Q1 AY 12-13)", fill: "#FFC000" });
      expect(await gridCell(workbench, RENT_ARREARS)).toMatchObject({ fill: "#92D050" });
      expect(await gridCell(workbench, AVOIDABLE_CONTACT)).toMatchObject({ value: "↑ Better" });
      await pane.getByRole("button", { name: "Restore" }).click();
      await told(pane, /^2 cells put back/);
      expect(await workbookText(workbench)).toBe(original);
    }));

  it("marks cells and takes the marks off without a trace", () =>
    onPage(async () => {
      const { pane } = workbench;
      const original = await workbookText(workbench);
      await pane.getByRole("button", { name: "Marks on" }).click();
      await told(pane, /^\d+ cells marked/);
      expect(await workbookText(workbench)).not.toBe(original);
      await pane.getByRole("button", { name: "Marks off" }).click();
      await told(pane, /^The marks are off/);
      expect(await workbookText(workbench)).toBe(original);
    }));

  it("says why a protected sheet is not written to, and writes nothing", () =>
    onPage(async () => {
      const { page, pane } = workbench;
      const original = await workbookText(workbench);
      await page.getByLabel("Protect the sheets").check();
      await acceptAllBut(pane, "E34");
      await pane.getByRole("button", { name: "Apply 2 changes" }).click();
      await told(pane, /is protected\. Choose Review, then Unprotect Sheet/);
      expect(await workbookText(workbench)).toBe(original);
    }));

  it("writes nothing where another person changed a cell between preview and Apply", () =>
    onPage(async () => {
      const { pane } = workbench;
      await acceptAllBut(pane, "E34");
      await typeElsewhere(workbench, "E22", "250", true);
      const theirs = await workbookText(workbench);
      await pane.getByRole("button", { name: "Apply 2 changes" }).click();
      await told(pane, /E22 changed meanwhile, so nothing was written/);
      expect(await workbookText(workbench)).toBe(theirs);
    }));

  it("checks again by itself after an edit of another person", () =>
    onPage(async () => {
      const { pane } = workbench;
      const count = () => pane.getByRole("heading", { level: 1 }).innerText();
      const before = await count();
      await typeElsewhere(workbench, "E11", "not a figure", false);
      await expect.poll(count, { timeout: 15_000 }).not.toBe(before);
    }));

  it("takes what is typed in the grid, and saves it into a copy of the file", () =>
    onPage(async () => {
      const { page } = workbench;
      const outturn = { row: 11, column: 4 };
      await page.locator("#grid").click({ position: { x: 550, y: 330 } });
      await expect.poll(() => selected(workbench)).toEqual(outturn);
      await page.keyboard.type("4,100");
      await page.keyboard.press("Enter");
      await expect.poll(() => gridCell(workbench, outturn)).toMatchObject({ value: 4100 });
      const { bytes } = await saveCopy(workbench);
      const saved = openWorkbook(bytes, "saved.xlsx");
      if (!saved.ok) throw new Error(saved.message);
      const snapshot = await saved.workbook.read("Scorecard");
      expect(cellAt(snapshot, outturn.row, outturn.column)).toMatchObject({ value: 4100, text: "4,100" });
    }));

  it("is worked by the keyboard alone", () =>
    onPage(async () => {
      const { page, pane } = workbench;
      const original = await workbookText(workbench);
      const press = async (...keys: readonly string[]): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key);
      };
      await press("F6");
      await press("Alt+Shift+C");
      await checked(pane);
      await press("Tab", "Tab", "Tab", "ArrowRight", "Enter");
      await pane.getByRole("tab", { name: "Ratings", selected: true }).waitFor();
      // The rows to be shown, where ratings are shown, then all changes at once.
      await press("Tab", "Tab", "Tab", "Tab", "Enter", "Tab", "Tab");
      await expect.poll(() => pane.locator(":focus").getAttribute("aria-label").then(String)).toMatch(/LA1/);
      await press("ArrowDown", "Space", "Alt+Shift+A");
      await told(pane, /^2 cells written/);
      expect(await gridCell(workbench, RENT_ARREARS)).toMatchObject({ fill: "#92D050" });
      await press("Alt+Shift+R");
      await told(pane, /^2 cells put back/);
      expect(await workbookText(workbench)).toBe(original);
      await press("F6", "ArrowDown");
      await expect.poll(() => selected(workbench)).toEqual({ row: 1, column: 0 });
    }));
});
