import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect } from "vitest";
import { openSession } from "../../../src/app/session/store";
import type { SheetSnapshot } from "../../../src/domain/sheet";
import { App } from "../../../src/taskpane/App";
// The pane loads it later; here it is there from the start, so that no test waits for the disk.
import "../../../src/taskpane/frame/ViewOf";
import type { Look } from "../../../src/taskpane/theme";
import { memoryWorkbook } from "../../support/memory-workbook";
import { SMALL_SCORECARD } from "../../support/small-scorecard";

afterEach(cleanup);

// A slow machine is no failure: only what never comes ends here.
configure({ asyncUtilTimeout: 20_000 });

// jsdom lays nothing out: without a size, a list that draws only what is in sight would draw nothing.
Object.defineProperty(HTMLElement.prototype, "offsetHeight", {
  configurable: true,
  get(this: HTMLElement) {
    return this.getAttribute("role") === "list" ? 600 : 40;
  },
});
HTMLElement.prototype.scrollTo = () => undefined;
HTMLElement.prototype.scrollIntoView = () => undefined;

/** The pane over a workbook in memory, with hands to use it. */
export function openPane(sheet: SheetSnapshot = SMALL_SCORECARD, look: Look = "light", others: readonly SheetSnapshot[] = []) {
  const workbook = memoryWorkbook(sheet, undefined, others);
  const store = openSession(workbook.ports);
  const { container } = render(<App store={store} look={look} />);
  return { workbook, store, container, user: userEvent.setup() };
}

/** The pane with the sheet checked. */
export async function openCheckedPane(sheet?: SheetSnapshot, look?: Look, others?: readonly SheetSnapshot[]) {
  const pane = openPane(sheet, look, others);
  await pane.user.click(screen.getByRole("button", { name: "Check" }));
  // What the tabs show is loaded when there is something to show.
  await waitFor(() => {
    expect(screen.getByRole("tabpanel").childElementCount).toBeGreaterThan(0);
  });
  const show = (name: string) => pane.user.click(screen.getByRole("tab", { name }));
  return { ...pane, show };
}
