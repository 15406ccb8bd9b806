import { review } from "../../src/app/review";
import type { Check, Example, Finding } from "../../src/domain/check";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import type { Policy } from "../../src/domain/policy/policy";
import { NO_DECISIONS } from "../../src/domain/settings/settings";
import { exampleSheet } from "./example-sheet";
import { scorecardOf } from "./scorecard";

/** What one check finds on a small scorecard, under the default policy but for the keys given. */
export function findingsFor(check: Check, rows: Example["rows"], policy: Partial<Policy> = {}): readonly Finding[] {
  return findingsIn(check, { rows, policy });
}

/** The same where the sheet's headers, its layout or last period's scorecard matter. */
export function findingsIn(
  check: Check,
  { policy, lastPeriod, ...sheet }: Pick<Example, "rows" | "headers" | "layout" | "policy" | "lastPeriod">,
): readonly Finding[] {
  const earlier = lastPeriod === undefined ? undefined : scorecardOf(exampleSheet(lastPeriod));
  return review(scorecardOf(exampleSheet(sheet)), { ...DEFAULT_POLICY, ...policy }, NO_DECISIONS, [check], earlier).findings;
}
