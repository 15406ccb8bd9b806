/** Families a rating may belong to, best first. */
export const FAMILIES = ["blue", "green", "amber", "red"] as const;

export type Family = (typeof FAMILIES)[number];

/** What each family is called in a sentence. */
export const FAMILY_LABELS: Readonly<Record<Family, string>> = { blue: "Blue", green: "Green", amber: "Amber", red: "Red" };

/** One band of a rule: what it is called and how far from target it reaches. */
export interface Band {
  readonly id: string;
  readonly family: Family;
  readonly label: string;
  /**
   * The furthest deviation that is still in the band, adverse positive; negative where a band asks for better than
   * target. Null for the last band, which takes the rest, and for a band whose edge is a figure of the row: its floor,
   * or its tolerance. Under "share" it may be a share of target instead: see `edgesFor`.
   */
  readonly within: number | null;
  /** The figure of the row that `within` is measured from: its floor, a second target; the target where left out. */
  readonly of?: "floor" | undefined;
  /** This band's own answer to `Policy.edge`. */
  readonly edge?: Policy["edge"] | undefined;
}

/** A width of their own for some rows: those of a section, a service, or with a reference. */
export interface RowTolerance {
  readonly by: "section" | "service" | "reference";
  readonly name: string;
  /** The id of the band whose `within` it replaces. */
  readonly band: string;
  readonly within: number;
}

/** What is made of targets that are not one figure to be reached. Left unrated unless the policy says otherwise. */
export interface TargetRules {
  /** "Reduction year on year", "maintain": compare sets the previous outturn, changed as the words say, as the target. */
  readonly words: "unrated" | "compare";
  /** "100,000 to 120,000": inside is met; beyond the good end is better, beyond the other worse. */
  readonly ranges: "unrated" | "inside";
  /** Rows that say they have no polarity: exact rates them as wanting the target itself, so that any distance is worse. */
  readonly noPolarity: "unrated" | "exact";
  /**
   * A part of a year against the target of the whole year. whole: the target as it stands. cumulative: that share of
   * the target by which the year has gone, per cent apart, because outturns run up from the start of the year.
   */
  readonly partYear: "whole" | "cumulative" | "unrated";
}

/** A council's published rule, as data. The keys and their meaning are those of the policy file. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /**
   * How far the outturn is from target. relative: per cent of the target's size. points: the figures' own unit, and
   * percentage points between percentages. share: the outturn as per cent of target. floor: in the figures' own unit,
   * one band's edge being a second figure in the row.
   */
  readonly measure: "relative" | "points" | "share" | "floor";
  /** Best first; the first that holds is the rating. */
  readonly bands: readonly Band[];
  /** The same bands with the widths of the other polarity, or null where both have the same. */
  readonly bandsBySmallerIsBetter: readonly Band[] | null;
  /** Whether a deviation equal to `within` is inside. Being exactly on target is inside a width of 0 either way. */
  readonly edge: "inclusive" | "exclusive";
  readonly rounding: { readonly of: "deviation" | "outturn"; readonly to: number; readonly mode: "half-up" } | null;
  /** A row that would be `from` is `to` where the outturn is better than the previous one, or the same where it says so. */
  readonly trend: { readonly from: string; readonly to: string; readonly when: "better" | "better-or-same" } | null;
  /** The band whose width a figure in the row's tolerance column replaces. */
  readonly toleranceColumn: string | null;
  /** Whether that tolerance holds below target only, or the first band begins as far above it too: on target is within it on both sides. */
  readonly toleranceSides: "worse" | "both";
  /** Widths of some rows, the first that fits; a figure in the tolerance column goes before them. */
  readonly tolerances: readonly RowTolerance[];
  readonly zeroTarget: "compare";
  readonly targets: TargetRules;
  /** The most that counts: of an outturn in per cent, or of the share of target that was reached; both in per cent. */
  readonly cap: { readonly of: "outturn" | "share"; readonly at: number } | null;
  readonly provisional: "unrated" | "rate";
  readonly excludeSections: readonly string[];
  readonly direction: {
    /** previous: the previous outturn, of whatever time. both: last year, and last quarter beside it. */
    readonly compareWith: "previous" | "last-year" | "last-quarter" | "both";
    /** The largest change that counts as none, in the figures' own unit. */
    readonly sameWithin: number;
    readonly arrow: "meaning" | "movement";
  };
  /** What the published rule leaves open and a person has to confirm: "within of amber", or another key. */
  readonly toConfirm: readonly string[];
  readonly commentary: { readonly requiredFor: readonly Family[]; readonly actionFor: readonly Family[] };
}
