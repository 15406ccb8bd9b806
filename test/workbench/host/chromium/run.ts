import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

/** The browser of the machine: Debian's place for it, unless told otherwise. */
const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";
const here = dirname(fileURLToPath(import.meta.url));
const office = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

const HOST_PAGE = "<!doctype html><title>Host</title><body><script src='/page.js'></script></body>";
const PANE_PAGE =
  "<!doctype html><title>Pane</title><script>parent.join(window); const host = window.top;</script>" +
  "<script src='/office/office.js'></script><script>Office.onReady(() => host.ready());</script>";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

async function bundle(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [join(here, "page.ts")], bundle: true, write: false, format: "iife", target: "es2022", logLevel: "error" });
  return outputFiles[0]?.text ?? "";
}

async function serve(script: string): Promise<Server> {
  const pages: Readonly<Record<string, string>> = { "/": HOST_PAGE, "/pane.html": PANE_PAGE, "/page.js": script };
  const content = (path: string): Promise<string | Buffer> => {
    const page = pages[path];
    if (page !== undefined) return Promise.resolve(page);
    return readFile(join(office, normalize(path.replace(/^\/office\//, "/"))));
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    content(pathname).then(
      (body) => response.writeHead(200, { "content-type": TYPES[extname(pathname)] ?? "text/html" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => { server.listen(0, "localhost", resolve); });
  return server;
}

interface Outcome {
  readonly title: string;
  readonly fault: string | null;
}

/** Tries every behaviour in the browser; returns those that do not hold. */
async function tryAll(url: string): Promise<readonly string[]> {
  const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const count = await page.evaluate<number>("count");
    const faults: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const { title, fault } = await page.evaluate<Outcome>(`tryOne(${index})`);
      if (fault !== null) faults.push(`${index + 1}. ${title}: ${fault}`);
    }
    console.log(`${count - faults.length} of ${count} behaviours hold in ${browser.browserType().name()} ${browser.version()}.`);
    return faults;
  } finally {
    await browser.close();
  }
}

const server = await serve(await bundle());
const address = server.address();
const port = typeof address === "object" && address !== null ? address.port : 0;
const faults = await tryAll(`http://localhost:${port}/`);
server.close();
faults.forEach((fault) => { console.error(fault); });
process.exitCode = faults.length === 0 ? 0 : 1;
