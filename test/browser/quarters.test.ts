import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quartersWorkbook, WRONG_RATINGS } from "./support/quarters";
import { acceptAllBut, told, withWorkbench } from "./support/story";
import { checked, gridCell, openBench, workbookText, type Bench } from "./support/workbench";

describe("the workbench with a scorecard by quarters, opened from a file", () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await openBench();
  });

  afterAll(() => bench.close());

  it("writes words and fills into the rating column of the last quarter, and Restore gives the workbook back", async () => {
    await withWorkbench(
      bench,
      async (workbench) => {
        const { pane } = workbench;
        const original = await workbookText(workbench);
        await acceptAllBut(pane, "I10");
        await pane.getByRole("button", { name: "Apply 1 change" }).click();
        await told(pane, /^1 cell written/);
        expect(await gridCell(workbench, WRONG_RATINGS.missing)).toEqual({ value: "HR", fill: "#FF7C80" });
        expect(await gridCell(workbench, WRONG_RATINGS.mistaken)).toEqual({ value: "HG", fill: "#00B050" });
        await pane.getByRole("button", { name: "Restore" }).click();
        await told(pane, /^1 cell put back/);
        expect(await workbookText(workbench)).toBe(original);
      },
      await quartersWorkbook(),
    );
  });

  it("asks which of two columns is the target, and remembers the answer when the pane is opened again", async () => {
    await withWorkbench(
      bench,
      async ({ page, pane }) => {
        const doubts = pane.getByRole("list", { name: "Doubts" });
        await pane.getByRole("tab", { name: "Sheet" }).click();
        await doubts.getByRole("button", { name: "Use E" }).click();
        await doubts.waitFor({ state: "detached" });
        await page.locator("#pane").evaluate((frame) => { (frame as unknown as { contentWindow: { location: { reload(): void } } }).contentWindow.location.reload(); });
        await pane.getByRole("tab", { name: "Sheet", selected: false }).waitFor();
        await checked(pane);
        await pane.getByRole("tab", { name: "Sheet" }).click();
        await pane.getByRole("button", { name: "Forget what was settled here" }).waitFor();
        expect(await doubts.count()).toBe(0);
      },
      await quartersWorkbook(true),
    );
  });
});
