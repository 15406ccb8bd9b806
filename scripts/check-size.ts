import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** What the pane's scripts may weigh, in thousands of bytes as they travel. Microsoft's own React template weighs 169. */
const BUDGET = 180;

const page = readFileSync("dist/taskpane.html", "utf8");
const scripts = readdirSync("dist").filter((file) => file.endsWith(".js") && page.includes(file));
const weight = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0) / 1000;
console.log(`The pane's scripts weigh ${weight.toFixed(1)} kB (gzip), of ${BUDGET} kB allowed: ${scripts.join(", ")}.`);
process.exitCode = scripts.length > 0 && weight <= BUDGET ? 0 : 1;
