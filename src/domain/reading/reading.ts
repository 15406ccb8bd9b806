import type { Decimal } from "../decimal";
import type { Period } from "../period";

/**
 * A unit as it is compared: "" for a bare number, "%" for per cent, "£" for pounds, else the singular word or symbol in
 * lower case ("kg", "day", "positive case").
 */
export type Unit = string;

/** What stands beside an amount and qualifies it. `text` is always as it was written. */
export type Qualifier =
  | { readonly kind: "provisional" | "estimated" | "revised" | "approximate"; readonly text: string }
  | { readonly kind: "cumulative" | "snapshot" | "rolling"; readonly text: string }
  | { readonly kind: "period"; readonly text: string; readonly period: Period }
  /** The fraction a percentage was worked out from: "30% (10 of 33)". */
  | { readonly kind: "fraction"; readonly text: string; readonly part: Decimal; readonly whole: Decimal }
  /** Whom the figure is about ("for Reception and Year 6"), who set it ("MOPAC Target"), or any other words. */
  | { readonly kind: "cohort" | "source" | "footnote" | "note"; readonly text: string };

interface Measured {
  readonly unit: Unit;
  /** Decimal places as shown: 94.30% has two. */
  readonly decimals: number;
  readonly qualifiers: readonly Qualifier[];
}

/** One figure. Per cent are kept as per cent: 94.3% is an amount of 94.3 with the unit "%". */
export interface Quantity extends Measured {
  readonly kind: "quantity";
  readonly amount: Decimal;
}

/** Two figures with everything between them: "100,000 to 120,000". */
export interface Range extends Measured {
  readonly kind: "range";
  readonly low: Decimal;
  readonly high: Decimal;
}

/** A figure with a side: "<5", "at least 80%", "37 plus", "a maximum of 12 days". */
export interface Inequality extends Measured {
  readonly kind: "inequality";
  readonly sense: "below" | "at-most" | "at-least" | "above";
  readonly amount: Decimal;
}

/** A target without a level: "Reduction year on year", "Increase on 2012/13 outturn", "18% reduction by 2023". */
export interface WordTarget {
  readonly kind: "word-target";
  /** "improve" is up or down, as the polarity says. */
  readonly aim: "increase" | "reduce" | "maintain" | "improve";
  /** By how much, where it says so. */
  readonly by: { readonly amount: Decimal; readonly unit: Unit } | null;
  readonly text: string;
}

/** Why a figure is not there, when the cell says so in a word the field uses. */
export type MarkerKind =
  | "not-applicable" // N/A, [z]
  | "not-available" // [x], "not published", "no data"
  | "awaited" // "Not available until July", "awaiting data"
  | "to-be-confirmed" // TBC, "To be set in July"
  | "new" // "New indicator", "New PI"
  | "suppressed" // [c], too few to publish
  | "low" // [low]
  | "not-due" // "Annual indicator", "Measured annually"
  | "data-only" // "Data only", "for information"
  | "no-target" // "No target", "None set"
  | "baseline" // "Establish baseline"
  | "local" // "Local indicator": nobody to compare with
  | "ended"; // "Deleted", "To be replaced with new indicator"

export interface Marker {
  readonly kind: "marker";
  readonly marker: MarkerKind;
  readonly text: string;
}

export interface Blank {
  readonly kind: "blank";
}

/** "#DIV/0!" and its kind, also where somebody typed it. */
export interface SheetError {
  readonly kind: "sheet-error";
  readonly text: string;
}

export type UnreadableReason =
  | "several-figures" // two figures and nothing that says which
  | "no-figure" // words only, and not words of the field
  | "words-and-figure" // a figure inside words that may change what it means
  | "misplaced-comma" // 1,2345
  | "brackets" // (3): minus 3, or note 3
  | "true-or-false"
  | "date";

/** Something stands in the cell, and it cannot be read as one thing. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly reason: UnreadableReason;
  readonly text: string;
}

/** What a cell of a figure column says. Blank, not applicable, awaited, new, unreadable and zero are six different things. */
export type Reading = Quantity | Range | Inequality | WordTarget | Marker | Blank | SheetError | Unreadable;
