// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { check } from "../../src/app/session/check";
import { withSheet } from "../../src/domain/settings/sheets";
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
    expect(workbook.decided().columns).toEqual([{ header: "Target", nth: 1, field: "target" }]);
    expect(store.session().checked?.review.rows[0]?.verdict).toMatchObject({ band: { id: "red" } });
    await user.click(screen.getByRole("button", { name: "Forget what was settled here" }));
    expect(screen.getByText(/could each be the target/)).toBeDefined();
  });

  it("asks which way is good, offers what the wording suggests and assumes nothing", async () => {
    const { show, user, store } = await openCheckedPane(NO_POLARITY);
    await show("Sheet");
    const verdicts = () => store.session().checked?.review.rows.map(({ verdict }) => verdict.status);
    expect(verdicts()).toEqual(["unrated", "unrated"]);
    expect(screen.getByText("“days lost” suggests smaller is better.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Take what the wording of 1 name suggests" }));
    expect(verdicts()).toEqual(["rated", "unrated"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "What is good for A2 Widgets" }), "bigger");
    expect(verdicts()).toEqual(["rated", "rated"]);
  });

  it("switches a check off, which is kept in the workbook", async () => {
    const { show, user, workbook } = await openCheckedPane();
    await show("Sheet");
    await user.click(screen.getByText("Checks"));
    await user.click(screen.getByRole("switch", { name: "The printed rating is not the one the rule gives" }));
    expect(workbook.settings().checksOff).toEqual(["rating/disagrees"]);
    await show("Findings");
    expect(screen.queryByText(/The sheet prints Green; the rule gives Red/)).toBeNull();
  });
});

describe("decisions that do not apply here", () => {
  it("are told, and those of a sheet of another name are moved here", async () => {
    const { show, user, workbook, store } = await openCheckedPane();
    const waiver = { finding: "rating/disagrees:h1:rating", reason: "Agreed", by: "B. Lee", at: "2026-03-01T00:00:00Z", until: null };
    await act(async () => {
      await workbook.ports.store.update((settings) => withSheet(settings, "Old name", (sheet) => ({ ...sheet, waivers: [waiver] })));
      await check(store);
    });
    await show("Sheet");
    const list = within(screen.getByRole("list", { name: "Decisions that do not apply here" }));
    expect(list.getByText(/^1 waiver: for “Old name”, which is not among the sheets that can be seen/)).toBeDefined();
    await user.click(list.getByRole("button", { name: "Move them here" }));
    expect(screen.queryByRole("list", { name: "Decisions that do not apply here" })).toBeNull();
    expect(workbook.decided().waivers).toEqual([waiver]);
  });
});

describe("the session in the pane", () => {
  it("checks again by itself once the person has stopped typing", async () => {
    const { workbook } = await openCheckedPane();
    vi.useFakeTimers();
    try {
      act(() => {
        workbook.type(RATING_OF.repairs, "Red");
      });
      expect(screen.getByRole("button", { name: "Check again" })).toBeDefined();
      await act(() => vi.advanceTimersByTimeAsync(1000));
      expect(screen.getByText(/The sheet prints Green; the rule gives Red/)).toBeDefined();
      await act(() => vi.advanceTimersByTimeAsync(1000));
      expect(screen.queryByText(/The sheet prints Green; the rule gives Red/)).toBeNull();
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
