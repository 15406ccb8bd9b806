import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** Exceeded, within tolerance, below. The tolerance, and that on target counts as exceeded, is not said. */
export const WEST_LINDSEY_2021_22: Policy = {
  ...DEFAULT_POLICY,
  id: "west-lindsey-2021-22",
  title: "West Lindsey, Quarter 4 2021/22",
  source: "West Lindsey District Council, Progress and Delivery, Quarter 4 2021/22 (democracy.west-lindsey.gov.uk/mgAi.aspx?ID=17286).",
  bands: [
    { id: "exceeded", family: "green", label: "Exceeded", within: 0 },
    { id: "within-tolerance", family: "amber", label: "Within tolerance", within: null },
    { id: "below", family: "red", label: "Below target", within: null },
  ],
  toleranceColumn: "within-tolerance",
  toConfirm: ["measure", "within of exceeded", "within of within-tolerance"],
};
