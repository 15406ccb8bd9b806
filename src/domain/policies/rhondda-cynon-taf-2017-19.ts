import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** On target, within 5% of it, not on target. */
export const RHONDDA_CYNON_TAF_2017_19: Policy = {
  ...DEFAULT_POLICY,
  id: "rhondda-cynon-taf-2017-19",
  title: "Rhondda Cynon Taf, 2017 to 2019",
  source: "Rhondda Cynon Taf County Borough Council, performance reports 2017 to 2019 (docslib.org/doc/11835893).",
  bands: [
    { id: "on-target", family: "green", label: "On Target", within: 0 },
    { id: "within-5", family: "amber", label: "Within 5% of Target", within: 5 },
    { id: "not-on-target", family: "red", label: "Not on Target", within: null },
  ],
};
