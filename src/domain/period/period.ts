/** How a year is counted: financial April to March, academic September to August, calendar January to December. */
export type YearKind = "financial" | "academic" | "calendar";

export type Quarter = 1 | 2 | 3 | 4;

/**
 * A stretch of time that a header, a figure or a comment names. What was not said is null: "Q1" has no year,
 * "2011/12" no quarter, and whether "2011/12" is a financial or an academic year is not said either.
 */
export interface Period {
  /** The calendar year in which it starts: 2011 for "2011/12"; null when not said. */
  readonly year: number | null;
  /** Null when not said. A lone "2011" is a calendar year. Always null beside `months`, which need no such kind. */
  readonly yearKind: YearKind | null;
  /** Which part of the year, or null for the whole of it. */
  readonly quarter: Quarter | null;
  /** True for "Q3 YTD": from the start of the year to the end of that quarter. */
  readonly yearToDate: boolean;
  /** First and last month, and the calendar year of each where it was said: "Apr 11 - Mar 12", "Feb". */
  readonly months: { readonly from: Month; readonly to: Month } | null;
}

/** A month, 1 to 12, and its calendar year, or null when not said. */
export interface Month {
  readonly month: number;
  readonly year: number | null;
}
