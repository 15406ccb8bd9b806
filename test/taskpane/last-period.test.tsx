// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { screen, waitFor } from "@testing-library/react";
import { withSheet } from "../../src/domain/settings/sheets";
import { describe, expect, it } from "vitest";
import { HARROW_Q1, harrowQ2 } from "../support/harrow";
import { sheetOf } from "../support/sheet";
import { openCheckedPane } from "./support/pane";

const FILE = "harrow-2014-15-q1.tsv";
const COMPARED = "14 indicators also stand on “Q1”.";
const WARNING = /The reference was TS6 last period and is 23 now/;

async function openSheetTab() {
  const pane = await openCheckedPane(harrowQ2(), undefined, [HARROW_Q1, sheetOf(["Shopping", "Milk"], { name: "Notes" })]);
  await pane.show("Sheet");
  await waitFor(() => screen.getByRole("option", { name: "Q1" }));
  return pane;
}

const sheets = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Sheet of this workbook" });

describe("last period's scorecard in the pane", () => {
  it("is offered where a sheet's name suggests it, and not taken unasked", async () => {
    const { user, workbook, show } = await openSheetTab();
    expect(screen.getByText("By its name, “Q1” may be last period's.")).toBeDefined();
    expect(workbook.decided().lastPeriod).toBeNull();
    await user.click(screen.getByRole("button", { name: "Compare with “Q1”" }));
    await waitFor(() => screen.getByText(COMPARED));
    expect(sheets().value).toBe("Q1");
    expect(screen.queryByText(/By its name/)).toBeNull();
    await show("Findings");
    expect(screen.getByText(WARNING)).toBeDefined();
  });

  it("is chosen among the other sheets, and let go again", async () => {
    const { user, workbook } = await openSheetTab();
    expect([...sheets().options].map(({ text }) => text)).toEqual(["none chosen", "Q1", "Notes"]);
    await user.selectOptions(sheets(), "Notes");
    await waitFor(() => screen.getAllByText(/^No scorecard was found on “Notes”.*Choose another scorecard as last period's\.$/));
    await user.selectOptions(sheets(), "Q1");
    await waitFor(() => screen.getByText(COMPARED));
    await user.click(screen.getByRole("button", { name: "Stop comparing with “Q1”" }));
    await waitFor(() => screen.getByText(/By its name/));
    expect(workbook.decided().lastPeriod).toBeNull();
  });

  it("is opened from a file, which the pane says is not kept", async () => {
    const { user, workbook } = await openSheetTab();
    const input = screen.getByLabelText("Or a file (.xlsx, .csv or .tsv)");
    expect(input.getAttribute("aria-describedby")).toBe(screen.getByText(/^The file is read here and is not kept/).id);
    await user.upload(input, new File([new Uint8Array(readFileSync(`assets/samples/${FILE}`))], FILE));
    await waitFor(() => screen.getByText("14 indicators also stand on “harrow-2014-15-q1”."));
    expect(workbook.decided().lastPeriod).toEqual({ from: "file", name: FILE });
    expect(screen.getByRole("button", { name: `Stop comparing with “${FILE}”` })).toBeDefined();
  });

  it("says why a file cannot be used", async () => {
    const { user } = await openSheetTab();
    await user.upload(screen.getByLabelText("Or a file (.xlsx, .csv or .tsv)"), new File(["Shopping\nMilk\n"], "last.csv"));
    await waitFor(() => screen.getAllByText(/^last\.csv: No scorecard was found/));
  });

  it("shows a chosen sheet that is gone, with what to do", async () => {
    const { workbook, store, user } = await openSheetTab();
    await workbook.ports.store.update((settings) =>
      withSheet(settings, "Q2", (before) => ({ ...before, lastPeriod: { from: "sheet", name: "Q0" } })),
    );
    await user.click(screen.getByRole("button", { name: "Check" }));
    await waitFor(() => {
      expect(store.session().busy).toBeNull();
    });
    expect(
      screen.getAllByText("Last period's sheet, “Q0”, could not be read. It may have been renamed or deleted: choose it again.").length,
    ).toBeGreaterThan(0);
    expect(sheets().value).toBe("Q0");
  });
});
