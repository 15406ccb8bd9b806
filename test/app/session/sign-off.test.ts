import { describe, expect, it } from "vitest";
import { check } from "../../../src/app/session/check";
import { confirmPolicy } from "../../../src/app/session/rule";
import { adoptSheet, dropSheet, waive } from "../../../src/app/session/choices";
import { signOff, takeBackSignOff } from "../../../src/app/session/sign-off";
import { openSession } from "../../../src/app/session/store";
import { changesSince, signedNow, sinceWords, standingSignOff } from "../../../src/app/sign-off";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { NO_SHEET_SETTINGS } from "../../../src/domain/settings/settings";
import { withSheet } from "../../../src/domain/settings/sheets";
import { memoryWorkbook } from "../../support/memory-workbook";
import { sheetOf } from "../../support/sheet";
import { RATING_OF, SMALL_SCORECARD } from "../../support/small-scorecard";

const READY = sheetOf([
  "Ref | Indicator | Polarity | Target | Outturn | Previous outturn | RAG | Direction of travel | Commentary",
  "A1 | Visits to parks | High | 50 | 60 | 55 | Green | Better | Longer opening hours since May brought more visits.",
]);
const KHAN = { by: " A. Khan ", role: "Head of Performance", reason: "" };
const REASON = "The errors are explained in the report";

async function checkedSession(sheet = SMALL_SCORECARD) {
  const workbook = memoryWorkbook(sheet, "2026-03-03");
  const store = openSession(workbook.ports);
  await check(store);
  const since = () => {
    const { checked, settings } = store.session();
    const standing = standingSignOff(workbook.decided());
    return checked === null || standing === null ? null : sinceWords(changesSince(standing.signed, signedNow(checked.review, settings)));
  };
  return { workbook, store, since, message: () => store.session().notice?.message };
}

describe("signing off", () => {
  it("keeps who, in which role and when in the workbook, and finds nothing changed", async () => {
    const { workbook, store, since } = await checkedSession(READY);
    await confirmPolicy(DEFAULT_POLICY, "A. Khan")(store);
    await signOff(KHAN)(store);
    expect(workbook.decided().signOffs).toMatchObject([
      { by: "A. Khan", role: "Head of Performance", at: "2026-03-03T09:30:00Z", open: "", reason: "", takenBack: null },
    ]);
    expect(since()).toBe("");
  });

  it("names the rows that change afterwards, also for the next session", async () => {
    const { workbook, store } = await checkedSession();
    await signOff({ ...KHAN, reason: REASON })(store);
    workbook.type(RATING_OF.repairs, "Red");
    workbook.type(RATING_OF.fires, "Red");
    const next = openSession(workbook.ports);
    await check(next);
    const { checked, settings } = next.session();
    const standing = standingSignOff(workbook.decided());
    if (checked === null || standing === null) throw new Error("nothing is signed");
    expect(sinceWords(changesSince(standing.signed, signedNow(checked.review, settings)))).toBe(
      "Since then 2 rows have changed: H1 and H2.",
    );
  });

  it("asks for a reason while the scorecard is not ready, and keeps what stood open with it", async () => {
    const { workbook, store, message } = await checkedSession();
    await signOff({ ...KHAN, reason: "  " })(store);
    expect(message()).toMatch(/^The scorecard is not ready \(\d+ errors and a rule to confirm\)\. Say why/);
    expect(workbook.decided().signOffs).toEqual([]);
    await signOff({ ...KHAN, reason: REASON })(store);
    expect(workbook.decided().signOffs).toMatchObject([
      { open: expect.stringMatching(/^\d+ errors and a rule to confirm$/) as string, reason: REASON },
    ]);
  });

  it("does not sign what the person has not seen", async () => {
    const { workbook, store, message } = await checkedSession();
    workbook.type(RATING_OF.repairs, "Red");
    await signOff({ ...KHAN, reason: REASON })(store);
    expect(message()).toBe(
      "Nothing was signed, because the scorecard is not as you last saw it. Since then 1 row has changed: H1. Look at it, then sign.",
    );
    expect(workbook.decided().signOffs).toEqual([]);
    await signOff({ ...KHAN, reason: REASON })(store);
    expect(workbook.decided().signOffs).toHaveLength(1);
  });

  it("does not sign for nobody, nor where the workbook cannot keep it", async () => {
    const { workbook, store, message } = await checkedSession();
    await signOff({ ...KHAN, by: " ", reason: REASON })(store);
    expect(message()).toBe("Say who signs off.");
    workbook.protect("The workbook is read-only. Save a copy, then try again.");
    await signOff({ ...KHAN, reason: REASON })(store);
    expect(message()).toBe("The workbook is read-only. Save a copy, then try again.");
    expect(workbook.decided().signOffs).toEqual([]);
  });

  it("can be taken back by somebody with a name", async () => {
    const { workbook, store, message } = await checkedSession();
    await signOff({ ...KHAN, reason: REASON })(store);
    await takeBackSignOff(" ")(store);
    expect(message()).toBe("Say who takes the sign-off back.");
    expect(standingSignOff(workbook.decided())).not.toBeNull();
    await takeBackSignOff("B. Lee")(store);
    expect(message()).toBe("The sign-off was taken back by B. Lee. It stays among the earlier ones.");
    expect(standingSignOff(workbook.decided())).toBeNull();
    expect(workbook.decided().signOffs).toMatchObject([{ by: "A. Khan", signed: null, takenBack: { by: "B. Lee" } }]);
  });

  it("tells of a waiver that came later", async () => {
    const { store, since } = await checkedSession();
    await signOff({ ...KHAN, reason: REASON })(store);
    await waive({ finding: "rating/disagrees:h1:rating", reason: "Agreed", by: "B. Lee", until: null })(store);
    expect(since()).toBe("Since then what is waived or switched off has changed.");
  });
});

describe("decisions about a sheet that is gone", () => {
  const waiver = { finding: "rating/disagrees:h1:rating", reason: "Agreed", by: "B. Lee", at: "2026-03-01T00:00:00Z", until: null };

  async function withOldSheet() {
    const workbook = memoryWorkbook(SMALL_SCORECARD);
    await workbook.ports.store.update((settings) => withSheet(settings, "Old name", () => ({ ...NO_SHEET_SETTINGS, waivers: [waiver] })));
    const store = openSession(workbook.ports);
    await check(store);
    const waivedNow = () => store.session().checked?.review.findings.filter(({ waived }) => waived).length;
    return { workbook, store, waivedNow, unseen: () => store.session().checked?.unseen };
  }

  it("do nothing here, and are named", async () => {
    const { waivedNow, unseen } = await withOldSheet();
    expect([waivedNow(), unseen()]).toEqual([0, ["Old name"]]);
  });

  it("can be moved to the sheet that was checked", async () => {
    const { store, workbook, waivedNow, unseen } = await withOldSheet();
    await adoptSheet("Old name")(store);
    expect([waivedNow(), unseen()]).toEqual([1, []]);
    expect(workbook.settings().sheets.map(({ sheet }) => sheet)).toEqual(["Sheet1"]);
  });

  it("can be taken back", async () => {
    const { store, workbook, unseen } = await withOldSheet();
    await dropSheet("Old name")(store);
    expect([workbook.settings().sheets, unseen()]).toEqual([[], []]);
  });
});
