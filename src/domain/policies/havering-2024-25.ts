import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** Amber reaches as far as the tolerance in each row. The rule does not say what equal to target is; here it is met. */
export const HAVERING_2024_25: Policy = {
  ...DEFAULT_POLICY,
  id: "havering-2024-25",
  title: "Havering, 2024/25",
  source: "London Borough of Havering, performance report 2024/25 (democracy.havering.gov.uk/mgAi.aspx?ID=35537).",
  bands: [
    { id: "green", family: "green", label: "Green", within: 0 },
    { id: "amber", family: "amber", label: "Amber", within: null },
    { id: "red", family: "red", label: "Red", within: null },
  ],
  toleranceColumn: "amber",
  direction: { ...DEFAULT_POLICY.direction, compareWith: "both" },
  toConfirm: ["measure", "within of green", "within of amber"],
};
