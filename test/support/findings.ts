import { review } from "../../src/app/review";
import type { Check, Example, Finding } from "../../src/domain/check";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import type { Policy } from "../../src/domain/policy/policy";
import { NO_DECISIONS } from "../../src/domain/settings/settings";
import { recognise } from "../../src/scorecard/recognise";
import { exampleSheet } from "./example-sheet";

/** What one check finds on a small scorecard, under the default policy but for the keys given. */
export function findingsFor(check: Check, rows: Example["rows"], policy: Partial<Policy> = {}): readonly Finding[] {
  return findingsIn(check, { rows, policy });
}

/** The same where the sheet's headers or its layout matter. */
export function findingsIn(check: Check, { policy, ...sheet }: Pick<Example, "rows" | "headers" | "layout" | "policy">): readonly Finding[] {
  const recognition = recognise(exampleSheet(sheet));
  if (!recognition.found) throw new Error(recognition.because);
  return review(recognition.scorecard, { ...DEFAULT_POLICY, ...policy }, NO_DECISIONS, [check]).findings;
}
