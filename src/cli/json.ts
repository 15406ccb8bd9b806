import type { Review } from "../app/review";
import type { Finding, ReviewedRow } from "../domain/check";
import type { Rated } from "../domain/verdict";
import { address, columnLetters } from "../domain/sheet";
import type { Indicator } from "../domain/indicator";
import type { CheckedFile, StandingSignOff } from "./run";

/** The version of the output's shape: raised only when something in it changes its meaning or goes away. */
const VERSION = 1;

/** The review as the documented JSON, for scripts. Rows count from 1, as a person counts them. */
export function toJson({ file, review, chosen, doubts, lastFile, signOff }: CheckedFile): string {
  const { scorecard, rows, findings, notRun, summary } = review;
  const references = new Map(rows.map(({ indicator }) => [indicator.key, indicator.reference]));
  return JSON.stringify(
    {
      version: VERSION,
      source: { file, sheet: scorecard.sheet.name },
      policy: {
        id: chosen.policy.id,
        title: chosen.policy.title,
        how: chosen.how,
        because: chosen.because,
        toConfirm: chosen.policy.toConfirm,
      },
      columns: scorecard.columns.map(({ field, header, column }) => ({ field, header, column: columnLetters(column) })),
      doubts: doubts.map(({ kind, message }) => ({ kind, message })),
      rows: rows.map(rowJson),
      findings: findings.map((finding) => findingJson(finding, references.get(finding.key ?? "") ?? null)),
      notRun,
      summary,
      lastPeriod: lastPeriodJson(lastFile, review),
      signOff: signOff && signOffJson(signOff),
    },
    null,
    2,
  );
}

/** What became of last period's rows; null where no scorecard of last period was named. Vanished rows count in its sheet. */
function lastPeriodJson(file: string | null, { lastPeriod }: Review) {
  if (file === null || "because" in lastPeriod) return null;
  const { scorecard, was, unclear, vanished, added } = lastPeriod;
  return {
    file,
    sheet: scorecard.sheet.name,
    matched: was.size,
    vanished: vanished.map(named),
    new: added.map(named),
    unclear: unclear.map(({ now }) => named(now)),
  };
}

function signOffJson({ signOff: { by, role, at, open, reason }, since }: StandingSignOff) {
  return { by, role, at, open, reason, since };
}

function named({ row, reference, name }: Indicator) {
  return { row: row + 1, ref: reference, indicator: name };
}

function rowJson({ indicator, verdict, printedRating, direction, printedDirection }: ReviewedRow) {
  return {
    row: indicator.row + 1,
    ref: indicator.reference,
    indicator: indicator.name,
    section: indicator.section,
    rating:
      verdict.status === "rated"
        ? {
            status: "rated",
            rating: verdict.band.family,
            band: verdict.band.id,
            deviation: verdict.deviation?.toNumber() ?? null,
            because: verdict.because,
            ...overrideJson(verdict),
          }
        : verdict,
    printedRating: printedRating?.family ?? null,
    direction,
    printedDirection: printedDirection?.status ?? null,
  };
}

/** A rating set by judgement says so, with what the rule gives: a band's id, or the reason why none. */
function overrideJson({ override }: Rated) {
  if (override === undefined) return {};
  const { computed } = override;
  return { override: { ...override, computed: typeof computed === "string" ? computed : computed.id } };
}

function findingJson({ id, check, severity, row, column, field, message, words, waived }: Finding, ref: string | null) {
  const cell = row === null || column === null ? null : address({ row, column });
  return {
    id,
    check,
    severity,
    row: row === null ? null : row + 1,
    ref,
    field,
    cell,
    message,
    ...(words !== undefined && { words }),
    waived,
  };
}
