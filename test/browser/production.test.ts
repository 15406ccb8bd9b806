import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/workbench/browser";
import { buildWorkbench } from "../../scripts/workbench/build";
import { answerForOffice, OFFICE_CDN, productionBuild, serveFolder } from "./support/production";
import { openBench, openWorkbench } from "./support/workbench";

let folder: string;

beforeAll(async () => {
  folder = await productionBuild();
});

describe("a page of the production build", () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  });

  afterAll(async () => {
    await browser.close();
    site.close();
  });

  /** Opens a page and tells what was asked for, and what the browser complained of: errors, warnings, breaches of its policy. */
  async function open(name: string) {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    const asked = await answerForOffice(page, site.url);
    await page.goto(`${site.url}${name}`);
    await page.waitForLoadState("networkidle");
    return { page, asked, complaints };
  }

  it.each(["taskpane.html", "commands.html", "notice.html#Done.", "support.html"])(
    "%s loads office.js and our own files and nothing else, and nobody complains",
    async (name) => {
      const { asked, complaints, page } = await open(name);
      const others = asked.filter((url) => !url.startsWith(site.url));
      expect(others.filter((url) => !url.startsWith(OFFICE_CDN))).toEqual([]);
      expect(complaints).toEqual([]);
      expect(others.includes(`${OFFICE_CDN}office.js`)).toBe(name !== "support.html");
      expect(await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content")).toContain("default-src 'none'");
    },
  );

  it("says that it has to be opened in Excel where there is none", async () => {
    const { page } = await open("taskpane.html");
    await page.getByRole("heading", { name: "Open this in Excel" }).waitFor();
  });

  it("shows the sentence it was given, as text", async () => {
    const { page } = await open(`notice.html#${encodeURIComponent("<b>Nothing</b> was written.")}`);
    expect(await page.getByRole("alert").textContent()).toBe("<b>Nothing</b> was written.");
  });
});

it("the pane of the production build works over a workbook, in the colours of its style sheet", async () => {
  const files = await readdir(folder);
  const own = files.filter((file) => /\.(js|css)$/.test(file));
  const page = await readFile(join(folder, "taskpane.html"), "utf8");
  const joined = page.replace(
    /<script src="?[^ >]*\/office\.js"?><\/script>/,
    '<script src="join.js"></script><script src="office/office.js"></script>',
  );
  expect(joined).toContain("join.js");
  const site = new Map([...(await buildWorkbench()), ["/taskpane.html", joined] as const]);
  for (const file of own) site.set(`/${file}`, await readFile(join(folder, file)));
  const bench = await openBench(site);
  try {
    const { page: workbench, faults } = await openWorkbench(bench);
    const look = await workbench
      .frame({ url: /taskpane/ })
      ?.evaluate<string>(
        "getComputedStyle([...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Check')).backgroundColor",
      );
    // Fluent's own blue for the button that matters most.
    expect(look).toBe("rgb(15, 108, 189)");
    expect(faults).toEqual([]);
  } finally {
    await bench.close();
  }
});
