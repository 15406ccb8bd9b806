// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RATING_OF } from "../support/small-scorecard";
import { openCheckedPane } from "./support/pane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const finding = () => within(screen.getByRole("list", { name: "Findings" })).getByRole("button", { name: /The sheet prints Green; the/ });

/** Goes to a button and presses it, as with the keyboard alone. */
async function press({ user }: Awaited<ReturnType<typeof openCheckedPane>>, name: string | RegExp) {
  button(name).focus();
  await user.keyboard("{Enter}");
}

/** Waits until the focus is on the control of this name. */
const focusIsOn = (name: string | RegExp) =>
  waitFor(() => {
    expect(document.activeElement).toBe(button(name));
  });

describe("the focus", () => {
  const hasFocus = vi.spyOn(document, "hasFocus");

  // jsdom takes a page to be left when what has the focus goes away; browsers do not.
  beforeEach(() => {
    hasFocus.mockReturnValue(true);
  });

  afterEach(() => {
    hasFocus.mockReset();
  });

  it("goes back to the button that opened a form, when the form is left", async () => {
    const pane = await openCheckedPane();
    await pane.user.click(finding());
    await press(pane, "Waive …");
    await press(pane, "Cancel");
    await focusIsOn("Waive …");
  });

  it("goes back there with Escape too, which then does not lead into the sheet", async () => {
    const toExcel = vi.fn();
    window.addEventListener("keydown", toExcel);
    const pane = await openCheckedPane();
    await pane.user.click(finding());
    await press(pane, "Waive …");
    await pane.user.keyboard("Agreed{Escape}");
    window.removeEventListener("keydown", toExcel);
    await focusIsOn("Waive …");
    expect(toExcel).not.toHaveBeenCalledWith(expect.objectContaining({ key: "Escape" }));
  });

  it("goes to what takes the place of a form that was sent", async () => {
    const pane = await openCheckedPane();
    await pane.user.click(finding());
    await press(pane, "Waive …");
    await pane.user.type(screen.getByRole("textbox", { name: /Why it may stand/ }), "The auditors agree.");
    await pane.user.type(screen.getByRole("textbox", { name: /Your name/ }), "A. Officer{Enter}");
    await focusIsOn("Take the waiver back");
    await press(pane, "Take the waiver back");
    await focusIsOn("Waive …");
  });

  it("goes to the tab in view when a message is closed", async () => {
    const pane = await openCheckedPane();
    await press(pane, "Marks on");
    await waitFor(() => button("Close this message"));
    await press(pane, "Close this message");
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Findings" }));
    });
  });

  it("goes to the row that comes up in the place of the one that went away", async () => {
    const { user, workbook } = await openCheckedPane();
    const rows = within(screen.getByRole("list", { name: "Findings" })).getAllByRole("button");
    const at = rows.indexOf(finding());
    const next = rows[at + 1]?.textContent ?? "";
    finding().focus();
    workbook.type(RATING_OF.repairs, "Red");
    await user.keyboard("{Alt>}{Shift>}c{/Shift}{/Alt}");
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe(next);
    });
  });

  it("stays in the sheet while the person is there", async () => {
    const pane = await openCheckedPane();
    await pane.user.click(finding());
    await press(pane, "Waive …");
    hasFocus.mockReturnValue(false);
    await press(pane, "Cancel");
    expect(document.activeElement).toBe(document.body);
  });
});

/** What Tab leads to in Excel on the web: there office.js goes from one of these to the next, and passes over all else. */
const OFFICE_GOES_TO =
  "a[href], area[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), *[tabindex]";

it.each(["Findings", "Ratings", "Rule", "At a glance", "Sheet"])(
  "Tab leads to all that opens in %s, in Excel on the web too",
  async (view) => {
    const { container, show, user } = await openCheckedPane();
    await show(view);
    if (view === "Findings") await user.click(finding());
    const passedOver = [...container.querySelectorAll("summary")].filter((summary) => !summary.matches(OFFICE_GOES_TO));
    expect(passedOver.map(({ textContent }) => textContent)).toEqual([]);
  },
);
