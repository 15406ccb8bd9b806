import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** On target, improving towards it, or not achieving it. Since when it has to improve is not said. */
export const ROTHER_2024_25: Policy = {
  ...DEFAULT_POLICY,
  id: "rother-2024-25",
  title: "Rother, 2024/25",
  source: "Rother District Council, performance report 2024/25 (rother.moderngov.co.uk/mgAi.aspx?ID=5690).",
  bands: [
    { id: "on-target", family: "green", label: "On target", within: 0 },
    { id: "improving", family: "amber", label: "Improving towards target", within: 0 },
    { id: "not-achieving", family: "red", label: "Not achieving target", within: null },
  ],
  trend: { from: "not-achieving", to: "improving", when: "better" },
  toConfirm: ["trend"],
};
