import { describe, expect, it } from "vitest";
import { ACTIONS } from "../../../src/app/actions";
import {
  settleColumn,
  settlePolarities,
  showRatings,
  startAfresh,
  switchCheck,
  waive,
  withdrawWaiver,
} from "../../../src/app/session/choices";
import { check, followEdits } from "../../../src/app/session/check";
import { confirmPolicy } from "../../../src/app/session/rule";
import { marksOff, marksOn } from "../../../src/app/session/marks";
import { decide, rate, restore } from "../../../src/app/session/ratings";
import { openSession } from "../../../src/app/session/store";
import { withSheet } from "../../../src/domain/settings/sheets";
import { FAMILY_FILLS } from "../../../src/domain/colour";
import { HAVERING_2013_14 } from "../../../src/domain/policies/havering-2013-14";
import type { SheetSnapshot } from "../../../src/domain/sheet";
import { memoryWorkbook } from "../../support/memory-workbook";
import { sheetOf } from "../../support/sheet";
import { RATING_OF, SMALL_SCORECARD } from "../../support/small-scorecard";

async function checkedSession(sheet: SheetSnapshot = SMALL_SCORECARD) {
  const workbook = memoryWorkbook(sheet);
  const store = openSession(workbook.ports);
  await check(store);
  const checked = () => {
    const now = store.session().checked;
    if (now === null) throw new Error("nothing is checked");
    return now;
  };
  return { workbook, store, checked, notice: () => store.session().notice };
}

const MISSING_COMMENT = "commentary/missing-on-red:h2:commentary";

