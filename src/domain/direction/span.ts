import { words } from "../text";

/** How far back a comparison reaches: to the year before, or to the quarter or month before. */
export type Span = "year" | "part";

/** The span that words name: "Long Trend" is since last year, "Short Trend" since last quarter; null where they name none. */
export function spanNamed(header: string): Span | null {
  const said = words(header);
  if (["year", "yearly", "annual", "long"].some((word) => said.includes(word))) return "year";
  return ["quarter", "quarterly", "month", "monthly", "period", "short"].some((word) => said.includes(word)) ? "part" : null;
}
