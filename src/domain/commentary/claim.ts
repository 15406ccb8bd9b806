import type { Decimal } from "../decimal";
import type { Period } from "../period";
import type { Unit } from "../reading/reading";

/** A stretch of a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure that a comment gives. "%" is as written, also where percentage points are meant. */
export interface Figure {
  readonly amount: Decimal;
  readonly unit: Unit;
  readonly decimals: number;
}

/**
 * How far apart two figures are said to be. `rough`: "about", "nearly", "over". `bound`: "more than 5%" is the least it may be. `also`:
 * the same in another unit, "544 (17%)".
 */
export interface Distance extends Figure {
  readonly rough: boolean;
  readonly bound: "least" | "most" | null;
  readonly also: Figure | null;
}

/**
 * What a figure is compared with: the last year or quarter, a period by name, an earlier figure without its time, or some earlier time
 * that is not printed.
 */
export type Since =
  | { readonly kind: "last-year" | "last-quarter" | "unclear" }
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "period"; readonly period: Period };

/**
 * "higher" and "lower" say where the figure is, not whether that is good. "met" is on target or better. "within" a limit is
 * met where smaller is better, and says nothing else.
 */
export type TargetSide = "better" | "worse" | "on" | "met" | "within" | "higher" | "lower";
export type PreviousSide = "better" | "worse" | "same" | "higher" | "lower";

/** What becomes of a target. "raised" and "eased" say how hard it is, "increased" and "reduced" only which way its figure goes. */
export type TargetChange = "kept" | "set" | "increased" | "reduced" | "raised" | "eased" | "awaited";

/** The words beside counts: whom they count, and what these did or had done. */
export interface Told {
  readonly group: string;
  readonly done: string;
}

