import type { FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { told, withWorkbench } from "./support/story";
import { checked, openBench, typeElsewhere, type Bench, type Workbench } from "./support/workbench";

/** Opens the pane anew over the same workbook, as when a colleague opens it, and shows it at a glance. */
async function reopenPane({ page, pane }: Workbench): Promise<void> {
  await page.locator("#pane").evaluate((frame) => {
    (frame as unknown as { contentWindow: { location: { reload(): void } } }).contentWindow.location.reload();
  });
  await pane.getByRole("tab", { name: "At a glance", selected: false }).waitFor();
  await checked(pane);
  await pane.getByRole("tab", { name: "At a glance" }).click();
}

/** What the pane says of the sign-off. */
const card = (pane: FrameLocator) => pane.getByRole("region", { name: "Sign-off" });

describe("signing off in the workbench", () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await openBench();
  });

  afterAll(() => bench.close());

  it("names what has changed since, still after the pane is opened again, until the sign-off is taken back", () =>
    withWorkbench(bench, async (workbench) => {
      const { pane } = workbench;
      await pane.getByRole("tab", { name: "At a glance" }).click();
      await pane.getByRole("button", { name: "Sign off …" }).click();
      await pane.getByRole("textbox", { name: "Your name" }).fill("A. Khan");
      await pane.getByRole("textbox", { name: /^Your role/ }).fill("Head of Performance");
      await pane
        .getByRole("textbox", { name: /^It is not ready: \d+ errors and a rule to confirm/ })
        .fill("They are explained in the report");
      await pane.getByRole("button", { name: "Sign off all the same" }).click();
      await told(pane, /^Signed off by A\. Khan\./);
      await card(pane)
        .getByText(/^Signed off by A\. Khan, Head of Performance, on .*“They are explained in the report”\. Nothing has changed since\.$/)
        .waitFor();

      await typeElsewhere(workbench, "E22", "250", false);
      await card(pane).getByText("Since then 1 row has changed: LA1.").waitFor();
      await typeElsewhere(workbench, "I34", "Arrears fell after the new letters went out.", false);
      await card(pane).getByText("Since then 2 rows have changed: LA1 and H5.").waitFor();

      await reopenPane(workbench);
      await card(pane).getByText("Since then 2 rows have changed: LA1 and H5.").waitFor();
      await pane.getByRole("button", { name: "Take it back …" }).click();
      await pane.getByRole("textbox", { name: "Your name" }).fill("B. Lee");
      await pane.getByRole("button", { name: "Take the sign-off back" }).click();
      await card(pane).getByText("Nobody has signed this scorecard off.").waitFor();

      await reopenPane(workbench);
      await card(pane).getByText("Earlier sign-offs: 1").click();
      expect(await card(pane).getByRole("listitem").innerText()).toMatch(
        /^Signed off by A\. Khan, Head of Performance, .* Taken back by B\. Lee on /,
      );
    }));
});
