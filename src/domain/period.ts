/** How a year is counted: financial April to March, academic September to August (or August to July), calendar. */
export type YearKind = "financial" | "academic" | "calendar";

/**
 * A stretch of time that a header, a figure or a comment names. What was not said is null: "Q1" has no year,
 * "2011/12" no quarter.
 */
export interface Period {
  /** The calendar year in which it starts: 2011 for "2011/12"; null when not said. */
  readonly year: number | null;
  readonly yearKind: YearKind | null;
  /** Which part of the year, or null for the whole of it. */
  readonly quarter: 1 | 2 | 3 | 4 | null;
  /** First and last month, 1 to 12, and the calendar year of each where it was said: "Apr 11 - Mar 12", "Feb". */
  readonly months: { readonly from: Month; readonly to: Month } | null;
}

export interface Month {
  readonly month: number;
  readonly year: number | null;
}
