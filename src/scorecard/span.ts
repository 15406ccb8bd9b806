import { spanNamed, type Span } from "../domain/direction/span";
import { isWholeYear, type Period } from "../domain/period";
import type { Candidate } from "./candidate";

/** How far an earlier outturn lies before the current one, by their periods, else by its own words. */
export function spanSince({ period, header }: Candidate, current: Candidate): Span | null {
  if (period === null || current.period === null) return period !== null && isWholeYear(period) ? "year" : spanNamed(header);
  if (period.year === null || current.period.year === null) return isWholeYear(period) ? "year" : "part";
  const partOfYear = ({ quarter, months }: Period) => `${quarter ?? ""} ${months?.from.month ?? ""} ${months?.to.month ?? ""}`;
  return isWholeYear(period) || partOfYear(period) === partOfYear(current.period) ? "year" : "part";
}
