import type { Check, Finding, ReviewedRow, Severity } from "../../domain/check";
import { groupBy } from "../../domain/group";

/** Which findings are shown, and how they are put together. */
export interface Filter {
  readonly severities: readonly Severity[];
  /** Null for all services. */
  readonly service: string | null;
  /** The kind of check, by the first part of its id: "commentary"; null for all. */
  readonly group: string | null;
  /** Only findings in this row of the sheet, counted from 0; null for all rows. */
  readonly row: number | null;
  readonly groupBy: "row" | "check";
}

export const ALL_FINDINGS: Filter = { severities: ["error", "warning", "note"], service: null, group: null, row: null, groupBy: "row" };

/** A line of the list: a heading over a group, or a finding with its row (null for a finding about the whole sheet). */
export type Line =
  | { readonly kind: "heading"; readonly id: string; readonly title: string; readonly row: ReviewedRow | null; readonly count: number }
  | { readonly kind: "finding"; readonly finding: Finding; readonly row: ReviewedRow | null };

/** One thing to filter by, and how many open findings it has. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** The services of a scorecard that has them, in alphabetical order. */
export function servicesOf(findings: readonly Finding[], rows: readonly ReviewedRow[]): readonly Choice[] {
  const serviceOf = new Map(rows.map(({ indicator: { key, service } }) => [key, service]));
  return counted([...serviceOf.values()], findings, ({ key }) => (key === null ? "" : (serviceOf.get(key) ?? "")));
}

/** The kinds of checks that found something, in alphabetical order. */
export function groupsOf(findings: readonly Finding[]): readonly Choice[] {
  return counted(findings.map(groupOf), findings, groupOf);
}

/** The kind of check that a finding comes from: "commentary" of "commentary/too-long". */
function groupOf({ check }: Finding): string {
  return check.split("/", 1)[0] ?? check;
}

function counted(values: readonly string[], findings: readonly Finding[], valueOf: (finding: Finding) => string): readonly Choice[] {
  const counts = new Map(values.filter((value) => value !== "").map((value) => [value, 0]));
  for (const finding of findings) {
    const before = counts.get(valueOf(finding));
    if (before !== undefined && !finding.waived) counts.set(valueOf(finding), before + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value.localeCompare(b.value, "en-GB"));
}

/** The lines to show, headings with their counts included, groups in the order in which their first finding stands. */
export function linesOf(
  findings: readonly Finding[],
  rows: readonly ReviewedRow[],
  checks: readonly Check[],
  filter: Filter,
): readonly Line[] {
  const rowOf = new Map(rows.map((row) => [row.indicator.key, row]));
  const titleOf = new Map(checks.map(({ id, title }) => [id, title]));
  const shown = findings
    .map((finding) => ({ finding, row: finding.key === null ? null : (rowOf.get(finding.key) ?? null) }))
    .filter(({ finding, row }) => isShown(finding, row, filter));
  const groups = groupBy(shown, ({ finding }) => (filter.groupBy === "check" ? finding.check : (finding.key ?? "")));
  return [...groups].flatMap(([id, group]): readonly Line[] => {
    const row = filter.groupBy === "row" ? group[0].row : null;
    const title = filter.groupBy === "check" ? (titleOf.get(id) ?? id) : row === null ? "The whole sheet" : nameOf(row);
    return [
      { kind: "heading", id: `heading ${id}`, title, row, count: group.length },
      ...group.map((line) => ({ kind: "finding" as const, ...line })),
    ];
  });
}

function isShown(finding: Finding, row: ReviewedRow | null, { severities, service, group, row: only }: Filter): boolean {
  if (only !== null && finding.row !== only) return false;
  if (group !== null && groupOf(finding) !== group) return false;
  return severities.includes(finding.severity) && (service === null || row?.indicator.service === service);
}

/** What a row is called: its reference and its name, or its place where it has neither. */
export function nameOf({ indicator: { reference, name, row } }: ReviewedRow): string {
  return [reference, name].filter((part) => part !== "").join("  ") || `Row ${row + 1}`;
}
