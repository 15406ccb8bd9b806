import { spawn } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import type { Page } from "playwright-core";
import { PROJECT } from "../../../scripts/workbench/build";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** The folder of the production build: the one that the gate has just made, else one made now from the same settings. */
export async function productionBuild(): Promise<string> {
  const made = process.env.BUILD_FOLDER;
  if (made !== undefined) return made;
  const folder = await mkdtemp(join(tmpdir(), "production-"));
  const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
  const build = spawn(process.execPath, [webpack, "--output-path", folder], { cwd: PROJECT, stdio: "ignore" });
  const status = await new Promise<number | null>((resolve) => build.on("close", resolve));
  if (status !== 0) throw new Error("the production build failed: npm run build says why");
  return folder;
}

/** Serves a folder as any web server would. */
export async function serveFolder(folder: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? "/", "http://localhost").pathname);
    readFile(join(folder, name)).then(
      (body) => response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { url: `http://localhost:${address.port}/`, close: () => server.close() };
}

/** Where Microsoft serves office.js and what belongs to it. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const OFFICE_FOLDER = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

/** Answers for Microsoft's server from the package that Microsoft publishes; no other host is reached. Returns each address asked for. */
export async function answerForOffice(page: Page, ownUrl: string): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    asked.push(url);
    if (url.startsWith(ownUrl)) {
      await route.continue();
    } else if (url.startsWith(OFFICE_CDN)) {
      await route.fulfill({ path: join(OFFICE_FOLDER, new URL(url).pathname.slice("/lib/1/hosted/".length)) });
    } else {
      await route.abort();
    }
  });
  return asked;
}
