// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { sheetOf } from "../support/sheet";
import { openCheckedPane, openPane } from "./support/pane";

const findings = () => within(screen.getByRole("list", { name: "Findings" }));
const disagreement = () => findings().getByRole("button", { name: /The sheet prints Green; the rule gives Red/ });

describe("before anything is checked", () => {
  it("says what to do, and that nothing leaves the computer", () => {
    openPane();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Check a scorecard");
    expect(screen.getByText(/Nothing leaves this computer/)).toBeDefined();
    expect(screen.queryByRole("tab")).toBeNull();
  });

  it("says why there is nothing to check on this sheet", async () => {
    const { user } = openPane(sheetOf(["Shopping", "Milk"]));
    await user.click(screen.getByRole("button", { name: "Check" }));
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toMatch(/No scorecard was found on “Sheet1”/);
    });
  });
});

describe("findings", () => {
  it("stand under the state of the scorecard, which is also said aloud", async () => {
    const { store } = await openCheckedPane();
    const errors = store.session().checked?.review.summary.errors ?? 0;
    expect(errors).toBeGreaterThan(1);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(`Not ready: ${errors} errors`);
    expect(screen.getByRole("status").textContent).toContain(`Not ready: ${errors} errors. 4 indicators checked`);
  });

  it("show the cell, why it matters and what to do when one is chosen", async () => {
    const { user, workbook } = await openCheckedPane();
    await user.click(disagreement());
    expect(workbook.selected()).toBe("G3");
    expect(disagreement().getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText(/A wrong colour tells members/)).toBeDefined();
    expect(screen.getByText(/Check the figures\. If they are right/)).toBeDefined();
  });

  it("come into sight in full when one is opened, and not again when the list draws them anew", async () => {
    const { user, show } = await openCheckedPane();
    const scrolled = vi.spyOn(HTMLElement.prototype, "scrollIntoView");
    await user.click(disagreement());
    await waitFor(() => {
      expect(scrolled.mock.contexts).toEqual([disagreement().parentElement]);
    });
    expect(scrolled).toHaveBeenCalledWith({ block: "nearest" });
    await user.click(disagreement());
    await show("Ratings");
    expect(scrolled).toHaveBeenCalledOnce();
    scrolled.mockRestore();
  });

  it("can be gone through with the arrow keys and chosen with Enter", async () => {
    const { user, workbook } = await openCheckedPane();
    const rows = findings().getAllByRole("button");
    expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    rows[0]?.focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(rows[1]);
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(rows.at(-1));
    await user.keyboard("{ArrowDown}{Home}");
    expect(document.activeElement).toBe(rows[0]);
    expect(workbook.selected()).toBeNull();
    await user.keyboard("{End}{Enter}");
    expect(workbook.selected()).not.toBeNull();
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
  });

  it("are filtered by severity and by service", async () => {
    const { user } = await openCheckedPane();
    const all = findings().getAllByRole("button").length;
    await user.click(screen.getByRole("button", { name: /^\d+ errors?$/ }));
    expect(findings().queryByRole("img", { name: "Error" })).toBeNull();
    await user.click(screen.getByRole("button", { name: /^\d+ errors?$/ }));
    expect(findings().getAllByRole("button")).toHaveLength(all);
    await user.selectOptions(screen.getByRole("combobox", { name: "Service" }), "Environment");
    expect(findings().queryByText(/H1|H2/)).toBeNull();
  });

  it("say so when the filter leaves none", async () => {
    const { user } = await openCheckedPane();
    for (const name of [/^\d+ errors?$/, /^\d+ warnings?$/, /^\d+ notes?$/]) await user.click(screen.getByRole("button", { name }));
    expect(screen.getByText(/No finding matches/)).toBeDefined();
  });

  it("are counted, also where a kind has none, and what is open beside them is said", async () => {
    await openCheckedPane(sheetOf(["Ref | Indicator | Target | Outturn", "A1 | Visits to parks | 50 | 60"]));
    expect(screen.getByRole("button", { name: "0 errors" }).textContent).toBe("0");
    expect(screen.getByText(/^Nothing was found/).textContent).toBe(
      "Nothing was found by the checks that could run. Still open: a rule to confirm and 1 doubt to settle. See At a glance.",
    );
  });

  it("are grouped by row or by check", async () => {
    const { user } = await openCheckedPane();
    expect(findings().getByRole("heading", { name: /H1 Repairs completed on time/ })).toBeDefined();
    await user.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "check");
    expect(findings().getByRole("heading", { name: "The printed rating is not the one the rule gives" })).toBeDefined();
  });

  it("are let stand only with a reason and a name, and then stay in sight", async () => {
    const { user, workbook, store } = await openCheckedPane();
    const errors = store.session().checked?.review.summary.errors ?? 0;
    await user.click(disagreement());
    await user.click(screen.getByRole("button", { name: "Waive …" }));
    await user.click(screen.getByRole("button", { name: "Waive" }));
    expect([screen.getByText("Say why this may stand."), screen.getByText("Say who decides this.")]).toHaveLength(2);
    expect(workbook.decided().waivers).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: /Why it may stand/ }), "The auditors agree.");
    await user.type(screen.getByRole("textbox", { name: /Your name/ }), "A. Officer{Enter}");
    expect(workbook.decided().waivers).toMatchObject([{ reason: "The auditors agree.", by: "A. Officer", until: null }]);
    expect(disagreement().textContent).toContain("Waived by A. Officer on 1 April 2026: The auditors agree.");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(`Not ready: ${errors - 1} ${errors === 2 ? "error" : "errors"}`);
  });

  it("are waived until a day that is still to come", async () => {
    const { user, workbook } = await openCheckedPane();
    await user.click(disagreement());
    await user.click(screen.getByRole("button", { name: "Waive …" }));
    await user.type(screen.getByRole("textbox", { name: /Why it may stand/ }), "The figure comes late");
    await user.type(screen.getByRole("textbox", { name: /Your name/ }), "A. Officer");
    await user.type(screen.getByLabelText(/Last day it holds/), "2026-03-31");
    await user.click(screen.getByRole("button", { name: "Waive" }));
    expect(screen.getByText("31 March 2026 is over. Give a later date, or none.")).toBeDefined();
    await user.clear(screen.getByLabelText(/Last day it holds/));
    await user.type(screen.getByLabelText(/Last day it holds/), "2026-04-30");
    await user.click(screen.getByRole("button", { name: "Waive" }));
    expect(workbook.decided().waivers).toMatchObject([{ until: "2026-04-30" }]);
    expect(disagreement().textContent).toContain("Waived by A. Officer on 1 April 2026, until 30 April 2026: The figure comes late");
  });

  it("draws only the rows in sight, however many there are", async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => `R${row} | Measure ${row} | Bigger is better | 90% | 60% | Green |`);
    const { store } = await openCheckedPane(sheetOf(["Ref | Indicator | Polarity | Target | Outturn | RAG | Commentary", ...rows]));
    expect(store.session().checked?.review.findings.length).toBeGreaterThan(3000);
    const drawn = findings().getAllByRole("listitem");
    expect(drawn.length).toBeLessThan(60);
    expect(Number(drawn[0]?.getAttribute("aria-setsize"))).toBeGreaterThan(3000);
  });
});

describe("marks", () => {
  it("go on and off with one button", async () => {
    const { user, workbook } = await openCheckedPane();
    await user.click(screen.getByRole("button", { name: "Marks on" }));
    expect(workbook.marks().length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Marks off" }));
    expect(workbook.marks()).toEqual([]);
  });
});
