import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** On target, within tolerance, off target; the tolerance is not said. */
export const STOCKTON_2014_15: Policy = {
  ...DEFAULT_POLICY,
  id: "stockton-2014-15",
  title: "Stockton, Quarter 4 2014/15",
  source:
    "Stockton-on-Tees Borough Council, thematic summaries, Quarter 4 2014/15 (vdocuments.mx/thematic-summaries-quarter-4-201415-stockton-thematic-summaries-quarter-4-201415.html).",
  bands: [
    { id: "on-target", family: "green", label: "On Target", within: 0 },
    { id: "within-tolerance", family: "amber", label: "Within Tolerance", within: null },
    { id: "off-target", family: "red", label: "Off Target", within: null },
  ],
  toleranceColumn: "within-tolerance",
  toConfirm: ["measure", "within of within-tolerance"],
};
