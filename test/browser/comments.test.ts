import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { FrameLocator, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withWorkbench } from "./support/story";
import { checked, openBench, selected, type Bench, type Workbench } from "./support/workbench";

const ROW_OF_CLAIM = 17;

const list = (pane: FrameLocator): Locator => pane.getByRole("list", { name: "Findings" });

/** The sample says of a figure that rose from 4.5% to 4.6%, where smaller is better, that it is better than last year. */
const claim = (pane: FrameLocator): Locator => list(pane).getByRole("button", { name: /The comment says “better than last year”/ });

/** Leaves the findings about comments, with the one about the claim in sight. */
async function showClaim(pane: FrameLocator): Promise<void> {
  await pane.getByRole("combobox", { name: "Kind of check" }).selectOption("commentary");
  await claim(pane).waitFor();
}

describe("comments in the workbench", () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await openBench();
  });

  afterAll(() => bench.close());

  const onPage = (work: (workbench: Workbench) => Promise<void>): Promise<void> => withWorkbench(bench, work);

  it("one key opens a finding, underlines the claim beside the figures, and leads to the cell", () =>
    onPage(async (workbench) => {
      const { page, pane } = workbench;
      await showClaim(pane);
      await claim(pane).focus();
      await page.keyboard.press("Enter");
      const comment = pane.getByRole("blockquote", { name: "The commentary" });
      expect(await comment.locator("mark").innerText()).toContain("better than last year");
      expect(await page.frame({ url: /taskpane/ })?.evaluate(`getComputedStyle(document.querySelector("mark")).textDecorationLine`)).toBe(
        "underline",
      );
      expect(await pane.getByLabel("Figures of the row").innerText()).toMatch(
        /Outturn\s+4\.6 % \(2012\/13\)\s+Previous outturn\s+4\.5% \(2011\/12\)/,
      );
      await expect.poll(() => selected(workbench)).toEqual({ row: ROW_OF_CLAIM, column: 8 });
    }));

  it("offers the findings of the row that is selected in the grid, and leaves the focus there", () =>
    onPage(async ({ page, pane }) => {
      await page.locator("#grid").click({ position: { x: 550, y: 330 } });
      const here = pane.getByRole("button", { name: /findings? for row \d+$/ });
      await here.waitFor();
      expect(await page.evaluate("document.activeElement?.id")).not.toBe("pane");
      const row = /row (\d+)$/.exec(await here.innerText())?.[1];
      await page.keyboard.press("ArrowDown");
      await pane.getByRole("button", { name: new RegExp(`for row ${Number(row) + 1}$`) }).waitFor();
    }));

  it("shows what goes back to a service, and copies it", () =>
    onPage(async ({ page, pane }) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await pane.getByRole("button", { name: "Send back …" }).click();
      const to = pane.getByRole("combobox", { name: "To" });
      await to.selectOption("Customer Services");
      const preview = await pane.getByRole("textbox", { name: "What will be copied" }).inputValue();
      expect(preview).toMatch(/^Customer Services: \d+ points on \d+ indicators of “Scorecard”\.\n\nRow \d+: /);
      await pane.getByRole("button", { name: "Copy" }).click();
      await pane.getByText(/^Copied\./).waitFor();
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe(preview);
    }));

  it.each(["light", "dark"] as const)("has nothing that stands in anyone's way at 320 pixels with a comment open, in %s", (colorScheme) =>
    onPage(async ({ page, pane }) => {
      const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
      await page.emulateMedia({ colorScheme });
      await page.evaluate(`document.getElementById("pane").width = 320`);
      await checked(pane);
      await showClaim(pane);
      await claim(pane).click();
      await pane.getByText("How this check decides").click();
      const frame = page.frame({ url: /taskpane/ });
      if (frame === null) throw new Error("there is no pane");
      await frame.evaluate(axe);
      const faults = async (): Promise<readonly string[]> => {
        const { violations } = await frame.evaluate<AxeResults>(
          `axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] })`,
        );
        const isTooWide = await frame.evaluate<boolean>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        return [
          ...violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 200) ?? ""}`),
          ...(isTooWide ? ["wider than the pane"] : []),
        ];
      };
      expect(await faults()).toEqual([]);
      await pane.getByRole("button", { name: "Send back …" }).click();
      await pane.getByRole("textbox", { name: "What will be copied" }).waitFor();
      expect(await faults()).toEqual([]);
    }),
  );
});
