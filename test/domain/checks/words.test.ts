import { describe, expect, it } from "vitest";
import { review } from "../../../src/app/review";
import type { Finding } from "../../../src/domain/check";
import { CHECKS } from "../../../src/domain/checks";
import { commentaryAcronymUnexpanded } from "../../../src/domain/checks/commentary-acronym-unexpanded";
import { commentaryCutOff } from "../../../src/domain/checks/commentary-cut-off";
import { commentarySmallNumbers } from "../../../src/domain/checks/commentary-small-numbers";
import { commentaryTargetClaimDisagrees } from "../../../src/domain/checks/commentary-target-claim-disagrees";
import type { Indicator } from "../../../src/domain/indicator";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { NO_DECISIONS } from "../../../src/domain/settings/settings";
import { recognise } from "../../../src/scorecard/recognise";
import { exampleSheet } from "../../support/example-sheet";
import { findingsOn, REPAIRS } from "../../support/comment";
import { findingsFor } from "../../support/findings";

/** The stretches of a text that a finding rests on. */
function wordsOf(text: string, { words = [] }: Finding): readonly string[] {
  return words.map(({ start, end }) => text.slice(start, end));
}

/** Every finding of the checks' own examples, with its row. */
const FLAGGED = CHECKS.flatMap((check) =>
  check.examples.flatMap((example) => {
    const recognition = recognise(exampleSheet(example));
    if (!recognition.found) throw new Error(recognition.because);
    const { findings, rows } = review(recognition.scorecard, { ...DEFAULT_POLICY, ...example.policy }, NO_DECISIONS, [check]);
    return findings.map((finding) => ({ finding, indicator: rows.find(({ indicator }) => indicator.key === finding.key)?.indicator }));
  }),
);

function textOf(indicator: Indicator | undefined, { field }: Finding): string {
  if (field !== "commentary" && field !== "correctiveAction") throw new Error(`no text of ${field}`);
  return indicator?.[field] ?? "";
}

describe("the words that a finding rests on", () => {
  it("are words of the row's own text", () => {
    const resting = FLAGGED.filter(({ finding }) => finding.words !== undefined);
    expect(new Set(resting.map(({ finding }) => finding.check)).size).toBeGreaterThan(15);
    for (const { finding, indicator } of resting) {
      for (const words of wordsOf(textOf(indicator, finding), finding)) expect(words.trim()).not.toBe("");
    }
  });

  it("are those that its sentence quotes", () => {
    const quoting = FLAGGED.filter(({ finding }) => finding.message.startsWith("The comment says “"));
    expect(quoting.length).toBeGreaterThan(10);
    for (const { finding, indicator } of quoting) {
      expect(finding.message).toContain(`“${wordsOf(textOf(indicator, finding), finding).join(" ")}”`);
    }
  });

  it("are the claim, where a claim is wrong", () => {
    const comment = "Two crews were vacant. Performance is better than target by 5%.";
    expect(findingsOn(commentaryTargetClaimDisagrees, comment).map((finding) => wordsOf(comment, finding))).toEqual([
      ["is better than target by 5%"],
    ]);
  });

  it("are the last of a text that breaks off, and the first of one that has no beginning", () => {
    const end = "Two crews started in May, and so the work that was late by many weeks and the";
    expect(findingsOn(commentaryCutOff, end).map((finding) => wordsOf(end, finding))).toEqual([["that was late by many weeks and the"]]);
    const start = "which is why the crews worked at weekends and in the holidays.";
    expect(findingsOn(commentaryCutOff, start).map((finding) => wordsOf(start, finding))).toEqual([
      ["which is why the crews worked at weekends"],
    ]);
  });

  it("stand in the corrective action where they are said there", () => {
    const rows = [
      {
        ...REPAIRS,
        commentary: "The DLO was late.",
        correctiveAction: "One child moved because the carer fell ill. The DLO and the ABC helped.",
      },
    ];
    expect(findingsFor(commentarySmallNumbers, rows)).toMatchObject([{ field: "correctiveAction", words: [{ start: 0 }] }]);
    const short = findingsFor(commentaryAcronymUnexpanded, rows);
    expect(short).toMatchObject([{ field: "commentary", words: [{ start: 4, end: 7 }] }, { field: "correctiveAction" }]);
    expect(wordsOf(rows[0]?.correctiveAction ?? "", short[1] ?? missing())).toEqual(["ABC"]);
  });
});

function missing(): never {
  throw new Error("nothing was found");
}
