import type { Check, Example, Finding } from "../../src/domain/check";
import { findingsIn } from "./findings";

type Row = Example["rows"][number];
type Headers = Example["headers"];

/** What a check finds on rows beside those of last period. */
export function findingsSince(
  check: Check,
  now: readonly Row[],
  then: readonly Row[],
  headers: { readonly now?: Headers; readonly then?: Headers } = {},
): readonly Finding[] {
  return findingsIn(check, {
    rows: now,
    ...(headers.now && { headers: headers.now }),
    lastPeriod: { rows: then, ...(headers.then && { headers: headers.then }) },
  });
}

/** Headers of two quarters of one year, with the year's target in both. */
export const QUARTERS = {
  now: { target: "Target 2014/15", outturn: "Actual Q2 2014/15", previous: "Actual Q1 2014/15" },
  then: { target: "Target 2014/15", outturn: "Actual Q1 2014/15", previous: "Actual Q4 2013/14" },
} as const;
