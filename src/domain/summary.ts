import type { Finding, ReviewedRow, Severity } from "./check";
import { allBands } from "./policy/bands";
import type { Family, Policy } from "./policy/policy";
import type { Direction, UnratedReason } from "./verdict";

/** The counts of a review. Every percentage made from them names its denominator. */
export interface Summary {
  readonly indicators: number;
  readonly rated: number;
  readonly unrated: number;
  /** Rated rows by family, the policy's families only, also where there are none. */
  readonly ratings: Readonly<Partial<Record<Family, number>>>;
  /** Rated rows whose rating was set by judgement. */
  readonly overridden: number;
  readonly unratedReasons: Readonly<Partial<Record<UnratedReason, number>>>;
  readonly directions: Readonly<Record<Direction["status"], number>>;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Ready for cabinet: no finding of severity error stands without a waiver. */
  readonly ready: boolean;
}

/** Counts what a review found. Waived findings do not count against it. */
export function summarise(rows: readonly ReviewedRow[], findings: readonly Finding[], policy: Policy): Summary {
  const ratings: Partial<Record<Family, number>> = {};
  for (const { family } of allBands(policy)) ratings[family] = 0;
  const unratedReasons: Partial<Record<UnratedReason, number>> = {};
  const directions = { better: 0, worse: 0, same: 0, up: 0, down: 0, none: 0 };
  for (const { verdict, direction } of rows) {
    directions[direction.status] += 1;
    if (verdict.status === "rated") ratings[verdict.band.family] = (ratings[verdict.band.family] ?? 0) + 1;
    else unratedReasons[verdict.reason] = (unratedReasons[verdict.reason] ?? 0) + 1;
  }
  const rated = rows.filter(({ verdict }) => verdict.status === "rated").length;
  const standing = (severity: Severity) => findings.filter((finding) => finding.severity === severity && !finding.waived).length;
  const errors = standing("error");
  return {
    indicators: rows.length,
    rated,
    unrated: rows.length - rated,
    ratings,
    overridden: rows.filter(({ verdict }) => verdict.status === "rated" && verdict.override !== undefined).length,
    unratedReasons,
    directions,
    errors,
    warnings: standing("warning"),
    notes: standing("note"),
    ready: errors === 0,
  };
}
