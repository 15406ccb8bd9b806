import type { Policy } from "../policy/policy";

/**
 * The rule where a council has named none, and what each key of a policy file means when it is left out: on target is
 * Green, up to 10% of target worse is Amber, and the rest Red.
 */
export const DEFAULT_POLICY: Policy = {
  id: "default",
  title: "Default rule",
  source: "",
  measure: "relative",
  bands: [
    { id: "green", family: "green", label: "Green", within: 0 },
    { id: "amber", family: "amber", label: "Amber", within: 10 },
    { id: "red", family: "red", label: "Red", within: null },
  ],
  bandsBySmallerIsBetter: null,
  edge: "inclusive",
  rounding: null,
  trend: null,
  toleranceColumn: null,
  toleranceSides: "worse",
  tolerances: [],
  zeroTarget: "compare",
  targets: { words: "unrated", ranges: "unrated", noPolarity: "unrated", partYear: "whole" },
  cap: null,
  provisional: "unrated",
  excludeSections: [],
  direction: { compareWith: "previous", sameWithin: 0, arrow: "meaning" },
  toConfirm: [],
  commentary: { requiredFor: ["red", "amber"], actionFor: ["red", "amber"] },
};
