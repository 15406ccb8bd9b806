import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quartersWorkbook, WRONG_RATINGS } from "./support/quarters";
import { acceptAllBut, onFile, told } from "./support/story";
import {
  checked,
  gridCell,
  openBench,
  openInside,
  openWorkbench,
  saveCopy,
  sheetInFront,
  selected,
  typeElsewhere,
  workbookText,
  type Bench,
  type BenchFile,
  type Workbench,
} from "./support/workbench";

/** Every part of a file as text, by its name. */
const parts = ({ bytes }: BenchFile): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));

describe("the workbench with a scorecard by quarters, opened from a file", () => {
  let bench: Bench;
  let workbench: Workbench;

  beforeAll(async () => {
    bench = await openBench();
    workbench = await openWorkbench(bench);
  });

  afterAll(() => bench.close());

  /** One page for all: each test opens the file anew, with a host and a pane that have seen nothing before. */
  const onQuarters = async (work: (original: BenchFile) => Promise<void>, hasTwoTargets = false): Promise<void> => {
    const file = await quartersWorkbook(hasTwoTargets);
    await onFile(workbench, file, () => work(file));
  };

  it("goes to a cell, writes words and fills into the rating column of the last quarter, and Restore gives the workbook back", () =>
    onQuarters(async () => {
      const { pane } = workbench;
      const original = await workbookText(workbench);
      await pane.getByRole("list", { name: "Findings" }).getByRole("button", { name: / I5$/ }).click();
      await expect.poll(() => selected(workbench)).toEqual(WRONG_RATINGS.missing);
      await acceptAllBut(pane, "I10");
      await pane.getByRole("button", { name: "Apply 1 change" }).click();
      await told(pane, /^1 cell written/);
      expect(await gridCell(workbench, WRONG_RATINGS.missing)).toEqual({ value: "HR", fill: "#FF7C80" });
      expect(await gridCell(workbench, WRONG_RATINGS.mistaken)).toEqual({ value: "HG", fill: "#00B050" });
      await pane.getByRole("button", { name: "Restore" }).click();
      await told(pane, /^1 cell put back/);
      expect(await workbookText(workbench)).toBe(original);
    }));

  it("goes to a cell from another sheet", () =>
    onQuarters(async () => {
      const { page, pane } = workbench;
      await page.locator("[data-u-comp=slide-tab-item]", { hasText: "Notes" }).click();
      await expect.poll(() => sheetInFront(workbench)).toBe("Notes");
      await pane.getByRole("list", { name: "Findings" }).getByRole("button", { name: / I5$/ }).click();
      await expect.poll(() => sheetInFront(workbench)).toBe("Quarter 2");
      await pane.getByRole("button", { name: "findings for row 5" }).waitFor();
      expect(await selected(workbench)).toEqual(WRONG_RATINGS.missing);
    }));

  it("asks which of two columns is the target, and remembers the answer when the pane is opened again, and after save and reopen", () =>
    onQuarters(async () => {
      const { page, pane } = workbench;
      const doubts = pane.getByRole("list", { name: "Doubts" });
      const isRemembered = async (): Promise<void> => {
        await pane.getByRole("tab", { name: "Sheet" }).click();
        await pane.getByRole("button", { name: "Forget what was settled here" }).waitFor();
        expect(await doubts.count()).toBe(0);
      };
      await pane.getByRole("tab", { name: "Sheet" }).click();
      await doubts.getByRole("button", { name: "Use E" }).click();
      await doubts.waitFor({ state: "detached" });
      await page.locator("#pane").evaluate((frame) => {
        (frame as unknown as { contentWindow: { location: { reload(): void } } }).contentWindow.location.reload();
      });
      await pane.getByRole("tab", { name: "Sheet", selected: false }).waitFor();
      await checked(pane);
      await isRemembered();
      await openInside(workbench, await saveCopy(workbench));
      await isRemembered();
    }, true));

  it("says why a protected sheet is not written to, and writes nothing", () =>
    onQuarters(async () => {
      const { page, pane } = workbench;
      const original = await workbookText(workbench);
      await page.getByLabel("Protect the sheets").check();
      await acceptAllBut(pane, "I10");
      await pane.getByRole("button", { name: "Apply 1 change" }).click();
      await told(pane, /is protected\. Choose Review, then Unprotect Sheet/);
      expect(await workbookText(workbench)).toBe(original);
    }));

  it("names the cell that another person changed between preview and Apply, and writes nothing", () =>
    onQuarters(async () => {
      const { pane } = workbench;
      await acceptAllBut(pane, "I10");
      await typeElsewhere(workbench, "I5", "A", true);
      const theirs = await workbookText(workbench);
      await pane.getByRole("button", { name: "Apply 1 change" }).click();
      await told(pane, /I5 changed meanwhile, so nothing was written/);
      expect(await workbookText(workbench)).toBe(theirs);
    }));

  it("is worked by the keyboard alone", () =>
    onQuarters(async () => {
      const { page, pane } = workbench;
      const original = await workbookText(workbench);
      /** Goes on with Tab until what has the focus is called so. */
      const tabTo = async (name: RegExp): Promise<void> => {
        for (let step = 0; step < 40; step += 1) {
          const called = await page
            .frame({ url: /taskpane/ })
            ?.evaluate<string>('document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? ""');
          if (name.test(called ?? "")) return;
          await page.keyboard.press("Tab");
        }
        throw new Error(`Tab never came to ${String(name)}`);
      };
      await page.keyboard.press("F6");
      await expect.poll(() => page.frame({ url: /taskpane/ })?.evaluate("document.hasFocus()")).toBe(true);
      await page.keyboard.press("Alt+Shift+C");
      await checked(pane);
      await tabTo(/^Findings/);
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await pane.getByRole("tab", { name: "Ratings", selected: true }).waitFor();
      await tabTo(/^Tick all/);
      await page.keyboard.press("Enter");
      await tabTo(/TS4/);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Space");
      await page.keyboard.press("Alt+Shift+A");
      await told(pane, /^1 cell written/);
      expect(await gridCell(workbench, WRONG_RATINGS.missing)).toEqual({ value: "HR", fill: "#FF7C80" });
      await page.keyboard.press("Alt+Shift+R");
      await told(pane, /^1 cell put back/);
      expect(await workbookText(workbench)).toBe(original);
      await page.keyboard.press("F6");
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => selected(workbench)).toEqual({ row: 1, column: 0 });
    }));

  it("has its waiver after save and reopen", () =>
    onQuarters(async () => {
      const { page, pane } = workbench;
      const finding = pane.getByRole("list", { name: "Findings" }).getByRole("button", { name: / I5$/ });
      await finding.click();
      await pane.getByRole("button", { name: /^Waive …/ }).click();
      await pane.getByLabel("Why it may stand").fill("The panel has seen it & <agreed>");
      await pane.getByLabel("Your name").fill("A. Officer");
      await pane.locator("form").getByRole("button", { name: "Waive", exact: true }).click();
      await pane.getByText("The panel has seen it & <agreed>").waitFor();
      await checked(pane);
      const copy = await saveCopy(workbench);
      await page.getByRole("status").filter({ hasText: "Saved with what was decided." }).waitFor();
      await openInside(workbench, copy);
      await finding.click();
      await pane.getByText("The panel has seen it & <agreed>").waitFor();
    }));

  it("loses its marks without a trace, after save and reopen, to a person who never switched them on", () =>
    onQuarters(async (original) => {
      const { page, pane } = workbench;
      const before = await workbookText(workbench);
      await pane.getByRole("button", { name: "Marks on" }).click();
      await told(pane, /^\d+ cells marked/);
      const marked = await saveCopy(workbench);
      expect(parts(marked)).not.toEqual(parts(original));
      await openInside(workbench, marked);
      expect(await workbookText(workbench)).not.toBe(before);
      await page.getByRole("button", { name: "Marks off", exact: true }).click();
      await expect.poll(() => workbookText(workbench)).toBe(before);
      expect(parts(await saveCopy(workbench))).toEqual(parts(original));
    }));

  it("is worked from the ribbon: the manifest's own buttons, and a notice where one could do nothing", () =>
    onQuarters(async () => {
      const { page, pane } = workbench;
      const ribbon = page.getByRole("group", { name: "Scorecard" });
      const button = (name: string) => ribbon.getByRole("button", { name, exact: true });
      expect(await ribbon.getByRole("button").allInnerTexts()).toEqual(["Scorecard Check", "Check", "Rate", "Marks on", "Marks off"]);
      const original = await workbookText(workbench);
      await button("Check").click();
      // Check marks what it found and goes to the worst of it.
      await expect.poll(() => selected(workbench)).toEqual(WRONG_RATINGS.mistaken);
      expect(await workbookText(workbench)).toContain("scorecard-check:error");
      await button("Marks off").click();
      await expect.poll(() => workbookText(workbench)).toBe(original);
      await button("Rate").click();
      await expect.poll(() => gridCell(workbench, WRONG_RATINGS.missing)).toEqual({ value: "HR", fill: "#FF7C80" });
      expect(await gridCell(workbench, WRONG_RATINGS.mistaken)).toEqual({ value: "HG", fill: "#00B050" });

      await page.getByLabel("Protect the sheets").check();
      await button("Marks on").click();
      const notice = page.getByRole("dialog", { name: "Scorecard Check" });
      await notice.frameLocator("iframe").getByRole("alert").filter({ hasText: "Choose Review, then Unprotect Sheet" }).waitFor();
      await notice.getByRole("button", { name: "Close" }).click();
      await notice.waitFor({ state: "hidden" });

      await button("Scorecard Check").click();
      await expect.poll(() => pane.locator(":focus").count()).toBe(1);
    }));
});
