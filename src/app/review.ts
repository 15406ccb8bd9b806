import type { Check, Fault, Finding, ReviewedRow, Severity, Subject } from "../domain/check";
import { CHECKS } from "../domain/checks";
import { travel } from "../domain/direction/travel";
import { FIELD_NAMES } from "../domain/indicator";
import type { Policy } from "../domain/policy/policy";
import { readDirection } from "../domain/printed";
import { rate } from "../domain/rating/rate";
import type { Scorecard } from "../domain/scorecard";
import { summarise, type Summary } from "../domain/summary";
import { list } from "../domain/text";
import { printedRatings } from "./agreement";

/** A check that did not run, and why. */
export interface NotRun {
  readonly check: string;
  readonly because: string;
}

/** Everything worked out about a scorecard under a policy. */
export interface Review {
  readonly scorecard: Scorecard;
  readonly policy: Policy;
  readonly rows: readonly ReviewedRow[];
  /** By row, worst first; findings about the whole sheet come before all rows. */
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
  readonly summary: Summary;
}

/**
 * Rates every row of a scorecard, works out its direction of travel and runs the checks. The same scorecard and policy
 * give the same review, whatever the order of the checks.
 */
export function review(scorecard: Scorecard, policy: Policy, checks: readonly Check[] = CHECKS): Review {
  const rows = reviewRows(scorecard, policy);
  const subject: Subject = { scorecard, policy, rows };
  const missing = (check: Check) => check.needs.filter((field) => !scorecard.columns.some((column) => column.field === field));
  const notRun = checks.filter((check) => missing(check).length > 0).map((check) => ({ check: check.id, because: `No column was recognised as the ${list(missing(check).map((field) => FIELD_NAMES[field]))}.` }));
  const findings = checks.filter((check) => missing(check).length === 0).flatMap((check) => findingsOf(check, subject));
  return { scorecard, policy, rows, findings: [...findings].sort(byPlace), notRun, summary: summarise(rows, findings, policy) };
}

function reviewRows(scorecard: Scorecard, policy: Policy): readonly ReviewedRow[] {
  const printed = printedRatings(scorecard, policy);
  return scorecard.indicators.map((indicator, index) => {
    const direction = travel(indicator, policy);
    const cell = indicator.cells.direction?.cell;
    return {
      indicator,
      direction,
      verdict: rate(indicator, policy, direction),
      printedRating: printed[index] ?? null,
      printedDirection: cell === undefined ? null : readDirection(cell, indicator.polarity, policy.direction.arrow),
    };
  });
}

function findingsOf(check: Check, subject: Subject): readonly Finding[] {
  const times = new Map<string, number>();
  return check.find(subject).map((fault) => {
    const key = fault.row?.indicator.key ?? null;
    const id = `${check.id}:${key ?? ""}:${fault.field}`;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return { ...placeOf(fault), id: time === 1 ? id : `${id}:${time}`, check: check.id, severity: check.severity, key, field: fault.field, message: check.say(fault.particulars), waived: false };
  });
}

/** Where a fault is shown: its field's cell; a rating without a column stands in the fill of the outturn cell. */
function placeOf({ row, field }: Fault<unknown>): { readonly row: number | null; readonly column: number | null } {
  const cells = row?.indicator.cells;
  const place = cells?.[field] ?? (field === "rating" ? cells?.outturn : undefined);
  return { row: row?.indicator.row ?? null, column: place?.column ?? null };
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

function byPlace(a: Finding, b: Finding): number {
  return (a.row ?? -1) - (b.row ?? -1) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.column ?? -1) - (b.column ?? -1) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
