import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** Bands by share of target reached. Where smaller is better they are mirrored, which the report does not say. */
export const TOOWOOMBA_2017: Policy = {
  ...DEFAULT_POLICY,
  id: "toowoomba-2017",
  title: "Toowoomba, annual report 2017",
  source: "Toowoomba Regional Council, Annual Report 2017, Built environment (tr.qld.gov.au/ar2017/our-goals/built-environment).",
  measure: "share",
  bands: [
    { id: "on-track", family: "green", label: "On track", within: 85 },
    { id: "attention", family: "amber", label: "Requires attention", within: 50 },
    { id: "under", family: "red", label: "Under target", within: null },
  ],
  toConfirm: ["bandsBySmallerIsBetter"],
};
