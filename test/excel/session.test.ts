import { describe, expect, it, vi } from "vitest";
import { select, waive } from "../../src/app/session/choices";
import { confirmPolicy } from "../../src/app/session/rule";
import { check, followEdits, refresh } from "../../src/app/session/check";
import { chooseLastSheet } from "../../src/app/session/last-period";
import { marksOff, marksOn } from "../../src/app/session/marks";
import { rate, restore } from "../../src/app/session/ratings";
import { isOutdated } from "../../src/app/session/session";
import { openSession } from "../../src/app/session/store";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import type { SheetSnapshot } from "../../src/domain/sheet";
import { sessionPorts } from "../../src/excel/session-ports";
import { SMALL_SCORECARD } from "../support/small-scorecard";
import { everythingIn, holding, openWorkbook, put, syncsOf } from "./support";

function cellsOf({ rows }: SheetSnapshot) {
  return rows.flatMap((cells, row) => cells.map((cell, column) => holding(row, column, cell?.value ?? null)));
}

function openScorecard() {
  const workbook = openWorkbook();
  put(workbook, cellsOf(SMALL_SCORECARD));
  const store = openSession(sessionPorts(workbook.office));
  return { workbook, store };
}

describe("a session over Office.js", () => {
  it("checks the sheet in a handful of round trips", async () => {
    const { workbook, store } = openScorecard();
    expect(await syncsOf(workbook, () => check(store))).toBeLessThanOrEqual(5);
    expect(store.session().checked?.review.summary).toMatchObject({ indicators: 4, rated: 3, ready: false });
    expect(store.session().notice).toBeNull();
  });

  it("writes ratings, keeps what was typed, and gives the cells back on Restore", async () => {
    const { workbook, store } = openScorecard();
    await check(store);
    const before = everythingIn(workbook).sheets;
    await rate(store);
    const { model } = workbook.host.book;
    expect(model.cell(workbook.sheet, 1, 6).value).toBe("Green");
    expect(model.cell(workbook.sheet, 2, 6).value).toBe("Green");
    expect(model.cell(workbook.sheet, 3, 6).value).toBe("Red");
    expect(store.session().notice).toMatchObject({ tone: "done" });
    await restore(store);
    expect(everythingIn(workbook).sheets).toEqual(before);
  });

  it("marks cells and leaves no trace when the marks come off", async () => {
    const { workbook, store } = openScorecard();
    await check(store);
    const before = everythingIn(workbook);
    await marksOn(store);
    expect(workbook.host.book.model.rules(workbook.sheet).length).toBeGreaterThan(0);
    await marksOff(store);
    expect(everythingIn(workbook)).toEqual(before);
  });

  it("keeps the rule and waivers in the workbook, where the next session finds them", async () => {
    const { workbook, store } = openScorecard();
    await check(store);
    await confirmPolicy(DEFAULT_POLICY, "A. Officer")(store);
    await waive({ finding: "rating/disagrees:h1:rating", reason: "The auditors agree.", by: "A. Officer", until: null })(store);
    const next = openSession(sessionPorts(workbook.office));
    await check(next);
    const { chosen, review } = next.session().checked ?? {};
    expect(chosen).toMatchObject({ how: "stored", policy: { id: "default" } });
    expect(review?.findings.find(({ id }) => id === "rating/disagrees:h1:rating")).toMatchObject({
      waived: true,
      waiver: { by: "A. Officer" },
    });
  });

  it("reads last period's sheet too in at most two more round trips", async () => {
    const { workbook, store } = openScorecard();
    const { id } = await workbook.host.addSheet("Q1");
    put({ ...workbook, sheet: id }, cellsOf(SMALL_SCORECARD));
    await check(store);
    await confirmPolicy(DEFAULT_POLICY, "A. Officer")(store);
    const alone = await syncsOf(workbook, () => refresh(store));
    await chooseLastSheet("Q1")(store);
    expect(await syncsOf(workbook, () => refresh(store))).toBeLessThanOrEqual(alone + 2);
    expect(store.session().checked?.review.lastPeriod).toMatchObject({ vanished: [], added: [] });
  });

  it("shows a cell, and hears of a person's edit but not of its own", async () => {
    const { workbook, store } = openScorecard();
    await check(store);
    await followEdits(store);
    await rate(store);
    expect(isOutdated(store.session())).toBe(false);
    await workbook.host.type("Sheet1", "G3", "Red", "other person");
    await vi.waitFor(() => {
      expect(isOutdated(store.session())).toBe(true);
    });
    await select({ row: 2, column: 6 })(store);
    const address = await workbook.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address;
    });
    expect(address).toBe("Sheet1!G3");
  });
});
