import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BEHAVIOURS } from "../../workbench/host/conformance/index";
import { openBench, type Bench } from "../support/workbench";

const HOST_PAGE = "<!doctype html><title>Host</title><body><script src='page.js'></script></body>";
const PANE_PAGE =
  "<!doctype html><title>Pane</title><script src='join.js'></script><script src='office/office.js'></script><script src='ready.js'></script>";

async function site(): Promise<ReadonlyMap<string, string>> {
  const entry = join(dirname(fileURLToPath(import.meta.url)), "page.ts");
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
  return new Map([
    ["/", HOST_PAGE],
    ["/pane.html", PANE_PAGE],
    ["/page.js", outputFiles[0]?.text ?? ""],
    ["/join.js", "parent.join(window); const host = window.top;"],
    ["/ready.js", "Office.onReady(() => host.ready());"],
  ]);
}

interface Outcome {
  readonly title: string;
  readonly fault: string | null;
}

/** The same behaviours as under Node, in a browser: there the library speaks to its host by messages between frames. */
describe("in a browser", () => {
  let bench: Bench | null = null;
  let page: Page | null = null;

  beforeAll(async () => {
    bench = await openBench(await site());
    page = await bench.browser.newPage();
    await page.goto(bench.url);
  });

  afterAll(() => bench?.close());

  const numbered = BEHAVIOURS.map(({ title }, index) => [`${index + 1}. ${title}`, index] as const);

  test.each(numbered)("%s", async (_title, index) => {
    const outcome = await page?.evaluate<Outcome>(`tryOne(${index})`);
    expect(outcome?.fault).toBeNull();
  });
});
