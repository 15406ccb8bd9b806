import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeChanges, usuallyShown } from "../../src/app/changes";
import { ratingPatch } from "../../src/app/rating-patch";
import { review } from "../../src/app/review";
import { takeBack } from "../../src/domain/settings/journal";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import { NO_DECISIONS, type Decisions, type Waiver } from "../../src/domain/settings/settings";
import type { SheetSnapshot } from "../../src/domain/sheet";
import { patched } from "../support/patching";
import { scorecardOf } from "../support/scorecard";
import { sheetOf } from "../support/sheet";

const HEADER = "Ref | Indicator | Polarity | Target | Outturn | RAG | Direction of travel | Comments";
const CLAIMS = "commentary/target-claim-disagrees";

const reviewed = (sheet: SheetSnapshot, decisions: Partial<Decisions> = {}) =>
  review(scorecardOf(sheet), DEFAULT_POLICY, { ...NO_DECISIONS, today: "2026-03-01", ...decisions });
const waiverOf = (finding: string): Waiver => ({ finding, reason: "Agreed", by: "B. Lee", at: "2026-03-01T00:00:00Z", until: null });

describe("several faults of one check in one comment", () => {
  const row = (comment: string) => sheetOf([HEADER, `A1 | Repairs on time | High | 90% | 72% | Red | | ${comment}`]);
  const claims = (comment: string, decisions: Partial<Decisions> = {}) =>
    reviewed(row(comment), decisions).findings.filter(({ check }) => check === CLAIMS);
  const ids = (comment: string) => claims(comment).map(({ id }) => id);
  const [BETTER, MET] = ["Performance is better than target.", "The target was met."];

  it("are known by their words: when one is mended, the other's id is as it was", () => {
    const [better, met] = ids(`${BETTER} ${MET}`);
    expect(ids(`Performance is worse than target. ${MET}`)).toEqual([met]);
    expect(ids(`${BETTER} The target was missed.`)).toEqual([better]);
    expect(ids(`${MET}  ${BETTER.toUpperCase()}`)).toEqual([met, better]);
    expect(better).toMatch(/^commentary\/target-claim-disagrees:a1:commentary:[\da-f]{8}$/);
  });

  it("so that a waiver of one that was mended hides no other, and is reported", () => {
    const [waiver = waiverOf("")] = ids(`${BETTER} ${MET}`).map(waiverOf);
    expect(claims(`${BETTER} ${MET}`, { waivers: [waiver] }).map(({ waived }) => waived)).toEqual([true, false]);
    expect(claims(`Performance is worse than target. ${MET}`, { waivers: [waiver] }).map(({ waived }) => waived)).toEqual([false]);
    expect(reviewed(row(`Performance is worse than target. ${MET}`), { waivers: [waiver] }).idle.map(({ of }) => of)).toEqual([
      waiver.finding,
    ]);
  });

  it("on equal words are numbered, and none takes the id of one that was mended", () => {
    const both = ids(`${MET} A crew was hired. ${MET}`);
    expect(both.map((id) => id.split(":").at(-1))).toEqual(["1 of 2", "2 of 2"]);
    expect(both).not.toContain(ids(MET)[0]);
  });

  it("stand in the order of the text", () => {
    for (const comment of [`${BETTER} ${MET}`, `${MET} ${BETTER}`]) {
      expect(claims(comment).map(({ words }) => words?.[0]?.start ?? -1)).toEqual(
        [...claims(comment).map(({ words }) => words?.[0]?.start ?? -1)].sort((a, b) => a - b),
      );
    }
  });
});

describe("several faults of one summary", () => {
  const ids = (summary: string) =>
    reviewed(
      sheetOf([HEADER, "A1 | Repairs | High | 90% | 91% | Green | |", "A2 | Visits | High | 90% | 50% | Red | |", "", summary]),
    ).findings.flatMap(({ check, id }) => (check === "summary/counts-disagree" ? [id] : []));

  it("are known by what they count: when one is mended, the others' ids are as they were", () => {
    expect(ids("Green 3, Red 2, total rated 9").sort()).toEqual([
      "summary/counts-disagree:green:rating",
      "summary/counts-disagree:red:rating",
      "summary/counts-disagree:total 9:rating",
    ]);
    expect(ids("Green 1, Red 2, total rated 3")).toEqual(["summary/counts-disagree:red:rating"]);
  });
});

describe("rows that nothing tells apart but rating and arrow", () => {
  const twin = (shown: string) => `A1 | Repairs | High | 90% | 72% | ${shown} | `;
  const OTHER = "A2 | Visits | High | 90% | 95% | Green | | Well.";
  const shown = fc.constantFrom(" | ", "Red | ", "Green | ", "Green | ↑", "Amber | ↓");
  const twins = fc.array(shown.map(twin), { minLength: 2, maxLength: 4 });
  const sheets = twins.map((rows) => sheetOf([HEADER, ...rows, OTHER]));

  const RUNS = { numRuns: 40 };

  it("keep the ids of their findings wherever they stand", () => {
    const found = (rows: readonly string[]) =>
      reviewed(sheetOf([HEADER, ...rows, OTHER]))
        .findings.map(({ id, row }) => `${id} ${rows[(row ?? 0) - 1] ?? ""}`)
        .sort();
    const permuted = twins.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(permuted, ([rows, mixed]) => {
        expect(found(mixed)).toEqual(found(rows));
      }),
      RUNS,
    );
  });

  it("are written once, and what is waived of what they say stays waived", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const before = reviewed(sheet);
        const waivers = before.findings
          .filter(({ check, key }) => check === "commentary/missing-on-red" && key !== null)
          .map(({ id }) => waiverOf(id))
          .slice(1);
        const after = reviewed(patched(sheet, ratingPatch(before).patch), { waivers });
        expect(ratingPatch(after).patch.edits).toEqual([]);
        expect([after.idle, after.findings.filter(({ waived }) => waived).length]).toEqual([[], waivers.length]);
      }),
      RUNS,
    );
  });

  it("are put back by Restore as they were", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const before = reviewed(sheet);
        const written = patched(sheet, ratingPatch(before).patch);
        const cells = proposeChanges(before, usuallyShown(before)).changes.map(({ edit, field, row }) => ({
          ...edit,
          key: row.indicator.key,
          field,
        }));
        const { edits, missing } = takeBack({ by: "", at: "", cells }, scorecardOf(written).indicators);
        expect(missing).toEqual([]);
        expect(patched(written, { sheet: sheet.name, edits }).rows).toEqual(sheet.rows);
      }),
      RUNS,
    );
  });
});
