// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { sheetOf } from "../support/sheet";
import { openCheckedPane } from "./support/pane";

const SHEET = sheetOf([
  "Ref | Indicator | Service | Polarity | Target 2012/13 | Outturn 2012/13 | Outturn 2011/12 | RAG status | Commentary | Corrective action",
  "H1 | Repairs completed on time | Housing | Bigger is better | 90% | 72% | 75% | Red | Two crews of the DLO were vacant. Performance is better than last year. | The manager will recruit two crews by June.",
  "E1 | Bins emptied on time | Environment | Bigger is better | 95% | 97% | 94% | Red | Rounds were changed in May. |",
]);

const findings = () => within(screen.getByRole("list", { name: "Findings" }));
const claim = () => findings().getByRole("button", { name: /The comment says “better than last year”/ });
const figuresOf = (list: HTMLElement) =>
  within(list)
    .getAllByRole("term")
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent ?? ""}`);

describe("a finding about a comment, opened", () => {
  it("shows the comment with the words of the claim underlined, and heard to begin and end", async () => {
    const { user, container } = await openCheckedPane(SHEET);
    await user.click(claim());
    const comment = screen.getByRole("blockquote", { name: "The commentary" });
    expect(comment.textContent).toBe("Two crews of the DLO were vacant. Performance is  claim starts: better than last year claim ends. .");
    const mark = comment.querySelector("mark");
    expect(mark === null ? "" : getComputedStyle(mark).textDecorationLine).toBe("underline");
    expect((await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations.map(({ id }) => id)).toEqual([]);
  });

  it("shows the row's figures beside it", async () => {
    const { user } = await openCheckedPane(SHEET);
    await user.click(claim());
    const figures = findings().getByLabelText("Figures of the row");
    expect(figuresOf(figures)).toEqual([
      "Target: 90% (2012/13)",
      "Outturn: 72% (2012/13)",
      "Previous outturn: 75% (2011/12)",
      "Polarity: Bigger is better",
      "Rating: Red",
      "Direction: Worse",
    ]);
  });

  it("says how the check decides, with a row that it flags and one that it leaves alone", async () => {
    const { user } = await openCheckedPane(SHEET);
    await user.click(claim());
    await user.click(screen.getByText("How this check decides"));
    expect(screen.getByText("said to be better, and it fell")).toBeDefined();
    expect(screen.getByText("fewer is better, and it fell")).toBeDefined();
  });
});

it("a finding about a rating, opened, shows the figures and no comment", async () => {
  const { user } = await openCheckedPane(SHEET);
  await user.click(findings().getByRole("button", { name: /The sheet prints Red; the rule gives Green/ }));
  expect(figuresOf(findings().getByLabelText("Figures of the row"))).toContain("Rating: Green; the sheet prints Red");
  expect(screen.queryByRole("blockquote")).toBeNull();
});

describe("the filter", () => {
  it("leaves the findings of one kind of check, with its count", async () => {
    const { user } = await openCheckedPane(SHEET);
    const kinds = screen.getByRole<HTMLSelectElement>("combobox", { name: "Kind of check" });
    const rating = [...kinds.options].find(({ value }) => value === "rating");
    await user.selectOptions(kinds, "rating");
    const left = findings().getAllByRole("button");
    expect(rating?.textContent).toBe(`Rating (${left.length})`);
    expect(findings().queryByRole("button", { name: /The comment says/ })).toBeNull();
  });

  it("offers the findings of the row in which the person is, goes along with them, and takes no focus", async () => {
    const { user, workbook } = await openCheckedPane(SHEET);
    const all = findings().getAllByRole("button").length;
    expect(screen.queryByRole("button", { name: /for row/ })).toBeNull();
    const focused = document.activeElement;
    act(() => {
      workbook.goTo({ row: 2, column: 3 });
    });
    expect(document.activeElement).toBe(focused);
    await user.click(screen.getByRole("button", { name: /^\d+ findings? for row 3$/ }));
    expect(findings().queryByRole("heading", { name: /H1/ })).toBeNull();
    expect(findings().getAllByRole("button").length).toBeLessThan(all);
    act(() => {
      workbook.goTo({ row: 1, column: 3 });
    });
    expect(findings().getByRole("heading", { name: /H1/ })).toBeDefined();
    act(() => {
      workbook.goTo({ row: 9, column: 0 });
    });
    expect(screen.getByText(/No finding matches/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "No findings for row 10", pressed: true }));
    expect(findings().getAllByRole("button")).toHaveLength(all);
  });
});

describe("send back", () => {
  it("shows what it will copy, for the service and from the severity that are chosen, and copies it", async () => {
    const { user } = await openCheckedPane(SHEET);
    await user.click(screen.getByRole("button", { name: "Send back …" }));
    const preview = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "What will be copied" });
    expect(preview.value).toMatch(/^Environment: 1 point on 1 indicator/);
    await user.selectOptions(screen.getByRole("combobox", { name: "To" }), "Housing");
    const warnings = preview.value;
    expect(warnings).toMatch(/^Housing: \d points? on 1 indicator of “Sheet1”\.\n\nRow 2: H1 Repairs completed on time\n/);
    await user.selectOptions(screen.getByRole("combobox", { name: "Which findings" }), "note");
    expect(preview.value.length).toBeGreaterThan(warnings.length);
    expect(preview.value).toContain("(note)");
    expect(preview.value).toContain("• I2 (error): The comment says “better than last year”");
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await navigator.clipboard.readText()).toBe(preview.value);
    expect(screen.getByText(/^Copied\./)).toBeDefined();
  });

  it("selects the list where copying is refused, so that the person can", async () => {
    const { user } = await openCheckedPane(SHEET);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("refused"));
    await user.click(screen.getByRole("button", { name: "Send back …" }));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    const preview = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "What will be copied" });
    expect([preview.selectionStart, preview.selectionEnd]).toEqual([0, preview.value.length]);
    expect(screen.getByText(/The list is selected: press Ctrl\+C/)).toBeDefined();
  });

  it("is left with Escape, and the keyboard is where it was", async () => {
    const { user, container } = await openCheckedPane(SHEET);
    await user.click(screen.getByRole("button", { name: "Send back …" }));
    expect((await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations.map(({ id }) => id)).toEqual([]);
    await user.keyboard("{Escape}");
    expect(findings().getAllByRole("button").length).toBeGreaterThan(0);
    expect(document.activeElement?.textContent).toBe("Send back …");
  });
});

it("a name is asked for once in a session", async () => {
  const { user, workbook } = await openCheckedPane(SHEET);
  await user.click(claim());
  await user.click(screen.getByRole("button", { name: "Waive …" }));
  await user.type(screen.getByRole("textbox", { name: /Why it may stand/ }), "Agreed.");
  await user.type(screen.getByRole("textbox", { name: /Your name/ }), "A. Officer{Enter}");
  await user.click(findings().getByRole("button", { name: /The sheet prints Red/ }));
  await user.click(screen.getByRole("button", { name: "Waive …" }));
  await user.type(screen.getByRole("textbox", { name: /Why it may stand/ }), "Agreed too.{Enter}");
  expect(workbook.decided().waivers.map(({ by }) => by)).toEqual(["A. Officer", "A. Officer"]);
});