describe("checking", () => {
  it("finds what is wrong and says how many errors stand in the way", async () => {
    const { checked, store } = await checkedSession();
    expect(checked().review.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(["rating/disagrees:h1:rating", MISSING_COMMENT]));
    expect(checked().review.summary.ready).toBe(false);
    expect(store.session().busy).toBeNull();
  });

  it("says why it cannot, and keeps what was found before", async () => {
    const { store, workbook, checked, notice } = await checkedSession();
    const before = checked();
    workbook.hide("A cell is being edited. Press Enter, then try again.");
    await check(store);
    expect(notice()).toEqual({ tone: "refused", message: "A cell is being edited. Press Enter, then try again." });
    expect(checked()).toBe(before);
  });

  it("says what to do on a sheet without a scorecard", async () => {
    const store = openSession(memoryWorkbook(sheetOf(["Shopping", "Milk", "Bread"])).ports);
    await check(store);
    expect(store.session().checked).toBeNull();
    expect(store.session().notice?.message).toMatch(/No scorecard was found.*Open the sheet that holds the scorecard/);
  });

  it("can be stopped half way, and leaves what was found before", async () => {
    const { store, workbook, checked, notice } = await checkedSession();
    const before = checked();
    workbook.onPause(() => void ACTIONS.stop.run(store));
    await check(store);
    expect(checked()).toBe(before);
    expect(notice()?.message).toBe("Stopped. What you see is from the check before.");
    expect(store.session().busy).toBeNull();
  });

  it("tells how far it is, never going back", async () => {
    const { store, workbook } = await checkedSession();
    const shares: number[] = [];
    workbook.onPause(() => shares.push(store.session().busy?.share ?? -1));
    await check(store);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it("does one thing at a time", async () => {
    const { store, workbook } = await checkedSession();
    const first = check(store);
    await marksOn(store);
    expect(workbook.marks()).toEqual([]);
    await first;
  });

  it("says that the settings cannot be read, checks without them, and starts afresh when asked", async () => {
    const workbook = memoryWorkbook(SMALL_SCORECARD);
    workbook.damageSettings("The settings in this workbook cannot be read.");
    const store = openSession(workbook.ports);
    await check(store);
    expect(store.session()).toMatchObject({ unreadable: "The settings in this workbook cannot be read." });
    expect(store.session().checked).not.toBeNull();
    await confirmPolicy(HAVERING_2013_14, "A. Officer")(store);
    expect(store.session().notice?.tone).toBe("refused");
    await startAfresh(store);
    await confirmPolicy(HAVERING_2013_14, "A. Officer")(store);
    expect(workbook.settings().policy?.policy.id).toBe("havering-2013-14");
  });
});

describe("rating", () => {
  it("keeps what a person typed unless they choose otherwise", async () => {
    const { store, workbook } = await checkedSession();
    await rate(store);
    expect(workbook.cell(RATING_OF.bins)).toMatchObject({ text: "Green", fill: FAMILY_FILLS.green });
    expect(workbook.cell(RATING_OF.fires)).toMatchObject({ text: "Red", fill: FAMILY_FILLS.red });
    expect(workbook.cell(RATING_OF.repairs)).toMatchObject({ text: "Green", fill: null });
    expect(workbook.cell(RATING_OF.visits).text).toBe("");
  });

  it("replaces what a person typed where they choose so, and leaves what they decline", async () => {
    const { store, workbook, checked } = await checkedSession();
    const idOf = (key: string) =>
      checked().proposal.changes.find(({ row, field }) => row.indicator.key === key && field === "rating")?.id ?? "";
    await decide([idOf("h1")], true)(store);
    await decide([idOf("e1")], false)(store);
    await rate(store);
    expect(workbook.cell(RATING_OF.repairs).text).toBe("Red");
    expect(workbook.cell(RATING_OF.bins).text).toBe("");
  });

  it("leaves nothing to change when all was accepted", async () => {
    const { store, checked } = await checkedSession();
    await decide(
      checked().proposal.changes.map(({ id }) => id),
      true,
    )(store);
    await rate(store);
    expect(checked().proposal.changes).toEqual([]);
    expect(ACTIONS.rate.enabled(store.session())).toBe(false);
  });

  it("writes nothing when somebody typed meanwhile, and names the cell", async () => {
    const { store, workbook, notice } = await checkedSession();
    workbook.type(RATING_OF.fires, "Amber");
    await rate(store);
    expect(workbook.cell(RATING_OF.bins).text).toBe("");
    expect(notice()).toEqual({
      tone: "refused",
      message: "G4 changed meanwhile, so nothing was written. Choose Check, then look at the changes again.",
    });
    expect(workbook.decided().journal).toEqual([]);
  });

  it("says why a protected sheet was not written", async () => {
    const { store, workbook, notice } = await checkedSession();
    workbook.protect("The sheet is protected. Unprotect it, then try again.");
    await rate(store);
    expect(notice()?.message).toBe("The sheet is protected. Unprotect it, then try again.");
    expect(workbook.cell(RATING_OF.bins).text).toBe("");
  });

  it("checks first when asked on a sheet that was not checked, as the ribbon does", async () => {
    const workbook = memoryWorkbook(SMALL_SCORECARD);
    await rate(openSession(workbook.ports));
    expect(workbook.cell(RATING_OF.bins).text).toBe("Green");
  });

  it("shows ratings as the fill of the outturn, without touching its text, where that is chosen", async () => {
    const { store, workbook } = await checkedSession();
    await showRatings("fill")(store);
    await rate(store);
    expect(workbook.cell({ row: 1, column: 5 })).toMatchObject({ text: "97%", fill: FAMILY_FILLS.green });
    expect(workbook.cell(RATING_OF.bins).text).toBe("");
    expect(workbook.decided().ratingsShown).toBe("fill");
  });

  it("shows ratings in both places where that is chosen", async () => {
    const { store, workbook } = await checkedSession();
    await showRatings("both")(store);
    await rate(store);
    expect(workbook.cell({ row: 1, column: 5 }).fill).toBe(FAMILY_FILLS.green);
    expect(workbook.cell(RATING_OF.bins).text).toBe("Green");
  });
});

describe("while another sheet is in front", () => {
  it("ratings are written, and put back, on the sheet that was checked, which stays the one that is shown", async () => {
    const { workbook, store, checked } = await checkedSession();
    workbook.goTo({ row: 0, column: 0 }, "Notes");
    await rate(store);
    expect(store.session().notice?.message).toMatch(/^\d+ cells written\. Restore puts back/);
    expect(checked().sheet.name).toBe(SMALL_SCORECARD.name);
    await restore(store);
    expect(store.session().notice?.message).toMatch(/^\d+ cells put back\.$/);
  });
});

describe("restoring", () => {
  it("gives the sheet back as it was", async () => {
    const { store, workbook, checked } = await checkedSession();
    const before = checked().sheet;
    await rate(store);
    expect(checked().sheet).not.toEqual(before);
    await restore(store);
    expect(checked().sheet).toEqual(before);
    expect(workbook.decided().journal).toEqual([]);
    expect(ACTIONS.restore.enabled(store.session())).toBe(false);
  });

  it("leaves a cell that someone changed since, and says so", async () => {
    const { store, workbook, notice } = await checkedSession();
    await rate(store);
    workbook.type(RATING_OF.fires, "Amber");
    await restore(store);
    expect(workbook.cell(RATING_OF.fires).text).toBe("Amber");
    expect(workbook.cell(RATING_OF.bins).text).toBe("");
    expect(notice()?.message).toMatch(/put back\. G4 was left alone: someone has changed it since\.$/);
  });
});

describe("after the rows were sorted", () => {
  /** The small scorecard rated by us, then turned upside down by a person, fills and all. */
  async function sorted() {
    const session = await checkedSession();
    await rate(session.store);
    const [header = [], ...rows] = session.checked().sheet.rows;
    session.workbook.replace([header, ...rows.reverse()]);
    await check(session.store);
    return session;
  }
  const FIRES = { row: 2, column: 6 };
  const REPAIRS = { row: 3, column: 6 };

  it("what we wrote still counts as ours, and what a person typed as theirs", async () => {
    const { store, workbook, checked } = await sorted();
    workbook.type({ row: FIRES.row, column: 5 }, "9");
    await check(store);
    const changes = checked()
      .proposal.changes.filter(({ field }) => field === "rating")
      .map(({ row, was, willBe, typed }) => [row.indicator.key, was, willBe, typed]);
    expect(changes).toEqual([
      ["h2", "Red", "Green", false],
      ["h1", "Green", "Red", true],
    ]);
  });

  it("Restore puts back the rows that were written, wherever they stand, and touches no other", async () => {
    const { store, workbook, notice } = await sorted();
    expect([workbook.cell(FIRES).text, workbook.cell(REPAIRS).text]).toEqual(["Red", "Green"]);
    await restore(store);
    expect([workbook.cell(FIRES).text, workbook.cell(REPAIRS).text]).toEqual(["", "Green"]);
    expect(notice()?.message).toMatch(/^\d+ cells put back\.$/);
  });
});

describe("marks", () => {
  it("stand on the cells with findings, one to a cell, and come off", async () => {
    const { store, workbook, checked } = await checkedSession();
    await marksOn(store);
    const cells = new Set(
      checked()
        .review.findings.filter(({ column }) => column !== null)
        .map(({ row, column }) => `${String(row)} ${String(column)}`),
    );
    expect(workbook.marks()).toHaveLength(cells.size);
    expect(store.session().marked).toBe(true);
    await marksOff(store);
    expect(workbook.marks()).toEqual([]);
    expect(store.session().marked).toBe(false);
  });

  it("follow the findings when the sheet is checked again", async () => {
    const { store, workbook } = await checkedSession();
    await marksOn(store);
    const isMarked = () => workbook.marks().some(({ row, column }) => row === RATING_OF.repairs.row && column === RATING_OF.repairs.column);
    expect(isMarked()).toBe(true);
    workbook.type(RATING_OF.repairs, "Red");
    await check(store);
    expect(isMarked()).toBe(false);
  });
});

describe("choices", () => {
  it("keeps a confirmed rule in the workbook and goes by it", async () => {
    const { store, workbook, checked } = await checkedSession();
    expect(checked().chosen.how).not.toBe("stored");
    await confirmPolicy(HAVERING_2013_14, "A. Officer")(store);
    expect(workbook.settings().policy?.policy.id).toBe("havering-2013-14");
    expect(checked().chosen).toMatchObject({ how: "stored", policy: { id: "havering-2013-14" } });
  });

  it("switches a check off and on again", async () => {
    const { store, checked } = await checkedSession();
    await switchCheck("rating/disagrees", false)(store);
    expect(checked().review.findings.map((finding) => finding.check)).not.toContain("rating/disagrees");
    await switchCheck("rating/disagrees", true)(store);
    expect(checked().review.findings.map((finding) => finding.check)).toContain("rating/disagrees");
  });

  it("waives a finding with a reason: it stays in sight and no longer counts", async () => {
    const { store, workbook, checked } = await checkedSession();
    const { errors } = checked().review.summary;
    await waive({ finding: MISSING_COMMENT, reason: "It comes by Friday.", by: "A. Officer", until: null })(store);
    expect(checked().review.findings.find(({ id }) => id === MISSING_COMMENT)?.waived).toBe(true);
    expect(checked().review.summary.errors).toBe(errors - 1);
    expect(workbook.decided().waivers).toMatchObject([{ finding: MISSING_COMMENT, by: "A. Officer", reason: "It comes by Friday." }]);
    await withdrawWaiver(MISSING_COMMENT)(store);
    expect(checked().review.summary.errors).toBe(errors);
  });

  it("does not waive without a reason", async () => {
    const { store, workbook, notice } = await checkedSession();
    await waive({ finding: MISSING_COMMENT, reason: "  ", by: "A. Officer", until: null })(store);
    expect(workbook.decided().waivers).toEqual([]);
    expect(notice()?.tone).toBe("refused");
  });

  it("names a waiver that has ended, and one whose finding is gone", async () => {
    const { store, workbook, checked } = await checkedSession();
    const ended = { finding: MISSING_COMMENT, reason: "Late", by: "A. Officer", at: "2026-03-01T09:30:00Z", until: "2026-03-31" };
    await workbook.ports.store.update((settings) => withSheet(settings, "Sheet1", (sheet) => ({ ...sheet, waivers: [ended] })));
    await waive({ finding: "rating/disagrees:h1:rating", reason: "Judgement", by: "A. Officer", until: null })(store);
    workbook.type(RATING_OF.repairs, "Red");
    await check(store);
    expect(
      checked()
        .review.idle.map(({ of }) => of)
        .sort(),
    ).toEqual([MISSING_COMMENT, "rating/disagrees:h1:rating"]);
    expect(checked().review.findings.find(({ id }) => id === MISSING_COMMENT)?.waived).toBe(false);
  });

  it("does not waive until a day that is over", async () => {
    const { store, workbook, notice } = await checkedSession();
    await waive({ finding: MISSING_COMMENT, reason: "Late", by: "A. Officer", until: "2026-03-31" })(store);
    expect(notice()).toEqual({ tone: "refused", message: "31 March 2026 is over. Give a later date, or none." });
    expect(workbook.decided().waivers).toEqual([]);
  });

  it("takes the column a person says for a field", async () => {
    const { store, checked } = await checkedSession(
      sheetOf(["Ref | Indicator | Polarity | Target | Target | Outturn", "A1 | Visits | Bigger is better | 50 | 90 | 60"]),
    );
    const outcome = () => checked().review.rows[0]?.verdict;
    expect(checked().review.scorecard.doubts.map(({ kind }) => kind)).toContain("two-columns");
    expect(outcome()).toMatchObject({ band: { id: "green" } });
    await settleColumn({ header: "Target", nth: 1, field: "target" })(store);
    expect(outcome()).toMatchObject({ band: { id: "red" } });
    expect(checked().review.scorecard.doubts.map(({ kind }) => kind)).not.toContain("two-columns");
  });

  it("rates a row whose polarity a person has given", async () => {
    const { store, checked } = await checkedSession(sheetOf(["Ref | Indicator | Target | Outturn", "A1 | Days lost | 10 | 20"]));
    expect(checked().review.rows[0]?.verdict.status).toBe("unrated");
    await settlePolarities([{ key: "a1", polarity: "smaller" }])(store);
    expect(checked().review.rows[0]?.verdict).toMatchObject({ band: { id: "red" } });
  });

  it("says why a choice could not be kept, and does not go by it", async () => {
    const { store, workbook, checked, notice } = await checkedSession();
    workbook.protect("The workbook is read-only. Save a copy, then try again.");
    await confirmPolicy(HAVERING_2013_14, "A. Officer")(store);
    expect(notice()?.message).toBe("The workbook is read-only. Save a copy, then try again.");
    expect(checked().chosen.policy.id).not.toBe("havering-2013-14");
  });
});

describe("where the person is", () => {
  it("is known by its row on the checked sheet, and not on another", async () => {
    const { store, workbook } = await checkedSession();
    await followEdits(store);
    expect(store.session().atRow).toBeNull();
    workbook.goTo({ row: 2, column: 6 });
    expect(store.session().atRow).toBe(2);
    workbook.goTo({ row: 2, column: 6 }, "Notes");
    expect(store.session().atRow).toBeNull();
  });

  it("is told to the pane once for each row, however many cells of it they go through", async () => {
    const { store, workbook } = await checkedSession();
    await followEdits(store);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    for (const column of [0, 1, 2]) workbook.goTo({ row: 3, column });
    expect(told).toBe(1);
  });

  it("is kept when the sheet is checked again", async () => {
    const { store, workbook } = await checkedSession();
    await followEdits(store);
    workbook.goTo({ row: 3, column: 0 });
    await check(store);
    expect(store.session().atRow).toBe(3);
  });
});
