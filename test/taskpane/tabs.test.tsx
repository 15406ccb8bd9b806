// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { Tabs } from "../../src/taskpane/frame/Tabs";

afterEach(cleanup);

const VIEWS = { one: "One", two: "Two", three: "Three" } as const;

function Sample() {
  const [view, setView] = useState<keyof typeof VIEWS>("one");
  return <Tabs label="Views" views={VIEWS} selected={view} onSelect={setView} panel="panel" />;
}

const tab = (name: string) => screen.getByRole("tab", { name });
const selected = () => screen.getByRole("tab", { selected: true }).textContent;

describe("tabs", () => {
  it("have one of them in the tab order: the one that is chosen", async () => {
    render(<Sample />);
    await userEvent.click(tab("Two"));
    expect(screen.getAllByRole("tab").map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    expect(selected()).toBe("Two");
  });

  it.each([
    ["{ArrowRight}", "Two"],
    ["{ArrowRight}{ArrowRight}{ArrowRight}", "One"],
    ["{ArrowLeft}", "Three"],
    ["{End}", "Three"],
    ["{End}{Home}", "One"],
    ["{ArrowDown}", "One"],
    ["{Control>}{ArrowRight}{/Control}", "One"],
  ])("%s leads from the first to %s, and chooses nothing yet", async (keys, name) => {
    render(<Sample />);
    tab("One").focus();
    await userEvent.keyboard(keys);
    expect(document.activeElement).toBe(tab(name));
    expect(selected()).toBe("One");
  });

  it.each(["{Enter}", " "])("are chosen with “%s”", async (key) => {
    render(<Sample />);
    tab("One").focus();
    await userEvent.keyboard(`{ArrowRight}${key}`);
    expect(selected()).toBe("Two");
    expect(tab("Two").getAttribute("aria-controls")).toBe("panel");
  });
});
