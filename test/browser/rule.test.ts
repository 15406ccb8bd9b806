import type { FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withWorkbench } from "./support/story";
import { checked, openBench, selected, type Bench } from "./support/workbench";

const ARREARS = { row: 33, column: 4 };

describe("the rule in the workbench", () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await openBench();
  });

  afterAll(() => bench.close());

  it("is found from the printed ratings, with exactly the two rows that disagree", () =>
    withWorkbench(bench, async (workbench) => {
      const { pane } = workbench;
      await pane.getByRole("tab", { name: "Rule" }).click();
      const present = pane.getByRole("region", { name: /2012\/13/ });
      await present.getByText(/Found from the printed ratings/).waitFor();
      expect(await present.getByText(/It gives 40 of the 42/).innerText()).toContain(
        "LA1 prints Green and would be Amber and H5 prints Green and would be Red.",
      );
      await pane.getByRole("heading", { name: "Work it out from the printed ratings" }).click();
      await pane.getByRole("button", { name: "Work it out" }).click();
      const first = pane.getByRole("list", { name: "Rows that disagree" }).first();
      await first.getByRole("button", { name: "H5" }).click();
      await expect.poll(() => selected(workbench)).toEqual(ARREARS);
      expect(await first.getByRole("listitem").count()).toBe(2);
    }));

  it("with its two exceptions accepted by judgement gives the counts that were published", () =>
    withWorkbench(bench, async ({ pane }) => {
      await setByJudgement(pane, /^LA1 /, "A quarter stands beside a year's target");
      await setByJudgement(pane, /^H5 /, "The sum is small");
      await pane.getByRole("tab", { name: "At a glance" }).click();
      await pane.getByRole("img", { name: "Of 51 indicators: 31 Green, 6 Amber, 5 Red and 9 Unrated." }).waitFor();
      await pane.getByText(/set by judgement and not by the rule/).waitFor();
    }));

  it("may be another published one: first what it would change, then confirmed, and still there when the sheet is read anew", () =>
    withWorkbench(bench, async ({ page, pane }) => {
      await pane.getByRole("tab", { name: "Rule" }).click();
      await pane.getByRole("heading", { name: "Choose a published rule" }).click();
      await pane.getByRole("searchbox").fill("havering 2013/14");
      await pane.getByRole("button", { name: /^Look at it: Havering.*2013\/14/ }).click();
      const draft = pane.getByRole("region", { name: /^Not taken yet/ });
      await draft.getByText(/\d+ of 51 rows would be rated otherwise/).waitFor();
      await draft.getByLabel("Your name").fill("A. Officer");
      await draft.getByRole("button", { name: "Confirm this rule" }).click();
      await pane.getByText(/^Confirmed by A\. Officer on /).waitFor();
      await checked(pane);
      await page.locator("#pane").evaluate((frame) => {
        (frame as unknown as { contentWindow: { location: { reload(): void } } }).contentWindow.location.reload();
      });
      await checked(pane);
      await pane.getByRole("tab", { name: "Rule" }).click();
      await pane
        .getByRole("region", { name: /2013\/14/ })
        .getByText(/^Confirmed by A\. Officer on /)
        .waitFor();
    }));
});

async function setByJudgement(pane: FrameLocator, row: RegExp, reason: string): Promise<void> {
  await pane.getByRole("tab", { name: "Ratings" }).click();
  await pane.getByRole("button", { name: "Every row" }).click();
  const list = pane.getByRole("list", { name: "Every row" });
  // Only the rows in sight are drawn.
  await list.getByRole("button").first().focus();
  while ((await list.getByRole("button", { name: row }).count()) === 0) await list.getByRole("button").last().press("PageDown");
  await list.getByRole("button", { name: row }).click();
  await list.getByRole("button", { name: "Set by judgement …" }).click();
  await list.getByLabel("Why").fill(reason);
  await list.getByLabel("Your name").fill("A. Officer");
  await list.getByRole("button", { name: "Set this rating" }).click();
  await checked(pane);
  await pane.getByRole("tab", { name: "Findings" }).click();
}
