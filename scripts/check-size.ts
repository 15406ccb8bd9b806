import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** What the scripts may weigh that show the pane, in thousands of bytes as they travel. React takes 68 of them. */
const START = 180;

/** The same with all that is loaded beside it, when it is first needed: rules and checks, views, and the reader of files. */
const WHOLE = 365;

/** Pages that are not the pane, and bring scripts of their own. */
const OTHER_PAGES = ["commands.html", "notice.html", "support.html"];

const read = (file: string): string => readFileSync(`dist/${file}`, "utf8");
const weightOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1000;

const [pane, others] = [read("taskpane.html"), OTHER_PAGES.map(read).join()];
const scripts = readdirSync("dist").filter((file) => file.endsWith(".js"));
const atStart = scripts.filter((file) => pane.includes(file));
// All that the pane can ever load counts: every script but those that only another page names.
const [start, whole] = [weightOf(atStart), weightOf(scripts.filter((file) => pane.includes(file) || !others.includes(file)))];
console.log(
  `The pane starts with ${start.toFixed(1)} kB of scripts (gzip), of ${START} allowed, and may load ${whole.toFixed(1)} in all, of ${WHOLE}.`,
);
process.exitCode = atStart.length > 0 && start <= START && whole <= WHOLE ? 0 : 1;
