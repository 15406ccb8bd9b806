import { describe, expect, it } from "vitest";
import { lookFor } from "../../src/taskpane/theme";

const wishing =
  (...wishes: readonly string[]) =>
  (query: string) =>
    wishes.includes(query);
const office = (bodyBackgroundColor: string, bodyForegroundColor: string) => ({ bodyBackgroundColor, bodyForegroundColor });

describe("the look of the pane", () => {
  it.each([
    ["is light on Excel's white", office("#FFFFFF", "#242424"), wishing(), "light"],
    ["is dark on Excel's black", office("#1F1F1F", "#FFFFFF"), wishing(), "dark"],
    ["follows Excel, not the system", office("#FFFFFF", "#242424"), wishing("(prefers-color-scheme: dark)"), "light"],
    ["follows the system where Excel says nothing", null, wishing("(prefers-color-scheme: dark)"), "dark"],
    ["is light where nobody says anything", null, wishing(), "light"],
    [
      "follows the system in high contrast, whatever Excel says",
      office("#FFFFFF", "#242424"),
      wishing("(forced-colors: active)", "(prefers-color-scheme: dark)"),
      "dark",
    ],
    ["is light in a light high contrast", office("#1F1F1F", "#FFFFFF"), wishing("(forced-colors: active)"), "light"],
    ["is light where Excel's colours cannot be read", office("", ""), wishing(), "light"],
  ])("%s", (_, theme, wish, look) => {
    expect(lookFor(theme, wish)).toBe(look);
  });
});
