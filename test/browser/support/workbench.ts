import { readFile } from "node:fs/promises";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../../../scripts/workbench/browser";
import { buildWorkbench, type Site } from "../../../scripts/workbench/build";
import { serve, type Address } from "../../../scripts/workbench/serve";
import type { Place } from "../../../src/domain/sheet";
import type { Host } from "../../../src/workbench/host/host";
import { faultsOf } from "./faults";

/** A browser with the workbench's server behind it. */
export interface Bench {
  readonly browser: Browser;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A file to be opened in the workbench. */
export interface BenchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbench in a page of its own. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What should not happen on any page: errors on the console, requests to other hosts. */
  readonly faults: readonly string[];
}

/** Serves the site, the workbench unless another is given, and starts a browser. */
export async function openBench(site?: Site): Promise<Bench> {
  const [browser, { url, server }] = await Promise.all([launchBrowser(), served(site)]);
  return {
    browser,
    url,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function served(site: Site | undefined): Promise<Address> {
  return serve(site ?? (await buildWorkbench()), 0);
}

/** Opens the page with its sample, and waits until the pane has checked it. */
export async function openWorkbench({ browser, url }: Bench): Promise<Workbench> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(15_000);
  const faults = faultsOf(page, url);
  await page.goto(url);
  const pane = page.frameLocator("#pane");
  await checked(pane);
  return { page, pane, faults };
}

let opened = 0;

/** Opens a file in a page that is there: a new host and a new pane, which have seen nothing before. */
export async function openInside({ page, pane }: Workbench, file: BenchFile): Promise<void> {
  // A name that was not on the page before tells when the file is there.
  opened += 1;
  const name = `${opened} ${file.name}`;
  await page.locator("#open").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(file.bytes) });
  await page.locator("#file", { hasText: name }).waitFor();
  await checked(pane);
}

/** Saves a copy of the workbook that is shown, as a file. */
export async function saveCopy({ page }: Workbench): Promise<BenchFile> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy" }).click();
  const copy = await download;
  return { name: copy.suggestedFilename(), bytes: await readFile(await copy.path()) };
}

/** Waits until the pane shows what it found, and does nothing more. */
export async function checked(pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: "Findings" }).waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
}

/** What a function of the page sees. */
interface PageGlobal {
  readonly workbenchHost: Host;
}

/** A cell of the grid's model. */
export interface GridCell {
  readonly value: string | number | boolean | null;
  readonly fill: string | null;
}

/** What the model holds in a cell of the sheet in front. */
export function gridCell({ page }: Workbench, place: Place): Promise<GridCell> {
  return page.evaluate(({ row, column }) => {
    const { book } = (globalThis as unknown as PageGlobal).workbenchHost;
    const { value, style } = book.model.cell(book.active, row, column);
    return { value, fill: style.fill ?? null };
  }, place);
}

/** All that the model holds, as text: equal texts are equal workbooks. */
export function workbookText({ page }: Workbench): Promise<string> {
  return page.evaluate(() => {
    const { model } = (globalThis as unknown as PageGlobal).workbenchHost.book;
    const sheets = model.sheets().map((sheet) => {
      const used = model.usedArea(sheet.id, false) ?? { top: 0, left: 0, bottom: -1, right: -1 };
      const cells: unknown[] = [];
      for (let row = used.top; row <= used.bottom; row += 1) {
        for (let column = used.left; column <= used.right; column += 1) cells.push(model.cell(sheet.id, row, column));
      }
      return { sheet, used, cells, merges: model.merges(sheet.id), rules: model.rules(sheet.id) };
    });
    return JSON.stringify({ sheets, names: model.names(), tables: model.tables() });
  });
}

/** The name of the sheet in front, as the host knows it. */
export function sheetInFront({ page }: Workbench): Promise<string | undefined> {
  return page.evaluate(() => {
    const { book } = (globalThis as unknown as PageGlobal).workbenchHost;
    return book.model.sheets().find(({ id }) => id === book.active)?.name;
  });
}

/** The first cell of the selection, as the host knows it. */
export function selected({ page }: Workbench): Promise<Place | null> {
  return page.evaluate(() => {
    const [area] = (globalThis as unknown as PageGlobal).workbenchHost.book.selection.areas;
    return area === undefined ? null : { row: area.top, column: area.left };
  });
}

/** Another person types into a cell of the sheet in front; where `unheard`, before the pane hears of it. */
export function typeElsewhere({ page }: Workbench, address: string, text: string, unheard: boolean): Promise<void> {
  return page.evaluate(
    async ([at, typed, deaf]) => {
      const host = (globalThis as unknown as PageGlobal).workbenchHost;
      const { book } = host;
      const sheet = book.model.sheets().find(({ id }) => id === book.active)?.name ?? "";
      book.events.enabled = !deaf;
      await host.type(sheet, at, typed, "other person");
      book.events.enabled = true;
    },
    [address, text, unheard] as const,
  );
}
