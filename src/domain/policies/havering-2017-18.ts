import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** Two bands, after tolerances were given up. */
export const HAVERING_2017_18: Policy = {
  ...DEFAULT_POLICY,
  id: "havering-2017-18",
  title: "Havering, 2017/18",
  source:
    "London Borough of Havering, Cabinet: Corporate Performance Reports 2017/18 (democracy.havering.gov.uk/ieDecisionDetails.aspx?AIId=13252, mgAi.aspx?ID=17252).",
  bands: [
    { id: "on-track", family: "green", label: "On track", within: 0 },
    { id: "off-track", family: "red", label: "Off track", within: null },
  ],
};
