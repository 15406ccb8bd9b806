import type { Period } from "../domain/period";
import { words } from "../domain/text";
import { isWholeYear, type Candidate } from "./candidate";

/** How far back a comparison reaches: to the year before, or to the quarter or month before. */
export type Span = "year" | "part";

/** The span that words name: "Long Trend" is since last year, "Short Trend" since last quarter; null where they name none. */
export function spanNamed(header: string): Span | null {
  const said = words(header);
  if (["year", "yearly", "annual", "long"].some((word) => said.includes(word))) return "year";
  return ["quarter", "quarterly", "month", "monthly", "period", "short"].some((word) => said.includes(word)) ? "part" : null;
}

/** How far an earlier outturn lies before the current one, by their periods, else by its own words. */
export function spanSince({ period, header }: Candidate, current: Candidate): Span | null {
  if (period === null || current.period === null) return period !== null && isWholeYear(period) ? "year" : spanNamed(header);
  if (period.year === null || current.period.year === null) return isWholeYear(period) ? "year" : "part";
  const partOfYear = ({ quarter, months }: Period) => `${quarter ?? ""} ${months?.from.month ?? ""} ${months?.to.month ?? ""}`;
  return isWholeYear(period) || partOfYear(period) === partOfYear(current.period) ? "year" : "part";
}
