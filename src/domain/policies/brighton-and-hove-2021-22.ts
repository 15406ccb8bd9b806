import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** The amber edge is a value set for each indicator. */
export const BRIGHTON_AND_HOVE_2021_22: Policy = {
  ...DEFAULT_POLICY,
  id: "brighton-and-hove-2021-22",
  title: "Brighton & Hove, 2021/22",
  source: "Brighton & Hove City Council, KPI target setting 2021/22 (democracy.brighton-hove.gov.uk/documents/s168810).",
  measure: "floor",
  bands: [
    { id: "green", family: "green", label: "Green", within: 0 },
    { id: "amber", family: "amber", label: "Amber", within: null },
    { id: "red", family: "red", label: "Red", within: null },
  ],
};
