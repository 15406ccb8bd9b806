import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

const hasLibreOffice = (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, "soffice")));
if (!hasLibreOffice) {
  console.warn(
    "test/libreoffice was left out, as soffice was not found: install LibreOffice (Debian: apt-get install libreoffice-calc-nogui).",
  );
}

export default defineConfig({
  // The CommonJS build of Univer loads four times faster under Node than its ES modules.
  resolve: { alias: [{ find: /^(@univerjs\/[a-z-]+)$/, replacement: "$1/lib/cjs/index.js" }] },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, ...(hasLibreOffice ? [] : ["test/libreoffice/**"])],
    sequence: { shuffle: true },
    // A slow machine is no failure: only a test that hangs ends here.
    testTimeout: 120_000,
    coverage: { include: ["src/**"] },
  },
});
