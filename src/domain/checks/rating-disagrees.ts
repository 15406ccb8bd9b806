import { giverOf, perRow, type Check } from "../check";
import { printedLabel, saysBand } from "../printed";

interface Particulars {
  readonly printed: string;
  readonly rated: string;
  readonly giver: string;
  readonly because: string;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

export const ratingDisagrees: Check<Particulars> = {
  id: "rating/disagrees",
  title: "The printed rating is not the one the rule gives",
  severity: "error",
  why: "A wrong colour tells members that a service is doing better or worse than it is, and it is printed for ever.",
  remedy: "Check the figures. If they are right, print the rating the rule gives, or record why judgement says otherwise.",
  needs: ["target", "outturn", "polarity"],
  examples: [
    { flagged: true, title: "printed Green, 20% below target", rows: [{ ...row, outturn: "72%", rating: "Green" }] },
    { flagged: false, title: "printed Green and on target", rows: [{ ...row, outturn: "91%", rating: "Green" }] },
    { flagged: false, title: "printed Green, and no figure to hold it against", rows: [{ ...row, outturn: "TBC", rating: "Green" }] },
  ],
  find: perRow("rating", (reviewed, { policy }) => {
    const { printedRating, verdict } = reviewed;
    if (printedRating === null || verdict.status === "unrated" || saysBand(printedRating, verdict.band)) return null;
    const printed = printedLabel(printedRating, policy);
    return { printed, rated: verdict.band.label, giver: giverOf(reviewed), because: verdict.because };
  }),
  say: ({ printed, rated, giver, because }) => `The sheet prints ${printed}; ${giver} gives ${rated}. ${because}`,
};
