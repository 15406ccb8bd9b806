import { Buffer } from "node:buffer";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build, stop } from "esbuild";

// Runs the command line from its sources. Made into one script first it starts sooner, and runs a good deal quicker, than
// module by module.
const { outputFiles } = await build({
  entryPoints: ["src/cli/main.ts"],
  absWorkingDir: dirname(dirname(fileURLToPath(import.meta.url))),
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  write: false,
});
await stop();
await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
