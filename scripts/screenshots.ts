import { join } from "node:path";
import { launchBrowser } from "./workbench/browser";
import { buildWorkbench, PROJECT } from "./workbench/build";
import { serve } from "./workbench/serve";

/** Takes the pictures that the README shows, of the workbench as it is now. */
const { url, server } = await serve(await buildWorkbench(), 0);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(url);
const pane = page.frameLocator("#pane");
await pane.getByRole("tab", { name: "Findings", selected: true }).waitFor();
// A finding with its reason and remedy, and its cell in the grid.
await pane.getByRole("list", { name: "Findings" }).getByRole("button", { name: / H12$/ }).click();
await page.mouse.move(1105, 600);
await page.mouse.wheel(0, 340);
await page.locator("[data-u-comp=defined-name] input").and(page.locator('[value="H12"]')).waitFor();
// Pointers and the lines under tabs come to rest.
await page.mouse.move(640, 795);
await page.waitForTimeout(500);
await page.screenshot({ path: join(PROJECT, "assets/screenshots/workbench.png") });
await browser.close();
server.close();
