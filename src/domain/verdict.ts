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
  | "unreadable-floor"
  | "no-floor"
  | "units-differ"
  | "no-polarity"
  | "no-comparison"
  | "excluded"
  | "data-only"
  | "sheet-error";

/** Rated with a reason. */
export interface Rated {
  readonly status: "rated";
  readonly band: Band;
  /** Distance from target in the policy's measure, adverse positive, rounded as the policy says; null where the target is 0. */
  readonly deviation: Decimal | null;
  /** The sentence that answers "why is this Amber?", figures included. */
  readonly because: string;
}

/** Unrated with a reason: there is no default colour. */
export interface Unrated {
  readonly status: "unrated";
  readonly reason: UnratedReason;
  readonly because: string;
}

export type Verdict = Rated | Unrated;

/** What moved and what it means. "up" and "down": it moved, and no polarity says whether that is good. */
export interface Direction {
  readonly status: "better" | "worse" | "same" | "up" | "down" | "none";
  readonly because: string;
}
