import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** Red begins beyond the tolerance of each row; where Green ends is not said. */
export const HAVERING_2015_16: Policy = {
  ...DEFAULT_POLICY,
  id: "havering-2015-16",
  title: "Havering, 2015/16",
  source: "London Borough of Havering, Cabinet: Corporate Performance Reports 2015/16 (democracy.havering.gov.uk/mgAi.aspx?ID=10210).",
  bands: [
    { id: "green", family: "green", label: "Green", within: null },
    { id: "amber", family: "amber", label: "Amber", within: null },
    { id: "red", family: "red", label: "Red", within: null },
  ],
  toleranceColumn: "amber",
  toConfirm: ["measure", "within of green", "within of amber"],
};
