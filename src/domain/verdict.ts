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
  | "excluded"
  | "data-only"
  | "sheet-error";

/** Rated with a reason. */
export interface Rated {
  readonly status: "rated";
  readonly band: Band;
  /** Distance from target in the policy's measure, adverse positive, rounded as the policy says; null where that would divide by a target of 0. */
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

export function unrated(reason: UnratedReason, because: string): Unrated {
  return { status: "unrated", reason, because };
}

/** What moved and what it means. "up" and "down": it moved, and no polarity says whether that is good. */
export interface Direction {
  readonly status: "better" | "worse" | "same" | "up" | "down" | "none";
  readonly because: string;
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
  excluded: "excluded",
  "data-only": "data only",
  "sheet-error": "with an error in the sheet",
};
