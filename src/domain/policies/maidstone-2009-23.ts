import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** On target, slightly missed, not achieved. */
export const MAIDSTONE_2009_23: Policy = {
  ...DEFAULT_POLICY,
  id: "maidstone-2009-23",
  title: "Maidstone, 2009 to 2023",
  source: "Maidstone Borough Council, performance updates from Understanding Performance 2016/17 to Quarter 1 2023/24.",
  bands: [
    { id: "met", family: "green", label: "Target met", within: 0 },
    { id: "slightly-missed", family: "amber", label: "Target slightly missed", within: 10 },
    { id: "not-achieved", family: "red", label: "Target not achieved", within: null },
  ],
  toConfirm: ["provisional"],
  direction: { ...DEFAULT_POLICY.direction, compareWith: "last-year" },
};
