// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { check } from "../../src/app/session/check";
import { RATING_OF } from "../support/small-scorecard";
import { openCheckedPane } from "./support/pane";

async function openGlance() {
  const pane = await openCheckedPane();
  await pane.show("At a glance");
  const view = () => within(screen.getByRole("group", { name: "At a glance" }));
  return { ...pane, view };
}

describe("at a glance", () => {
  it("tells the picture in words, and every share with what it is a share of", async () => {
    const { view } = await openGlance();
    expect(view().getByRole("img", { name: "Of 4 indicators: 1 Green, 0 Amber, 2 Red and 1 Unrated." })).toBeDefined();
    expect(view().getByRole("region", { name: "Ratings: 3 of 4 indicators" })).toBeDefined();
    expect(view().getByText("2 of 3 (67%)")).toBeDefined();
    expect(within(view().getByRole("region", { name: "Not rated: 1 of 4" })).getByText("not yet available")).toBeDefined();
    expect(view().getByRole("img", { name: /^Of 4 indicators: 1 better, 2 worse and 1 not comparable\.$/ })).toBeDefined();
    expect(view().getByText("2 of 4 (50%)")).toBeDefined();
  });

  it("says what keeps the scorecard from being ready, and what is settled", async () => {
    const { view } = await openGlance();
    const list = within(view().getByRole("list", { name: "What it takes to be ready" }));
    expect(list.getAllByRole("img").map((icon) => icon.getAttribute("aria-label"))).toEqual(["To do", "To do", "Done"]);
    expect(list.getByText("The rule is not confirmed for this workbook.")).toBeDefined();
    expect(view().getByText(/^Not yet: \d+ errors and a rule to confirm\.$/)).toBeDefined();
  });

  it("counts findings by severity, and says which checks did not run and why", async () => {
    const { view, store } = await openGlance();
    const { summary, notRun } = store.session().checked?.review ?? {};
    const part = within(view().getByRole("region", { name: "Findings" }));
    expect(part.getByText(`${summary?.errors ?? 0} errors to mend or waive before cabinet`)).toBeDefined();
    expect(part.getByText(new RegExp(`^${notRun?.length ?? 0} of \\d+ checks did not run$`))).toBeDefined();
    expect(part.getByText("No column was recognised as the next target.")).toBeDefined();
  });

  it("says that a decision has nothing to act on", async () => {
    const { view, workbook, store } = await openGlance();
    expect(view().queryByText(/apply to the sheet as it is/)).toBeNull();
    await act(async () => {
      await workbook.ports.store.update((settings) => ({ ...settings, checksOff: ["no/such"] }));
      await check(store);
    });
    expect(view().getByText("1 decision does not apply to the sheet as it is. See the Sheet tab.")).toBeDefined();
  });
});

describe("the sign-off", () => {
  it("is given with a name and, while the scorecard is not ready, a reason; later changes are told; it can be taken back", async () => {
    const { view, user, workbook, store } = await openGlance();
    expect(view().getByText("Nobody has signed this scorecard off.")).toBeDefined();
    await user.click(view().getByRole("button", { name: "Sign off …" }));
    const form = within(view().getByRole("form", { name: "Sign off" }));
    await user.click(form.getByRole("button", { name: "Sign off all the same" }));
    expect([form.getByText("Say who signs off."), form.getByText("Say why. The reason goes with the sign-off.")]).toHaveLength(2);
    expect(workbook.decided().signOffs).toEqual([]);
    await user.type(form.getByRole("textbox", { name: "Your name" }), "A. Khan");
    await user.type(
      form.getByRole("textbox", { name: /^It is not ready: \d+ errors and a rule to confirm\. Why may it go/ }),
      "They are explained",
    );
    await user.click(form.getByRole("button", { name: "Sign off all the same" }));
    expect(view().queryByRole("form")).toBeNull();
    expect(
      view().getByText(
        /^Signed off by A\. Khan on 1 April 2026\. It was not ready then .*The reason given: “They are explained”\. Nothing has changed since\.$/,
      ),
    ).toBeDefined();

    await act(async () => {
      workbook.type(RATING_OF.repairs, "Red");
      await check(store);
    });
    expect(view().getByText("Since then 1 row has changed: H1.")).toBeDefined();

    await user.click(view().getByRole("button", { name: "Take it back …" }));
    expect(view().getByRole<HTMLInputElement>("textbox", { name: "Your name" }).value).toBe("A. Khan");
    await user.click(view().getByRole("button", { name: "Take the sign-off back" }));
    expect(view().getByText("Nobody has signed this scorecard off.")).toBeDefined();
    expect(view().getByText(/Taken back by A\. Khan on 1 April 2026\.$/)).toBeDefined();
  });

  it("is left as it was when the form is closed", async () => {
    const { view, user, workbook } = await openGlance();
    await user.click(view().getByRole("button", { name: "Sign off …" }));
    await user.click(view().getByRole("button", { name: "Cancel" }));
    expect(view().queryByRole("form")).toBeNull();
    expect(workbook.decided().signOffs).toEqual([]);
  });
});
