import type { Decimal } from "./decimal";
import type { Band } from "./policy/policy";

export type UnratedReason =
  | "no-outturn"
  | "no-target"
  | "no-outturn-no-target"
  | "not-yet-available"
  | "provisional"
  | "unreadable-outturn"
  | "unreadable-target"
  | "unreadable-tolerance"
  | "no-tolerance"
  | "unreadable-floor"
  | "no-floor"
  | "units-differ"
  | "no-polarity"
  | "no-comparison"
  | "part-year"
  | "excluded"
  | "data-only"
  | "sheet-error";

/** A rating that a person set against the rule's, or where it gives none, and what the rule says by itself. */
export interface Judgement {
  readonly reason: string;
  readonly by: string;
  /** When, as an ISO date or time. */
  readonly on: string;
  readonly computed: Band | UnratedReason;
}

/** Rated with a reason. */
export interface Rated {
  readonly status: "rated";
  readonly band: Band;
  /**
   * Distance from target in the policy's measure, adverse positive, rounded as the policy says; null where that would divide
   * by a target of 0.
   */
  readonly deviation: Decimal | null;
  /**
   * The band whose edge the outturn stands on, where that is not the target itself; null where it stands on none, or a
   * person set the rating.
   */
  readonly boundary: Band | null;
  /** The sentence that answers "why is this Amber?", figures included. */
  readonly because: string;
  /** Set by judgement: the sentence says so. */
  readonly override?: Judgement;
}

/** Unrated with a reason: there is no default colour. */
export interface Unrated {
  readonly status: "unrated";
  readonly reason: UnratedReason;
  readonly because: string;
}

export type Verdict = Rated | Unrated;

export function unrated(reason: UnratedReason, because: string): Unrated {
  return { status: "unrated", reason, because };
}

/** The verdict with a band that a person set, who is told in the sentence beside what the rule says. */
export function setByJudgement(verdict: Verdict, band: Band, judgement: Omit<Judgement, "computed">, signature: string): Rated {
  const isRated = verdict.status === "rated";
  return {
    status: "rated",
    band,
    deviation: isRated ? verdict.deviation : null,
    boundary: null,
    because: `Set to ${band.label} by ${signature}: “${judgement.reason.replace(/\.$/, "")}”. By the rule: ${verdict.because}`,
    override: { ...judgement, computed: isRated ? verdict.band : verdict.reason },
  };
}

/** What moved and what it means. "up" and "down": it moved, and no polarity says whether that is good. */
export interface Direction {
  readonly status: "better" | "worse" | "same" | "up" | "down" | "none";
  readonly because: string;
  /** The same as before, and it cannot be better: 100% held, or 0 where smaller is better. */
  readonly atBest?: true;
  /** Beside a direction since last year, where the policy compares with both. */
  readonly sinceLastQuarter?: Direction;
}

/** What each reason is called in a count: "2 provisional". */
export const REASON_NAMES: Readonly<Record<UnratedReason, string>> = {
  "no-outturn": "without an outturn",
  "no-target": "without a target",
  "no-outturn-no-target": "without outturn and target",
  "not-yet-available": "not yet available",
  provisional: "provisional",
  "unreadable-outturn": "with an outturn that cannot be read",
  "unreadable-target": "with a target that cannot be read",
  "unreadable-tolerance": "with a tolerance that cannot be read",
  "unreadable-floor": "with a floor that cannot be read",
  "no-floor": "without a floor",
  "no-tolerance": "without a tolerance",
  "units-differ": "in differing units",
  "no-polarity": "without polarity",
  "no-comparison": "without a figure to compare with",
  "part-year": "for a part of the year",
  excluded: "excluded",
  "data-only": "data only",
  "sheet-error": "with an error in the sheet",
};
