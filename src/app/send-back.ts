import type { Check, Finding, ReviewedRow, Severity } from "../domain/check";
import { groupBy } from "../domain/group";
import { shown } from "../domain/row";
import { address } from "../domain/sheet";
import { fold } from "../domain/text";
import type { Review } from "./review";
import { rowFigures, type RowFigure } from "./row-figures";

/** One thing to mend. */
export interface SentPoint {
  /** "J14", or "row 14" where the sheet has no such column. */
  readonly place: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** One indicator with all that is to be mended in its row. */
export interface SentRow {
  /** As a person counts rows. */
  readonly row: number;
  /** Reference and name, as far as the row has them. */
  readonly title: string;
  readonly figures: readonly RowFigure[];
  readonly points: readonly SentPoint[];
}

/** What goes back to one service. */
export interface SentList {
  readonly service: string;
  /** In the order of the sheet. */
  readonly rows: readonly SentRow[];
}

/** The severities from the one that is named up to the worst. */
const SEVERITIES_FROM: Readonly<Record<Severity, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  note: ["error", "warning", "note"],
};

/**
 * What goes back to each service: the open findings of its rows, as bad as `from` or worse. Rows go by the section they
 * stand under where the sheet has no column of services. Findings about the whole sheet are nobody's row and left out.
 * Services come in alphabetical order, rows that name none at the end.
 */
export function sendBack({ scorecard, rows, findings }: Review, from: Severity, checks: readonly Check[]): readonly SentList[] {
  const remedies = new Map(checks.map(({ id, remedy }) => [id, remedy]));
  const isOpen = ({ severity, waived }: Finding): boolean => !waived && SEVERITIES_FROM[from].includes(severity);
  const open = groupBy(findings.filter(isOpen), ({ key }) => key);
  const by = scorecard.columns.some(({ field }) => field === "service") ? "service" : "section";
  const groupOf = ({ indicator }: ReviewedRow): string => shown(indicator[by]);
  const nobody = rows.every((row) => groupOf(row) === "") ? "The whole scorecard" : `No ${by} named`;
  const sent = (row: ReviewedRow): SentRow => ({
    row: row.indicator.row + 1,
    title: shown([row.indicator.reference, row.indicator.name].filter((part) => part !== "").join(" "), LONGEST_TITLE),
    figures: rowFigures(row),
    points: (open.get(row.indicator.key) ?? []).map((finding) => pointOf(finding, remedies.get(finding.check) ?? "")),
  });
  const listed = rows.filter(({ indicator }) => open.has(indicator.key));
  return [...groupBy(listed, (row) => fold(groupOf(row)))]
    .sort(([a], [b]) => Number(a === "") - Number(b === "") || a.localeCompare(b, "en-GB"))
    .map(([, members]) => ({ service: members.map(groupOf).find((name) => name !== "") ?? nobody, rows: members.map(sent) }));
}

const LONGEST_TITLE = 160;

function pointOf({ row, column, severity, message }: Finding, remedy: string): SentPoint {
  const place = row === null || column === null ? `row ${(row ?? 0) + 1}` : address({ row, column });
  return { place, severity, message, remedy };
}

/** How many things a list asks to mend. */
export function pointsIn({ rows }: SentList): number {
  return rows.reduce((sum, { points }) => sum + points.length, 0);
}
