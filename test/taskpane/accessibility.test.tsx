// @vitest-environment jsdom
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { act, screen } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { signOff, takeBackSignOff } from "../../src/app/session/sign-off";
import { openCheckedPane, openPane } from "./support/pane";

/** The rules that were broken, with the first element that breaks each. Contrast needs a browser that lays out. */
async function faults(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(
    { include: [container], exclude: [["[data-tabster-dummy]"]] },
    { rules: { "color-contrast": { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

describe("a view", () => {
  it.each(["Findings", "Ratings", "At a glance", "Sheet"])("%s has no fault that axe knows of", async (view) => {
    const { container, show, user } = await openCheckedPane();
    await show(view);
    if (view === "Findings") await user.click(screen.getByRole("button", { name: /The sheet prints Green/ }));
    expect(await faults(container)).toEqual([]);
  });
});

it.each(["Sign off …", "Take it back …"])("the form behind “%s” has no fault that axe knows of", async (button) => {
  const { container, show, user, store } = await openCheckedPane();
  await act(() => signOff({ by: "A. Khan", role: "", reason: "Agreed" })(store));
  if (button === "Sign off …") await act(() => takeBackSignOff("A. Khan")(store));
  await show("At a glance");
  await user.click(screen.getByRole("button", { name: button }));
  expect(await faults(container)).toEqual([]);
});

it.each([
  ["light", webLightTheme],
  ["dark", webDarkTheme],
] as const)("the pane takes all its colours from the %s theme", (look, theme) => {
  const { container } = openPane(undefined, look);
  const provider = container.querySelector(".fui-FluentProvider");
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).filter((rule) => rule instanceof CSSStyleRule);
  const themes = rules.filter(
    ({ selectorText, style }) => style.getPropertyValue("--colorNeutralBackground1") !== "" && provider?.matches(selectorText) === true,
  );
  expect(themes.map(({ style }) => style.getPropertyValue("--colorNeutralBackground1"))).toEqual([theme.colorNeutralBackground1]);
});

it("the pane before a check has no fault that axe knows of", async () => {
  expect(await faults(openPane().container)).toEqual([]);
});
