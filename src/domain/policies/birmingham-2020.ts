import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** The tolerance counts on both sides of target: beyond it above is Blue, beyond it below is Red. */
export const BIRMINGHAM_2020: Policy = {
  ...DEFAULT_POLICY,
  id: "birmingham-2020",
  title: "Birmingham, April to June 2020",
  source:
    "Birmingham City Council, service delivery measures, April to June 2020 (fdocuments.in/document/service-delivery-measures-service-delivery-measures-april-to-june-2020-progress.html).",
  bands: [
    { id: "exceeding", family: "blue", label: "Blue", within: null, edge: "exclusive" },
    { id: "on-track", family: "green", label: "Green", within: 0 },
    { id: "within-tolerance", family: "amber", label: "Amber", within: null },
    { id: "off-track", family: "red", label: "Red", within: null },
  ],
  toleranceColumn: "within-tolerance",
  toleranceSides: "both",
  direction: { ...DEFAULT_POLICY.direction, compareWith: "last-quarter" },
  toConfirm: ["measure", "within of exceeding", "within of within-tolerance"],
};
