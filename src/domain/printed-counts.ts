import { rowsOutside, textOf, type OutsideRow } from "./outside";
import type { Family } from "./policy/policy";
import type { Scorecard } from "./scorecard";
import { words } from "./text";
import { tokenise } from "./tokens";

/** One count of a printed summary: "Green 31 (74%)", "Total rated 42". */
export interface PrintedCount {
  readonly of: Family | "total";
  readonly count: number;
  /** The percentage beside it, and its decimal places. */
  readonly share: { readonly percent: number; readonly decimals: number } | null;
}

/** Counts that stand together, each family once. */
export type PrintedSummary = readonly PrintedCount[];

const LABELS: Readonly<Record<string, PrintedCount["of"]>> = {
  blue: "blue",
  green: "green",
  amber: "amber",
  yellow: "amber",
  red: "red",
  total: "total",
  totals: "total",
};

/** Words that stand between a label and its count and change nothing. */
// prettier-ignore
const FILLERS = new Set([
  "indicators", "indicator", "measures", "measure", "kpis", "kpi", "pis", "rated", "rating", "ratings", "status", "number", "no", "of",
  "is", "are", "was", "were", "and", "or", "n", "count", "with", "a",
]);

/**
 * The summaries that a sheet prints around its indicators, in words ("31 Green (74%), 6 Amber (14%)"), one count to a row,
 * or as a small table with the ratings across. A single count is no summary.
 */
export function printedSummaries(scorecard: Scorecard): readonly PrintedSummary[] {
  const rows = rowsOutside(scorecard);
  const summaries: PrintedCount[][] = [[]];
  for (const [index, row] of rows.entries()) {
    const across = countsAcross(row, rows[index + 1], rows[index + 2]);
    for (const count of across.length > 0 ? across : countsIn(textOf(row))) {
      if (summaries.at(-1)?.some(({ of }) => of === count.of) === true) summaries.push([]);
      summaries.at(-1)?.push(count);
    }
  }
  return summaries.filter((summary) => summary.filter(({ of }) => of !== "total").length >= 2);
}

type Item =
  | { readonly kind: "label"; readonly of: PrintedCount["of"] }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "share"; readonly percent: number; readonly decimals: number }
  | { readonly kind: "other" };

/** The counts in a text. Either every label stands before its count or every one after it, as the first of them does. */
export function countsIn(text: string): readonly PrintedCount[] {
  const items = itemsIn(text);
  const labelFirst = items.find(({ kind }) => kind === "label" || kind === "count")?.kind === "label";
  return items.flatMap((item, at): readonly PrintedCount[] => {
    if (item.kind !== "label") return [];
    const [before, previous, next, after] = [items[at - 2], items[at - 1], items[at + 1], items[at + 2]];
    if (labelFirst) {
      const ends = after === undefined || after.kind === "share" || after.kind === "label";
      return next?.kind === "count" && ends ? [{ of: item.of, count: next.count, share: after?.kind === "share" ? after : null }] : [];
    }
    if (previous?.kind === "count") return [{ of: item.of, count: previous.count, share: next?.kind === "share" ? next : null }];
    return previous?.kind === "share" && before?.kind === "count" ? [{ of: item.of, count: before.count, share: previous }] : [];
  });
}

function itemsIn(text: string): readonly Item[] {
  const tokens = tokenise(text);
  return tokens.flatMap((token, at): readonly Item[] => {
    const [last, next] = [tokens[at - 1]?.text, tokens[at + 1]?.lower];
    if (token.kind === "symbol") return [];
    if (token.kind === "word") {
      const of = Object.hasOwn(LABELS, token.lower) ? LABELS[token.lower] : undefined;
      if (of !== undefined) return [{ kind: "label", of }];
      return FILLERS.has(token.lower) || token.lower === "percent" ? [] : [{ kind: "other" }];
    }
    const number = Number(token.text.replaceAll(",", ""));
    if (next === "%" || next === "percent") return [{ kind: "share", percent: number, decimals: token.text.split(".")[1]?.length ?? 0 }];
    // "2012/13", "5-10" and "7.5" count nothing.
    const joined = [last, next].some((sign) => sign === "/" || sign === "-" || sign === "<" || sign === ">");
    return [Number.isInteger(number) && !token.text.includes(".") && !joined ? { kind: "count", count: number } : { kind: "other" }];
  });
}

/** A row of labels over a row of counts and perhaps one of percentages. */
function countsAcross(labels: OutsideRow, counts: OutsideRow | undefined, shares: OutsideRow | undefined): readonly PrintedCount[] {
  if (counts?.row !== labels.row + 1) return [];
  const found = labels.cells.flatMap(({ column, cell }): readonly PrintedCount[] => {
    const [word = "", ...rest] = words(cell.text);
    const of = rest.every((other) => FILLERS.has(other)) && Object.hasOwn(LABELS, word) ? LABELS[word] : undefined;
    const count = textIn(counts, column);
    if (of === undefined || !/^\d+$/.test(count)) return [];
    const share = shares?.row === labels.row + 2 ? itemsIn(textIn(shares, column))[0] : undefined;
    return [{ of, count: Number(count), share: share?.kind === "share" ? share : null }];
  });
  return found.length >= 2 ? found : [];
}

function textIn(row: OutsideRow, column: number): string {
  return row.cells.find((placed) => placed.column === column)?.cell.text.trim() ?? "";
}
