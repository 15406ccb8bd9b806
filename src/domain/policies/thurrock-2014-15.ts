import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** No tolerance: a missed target is Amber where the outturn is better than last year's. */
export const THURROCK_2014_15: Policy = {
  ...DEFAULT_POLICY,
  id: "thurrock-2014-15",
  title: "Thurrock, 2014/15",
  source: "Thurrock Council, scrutiny, 2015 (democracy.thurrock.gov.uk/mgAi.aspx?ID=3190).",
  bands: [
    { id: "green", family: "green", label: "Green", within: 0 },
    { id: "amber", family: "amber", label: "Amber", within: 0 },
    { id: "red", family: "red", label: "Red", within: null },
  ],
  trend: { from: "red", to: "amber", when: "better" },
  direction: { ...DEFAULT_POLICY.direction, compareWith: "last-year" },
};
