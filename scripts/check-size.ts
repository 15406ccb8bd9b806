import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/**
 * What the pane's scripts may weigh, in thousands of bytes as they travel. React takes 68 of them, reading, rating and
 * checking a scorecard 119, Fluent and the list of rows the rest.
 */
const BUDGET = 235;

/** Pages that are not the pane, and bring scripts of their own. */
const OTHER_PAGES = ["commands.html", "notice.html", "support.html"];

const read = (file: string): string => readFileSync(`dist/${file}`, "utf8");
const [pane, others] = [read("taskpane.html"), OTHER_PAGES.map(read).join()];

// All that the pane can ever load counts, now or later: every script but those that only another page names.
const scripts = readdirSync("dist").filter((file) => file.endsWith(".js") && (pane.includes(file) || !others.includes(file)));
const weight = scripts.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1000;
console.log(`The pane's scripts weigh ${weight.toFixed(1)} kB (gzip), of ${BUDGET} kB allowed: ${scripts.join(", ")}.`);
process.exitCode = scripts.length > 0 && weight <= BUDGET ? 0 : 1;
