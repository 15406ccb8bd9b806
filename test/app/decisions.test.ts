import { describe, expect, it } from "vitest";
import { unseenDecisions } from "../../src/app/decisions";
import { ratingPatch } from "../../src/app/rating-patch";
import { review } from "../../src/app/review";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import { SOME_SHEET } from "../../src/domain/settings/first-form";
import { NO_DECISIONS, NO_SETTINGS, type Decisions, type Override, type Waiver } from "../../src/domain/settings/settings";
import { withSheet } from "../../src/domain/settings/sheets";
import { recognise } from "../../src/scorecard/recognise";
import { sheetOf } from "../support/sheet";

const recognition = recognise(
  sheetOf([
    "Ref | Indicator | Polarity | Target | Outturn | RAG | Commentary",
    "A1 | Repairs completed on time | High | 90% | 60% | Green | Work stopped for six weeks after the flood.",
    "A2 | Calls answered in a minute | High | 80% | 85% | Green |",
    "A3 | Visits to museums | High | 500 | TBC | |",
  ]),
);
if (!recognition.found) throw new Error(recognition.because);
const { scorecard } = recognition;

function reviewed(decisions: Partial<Decisions> = {}) {
  return review(scorecard, DEFAULT_POLICY, { ...NO_DECISIONS, today: "2024-07-10", ...decisions });
}

const DISAGREES = "rating/disagrees:a1:rating";
const decided = { by: "A. Officer", at: "2024-07-03T09:30:00Z" };
const waiver: Waiver = { ...decided, finding: DISAGREES, reason: "Agreed with members", until: null };
const override: Override = { ...decided, key: "a1", band: "amber", reason: "The flood is over" };

describe("a check that is switched off", () => {
  it("does not run, and the review says so", () => {
    const { findings, notRun, summary } = reviewed({ checksOff: ["rating/disagrees"] });
    expect(reviewed().findings.map(({ id }) => id)).toContain(DISAGREES);
    expect(findings.map(({ check }) => check)).not.toContain("rating/disagrees");
    expect(notRun).toContainEqual({ check: "rating/disagrees", because: "Switched off in this workbook." });
    expect(summary.errors).toBe(reviewed().summary.errors - 1);
  });

  it("is reported where there is no such check", () => {
    expect(reviewed({ checksOff: ["no/such"] }).idle).toEqual([
      { kind: "check-off", of: "no/such", message: "“no/such” is switched off, but there is no such check." },
    ]);
  });
});

describe("a waiver", () => {
  it("leaves its finding in its place, waived, with the reason, and off the count", () => {
    const { findings, idle, summary } = reviewed({ waivers: [waiver] });
    expect(findings.map(({ id }) => id)).toEqual(reviewed().findings.map(({ id }) => id));
    expect(findings.find(({ id }) => id === DISAGREES)).toMatchObject({
      waived: true,
      waiver: { reason: "Agreed with members", by: "A. Officer" },
    });
    expect(findings.filter(({ waived }) => waived)).toHaveLength(1);
    expect([idle, summary.errors]).toEqual([[], reviewed().summary.errors - 1]);
  });

  it.each([
    ["2024-07-10", true],
    ["2024-07-09", false],
  ])("that holds until %s holds on 10 July: %s", (until, holds) => {
    const { findings, idle } = reviewed({ waivers: [{ ...waiver, until }] });
    expect(findings.find(({ id }) => id === DISAGREES)?.waived).toBe(holds);
    expect(idle.map(({ message }) => message)).toEqual(
      holds
        ? []
        : ["The waiver by A. Officer on 3 July 2024, “Agreed with members”, ended on 9 July 2024. Mend the finding, or waive it anew."],
    );
  });

  it("that matches nothing is reported", () => {
    const idle = reviewed({ waivers: [{ ...waiver, finding: "rating/disagrees:a2:rating" }] }).idle;
    expect(idle).toEqual([
      {
        kind: "waiver",
        of: "rating/disagrees:a2:rating",
        message: "The waiver by A. Officer on 3 July 2024, “Agreed with members”, matches no finding any more. Take it back.",
      },
    ]);
  });

  it("is not reported while its check does not run", () => {
    expect(reviewed({ waivers: [waiver], checksOff: ["rating/disagrees"] }).idle).toEqual([]);
  });
});

describe("an override", () => {
  it("stands in place of the policy's rating, and shows as one, with its reason and what the policy says", () => {
    const [row, other] = reviewed({ overrides: [override] }).rows;
    expect(row?.verdict).toMatchObject({ status: "rated", band: { id: "amber" } });
    expect(row?.verdict.because).toMatch(/^Set to Amber by A\. Officer on 3 July 2024: “The flood is over”\. By the rule: /);
    expect(row?.overridden).toMatchObject({ override, policyVerdict: { status: "rated", band: { id: "red" } } });
    expect(other?.overridden).toBeNull();
  });

  it("ends its reason with one full stop, also where one was typed", () => {
    const [row] = reviewed({ overrides: [{ ...override, reason: "The flood is over." }] }).rows;
    expect(row?.verdict.because).toContain("“The flood is over”. By the rule: ");
  });

  it("rates a row that the policy cannot", () => {
    const { rows, summary } = reviewed({ overrides: [{ ...override, key: "a3", band: "green" }] });
    expect(rows[2]?.verdict).toMatchObject({ status: "rated", band: { id: "green" }, deviation: null });
    expect(summary.rated).toBe(3);
  });

  it("is what goes into the sheet", () => {
    const { patch } = ratingPatch(reviewed({ overrides: [override] }));
    expect(patch.edits.find(({ row }) => row === 1)?.after.value).toBe("Amber");
  });

  it("is reported where its indicator is gone, or the policy has no such band", () => {
    const idle = reviewed({
      overrides: [
        { ...override, key: "z9" },
        { ...override, band: "purple" },
      ],
    }).idle;
    expect(idle.map(({ kind, of }) => [kind, of])).toEqual([
      ["override", "z9"],
      ["override", "a1"],
    ]);
    expect(idle[1]?.message).toMatch(/“purple”, which the rule does not have/);
    expect(reviewed({ overrides: [{ ...override, band: "purple" }] }).rows[0]?.verdict).toMatchObject({ band: { id: "red" } });
  });
});

describe("decisions about sheets that cannot be seen", () => {
  it("are told with what they are, and what to do", () => {
    const decidedOn = (sheet: string) =>
      withSheet(NO_SETTINGS, sheet, (before) => ({ ...before, waivers: [waiver], overrides: [override], ratingsShown: "fill" }));
    const decided = "1 waiver, 1 rating set by judgement and 1 choice of where ratings are shown";
    expect(unseenDecisions(decidedOn("Q1"), ["Q1"])).toEqual([
      {
        sheet: "Q1",
        message: `${decided}: for “Q1”, which is not among the sheets that can be seen. If that is what this sheet was called, move them here. If the sheet is only hidden, leave them.`,
      },
    ]);
    expect(unseenDecisions(decidedOn(SOME_SHEET), [SOME_SHEET])[0]?.message).toBe(
      `${decided}: kept by an earlier version, which did not say for which sheet. Move them here if they are about this sheet.`,
    );
  });
});
