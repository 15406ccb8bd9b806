// @vitest-environment jsdom
import { screen, within, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FAMILY_FILLS } from "../../src/domain/colour";
import { RATING_OF } from "../support/small-scorecard";
import { openCheckedPane } from "./support/pane";

const change = (name: RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });

describe("the preview of ratings", () => {
  it("says of each cell what it is, what it would be and why, and ticks all but what was typed", async () => {
    const { show } = await openCheckedPane();
    await show("Ratings");
    expect(change(/E1.*RAG status, G2: Blank becomes Green.*97% against a target of 95%/).checked).toBe(true);
    expect(change(/H1.*RAG status, G3: Green becomes Red.*A person put/).checked).toBe(false);
  });

  it("is written when applied, and put back when restored", async () => {
    const { show, user, workbook } = await openCheckedPane();
    await show("Ratings");
    await user.click(change(/H1.*RAG status/));
    await user.click(screen.getByRole("button", { name: /^Apply \d+ changes$/ }));
    expect(workbook.cell(RATING_OF.repairs)).toMatchObject({ text: "Red", fill: FAMILY_FILLS.red });
    expect(screen.getByRole("status").textContent).toMatch(/cells written\. Restore puts back/);
    expect(screen.getByText(/There is nothing to write/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Restore" }));
    await waitFor(() => {
      expect(workbook.cell(RATING_OF.repairs)).toMatchObject({ text: "Green", fill: null });
    });
  });

  it("is decided with the keyboard alone", async () => {
    const { show, user, workbook } = await openCheckedPane();
    await show("Ratings");
    const boxes = within(screen.getByRole("list", { name: "Changes" })).getAllByRole<HTMLInputElement>("checkbox");
    boxes[0]?.focus();
    await user.keyboard(" ");
    expect(boxes[0]?.checked).toBe(false);
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(boxes[1]);
    await user.keyboard("{Enter}");
    expect(workbook.selected()).not.toBeNull();
    await user.keyboard("{Alt>}{Shift>}[KeyA]{/Shift}{/Alt}");
    expect(workbook.decided().journal).toHaveLength(1);
    expect(workbook.cell(RATING_OF.bins).text).toBe("");
  });

  it("leads with Tab from a change to the button that shows its cell", async () => {
    const { show, user, workbook } = await openCheckedPane();
    await show("Ratings");
    change(/H1.*RAG status, G3/).focus();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Show G3" }));
    await user.keyboard("{Enter}");
    expect(workbook.selected()).toBe("G3");
    expect(screen.getAllByRole("button", { name: /^Show / }).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it("ticks all and none", async () => {
    const { show, user } = await openCheckedPane();
    await show("Ratings");
    await user.click(screen.getByRole("button", { name: "Tick all" }));
    expect(change(/H1.*RAG status/).checked).toBe(true);
    await user.click(screen.getByRole("button", { name: "Tick none" }));
    expect(screen.getAllByRole<HTMLInputElement>("checkbox").some(({ checked }) => checked)).toBe(false);
    expect(screen.getByRole("button", { name: "Apply" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("goes into the fill of the outturn where that is chosen", async () => {
    const { show, user, workbook } = await openCheckedPane();
    await show("Ratings");
    await user.selectOptions(screen.getByRole("combobox", { name: "Show ratings" }), "fill");
    expect(change(/E1.*Fill of the outturn, F2: Blank becomes Green fill/).checked).toBe(true);
    expect(workbook.decided().ratingsShown).toBe("fill");
  });

  it("says in plain words why nothing could be written", async () => {
    const { show, user, workbook } = await openCheckedPane();
    await show("Ratings");
    workbook.protect("The sheet is protected. Choose Review, then Unprotect Sheet.");
    await user.click(screen.getByRole("button", { name: /^Apply/ }));
    expect(screen.getByRole("status").textContent).toBe("The sheet is protected. Choose Review, then Unprotect Sheet.");
    await user.click(screen.getByRole("button", { name: "Close this message" }));
    expect(screen.queryByText(/Unprotect Sheet/)).toBeNull();
  });
});

describe("every row", () => {
  async function openRows() {
    const pane = await openCheckedPane();
    await pane.show("Ratings");
    await pane.user.click(screen.getByRole("button", { name: "Every row" }));
    return pane;
  }
  const rowOf = (name: RegExp) => screen.getByRole("button", { name });

  it("says why it has its rating, and what would have made it the next colour", async () => {
    const { user, workbook } = await openRows();
    expect(within(screen.getByRole("list", { name: "Every row" })).getAllByRole("listitem")).toHaveLength(4);
    await user.click(rowOf(/^H1.*Red$/));
    expect(workbook.selected()).toBe("G3");
    for (const words of ["60%", "90%", "33.3% worse than target", "Amber from 81%"]) expect(screen.getByText(words)).toBeDefined();
    await user.click(rowOf(/^E2.*Not rated$/));
    expect(screen.getByText("Not rated: The outturn says “TBC”.")).toBeDefined();
  });

  it("takes a rating by judgement, shows it as one everywhere, and gives the rule's back", async () => {
    const { user, show, workbook } = await openRows();
    await user.click(rowOf(/^H1/));
    await user.click(screen.getByRole("button", { name: "Set by judgement …" }));
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Rating by judgement" }).value).toBe("green");
    await user.selectOptions(screen.getByRole("combobox", { name: "Rating by judgement" }), "amber");
    await user.click(screen.getByRole("button", { name: "Set this rating" }));
    expect(workbook.decided().overrides).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: "Why" }), "Crews were away");
    await user.type(screen.getByRole("textbox", { name: "Your name" }), "A. Officer");
    await user.click(screen.getByRole("button", { name: "Set this rating" }));
    expect(workbook.decided().overrides).toMatchObject([{ key: "h1", band: "amber", reason: "Crews were away", by: "A. Officer" }]);
    expect(rowOf(/^H1.*Amber, by judgement$/)).toBeDefined();
    await show("Findings");
    expect(screen.getByText("Amber, by judgement")).toBeDefined();
    await show("At a glance");
    expect(screen.getByText(/set by judgement and not by the rule/)).toBeDefined();
    await show("Ratings");
    await user.click(screen.getByRole("button", { name: "Every row" }));
    await user.click(rowOf(/^H1/));
    await user.click(screen.getByRole("button", { name: "Take the judgement back" }));
    expect(rowOf(/^H1.*Red$/)).toBeDefined();
  });

  it("has its reason written in a column beside the table when that is asked for, and taken back by Restore", async () => {
    const { user, workbook } = await openRows();
    await user.click(screen.getByRole("button", { name: "Write the reasons in a column …" }));
    expect(screen.getByText("5 cells of column K would be written, under “Why this rating”.")).toBeDefined();
    expect(workbook.cell({ row: 1, column: 10 }).text).toBe("");
    await user.click(screen.getByRole("button", { name: "Write the reasons" }));
    expect(workbook.cell({ row: 1, column: 10 }).text).toMatch(/^Green: 97% against a target of 95%/);
    await user.click(screen.getByRole("button", { name: "Restore" }));
    await waitFor(() => {
      expect(workbook.cell({ row: 1, column: 10 }).text).toBe("");
    });
  });
});
