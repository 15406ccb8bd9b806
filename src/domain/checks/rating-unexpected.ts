import { perRow, type Check } from "../check";
import type { Indicator } from "../indicator";
import { openWidth } from "../policy/consistency";
import type { Policy } from "../policy/policy";
import { printedLabel } from "../printed";
import { figureIn, namesPercentage } from "../row";
import { scaleMismatch } from "../scale";
import type { UnratedReason } from "../verdict";

interface Particulars {
  readonly printed: string;
  readonly because: string;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

/**
 * A rating where the rule gives none. A Blue that is none of the rule's bands stands for "no target", and says itself
 * that the row is not rated. Where a figure cannot be read, the polarity is not said, or the rule has yet to say how far
 * a band reaches, the rating may be right all the same, and is not the fault of the row.
 */
export const ratingUnexpected: Check<Particulars> = {
  id: "rating/unexpected",
  title: "A rating is printed where the rule gives none",
  severity: "warning",
  why: "A colour without a figure and a target behind it cannot be defended when members ask.",
  remedy: "Take the rating off, mend the figure or target it should rest on, or record why judgement gives one.",
  needs: ["target", "outturn", "polarity"],
  examples: [
    {
      flagged: true,
      title: "Green, and the outturn is not in yet",
      rows: [{ ...row, outturn: "Not available until July", rating: "Green" }],
    },
    { flagged: true, title: "Red, and there is no target", rows: [{ ...row, target: "TBC", outturn: "72%", rating: "Red" }] },
    {
      flagged: false,
      title: "Green, and an outturn that somebody has to put right first",
      rows: [{ ...row, outturn: "88% or 91%", rating: "Green" }],
    },
    {
      flagged: false,
      title: "Blue for a row without a target, where the rule has no Blue",
      rows: [{ ...row, target: "No target", outturn: "72%", rating: "Blue" }],
    },
    { flagged: false, title: "no outturn and no rating", rows: [{ ...row, outturn: "Not available until July", rating: "N/A" }] },
    { flagged: false, title: "Green with a figure and a target", rows: [{ ...row, outturn: "91%", rating: "Green" }] },
  ],
  find: perRow("rating", ({ printedRating, verdict, indicator }, { policy }) => {
    if (printedRating === null || verdict.status === "rated" || UNKNOWN.has(verdict.reason)) return null;
    if (printedRating.family === "blue" && policy.bands.every(({ family }) => family !== "blue")) return null;
    if (verdict.reason === "no-tolerance" && awaitsWidth(policy)) return null;
    if (verdict.reason === "units-differ" && isInTwoScales(indicator)) return null;
    if (verdict.reason === "no-polarity" && indicator.polarity === "unstated") return null;
    return { printed: printedLabel(printedRating, policy), because: verdict.because };
  }),
  say: ({ printed, because }) => `The sheet prints ${printed}; the rule gives no rating. ${because}`,
};

/** Reasons that say that the rule could not be applied, not that it gives no rating. */
// prettier-ignore
const UNKNOWN: ReadonlySet<UnratedReason> = new Set<UnratedReason>([
  "unreadable-outturn", "unreadable-target", "unreadable-tolerance", "unreadable-floor", "sheet-error",
]);

/** Whether a person has yet to confirm how far a band of the rule reaches. */
function awaitsWidth({ bands, toConfirm }: Policy): boolean {
  return bands.some((band) => toConfirm.includes(openWidth(band)));
}

/** Whether outturn and target look like one figure written in two ways, 0.9 beside 85%. */
function isInTwoScales(indicator: Indicator): boolean {
  const [outturn, target] = [figureIn(indicator, "outturn"), figureIn(indicator, "target")];
  return outturn !== null && target !== null && scaleMismatch(outturn, target, namesPercentage(indicator.name)) !== null;
}
