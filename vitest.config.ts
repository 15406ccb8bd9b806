import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";
import browsers from "./scripts/workbench/browsers.json" with { type: "json" };

const hasCommand = (name: string): boolean => (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));

const hasLibreOffice = hasCommand("soffice");
if (!hasLibreOffice) {
  console.warn(
    "test/libreoffice was left out, as soffice was not found: install LibreOffice (Debian: apt-get install libreoffice-calc-nogui).",
  );
}

// In the gate they are required: there they fail where no browser is.
const hasBrowser = process.env.CI !== undefined || browsers.commands.some(hasCommand) || browsers.places.some((place) => existsSync(place));
if (!hasBrowser) console.warn(`test/browser was left out, as ${browsers.missing}`);

export default defineConfig({
  // The CommonJS build of Univer loads four times faster under Node than its ES modules.
  resolve: { alias: [{ find: /^(@univerjs\/[a-z-]+)$/, replacement: "$1/lib/cjs/index.js" }] },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, ...(hasLibreOffice ? [] : ["test/libreoffice/**"]), ...(hasBrowser ? [] : ["test/browser/**"])],
    sequence: { shuffle: true },
    // Left to itself one core of two would stand idle.
    maxWorkers: "100%",
    // A slow machine is no failure: only a test that hangs ends here.
    testTimeout: 120_000,
    // Before the tests in a browser the workbench, or the whole production build, has to be made.
    hookTimeout: 300_000,
    coverage: { include: ["src/**"] },
  },
});
