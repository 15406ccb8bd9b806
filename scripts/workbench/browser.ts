import { chromium, type Browser } from "playwright-core";
import { findBrowser, NO_BROWSER } from "./find-browser";

/** Starts the browser of this machine without a window. It asks nothing of the network but what its pages ask. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(NO_BROWSER);
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run"];
  return chromium.launch({ executablePath, args: ["--headless=new", "--no-sandbox", "--disable-gpu", ...quiet] });
}
