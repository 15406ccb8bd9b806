import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/app/session/check";
import { setRating, takeRatingBack } from "../../../src/app/session/overrides";
import { confirmPolicy, draftRule, goBackToRuleBefore, importRule, workOutRules } from "../../../src/app/session/rule";
import { changed, draftOf, policyOf } from "../../../src/app/session/rule-draft";
import { openSession } from "../../../src/app/session/store";
import { previewRule, ratingWords } from "../../../src/app/rule-preview";
import { POLICIES } from "../../../src/domain/policies";
import { ANGLESEY_2022_26 } from "../../../src/domain/policies/anglesey-2022-26";
import { HAVERING_2012_13 } from "../../../src/domain/policies/havering-2012-13";
import { HAVERING_2013_14 } from "../../../src/domain/policies/havering-2013-14";
import { writePolicyFile } from "../../../src/domain/policy/file";
import { openWorkbook } from "../../../src/files/workbook";
import { memoryWorkbook } from "../../support/memory-workbook";
import { SMALL_SCORECARD } from "../../support/small-scorecard";

/** A published scorecard whose outturn cells carry the printed ratings: those of its rule, but for LA1 and H5. */
const opened = openWorkbook(await readFile("assets/samples/havering-2012-13.xlsx"), "havering-2012-13.xlsx");
if (!opened.ok) throw new Error(opened.message);
const PRINTED = await opened.workbook.read("Scorecard");

async function session(sheet = SMALL_SCORECARD) {
  const workbook = memoryWorkbook(sheet);
  const store = openSession(workbook.ports);
  await check(store);
  const checked = () => {
    const now = store.session().checked;
    if (now === null) throw new Error("nothing is checked");
    return now;
  };
  return { workbook, store, checked };
}

describe("a rule", () => {
  it("is kept in the workbook with the name of who confirms it and when", async () => {
    const { workbook, store, checked } = await session();
    await confirmPolicy(HAVERING_2013_14, " A. Officer ")(store);
    expect(workbook.settings().policy).toEqual({ policy: HAVERING_2013_14, by: "A. Officer", at: "2026-04-01T09:30:00Z" });
    expect(checked().chosen).toMatchObject({ how: "stored", policy: { id: "havering-2013-14" } });
  });

  it("is not confirmed without a name, nor while it does not say how far a band reaches", async () => {
    const { workbook, store } = await session();
    await confirmPolicy(HAVERING_2013_14, " ")(store);
    expect(store.session().notice).toMatchObject({
      tone: "refused",
      message: "Say who confirms the rule. The name goes with the workbook.",
    });
    await confirmPolicy(ANGLESEY_2022_26, "A. Officer")(store);
    expect(store.session().notice?.message).toMatch(/do not say how far "Amber" reaches/);
    expect(workbook.settings().policy).toBeNull();
  });

  it("that leaves a width open is settled when the width is given and confirmed", async () => {
    const { workbook, store } = await session();
    const draft = draftOf(ANGLESEY_2022_26);
    const filled = policyOf(
      changed(draft, { bands: draft.bands.map((band) => (band.id === "amber" ? { ...band, within: "10%" } : band)) }),
    );
    if (!filled.ok) throw new Error(filled.message);
    await confirmPolicy(filled.policy, "A. Officer")(store);
    expect(workbook.settings().policy?.policy).toMatchObject({
      id: "own-rule",
      toConfirm: [],
      bands: [{ within: 0 }, { within: 5 }, { within: 10 }, { within: null }],
    });
  });

  it("is taken back one step, and the step itself too", async () => {
    const { workbook, store, checked } = await session();
    await confirmPolicy(HAVERING_2013_14, "A. Officer")(store);
    await confirmPolicy(HAVERING_2012_13, "B. Officer")(store);
    await goBackToRuleBefore(store);
    expect(workbook.settings().policy).toMatchObject({ by: "A. Officer", policy: { id: "havering-2013-14" } });
    expect(checked().review.policy.id).toBe("havering-2013-14");
    await goBackToRuleBefore(store);
    expect(workbook.settings().policy?.by).toBe("B. Officer");
  });

  it("goes back to none where none was confirmed before", async () => {
    const { workbook, store } = await session();
    await confirmPolicy(HAVERING_2013_14, "A. Officer")(store);
    await goBackToRuleBefore(store);
    expect(workbook.settings().policy).toBeNull();
  });

  it("is read from a file to be looked at, and changes nothing until it is confirmed", async () => {
    const { workbook, store } = await session();
    await importRule(`\uFEFF${writePolicyFile(HAVERING_2013_14)}`)(store);
    expect(store.session().draft).toEqual(draftOf(HAVERING_2013_14));
    expect(workbook.settings().policy).toBeNull();
  });

  it.each([
    ['{ "bands": [], "colour": 1 }', /"(bands|colour)"/],
    ['{ "measure": "metres" }', /^The rule's "measure" must be /],
    ["not a file", /is not JSON/],
    ["[1]", /must be a group of keys/],
  ])("in a file that cannot be used is refused with the sentence that says why: %s", async (text, message) => {
    const { store } = await session();
    await importRule(text)(store);
    expect(store.session().notice).toMatchObject({ tone: "refused" });
    expect(store.session().notice?.message).toMatch(message);
    expect(store.session().draft).toBeNull();
  });

  it("that is worked on stays when the sheet is checked again, and is put away once confirmed", async () => {
    const { store } = await session();
    await draftRule(changed(draftOf(HAVERING_2013_14), { edge: "exclusive" }))(store);
    await check(store);
    expect(store.session().draft).toMatchObject({ edge: "exclusive", title: `${HAVERING_2013_14.title}, changed by hand` });
    await confirmPolicy(HAVERING_2013_14, "A. Officer")(store);
    expect(store.session().draft).toBeNull();
  });
});

describe("a draft", () => {
  it.each(POLICIES)("of $id says the same rule", (policy) => {
    expect(policyOf(draftOf(policy))).toEqual({ ok: true, policy });
  });

  it.each(["5", " 5 ", "5%", "5.0", "+5"])("takes %j for a width of 5", (typed) => {
    const draft = draftOf(HAVERING_2013_14);
    const read = policyOf({ ...draft, bands: draft.bands.map((band, index) => (index === 0 ? { ...band, within: typed } : band)) });
    expect(read).toMatchObject({ ok: true, policy: { bands: [{ within: 5 }, {}, {}] } });
  });

  it.each(["five", "5 to 6", "1e3", "--5"])("says which key %j cannot be used for", (typed) => {
    const draft = draftOf(HAVERING_2013_14);
    const read = policyOf({ ...draft, bands: draft.bands.map((band, index) => (index === 0 ? { ...band, within: typed } : band)) });
    expect(read).toEqual({ ok: false, message: 'The rule\'s "bands", entry 1, "within" must be a number.' });
  });
});

describe("a preview", () => {
  it("lists the rows that would be rated otherwise, and none under the same rule", async () => {
    const { checked } = await session(PRINTED);
    const { review } = checked();
    expect(review.policy.id).toBe("havering-2012-13");
    expect(previewRule(review, HAVERING_2012_13, [])).toEqual([]);
    const changes = previewRule(review, HAVERING_2013_14, []);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ row, willBe }) => ratingWords(row.verdict) !== ratingWords(willBe))).toBe(true);
  });

  it("leaves ratings set by judgement as they are", async () => {
    const { checked, store, workbook } = await session(PRINTED);
    const [first] = previewRule(checked().review, HAVERING_2013_14, []);
    if (first === undefined) throw new Error("nothing changes");
    const { key } = first.row.indicator;
    await setRating({ key, band: "green", reason: "Agreed by members", by: "A. Officer" })(store);
    const keys = previewRule(checked().review, HAVERING_2013_14, workbook.decided().overrides).map(({ row }) => row.indicator.key);
    expect(keys).not.toContain(key);
  });
});

