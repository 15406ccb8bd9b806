// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { sheetOf } from "../support/sheet";
import { RATING_OF } from "../support/small-scorecard";
import { openCheckedPane } from "./support/pane";

const TWO_TARGETS = sheetOf(["Ref | Indicator | Polarity | Target | Target | Outturn", "A1 | Visits | Bigger is better | 50 | 90 | 60"]);
const NO_POLARITY = sheetOf(["Ref | Indicator | Target | Outturn", "A1 | Days lost to sickness | 10 | 20", "A2 | Widgets | 10 | 20"]);

describe("how the sheet was understood", () => {
  it("lists each column with what it was taken for", async () => {
    const { show } = await openCheckedPane();
    await show("Sheet");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Column F, Outturn, is" }).value).toBe("outturn");
  });

  it("settles which of two columns is meant, and remembers it in the workbook", async () => {
    const { show, user, workbook, store } = await openCheckedPane(TWO_TARGETS);
    await show("Sheet");
    expect(screen.getByText(/could each be the target/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Use E" }));
    expect(screen.queryByText(/could each be the target/)).toBeNull();
    expect(workbook.settings().columns).toEqual([{ header: "Target", nth: 1, field: "target" }]);
    expect(store.session().checked?.review.rows[0]?.verdict).toMatchObject({ band: { id: "red" } });
    await user.click(screen.getByRole("button", { name: "Forget what was settled here" }));
    expect(screen.getByText(/could each be the target/)).toBeDefined();
  });

  it("asks which way is good, offers what the wording suggests and assumes nothing", async () => {
    const { show, user, store } = await openCheckedPane(NO_POLARITY);
    await show("Sheet");
    const verdicts = () => store.session().checked?.review.rows.map(({ verdict }) => verdict.status);
    expect(verdicts()).toEqual(["unrated", "unrated"]);
    await user.click(screen.getByRole("button", { name: "Take what the wording of 1 name suggests" }));
    expect(verdicts()).toEqual(["rated", "unrated"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "What is good for A2 Widgets" }), "bigger");
    expect(verdicts()).toEqual(["rated", "rated"]);
  });

  it("switches a check off, which is kept in the workbook", async () => {
    const { show, user, workbook } = await openCheckedPane();
    await show("Sheet");
    await user.click(screen.getByText("Checks"));
    await user.click(screen.getByRole("switch", { name: "The printed rating is not the one the policy gives" }));
    expect(workbook.settings().checksOff).toEqual(["rating/disagrees"]);
    await show("Findings");
    expect(screen.queryByText(/The sheet prints Green; the policy gives Red/)).toBeNull();
  });
});

describe("at a glance", () => {
  it("tells the picture in words, and every share with what it is a share of", async () => {
    const { show } = await openCheckedPane();
    await show("At a glance");
    const view = within(screen.getByRole("tabpanel"));
    expect(view.getByRole("img", { name: "Of 4 indicators: 1 Green, 0 Amber, 2 Red and 1 Unrated." })).toBeDefined();
    expect(view.getByText("3 of 4 indicators are rated. Of the 3:")).toBeDefined();
    expect(view.getByText("2 (67%)")).toBeDefined();
    expect(view.getByText("not yet available")).toBeDefined();
    expect(view.getByRole("img", { name: /^Of 4 indicators: 1 better, 2 worse and 1 not comparable\.$/ })).toBeDefined();
  });
});

describe("the session in the pane", () => {
  it("checks again by itself once the person has stopped typing", async () => {
    const { workbook } = await openCheckedPane();
    vi.useFakeTimers();
    try {
      act(() => { workbook.type(RATING_OF.repairs, "Red"); });
      expect(screen.getByRole("button", { name: "Check again" })).toBeDefined();
      await act(() => vi.advanceTimersByTimeAsync(1000));
      expect(screen.getByText(/The sheet prints Green; the policy gives Red/)).toBeDefined();
      await act(() => vi.advanceTimersByTimeAsync(1000));
      expect(screen.queryByText(/The sheet prints Green; the policy gives Red/)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it("shows how far long work is, and stops it", async () => {
    const { workbook, user, store } = await openCheckedPane();
    const before = store.session().checked;
    let seen: string | null = null;
    workbook.onPause(() => {
      seen ??= store.session().busy?.doing ?? null;
      store.send({ kind: "asked-to-stop" });
    });
    await user.click(screen.getByRole("button", { name: "Check" }));
    expect(seen).toBe("Finding the scorecard");
    expect(store.session().checked).toBe(before);
    expect(screen.getByRole("status").textContent).toMatch(/^Stopped\./);
  });
});
