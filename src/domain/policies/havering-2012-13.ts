import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** Within 5% of target is Green; further off, a row is Amber where it improved on last year, else Red. */
export const HAVERING_2012_13: Policy = {
  ...DEFAULT_POLICY,
  id: "havering-2012-13",
  title: "Havering, annual report 2012/13",
  source: "London Borough of Havering, Cabinet, 10 July 2013: Annual Corporate Performance Report 2012/13.",
  bands: [
    { id: "green", family: "green", label: "Green", within: 5 },
    { id: "amber", family: "amber", label: "Amber", within: 5 },
    { id: "red", family: "red", label: "Red", within: null },
  ],
  rounding: { of: "deviation", to: 0.5, mode: "half-up" },
  trend: { from: "red", to: "amber", when: "better" },
  excludeSections: ["Partnership"],
};
