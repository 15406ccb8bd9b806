import { WEIGHTS, type Check, type Fault, type Finding, type Need, type ReviewedRow, type Subject } from "../domain/check";
import { CHECKS } from "../domain/checks";
import { claimsByKind, readCommentary, readComments } from "../domain/commentary";
import { travel } from "../domain/direction/travel";
import { fingerprint } from "../domain/fingerprint";
import { FIELD_NAMES, type Field } from "../domain/indicator";
import type { LastPeriod } from "../domain/last-period";
import type { Policy } from "../domain/policy/policy";
import { readDirection } from "../domain/printed";
import { rate } from "../domain/rating/rate";
import { remembering } from "../domain/remember";
import type { Scorecard } from "../domain/scorecard";
import { NO_DECISIONS, type Decisions, type Override } from "../domain/settings/settings";
import { summarise, type Summary } from "../domain/summary";
import { fold, list } from "../domain/text";
import { decidedVerdict, idleDecisions, waive, type IdleDecision } from "./decisions";
import { printedRatings } from "./agreement";
import { besideEarlier, NO_EARLIER, type Earlier, type NotCompared } from "./last-period";

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
  /** Last period's scorecard beside this one, or why there is none. */
  readonly lastPeriod: LastPeriod | NotCompared;
  /** Decisions of the workbook that have nothing to act on any more. */
  readonly idle: readonly IdleDecision[];
  readonly summary: Summary;
}

/**
 * Rates every row of a scorecard, works out its direction of travel and runs the checks. What people decided in the
 * workbook is heeded: checks switched off do not run, waived findings say so, and ratings that a person set stand in place
 * of the policy's. Checks that look back do so to last period's scorecard, where there is one. The same scorecard, policy
 * and decisions give the same review, whatever the order of the checks.
 */
export function review(
  scorecard: Scorecard,
  policy: Policy,
  decisions: Decisions = NO_DECISIONS,
  checks: readonly Check[] = CHECKS,
  earlier: Earlier = NO_EARLIER,
): Review {
  const steps = reviewSteps(scorecard, policy, decisions, checks, earlier);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same review in steps, one for each check, so that whoever waits can see how far it is and stop it. Yields the share
 * that is done, from 0 to 1.
 */
export function* reviewSteps(
  scorecard: Scorecard,
  policy: Policy,
  decisions: Decisions,
  checks: readonly Check[] = CHECKS,
  earlier: Earlier = NO_EARLIER,
): Generator<number, Review> {
  yield 0;
  const rows = reviewRows(scorecard, policy, decisions.overrides);
  const lastPeriod = besideEarlier(scorecard, earlier);
  const subject: Subject = { scorecard, policy, rows, claims: claimsByKind(rows), lastPeriod: "because" in lastPeriod ? null : lastPeriod };
  const notRun = checks.flatMap((check) => whyNotRun(check, scorecard, decisions.checksOff, lastPeriod));
  const skipped = new Set(notRun.map(({ check }) => check));
  const runnable = checks.filter(({ id }) => !skipped.has(id));
  const found: Finding[] = [];
  for (const [index, check] of runnable.entries()) {
    yield (index + 1) / (runnable.length + 1);
    found.push(...findingsOf(check, subject));
  }
  const findings = waive(found.sort(byPlace), decisions);
  const idle = idleDecisions(decisions, { policy, indicators: scorecard.indicators, findings, checks, notRun: skipped });
  return { scorecard, policy, rows, findings, notRun, lastPeriod, idle, summary: summarise(rows, findings, policy) };
}

function whyNotRun(
  { id, needs }: Check,
  { columns }: Scorecard,
  checksOff: readonly string[],
  lastPeriod: LastPeriod | NotCompared,
): readonly NotRun[] {
  if (checksOff.includes(id)) return [{ check: id, because: "Switched off in this workbook." }];
  const missing = needs.filter(isField).filter((needed) => !columns.some(({ field }) => field === needed));
  if (missing.length > 0) {
    return [{ check: id, because: `No column was recognised as the ${list(missing.map((field) => FIELD_NAMES[field]))}.` }];
  }
  return needs.includes("last-period") && "because" in lastPeriod ? [{ check: id, because: lastPeriod.because }] : [];
}

function isField(need: Need): need is Field {
  return need !== "last-period";
}

function reviewRows(scorecard: Scorecard, policy: Policy, overrides: readonly Override[]): readonly ReviewedRow[] {
  const printed = printedRatings(scorecard, policy);
  const read = remembering(readCommentary);
  const overrideOf = new Map(overrides.map((override) => [override.key, override]));
  return scorecard.indicators.map((indicator, index) => {
    const direction = travel(indicator, policy);
    const cell = indicator.cells.direction?.cell;
    const { verdict, overridden } = decidedVerdict(rate(indicator, policy, direction), overrideOf.get(indicator.key), policy);
    return {
      indicator,
      verdict,
      overridden,
      direction,
      printedRating: printed[index] ?? null,
      printedDirection: cell === undefined ? null : readDirection(cell, indicator.polarity, policy.direction.arrow),
      comments: readComments(indicator, read),
    };
  });
}

function findingsOf(check: Check, subject: Subject): readonly Finding[] {
  const faults = check.find(subject).map((fault) => ({ fault, name: knownBy(check, fault) }));
  const counts = new Map<string, number>();
  for (const { name } of faults) counts.set(name, (counts.get(name) ?? 0) + 1);
  const times = new Map<string, number>();
  return faults.map(({ fault, name }): Finding => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const of = counts.get(name) ?? 1;
    const { row, column } = placeOf(fault);
    const finding = {
      id: of === 1 ? name : `${name}:${time} of ${of}`,
      check: check.id,
      severity: fault.severity ?? check.severity,
      key: fault.row?.indicator.key ?? null,
      row,
      column,
      field: fault.field,
      message: check.say(fault.particulars),
      waived: false,
      waiver: null,
    };
    return fault.words === undefined ? finding : { ...finding, words: fault.words };
  });
}

/**
 * What a fault is known by: its check, its row or what else it is about, its field, and the words it rests on, since a
 * comment may have several.
 */
function knownBy(check: Check, { row, about, field, words }: Fault<unknown>): string {
  const place = `${check.id}:${row?.indicator.key ?? about ?? ""}:${field}`;
  if (row === null || words === undefined || (field !== "commentary" && field !== "correctiveAction")) return place;
  const text = row.indicator[field];
  return `${place}:${fingerprint(words.map(({ start, end }) => fold(text.slice(start, end))))}`;
}

/** Where a fault is shown: its field's cell; a rating without a column stands in the fill of the outturn cell. */
function placeOf({ row, field }: Fault<unknown>): { readonly row: number | null; readonly column: number | null } {
  const cells = row?.indicator.cells;
  const place = cells?.[field] ?? (field === "rating" ? cells?.outturn : undefined);
  return { row: row?.indicator.row ?? null, column: place?.column ?? null };
}

function byPlace(a: Finding, b: Finding): number {
  return (a.row ?? -1) - (b.row ?? -1) || WEIGHTS[a.severity] - WEIGHTS[b.severity] || (a.column ?? -1) - (b.column ?? -1) || byCheck(a, b);
}

/** What one check says of a text follows the text, and what it says of the sheet its own order. */
function byCheck(a: Finding, b: Finding): number {
  if (a.check === b.check) return (a.words?.[0]?.start ?? 0) - (b.words?.[0]?.start ?? 0);
  return a.id < b.id ? -1 : 1;
}
