import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

interface WebpackConfig {
  readonly entry: Readonly<Record<string, string>>;
}

const file: string = pathToFileURL(resolve("webpack.config.js")).href;
const { default: config } = (await import(/* @vite-ignore */ file)) as { readonly default: () => WebpackConfig };

describe("the production build", () => {
  it("holds nothing of the workbench, of its grid, of Microsoft's library, or of what writes the sample", async () => {
    const { entry } = config();
    const { metafile } = await build({
      entryPoints: entry,
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      outdir: "/",
      jsx: "automatic",
      logLevel: "error",
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs).toContain("src/taskpane/main.tsx");
    expect(inputs.filter((path) => /workbench|@univerjs|@microsoft\/office-js|playwright|hucre\/dist\/xlsx/.test(path))).toEqual([]);
  });
});