export type Statement =
  /**
   * `subject`: words of a subject that may be another than the row; `beside`: figures of its clause before the claim;
   * `literal`: "more", "longer", said of the figure whatever is good;
   * `about`: what the target is said to be for, or the part of it that is told of; `against`: the target as a figure;
   * `at`: the period the comparison is made for, where one is named; `toDate`: a target for part of the year.
   */
  | {
      readonly kind: "compared-with-target";
      readonly side: TargetSide;
      readonly subject: string | null;
      readonly beside: readonly Figure[];
      readonly literal: boolean;
      readonly about: string | null;
      readonly against: Figure | null;
      readonly by: Distance | null;
      readonly slightly: boolean;
      readonly toDate: boolean;
      readonly at: Period | null;
    }
  | {
      readonly kind: "tolerance";
      readonly inside: boolean;
      readonly width: Figure | null;
      readonly subject: string | null;
      readonly beside: readonly Figure[];
    }
  /**
   * `subject` and `beside` as above; `ofFigure`: the words are about a rate, a number or the like, so that "higher" says which way that
   * went; `counts`: "a larger share of …", "more …": what is counted is the subject.
   */
  | {
      readonly kind: "compared-with-previous";
      readonly side: PreviousSide;
      readonly subject: string | null;
      readonly beside: readonly Figure[];
      readonly ofFigure: boolean;
      readonly counts: "share" | "number" | null;
      readonly since: Since;
      readonly by: Distance | null;
      readonly slightly: boolean;
      readonly at: Period | null;
    }
  /** `of`: "earlier" is of a time that is not told; `latest`: the comment calls it the current one; `subject` and `beside` as above. */
  | {
      readonly kind: "figure-quoted";
      readonly figure: Figure;
      readonly of: "outturn" | "target" | "previous" | "earlier";
      readonly latest: boolean;
      readonly subject: string | null;
      readonly beside: readonly Figure[];
      readonly at: Period | null;
    }
  /**
   * A figure, and not whose it is. `counted`: the clause after it, where a sentence opens with it,
   * and whether that is the comment's first; `led`: "at", "was" and the like lead to it; `subject` as above;
   * `apart`: hoped for, or of another area or time; `periods`: those the sentence names, null for one that cannot
   * be held; `dated`: the one it is said to be of; `was`: the earlier time it is said to be of,
   * with the figure it is compared with: "78.3% from 71.4% in the previous year".
   */
  | {
      readonly kind: "figure-given";
      readonly figure: Figure;
      readonly counted: { readonly words: string; readonly first: boolean } | null;
      readonly led: boolean;
      /** Nothing after it makes a part of it: "95.9% as payments were late", but not "95.9% for new tenants". */
      readonly whole: boolean;
      readonly subject: string | null;
      readonly apart: boolean;
      readonly periods: readonly (Period | null)[];
      readonly dated: Period | null;
      readonly was: { readonly since: Since; readonly now: Figure } | null;
    }
  /** `about`: what the target is said to be for, where that is not "this indicator"; `explained`: a reason stands with it. */
  | {
      readonly kind: "target-changed";
      readonly change: TargetChange;
      readonly by: Distance | null;
      readonly to: Figure | null;
      readonly forPeriod: Period | null;
      readonly explained: boolean;
      readonly about: string | null;
    }
  /** The next target as a change on the outturn: "a 6% reduction on the 2012/13 outturn". */
  | { readonly kind: "target-on-outturn"; readonly way: "up" | "down"; readonly by: Figure; readonly of: Period | null }
  /**
   * `percent` is the percentage that stands beside it; `within`, that it is a part of a group named before, or of the time; `told`: what
   * is said of whom, where the sentence opens with it.
   */
  | {
      readonly kind: "fraction";
      readonly part: Figure;
      readonly whole: Figure;
      readonly percent: Figure | null;
      readonly within: boolean;
      readonly told: Told | null;
      readonly at: Period | null;
    }
  /** A share in words that opens a sentence: "More than nine out of ten toddlers". `told` as above. */
  | { readonly kind: "share-in-words"; readonly percent: Decimal; readonly bound: "over" | "under" | "about"; readonly told: Told | null }
  /** A change in per cent that gives its own base: "an increase of 2.06% compared to Quarter 3 (3,720)". */
  | { readonly kind: "percentage-change"; readonly way: "up" | "down"; readonly by: Figure; readonly from: Figure }
  /**
   * `past`: what happened to performance in it is told as done; `ahead`: something is told as still to come by then, or to begin then;
   * `meant`: an event of it is told with its effect. `spans`: the period given in brackets beside it.
   */
  | {
      readonly kind: "other-period";
      readonly period: Period;
      readonly past: boolean;
      readonly ahead: "by" | "from" | null;
      readonly meant: boolean;
      readonly spans: Period | null;
    }
  | { readonly kind: "comparator"; readonly who: string }
  | { readonly kind: "provisional-or-late"; readonly due: string | null }
  | { readonly kind: "cause" }
  | { readonly kind: "corrective-action"; readonly who: boolean; readonly when: boolean }
  | { readonly kind: "no-action-needed"; readonly explained: boolean }
  /** A count of persons so small that they may be known, or a story of one. */
  | { readonly kind: "few-persons"; readonly count: number }
  /** `titled`, "Mrs Hartwell": a private person. Without a title it may be an officer. */
  | { readonly kind: "person-named"; readonly titled: boolean }
  | { readonly kind: "placeholder" }
  | { readonly kind: "truncated"; readonly at: "start" | "end" };

export type ClaimKind = Statement["kind"];

/** What a claim of one kind says. */
export type StatementOf<Kind extends ClaimKind> = Extract<Statement, { readonly kind: Kind }>;

/** One claim of a comment: what it says, and the words it rests on. */
export interface Claim extends Span {
  /** The statement's. Twenty checks ask it of every claim, and statements have so many shapes that they answer slowly. */
  readonly kind: ClaimKind;
  readonly statement: Statement;
  readonly words: string;
}
