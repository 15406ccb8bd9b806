import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import browsers from "./browsers.json" with { type: "json" };

/** The Chromium, Chrome or Edge of this machine, or null. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = [...browsers.commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...browsers.places];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Starts the browser of this machine without a window. It asks nothing of the network but what its pages ask. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(browsers.missing);
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run"];
  return chromium.launch({ executablePath, args: ["--headless=new", "--no-sandbox", "--disable-gpu", ...quiet] });
}
