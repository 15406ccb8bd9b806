import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** What a test looks at in a plugin of the build. */
interface Plugin {
  readonly userOptions?: { readonly filename: string; readonly templateParameters: { readonly policy: string } };
  readonly patterns?: readonly { readonly from: string; readonly transform?: (content: Buffer) => string }[];
}

const file: string = pathToFileURL(resolve("webpack.config.js")).href;
const { default: config } = (await import(/* @vite-ignore */ file)) as {
  readonly default: (settings: { readonly address?: string }) => { readonly plugins: readonly Plugin[] };
};

/** What the build makes with these settings: its pages, their content policy, and the manifest it writes. */
export function buildWith(settings: { readonly address?: string }) {
  const plugins = config(settings).plugins;
  const pages = plugins.flatMap(({ userOptions }) => userOptions ?? []);
  const copies = plugins.flatMap(({ patterns }) => patterns ?? []);
  const transform = copies.find(({ from }) => from === "manifest.xml")?.transform;
  return {
    pages: pages.map(({ filename }) => filename),
    policy: pages[0]?.templateParameters.policy ?? "",
    manifest: (source: string): string => transform?.(Buffer.from(source)) ?? "",
  };
}
