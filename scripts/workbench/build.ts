import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The folder of the whole project. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The pages of the workbench and their scripts and styles, by their paths. */
export type Site = ReadonlyMap<string, string | Uint8Array>;

/** What the add-in's pages may load here: the same as in Excel, but for Office.js, which comes from this server too. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'";

const OFFICE_JS = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/** Office.js from this server, and before it what joins a page of the add-in to the page around it. */
const JOINED = '<script src="join.js"></script><script src="office/office.js"></script>';

const JOIN = "window.parent.joinWorkbench(window);\n";

/** Says that the functions of the ribbon are there: importing waits until they are. */
const COMMANDS_READY = 'import "./commands.js";\nwindow.frameElement.dispatchEvent(new Event("ready"));\n';

const module = (name: string): string => `<script type="module" src="${name}.js"></script>`;

/** A page of the add-in, with nothing changed but where Office.js comes from and who is asked for the workbook. */
async function addInPage(path: string, scripts: string): Promise<string> {
  const page = await readFile(join(PROJECT, path), "utf8");
  if (!page.includes(OFFICE_JS)) throw new Error(`${path} no longer loads Office.js`);
  return page.replace("<%= policy %>", POLICY).replace(OFFICE_JS, scripts);
}

/** Builds the workbench in memory: nothing of it is written to disk, and none of it is in the production build. */
export async function buildWorkbench(): Promise<Site> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: "src/workbench/page/main.ts", out: "workbench" },
      { in: "src/workbench/page/page.css", out: "workbench" },
      { in: "src/taskpane/main.tsx", out: "taskpane" },
      { in: "src/commands/main.ts", out: "commands" },
      { in: "src/commands/notice.ts", out: "notice" },
    ],
    absWorkingDir: PROJECT,
    bundle: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    outdir: "/",
    write: false,
    logLevel: "error",
    // The development builds of React and Fluent warn on the console, which the browser tests listen to.
    define: { "process.env.NODE_ENV": '"development"' },
  });
  return new Map<string, string | Uint8Array>([
    ["/", await readFile(join(PROJECT, "src/workbench/page/index.html"))],
    ["/manifest.xml", await readFile(join(PROJECT, "manifest.xml"))],
    ["/taskpane.html", await addInPage("src/taskpane/taskpane.html", JOINED + module("taskpane"))],
    ["/commands.html", await addInPage("src/commands/commands.html", JOINED + module("commands-ready"))],
    // In a window of its own it speaks to nobody, so it needs no library.
    ["/notice.html", await addInPage("src/commands/notice.html", module("notice"))],
    ["/join.js", JOIN],
    ["/commands-ready.js", COMMANDS_READY],
    ...outputFiles.map(({ path, contents }) => [path, contents] as const),
  ]);
}
