import type { Field, Indicator } from "./indicator";
import type { Period } from "./period";
import type { SheetSnapshot } from "./sheet";

/** A column of the sheet and what it was understood to be. */
export interface ColumnMatch {
  readonly field: Field;
  /** The header as printed, its lines joined by a space. */
  readonly header: string;
  /** Counted from 0. */
  readonly column: number;
  /** The period the header names, or null. */
  readonly period: Period | null;
}

/** A header of the sheet, whether its column is used or not. */
export interface Heading {
  /** As printed, its lines joined by a space. */
  readonly header: string;
  /** Which of the columns with this header it is, counted from 0. */
  readonly nth: number;
  /** Counted from 0. */
  readonly column: number;
  readonly period: Period | null;
}

export type DoubtKind =
  | "two-columns" // two columns for one field
  | "unknown-header"
  | "missing-field"
  | "duplicate-key"
  | "polarity-unstated"
  | "shares-as-per-cent" // 0.943 where the unit is per cent
  | "lengths-differ" // the outturn is for a part of a year, the previous one for a whole one
  | "several-scorecards" // tables on the sheet whose columns differ
  | "settings-unreadable"; // what people decided, kept in the workbook, cannot be read

/** Something about the layout that could be taken in more than one way, reported once, with what was assumed. */
export interface Doubt {
  readonly kind: DoubtKind;
  readonly message: string;
  readonly field: Field | null;
  /** Columns, rows (both counted from 0) it is about, where it is about some. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** The indicators of a sheet, and how its columns were understood. */
export interface Scorecard {
  readonly sheet: SheetSnapshot;
  readonly columns: readonly ColumnMatch[];
  /** Every header of the table that the columns are taken from. */
  readonly headings: readonly Heading[];
  readonly indicators: readonly Indicator[];
  readonly doubts: readonly Doubt[];
  /** Rows that hold a header, counted from 0. */
  readonly headerRows: readonly number[];
  /** Rows that only tell an indicator of another table again, counted from 0. */
  readonly repeatedRows: readonly number[];
  /** The period of the outturn column, from its header; null when not said. */
  readonly period: Period | null;
}
