import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is measured, in the order in which it is printed. */
const BENCHES = ["review", "rating", "commentary"];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench “${unknown.join("”, “")}”. Choose from ${BENCHES.join(", ")}, or name none to run all.`);
  process.exit(2);
}

// The spreadsheet engine's modules run under Node only when bundled, and some of what they hold asks for "require".
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

const folder = mkdtempSync(join(tmpdir(), "bench-"));
for (const name of asked.length > 0 ? asked : BENCHES) {
  const bundle = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [`bench/${name}.ts`],
    bundle: true,
    platform: "node",
    format: "esm",
    banner: { js: REQUIRE },
    mainFields: ["module", "main"],
    outfile: bundle,
    logLevel: "error",
  });
  const { status } = spawnSync(process.execPath, [bundle], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
rmSync(folder, { recursive: true });
