import type { Policy } from "../policy/policy";
import { DEFAULT_POLICY } from "./default";

/** Four bands, with widths that differ by polarity. */
export const HARROW_2014_15: Policy = {
  ...DEFAULT_POLICY,
  id: "harrow-2014-15",
  title: "Harrow, children's services scorecard 2014/15",
  source:
    "London Borough of Harrow, Overview and Scrutiny, 9 December 2014: Children's Services scorecard, Quarters 1 and 2 of 2014/15. " +
    "Its widths are not published: these were worked out from the printed ratings. " +
    "Where bigger is better, high green fits from 1.6% to 3.2% better than target, low green from 0.2% to 1.9% worse, amber from 2% to 4.2% worse. " +
    "Where smaller is better, high green fits from 6.7% better to 9.3% worse, and amber from 11.4% to 18.2% worse; no low green is printed there.",
  bands: [
    { id: "high-green", family: "green", label: "HG", within: -2 },
    { id: "low-green", family: "green", label: "LG", within: 1 },
    { id: "amber", family: "amber", label: "A", within: 3 },
    { id: "high-red", family: "red", label: "HR", within: null },
  ],
  bandsBySmallerIsBetter: [
    { id: "high-green", family: "green", label: "HG", within: -2 },
    { id: "low-green", family: "green", label: "LG", within: 5 },
    { id: "amber", family: "amber", label: "A", within: 12 },
    { id: "high-red", family: "red", label: "HR", within: null },
  ],
  provisional: "rate",
  toConfirm: ["within of high-green", "within of low-green", "within of amber"],
};
