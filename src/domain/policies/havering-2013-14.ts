import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** The rule of the year before with a width of 10%, and with no rounding; holding last year's level is enough for Amber. */
export const HAVERING_2013_14: Policy = {
  ...DEFAULT_POLICY,
  id: "havering-2013-14",
  title: "Havering, 2013/14 and 2014/15",
  source:
    "London Borough of Havering, Cabinet: Annual Corporate Performance Reports 2013/14 and 2014/15 (democracy.havering.gov.uk/mgAi.aspx?ID=7435, ID=7436).",
  bands: [
    { id: "green", family: "green", label: "Green", within: 10 },
    { id: "amber", family: "amber", label: "Amber", within: 10 },
    { id: "red", family: "red", label: "Red", within: null },
  ],
  trend: { from: "red", to: "amber", when: "better-or-same" },
  direction: { ...DEFAULT_POLICY.direction, compareWith: "both" },
};