describe("working the rule out", () => {
  it("holds each rule against the printed ratings, the published first, and names the rows that disagree", async () => {
    const { store } = await session(PRINTED);
    await workOutRules(store);
    const fits = store.session().fits ?? [];
    expect(fits[0]).toMatchObject({ isPublished: true, isSupported: true, policy: { id: "havering-2012-13" } });
    expect(fits[0]?.disagreements.map(({ indicator }) => indicator.reference)).toEqual(["LA1", "H5"]);
    expect(fits.findIndex(({ isPublished }) => !isPublished)).toBeGreaterThan(0);
    expect(fits.some(({ isPublished, because }) => !isPublished && because.includes("any width from"))).toBe(true);
  });

  it("is for the sheet that was read: once it changes, it is asked anew", async () => {
    const { store, workbook } = await session(PRINTED);
    await workOutRules(store);
    await confirmPolicy(HAVERING_2012_13, "A. Officer")(store);
    expect(store.session().fits).not.toBeNull();
    workbook.type({ row: 11, column: 4 }, "1%");
    await check(store);
    expect(store.session().fits).toBeNull();
  });
});

describe("a rating set by judgement", () => {
  it("needs a reason and a name", async () => {
    const { store, workbook } = await session();
    await setRating({ key: "h1", band: "amber", reason: "", by: "A. Officer" })(store);
    expect(store.session().notice?.tone).toBe("refused");
    expect(workbook.decided().overrides).toEqual([]);
  });

  it("stands in place of the rule's until it is taken back", async () => {
    const { store, workbook, checked } = await session();
    const verdict = () => checked().review.rows.find(({ indicator }) => indicator.key === "h1")?.verdict;
    await setRating({ key: "h1", band: "amber", reason: " Crews were away ", by: "A. Officer" })(store);
    expect(workbook.decided().overrides).toEqual([
      { key: "h1", band: "amber", reason: "Crews were away", by: "A. Officer", at: "2026-04-01T09:30:00Z" },
    ]);
    expect(verdict()).toMatchObject({ band: { id: "amber" } });
    expect(checked().review.findings.find(({ id }) => id === "rating/disagrees:h1:rating")?.message).toMatch(
      /^The sheet prints Green; judgement gives Amber\. Set to Amber by A\. Officer/,
    );
    await takeRatingBack("h1")(store);
    expect(verdict()).toMatchObject({ band: { id: "red" } });
  });
});
