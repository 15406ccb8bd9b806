import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** Yellow is within 5% of target; where Amber ends and Red begins is not said. */
export const ANGLESEY_2022_26: Policy = {
  ...DEFAULT_POLICY,
  id: "anglesey-2022-26",
  title: "Anglesey, 2022 to 2026",
  source: "Isle of Anglesey County Council, corporate scorecards 2022 to 2026 (democracy.anglesey.gov.uk/mgAi.aspx?ID=15461, ID=17270).",
  bands: [
    { id: "green", family: "green", label: "Green", within: 0 },
    { id: "yellow", family: "amber", label: "Yellow", within: 5 },
    { id: "amber", family: "amber", label: "Amber", within: null },
    { id: "red", family: "red", label: "Red", within: null },
  ],
  toConfirm: ["within of amber"],
};
