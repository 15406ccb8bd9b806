import { styleText } from "node:util";
import { lastPeriodWords } from "../app/last-period";
import { byReason } from "../app/not-run";
import type { Review } from "../app/review";
import { signedWords } from "../app/sign-off";
import type { Check, Finding, ReviewedRow, Severity } from "../domain/check";
import { groupBy } from "../domain/group";
import { describePolicy } from "../domain/policy/describe";
import { FAMILY_LABELS, type Family } from "../domain/policy/policy";
import { address } from "../domain/sheet";
import type { Summary } from "../domain/summary";
import { count, list } from "../domain/text";
import { REASON_NAMES, type UnratedReason } from "../domain/verdict";
import type { CheckedFile } from "./run";
import { printable, wrap } from "./wrap";

type Style = Parameters<typeof styleText>[0];

/** Where text goes: how wide it is, and how a text is coloured there. */
export interface Screen {
  readonly width: number;
  paint(style: Style, text: string): string;
}

/** A screen without colours: a file, a pipe, or a terminal that asks for none. */
export const plainScreen = (width: number): Screen => ({ width, paint: (_, text) => text });

/** A terminal with its own colours. */
export const colourScreen = (width: number): Screen => ({ width, paint: (style, text) => styleText(style, text) });

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", note: "cyan" };
const FAMILY_STYLES: Readonly<Record<Family, Style>> = { blue: "blue", green: "green", amber: "yellow", red: "red" };

/** Where the sentences of findings begin, after severity and cell. */
const FINDING_INDENT = 17;

/**
 * The review for a person: the rule, how the sheet was understood, a line per finding grouped by row, and the summary.
 * What to do about a finding is said the first time its check comes up.
 */
export function toText({ file, review, chosen, doubts, lastFile, signOff }: CheckedFile, checks: readonly Check[], screen: Screen): string {
  const { findings, rows, scorecard } = review;
  const firsts = new Set(checks.map(({ id }) => findings.find(({ check }) => check === id)));
  const remedy = (finding: Finding) => (firsts.has(finding) ? (checks.find(({ id }) => id === finding.check)?.remedy ?? null) : null);
  const lines = (own: readonly Finding[]) => own.flatMap((finding) => findingLines(finding, remedy(finding), screen));
  const byKey = groupBy(findings, ({ key }) => key);
  const understood = doubts.flatMap(({ message }) => wrap(message, screen.width, 2));
  return [
    `${screen.paint("bold", printable(file))}, sheet “${printable(scorecard.sheet.name)}”`,
    ...wrap(`Rule: ${chosen.policy.title} (${chosen.how}). ${chosen.because}`, screen.width),
    ...wrap(describePolicy(chosen.policy), screen.width, 2),
    ...(signOff === null ? [] : wrap(`${signedWords(signOff.signOff)} ${signOff.since}`.trim(), screen.width)),
    ...(lastFile === null ? [] : wrap(`Compared with ${lastFile}: ${lastPeriodWords(review.lastPeriod)}`, screen.width)),
    ...headed("How the sheet was understood", understood, screen),
    ...headed("The whole sheet", lines(byKey.get(null) ?? []), screen),
    ...rows.flatMap((row) => rowLines(row, lines(byKey.get(row.indicator.key) ?? []), screen)),
    ...headed("Checks that did not run", notRunLines(review, checks, screen), screen),
    ...headed("Summary", summaryLines(review.summary, screen), screen),
  ].join("\n");
}

/** Lines under a heading with a blank line before it; nothing where there are none. */
function headed(heading: string, lines: readonly string[], screen: Screen): readonly string[] {
  return lines.length === 0 ? [] : ["", screen.paint("bold", heading), ...lines];
}

function rowLines({ indicator, verdict, direction }: ReviewedRow, findings: readonly string[], screen: Screen): readonly string[] {
  const name = [indicator.reference, indicator.name].filter((part) => part !== "").join("  ") || "(no name)";
  const rating = verdict.status === "rated" ? screen.paint(FAMILY_STYLES[verdict.band.family], verdict.band.label) : "Unrated";
  const verdicts = [`  ${rating}, direction ${direction.status}.`, ...wrap(verdict.because, screen.width, 2)];
  return headed(`Row ${indicator.row + 1}  ${printable(name)}`, findings.length === 0 ? [] : [...verdicts, ...findings], screen);
}

function findingLines(
  { severity, row, column, message, check, waiver }: Finding,
  remedy: string | null,
  screen: Screen,
): readonly string[] {
  const cell = row === null || column === null ? "" : address({ row, column });
  const waived = waiver === null ? "" : ` Waived by ${waiver.by}: ${waiver.reason}`;
  const [first = "", ...rest] = wrap(`${message} [${check}]${waived}`, screen.width, FINDING_INDENT);
  const [style, label] = waiver === null ? ([SEVERITY_STYLES[severity], severity] as const) : (["dim", "waived"] as const);
  return [
    `  ${screen.paint(style, label.padEnd(8))}${cell.padEnd(FINDING_INDENT - 10)}${first.trimStart()}`,
    ...rest,
    ...(remedy === null ? [] : wrap(`→ ${remedy}`, screen.width, FINDING_INDENT).map((line) => screen.paint("dim", line))),
  ];
}

/** Each reason once, and the checks that did not run for it below it, one a line. */
function notRunLines({ notRun }: Review, checks: readonly Check[], screen: Screen): readonly string[] {
  return byReason(notRun, checks).flatMap((unrun) => [
    ...wrap(unrun.because, screen.width, 2),
    ...unrun.checks.flatMap(({ id, title }) => wrap(`${title} [${id}]`, screen.width, 4)),
  ]);
}

function summaryLines(summary: Summary, screen: Screen): readonly string[] {
  const { indicators, rated, unrated, overridden } = summary;
  const ratings = (Object.entries(summary.ratings) as [Family, number][]).map(
    ([family, number]) => `${number} ${FAMILY_LABELS[family]}${share(number, rated)}`,
  );
  const reasons = (Object.entries(summary.unratedReasons) as [UnratedReason, number][]).map(
    ([reason, number]) => `${number} ${REASON_NAMES[reason]}`,
  );
  const directions = Object.entries(summary.directions)
    .filter(([, number]) => number > 0)
    .map(([status, number]) => `${number} ${status}`);
  const byJudgement = overridden === 0 ? "" : ` ${count(overridden, "rating was", "ratings were")} set by judgement.`;
  const found = list([count(summary.errors, "error"), count(summary.warnings, "warning"), count(summary.notes, "note")]);
  return [
    `${count(indicators, "indicator")}: ${rated} rated, ${unrated} unrated${reasons.length === 0 ? "" : ` (${list(reasons)})`}.`,
    ...(rated === 0 ? [] : [`Of the ${rated} rated: ${list(ratings)}.${byJudgement}`]),
    `Direction of travel, of all ${indicators}: ${list(directions)}.`,
    `${found}. ${summary.ready ? "Nothing blocks publication." : "Not ready for cabinet: mend or explain the errors first."}`,
  ].flatMap((line) => wrap(line, screen.width, 2));
}

function share(part: number, whole: number): string {
  return whole === 0 ? "" : ` (${Math.round((part / whole) * 100)}%)`;
}
