import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checked, openBench, openWorkbench, type Bench, type Workbench } from "./support/workbench";

/** Colours of the system, as a browser is told to wish for them. */
const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

const VIEWS = ["Findings", "Ratings", "Rule", "At a glance", "Sheet"] as const;

/** What else is to be looked at in a view, once it is opened. */
const OPEN: Readonly<Partial<Record<(typeof VIEWS)[number], (pane: FrameLocator) => Promise<void>>>> = {
  Ratings: async (pane) => {
    await pane.getByRole("button", { name: "Every row" }).click();
    await pane.getByRole("list", { name: "Every row" }).getByRole("button").first().click();
  },
  Rule: (pane) =>
    pane
      .getByRole("button", { name: /^Look at it: Havering/ })
      .first()
      .click(),
};

/** Fluent's own nodes that hold the focus in; they are hidden from people. */
const RUN = `axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] })`;

/** The names of what can be pressed and is lower or narrower than 24 pixels. A field's frame can be pressed too. */
const TOO_SMALL = `[...document.querySelectorAll("a[href], button, select, summary, textarea, input")]
  .map((control) => [control, (control.closest(".fui-Input, .fui-Checkbox, .fui-Switch") ?? control).getBoundingClientRect()])
  .filter(([, { width, height }]) => height > 0 && Math.min(width, height) < 23.9)
  .map(([control, { width, height }]) => \`\${control.ariaLabel ?? control.textContent} \${control.type} \${width} × \${height}\`)`;

describe("the pane in a browser", () => {
  let bench: Bench;
  let workbench: Workbench;
  let axe: string;

  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    bench = await openBench();
    workbench = await openWorkbench(bench);
  });

  afterAll(() => bench.close());

  const cases = [320, 450].flatMap((width) => (Object.keys(LOOKS) as (keyof typeof LOOKS)[]).map((look) => [width, look] as const));

  it.each(cases)("has nothing that stands in anyone's way at %i pixels in %s", async (width, look) => {
    const { page, pane } = workbench;
    await page.emulateMedia(LOOKS[look]);
    await page.evaluate(`document.getElementById("pane").width = ${width}`);
    await checked(pane);
    const frame = page.frame({ url: /taskpane/ });
    if (frame === null) throw new Error("there is no pane");
    await frame.evaluate(axe);
    const faults: string[] = [];
    for (const view of VIEWS) {
      await pane.getByRole("tab", { name: view }).click();
      // What is folded away is looked at too.
      await frame.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
      await OPEN[view]?.(pane);
      // The line under the tabs moves to its place; until then it has the colours of its way.
      await frame.evaluate("Promise.all(document.getAnimations().map(({ finished }) => finished))");
      const { violations } = await frame.evaluate<AxeResults>(RUN);
      faults.push(
        ...violations.map(
          ({ id, nodes }) =>
            `${view}: ${id} ${nodes
              .map(({ html }) => html)
              .join(" ")
              .slice(0, 300)}`,
        ),
      );
      const small = await frame.evaluate<readonly string[]>(TOO_SMALL);
      faults.push(...small.map((control) => `${view}: too small to press: ${control}`));
      const isTooWide = await frame.evaluate<boolean>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
      if (isTooWide) faults.push(`${view}: wider than the pane`);
    }
    expect(faults).toEqual([]);
  });
});
