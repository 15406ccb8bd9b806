import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The folder of the whole project. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The pages of the workbench and their scripts and styles, by their paths. */
export type Site = ReadonlyMap<string, string | Uint8Array>;

/** What the pane may load here: the same as in Excel, but for Office.js, which comes from this server too. */
const PANE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Joins the pane to the page around it; it has to run before Office.js. */
const JOIN = "window.parent.joinWorkbench(window);\n";

/** The pane's own page, with nothing changed but where Office.js comes from and who is asked for the workbook. */
async function panePage(): Promise<string> {
  const page = await readFile(join(PROJECT, "src/taskpane/taskpane.html"), "utf8");
  const script = `<script src="${OFFICE_JS}"></script>`;
  if (!page.includes(script)) throw new Error(`taskpane.html no longer loads ${OFFICE_JS}`);
  return page
    .replace("<%= policy %>", PANE_POLICY)
    .replace(script, '<script src="join.js"></script><script src="office/office.js"></script><script type="module" src="taskpane.js"></script>');
}

/** Builds the workbench in memory: nothing of it is written to disk, and none of it is in the production build. */
export async function buildWorkbench(): Promise<Site> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: "src/workbench/page/main.ts", out: "workbench" },
      { in: "src/workbench/page/page.css", out: "workbench" },
      { in: "src/taskpane/main.tsx", out: "taskpane" },
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
    ["/taskpane.html", await panePage()],
    ["/join.js", JOIN],
    ...outputFiles.map(({ path, contents }) => [path, contents] as const),
  ]);
}
