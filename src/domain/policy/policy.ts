/** Families a rating may belong to, best first. */
export const FAMILIES = ["blue", "green", "amber", "red"] as const;

export type Family = (typeof FAMILIES)[number];

/** One band of a rule: what it is called and how far from target it reaches. */
export interface Band {
  readonly id: string;
  readonly family: Family;
  readonly label: string;
  /** The furthest deviation that is still in the band, adverse positive; null for the last band, which takes the rest. */
  readonly within: number | null;
}

/** A council's published rule, as data. The keys and their meaning are those of the policy file. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly measure: "relative" | "points" | "share" | "floor";
  /** Best first. */
  readonly bands: readonly Band[];
  readonly bandsBySmallerIsBetter: readonly Band[] | null;
  readonly edge: "inclusive" | "exclusive";
  readonly rounding: { readonly of: "deviation" | "outturn"; readonly to: number; readonly mode: "half-up" } | null;
  readonly trend: { readonly from: string; readonly to: string; readonly when: "better" | "better-or-same" } | null;
  readonly toleranceColumn: string | null;
  readonly zeroTarget: "compare";
  readonly provisional: "unrated" | "rate";
  readonly excludeSections: readonly string[];
  readonly direction: {
    readonly compareWith: "previous";
    readonly sameWithin: number;
    readonly arrow: "meaning" | "movement";
  };
  readonly commentary: { readonly requiredFor: readonly Family[]; readonly actionFor: readonly Family[] };
}
