import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** Amber reaches as far as the tolerance agreed for each indicator. Every row has a comment or an action. */
export const REIGATE_AND_BANSTEAD_2012: Policy = {
  ...DEFAULT_POLICY,
  id: "reigate-and-banstead-2012",
  title: "Reigate & Banstead, 2012",
  source:
    "Reigate & Banstead Borough Council, service performance, page of 27 April 2012 (reigate-banstead.gov.uk/info/20090/council_policy/276/performance/2 has the same).",
  bands: [
    { id: "green", family: "green", label: "Green", within: 0 },
    { id: "amber", family: "amber", label: "Amber", within: null },
    { id: "red", family: "red", label: "Red", within: null },
  ],
  toleranceColumn: "amber",
  commentary: { ...DEFAULT_POLICY.commentary, requiredFor: ["red", "amber", "green"] },
  toConfirm: ["measure", "within of amber"],
};
