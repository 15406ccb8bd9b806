import type { Check, Finding, ReviewedRow, Severity } from "../../domain/check";

/** Which findings are shown, and how they are put together. */
export interface Filter {
  readonly severities: readonly Severity[];
  /** Null for all services. */
  readonly service: string | null;
  readonly groupBy: "row" | "check";
}

export const ALL_FINDINGS: Filter = { severities: ["error", "warning", "note"], service: null, groupBy: "row" };

/** A line of the list: a heading over a group, or a finding with its row (null for a finding about the whole sheet). */
export type Line =
  | { readonly kind: "heading"; readonly id: string; readonly title: string; readonly row: ReviewedRow | null; readonly count: number }
  | { readonly kind: "finding"; readonly finding: Finding; readonly row: ReviewedRow | null };

/** The services of a scorecard that has them, in alphabetical order. */
export function servicesOf(rows: readonly ReviewedRow[]): readonly string[] {
  return [...new Set(rows.map(({ indicator: { service } }) => service).filter((service) => service !== ""))].sort((a, b) => a.localeCompare(b, "en-GB"));
}

/** The lines to show, headings with their counts included, groups in the order in which their first finding stands. */
export function linesOf(findings: readonly Finding[], rows: readonly ReviewedRow[], checks: readonly Check[], filter: Filter): readonly Line[] {
  const rowOf = new Map(rows.map((row) => [row.indicator.key, row]));
  const titleOf = new Map(checks.map(({ id, title }) => [id, title]));
  const groups = new Map<string, { readonly finding: Finding; readonly row: ReviewedRow | null }[]>();
  for (const finding of findings) {
    const row = finding.key === null ? null : (rowOf.get(finding.key) ?? null);
    if (!isShown(finding, row, filter)) continue;
    const id = filter.groupBy === "check" ? finding.check : (finding.key ?? "");
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [{ finding, row }]);
    else group.push({ finding, row });
  }
  return [...groups].flatMap(([id, group]): readonly Line[] => {
    const row = filter.groupBy === "row" ? (group[0]?.row ?? null) : null;
    const title = filter.groupBy === "check" ? (titleOf.get(id) ?? id) : row === null ? "The whole sheet" : nameOf(row);
    return [{ kind: "heading", id: `heading ${id}`, title, row, count: group.length }, ...group.map((line) => ({ kind: "finding" as const, ...line }))];
  });
}

function isShown({ severity }: Finding, row: ReviewedRow | null, { severities, service }: Filter): boolean {
  return severities.includes(severity) && (service === null || row?.indicator.service === service);
}

/** What a row is called: its reference and its name, or its place where it has neither. */
export function nameOf({ indicator: { reference, name, row } }: ReviewedRow): string {
  return [reference, name].filter((part) => part !== "").join("  ") || `Row ${row + 1}`;
}
