import type { Severity } from "../../../../src/domain/check";
import type { FigureField } from "../../../../src/domain/indicator";
import type { Family } from "../../../../src/domain/policy/policy";

/** Whether a claim stands when held against the figures of its own row. "open": they cannot decide it, and `why` says so. */
export type Held = { readonly held: true } | { readonly held: false | "open"; readonly why: string };

/** For claims about which the row prints no figure at all: causes, actions, other areas. */
export const OUTSIDE = { held: "open", why: "No figure of the row bears on it." } as const satisfies Held;

/** A distance as the comment gives it: "%" is as written, also where percentage points are meant. */
export interface Amount {
  readonly amount: string;
  readonly unit: string;
}

/** What a comment says, by kind. What was not said is null, or left out where it is rarely said. */
export type Statement =
  | {
      readonly kind: "compared-with-target";
      readonly side: "better" | "worse" | "on" | "within-tolerance" | "outside-tolerance";
      readonly by?: Amount;
    }
  | { readonly kind: "compared-with-previous"; readonly side: "better" | "worse" | "same"; readonly since: Since; readonly by?: Amount }
  | { readonly kind: "figure-quoted"; readonly figure: string; readonly equals: FigureField }
  | {
      readonly kind: "target-changed";
      readonly change: "kept" | "increased" | "reduced" | "set" | "awaited";
      readonly by?: Amount;
      readonly to?: string;
      readonly forPeriod?: string;
    }
  | {
      readonly kind: "fraction";
      readonly part: string;
      readonly whole: string | null;
      readonly gives: "outturn" | "complement" | "previous" | "earlier" | "other";
    }
  | { readonly kind: "percentage-change"; readonly by: string; readonly from: string; readonly to: string }
  | { readonly kind: "other-period"; readonly period: string; readonly figure: string | null }
  | { readonly kind: "comparator"; readonly who: string; readonly figure: string | null }
  | { readonly kind: "provisional-or-late"; readonly due: string | null }
  | { readonly kind: "corrective-action"; readonly who: string | null; readonly byWhen: string | null }
  | { readonly kind: "no-action-needed"; readonly reason: string | null }
  | { readonly kind: "truncated"; readonly at: "start" | "end" }
  | { readonly kind: "cause" | "placeholder" | "other-subject" };

/** What a movement is counted from: the two usual periods, or the one the comment names. */
export type Since = "last-year" | "last-quarter" | { readonly named: string };

/** One claim of a comment, with the words it rests on. */
export type Claim = Statement & Held & { readonly words: string };

/** The faults a reader may find; README.md says what each means. */
export type FaultKind =
  | "direction-claim-wrong"
  | "distance-claim-wrong"
  | "target-claim-wrong"
  | "tolerance-claim-wrong"
  | "figure-disagrees"
  | "fraction-disagrees"
  | "target-change-wrong"
  | "target-eased-unexplained"
  | "missing-commentary"
  | "no-cause"
  | "no-corrective-action"
  | "action-without-owner-or-date"
  | "action-not-needed"
  | "wrong-period"
  | "stale-figure"
  | "truncated"
  | "belongs-to-another-row"
  | "copied-from-another-row"
  | "placeholder"
  | "too-long"
  | "too-short"
  | "acronym-unexpanded"
  | "small-numbers-or-person"
  | "polarity-contradiction"
  | "not-like-for-like";

/** Left out: the reader is sure. Otherwise the two ways to read it, the one that makes it a fault first. */
export type Certainty = { readonly doubt?: never } | { readonly doubt: true; readonly readings: readonly [fault: string, noFault: string] };

/** One fault of a row, with the words it rests on: words of the comment, unless `of` names another cell. */
export type FaultLabel = Certainty & {
  readonly kind: FaultKind;
  readonly severity: Severity;
  readonly words: string;
  readonly of?: "indicator";
  /** One line, with the arithmetic. */
  readonly why: string;
};

/** One row of a published paper as a careful reader takes it. */
export interface RowLabel {
  /** The line of the paper's data, where the header is line 1. */
  readonly line: number;
  readonly reference: string;
  /** By the paper's rule where it states one, else as printed. */
  readonly rating: Family | "unrated";
  readonly claims: readonly Claim[];
  readonly faults: readonly FaultLabel[];
}
