import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    sequence: { shuffle: true },
    // A slow machine is no failure: only a test that hangs ends here.
    testTimeout: 120_000,
    coverage: { include: ["src/**"] },
  },
});
