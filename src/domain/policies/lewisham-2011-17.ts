import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** On track, slightly behind, not on track. How far behind is slightly, and that on track means on target, is not said. */
export const LEWISHAM_2011_17: Policy = {
  ...DEFAULT_POLICY,
  id: "lewisham-2011-17",
  title: "Lewisham, 2011 to 2017",
  source:
    "London Borough of Lewisham, monthly management reports from August 2011 to 2017 (fdocuments.in/document/monthly-management-report-august-201112-management-report-august-201112.html).",
  bands: [
    { id: "on-track", family: "green", label: "On track", within: 0 },
    { id: "slightly-behind", family: "amber", label: "Slightly behind", within: null },
    { id: "not-on-track", family: "red", label: "Not on track", within: null },
  ],
  toConfirm: ["measure", "within of on-track", "within of slightly-behind"],
};
