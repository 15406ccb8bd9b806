import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** On target is a tolerance on both sides; beyond it lie a star and a triangle. */
export const EAST_RIDING_2009: Policy = {
  ...DEFAULT_POLICY,
  id: "east-riding-2009",
  title: "East Riding, January 2009",
  source:
    "East Riding of Yorkshire Council, customer promises, January 2009 (eastriding.gov.uk/customer_promises/Customer_Promises_January_09/3.htm).",
  bands: [
    { id: "star", family: "green", label: "Green star", within: null, edge: "exclusive" },
    { id: "circle", family: "blue", label: "Blue circle", within: null },
    { id: "triangle", family: "red", label: "Red triangle", within: null },
  ],
  toleranceColumn: "circle",
  toleranceSides: "both",
  toConfirm: ["measure", "within of star", "within of circle"],
};
