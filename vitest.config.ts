import { configDefaults, defineConfig } from "vitest/config";
import { findBrowser, findCommand, NO_BROWSER } from "./scripts/workbench/find-browser";

const hasLibreOffice = findCommand(["soffice"]) !== null;
if (!hasLibreOffice) {
  console.warn(
    "test/libreoffice was left out, as soffice was not found: install LibreOffice (Debian: apt-get install libreoffice-calc-nogui).",
  );
}

// In the gate they are required: there they fail where no browser is.
const hasBrowser = process.env.CI !== undefined || findBrowser() !== null;
if (!hasBrowser) console.warn(`test/browser was left out, as ${NO_BROWSER}`);

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
