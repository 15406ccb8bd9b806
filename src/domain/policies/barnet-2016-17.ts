import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** Four bands, of which only the first has an edge that is published. */
export const BARNET_2016_17: Policy = {
  ...DEFAULT_POLICY,
  id: "barnet-2016-17",
  title: "Barnet, Quarter 3 2016/17",
  source:
    "London Borough of Barnet, service performance, Quarter 3 2016/17 (dokumen.tips/documents/appendix-b-service-performance-quarter-3-201617-201617-annual-target-q3-201617.html).",
  bands: [
    { id: "green", family: "green", label: "Green", within: 0 },
    { id: "green-amber", family: "amber", label: "Green Amber", within: null },
    { id: "red-amber", family: "amber", label: "Red Amber", within: null },
    { id: "red", family: "red", label: "Red", within: null },
  ],
  direction: { ...DEFAULT_POLICY.direction, compareWith: "last-year" },
  toConfirm: ["measure", "within of green-amber", "within of red-amber"],
};
