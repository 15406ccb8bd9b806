import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

// Compiling functions into one another takes the engine longer than a run of seconds can win back.
setFlagsFromString("--no-turbo-inlining");

// Runs the command line from its sources. Made into one script first it starts sooner, and runs a good deal quicker, than
// module by module. The script is kept beside the packages until a source changes.
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(project, "node_modules/.cache/scorecard-check");
const state = stateOfSources();
const script = join(folder, `${state}.mjs`);
await import(existsSync(script) ? pathToFileURL(script).href : await made());

/** Tells the sources of now from those of any other time, by their names, sizes and when they were written. */
function stateOfSources() {
  const files = readdirSync(join(project, "src"), { recursive: true }).sort();
  const told = ["package-lock.json", ...files.map((file) => join("src", file))].map((file) => {
    const { mtimeMs, size } = statSync(join(project, file));
    return `${file} ${mtimeMs} ${size}`;
  });
  return createHash("sha256").update(told.join("\n")).digest("hex").slice(0, 16);
}

/** The address of a script made anew. */
async function made() {
  const { build, stop } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: ["src/cli/main.ts"],
    absWorkingDir: project,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    write: false,
  });
  await stop();
  const contents = Buffer.from(outputFiles[0].contents);
  try {
    keep(contents);
    return pathToFileURL(script).href;
  } catch {
    // Where nothing can be written it is made each time.
    return `data:text/javascript;base64,${contents.toString("base64")}`;
  }
}

/** @param {Buffer} contents */
function keep(contents) {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!file.startsWith(state)) rmSync(join(folder, file), { force: true });
  // Another run finds all of it or nothing.
  const part = `${script}.${process.pid}`;
  writeFileSync(part, contents);
  renameSync(part, script);
}
