import { spawn } from "node:child_process";
import { buildWorkbench } from "./build";
import { serve } from "./serve";

/** How each system opens an address in the person's own browser. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

function openBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  // A machine without a browser still has the address on its screen.
  spawn(command, [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

const { url } = await serve(await buildWorkbench(), 3000);
console.log(`The workbench is at ${url}. Press Ctrl+C to stop it.`);
if (process.env.CI === undefined && !process.argv.includes("--no-open")) openBrowser(url);
