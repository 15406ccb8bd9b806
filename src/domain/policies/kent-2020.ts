import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** The amber edge is the floor standard in each row. */
export const KENT_2020: Policy = {
  ...DEFAULT_POLICY,
  id: "kent-2020",
  title: "Kent, Quarter 1 2020",
  source: "Kent County Council, Quarterly Performance Report, Quarter 1 2020 (docslib.org/doc/502732).",
  measure: "floor",
  bands: [
    { id: "green", family: "green", label: "Green", within: 0 },
    { id: "amber", family: "amber", label: "Amber", within: null },
    { id: "red", family: "red", label: "Red", within: null },
  ],
  // Up to 2020 the arrow looked at last quarter, later at all quarters: which of them this report does is not said.
  toConfirm: ["direction"],
};
