import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import browsers from "./browsers.json" with { type: "json" };

/** What to say where this machine has no browser. */
export const NO_BROWSER = browsers.missing;

/** The Chromium, Chrome or Edge of this machine, or null. */
export function findBrowser(): string | null {
  return findCommand(browsers.commands) ?? browsers.places.find((place) => existsSync(place)) ?? null;
}

/** Where the first of these commands stands that the machine has, or null. */
export function findCommand(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}
