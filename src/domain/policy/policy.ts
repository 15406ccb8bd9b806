/** Families a rating may belong to, best first. */
export const FAMILIES = ["blue", "green", "amber", "red"] as const;

export type Family = (typeof FAMILIES)[number];

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
  readonly zeroTarget: "compare";
  readonly provisional: "unrated" | "rate";
  readonly excludeSections: readonly string[];
  readonly direction: {
    readonly compareWith: "previous";
    /** The largest change that counts as none, in the figures' own unit. */
    readonly sameWithin: number;
    readonly arrow: "meaning" | "movement";
  };
  readonly commentary: { readonly requiredFor: readonly Family[]; readonly actionFor: readonly Family[] };
}
