import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** Two bands: met or not. */
export const MIDDLESBROUGH_2009_11: Policy = {
  ...DEFAULT_POLICY,
  id: "middlesbrough-2009-11",
  title: "Middlesbrough, 2009 to 2011",
  source: "Middlesbrough Council, Performance Indicators appendix, 2009 to 2011 (docslib.org/doc/13713430).",
  bands: [
    { id: "met", family: "green", label: "Target met", within: 0 },
    { id: "not-met", family: "red", label: "Target not met", within: null },
  ],
};
