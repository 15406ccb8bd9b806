import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** Two targets: the target is the one to aim for, and the floor in the row the acceptable level below it. */
export const SWANSEA_2012_13: Policy = {
  ...DEFAULT_POLICY,
  id: "swansea-2012-13",
  title: "Swansea, annual report 2012/13",
  source:
    "City and County of Swansea, Annual Performance Report 2012/13 (vdocuments.net/city-county-of-swansea-annual-performance-report-201213-2014-06-16-perf.html).",
  bands: [
    { id: "aimed-for", family: "blue", label: "Blue", within: 0 },
    { id: "acceptable", family: "green", label: "Green", within: 0, of: "floor" },
    { id: "within-5", family: "amber", label: "Amber", within: 5, of: "floor" },
    { id: "missed", family: "red", label: "Red", within: null },
  ],
  direction: { ...DEFAULT_POLICY.direction, compareWith: "last-year" },
};
