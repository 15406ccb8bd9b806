import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { review } from "../../../src/app/review";
import { CHECKS } from "../../../src/domain/checks";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { NO_DECISIONS } from "../../../src/domain/settings/settings";
import { exampleSheet } from "../../support/example-sheet";
import { scorecardOf } from "../../support/scorecard";

describe.each(CHECKS)("the check $id", (check) => {
  it("says what is wrong, why it matters and what to do", () => {
    expect(check.id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
    for (const text of [check.title, check.why, check.remedy]) expect(text).toMatch(/^[A-Z]/);
    expect(check.title).not.toMatch(/\.$/);
    for (const text of [check.why, check.remedy]) expect(text).toMatch(/\.$/);
  });

  it("has an example that it flags and one that it leaves alone", () => {
    expect(check.examples.map(({ flagged }) => flagged)).toEqual(expect.arrayContaining([true, false]));
  });

  it.each(check.examples)("$title: flagged $flagged", (example) => {
    const earlier = example.lastPeriod === undefined ? undefined : scorecardOf(exampleSheet(example.lastPeriod));
    const { findings, notRun } = review(
      scorecardOf(exampleSheet(example)),
      { ...DEFAULT_POLICY, ...example.policy },
      NO_DECISIONS,
      [check],
      earlier,
    );
    expect(notRun).toEqual([]);
    expect(findings.length > 0).toBe(example.flagged);
    for (const { message } of findings) expect(message).toMatch(/^.{12,}[.?]$/su);
  });
});

describe("the list of checks", () => {
  it("names every file of the folder once, each with an id of its own and a test", () => {
    const files = readdirSync("src/domain/checks")
      .filter((file) => file !== "index.ts")
      .map((file) => file.replace(/\.ts$/, ""));
    const tests = readdirSync("test/domain/checks").map((file) => file.replace(/\.test\.ts$/, ""));
    expect(CHECKS.map(({ id }) => id.replace("/", "-")).sort()).toEqual(files.sort());
    expect(tests).toEqual(expect.arrayContaining(files));
  });
});
