import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratingPatch } from "../../src/app/rating-patch";
import { review } from "../../src/app/review";
import type { Example } from "../../src/domain/check";
import { inverse } from "../../src/domain/patch";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import type { Policy } from "../../src/domain/policy/policy";
import { NO_DECISIONS } from "../../src/domain/settings/settings";
import { address, type SheetSnapshot } from "../../src/domain/sheet";
import { recognise } from "../../src/scorecard/recognise";
import { exampleSheet } from "../support/example-sheet";
import { patched } from "../support/patching";

function patchFor(sheet: SheetSnapshot, policy: Partial<Policy> = {}) {
  const recognition = recognise(sheet);
  if (!recognition.found) throw new Error(recognition.because);
  return ratingPatch(review(recognition.scorecard, { ...DEFAULT_POLICY, ...policy }, NO_DECISIONS, []));
}

/** What a patch writes, by address. */
function written(rows: Example["rows"], policy: Partial<Policy> = {}) {
  const { patch, formulas } = patchFor(exampleSheet({ rows }), policy);
  return { cells: Object.fromEntries(patch.edits.map((edit) => [address(edit), edit.after])), formulas: formulas.map(address) };
}

const row = { reference: "A1", indicator: "Repairs on time", polarity: "High", target: "90%" };

describe("the ratings and arrows written into a sheet", () => {
  it("go into the rating and direction columns, as a word with a fill and an arrow with a word", () => {
    const { cells } = written([{ ...row, outturn: "85%", previous: "80%", rating: "", direction: "" }]);
    expect(cells).toEqual({ G2: { value: "Amber", fill: "#FFC000" }, H2: { value: "↑ Better", fill: null } });
  });

  it("go into the fill of the outturn where there is no rating column", () => {
    expect(written([{ ...row, outturn: { value: 0.95, text: "95%", format: "0%" } }]).cells).toEqual({
      E2: { value: 0.95, fill: "#92D050" },
    });
  });

  it("leave a cell alone that says the same in another way", () => {
    expect(written([{ ...row, outturn: "95%", previous: "90%", rating: "G", direction: "▲" }]).cells).toEqual({});
  });

  it("leave alone what stands in a row that has no rating or direction", () => {
    expect(written([{ ...row, outturn: "TBC", previous: "90%", rating: "Green", direction: "↑" }]).cells).toEqual({});
  });

  it("never go into a cell with a formula, which is named instead", () => {
    const { cells, formulas } = written([{ ...row, outturn: "60%", rating: { value: "Green", formula: '=IF(E2>D2,"Green","Red")' } }]);
    expect({ cells, formulas }).toEqual({ cells: {}, formulas: ["F2"] });
  });

  it("never go into a cell that is merged over another row, which is named instead", () => {
    const rows = [
      { ...row, outturn: "95%", rating: "" },
      { ...row, reference: "A2", indicator: "Calls answered", outturn: "60%", rating: "" },
      { ...row, reference: "A3", indicator: "Bins emptied", outturn: "96%", rating: "" },
    ];
    const sheet = exampleSheet({ rows, layout: { merges: [{ top: 1, bottom: 2, left: 5, right: 5 }] } });
    const { patch, merged } = patchFor(sheet);
    expect(patch.edits.map(address)).toEqual(["F4"]);
    expect(merged.map(address)).toEqual(["F2", "F3"]);
  });

  it("go into a cell that is merged over its own row alone", () => {
    const rows = [{ ...row, outturn: "95%", rating: "" }];
    const { patch, merged } = patchFor(exampleSheet({ rows, layout: { merges: [{ top: 1, bottom: 1, left: 5, right: 7 }] } }));
    expect(patch.edits.map(address)).toEqual(["F2"]);
    expect(merged).toEqual([]);
  });

  it("say with an arrow what moved, where the policy's arrows are movements", () => {
    const policy: Partial<Policy> = { direction: { ...DEFAULT_POLICY.direction, arrow: "movement" } };
    const { cells } = written([{ ...row, polarity: "Low", outturn: "80%", previous: "85%", direction: "" }], policy);
    expect(cells).toMatchObject({ G2: { value: "↓ Better" } });
  });
});

describe("the law of patches", () => {
  const percent = fc.integer({ min: 0, max: 120 }).map((number) => `${number}%`);
  const rowOf = fc.record({
    reference: fc.integer({ min: 1, max: 99 }).map((number) => `A${number}`),
    indicator: fc.constantFrom("Repairs on time", "Visits", "Complaints"),
    polarity: fc.constantFrom("High", "Low", "", "No polarity"),
    target: fc.oneof(percent, fc.constantFrom("", "TBC", "1,2345")),
    outturn: fc.oneof(percent, fc.constantFrom("", "n/a", "30% (10 of 33)", "(3)")),
    previous: fc.oneof(percent, fc.constant("New")),
    rating: fc.constantFrom("Green", "A", "Red", "", "G"),
    direction: fc.constantFrom("↑", "↓", "→", "", "NA", "Worse"),
  });
  const sheets = fc.array(rowOf, { minLength: 1, maxLength: 8 }).map((rows) => exampleSheet({ rows }));
  const policies = fc.record({
    direction: fc.constantFrom("meaning", "movement").map((arrow) => ({ ...DEFAULT_POLICY.direction, arrow })),
  });

  it("after a patch is applied nothing is left to write", () => {
    fc.assert(
      fc.property(sheets, policies, (sheet, policy) => {
        expect(patchFor(patched(sheet, patchFor(sheet, policy).patch), policy).patch.edits).toEqual([]);
      }),
    );
  });

  it("a patch and its inverse give the sheet back", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { patch } = patchFor(sheet);
        expect(patched(patched(sheet, patch), inverse(patch))).toEqual(sheet);
      }),
    );
  });
});
