import { perRow, type Check } from "../check";
import { printedLabel } from "../printed";

interface Particulars {
  readonly printed: string;
  readonly because: string;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

/** Catalogue R3: a rating where the policy gives none. */
export const ratingUnexpected: Check<Particulars> = {
  id: "rating/unexpected",
  title: "A rating is printed where the policy gives none",
  severity: "warning",
  why: "A colour without a figure and a target behind it cannot be defended when members ask.",
  remedy: "Take the rating off, mend the figure or target it should rest on, or record why judgement gives one.",
  needs: ["target", "outturn", "polarity"],
  examples: [
    { flagged: true, title: "Green, and the outturn is not in yet", rows: [{ ...row, outturn: "Not available until July", rating: "Green" }] },
    { flagged: true, title: "Red, and there is no target", rows: [{ ...row, target: "TBC", outturn: "72%", rating: "Red" }] },
    { flagged: false, title: "no outturn and no rating", rows: [{ ...row, outturn: "Not available until July", rating: "N/A" }] },
    { flagged: false, title: "Green with a figure and a target", rows: [{ ...row, outturn: "91%", rating: "Green" }] },
  ],
  find: perRow("rating", ({ printedRating, verdict }, { policy }) =>
    printedRating === null || verdict.status === "rated" ? null : { printed: printedLabel(printedRating, policy), because: verdict.because },
  ),
  say: ({ printed, because }) => `The sheet prints ${printed}; the policy gives no rating. ${because}`,
};
