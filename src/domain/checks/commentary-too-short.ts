import { perRow, ratedWords, ratingShown, type Check } from "../check";
import { claimsOf, hasComment } from "../commentary";
import { count, countWords } from "../text";

interface Particulars {
  readonly rated: string;
  readonly words: number;
}

/** Fewer words than this cannot hold a cause and an action. */
const SHORTEST = 5;

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

/** A few words beside a Red explain nothing. */
export const commentaryTooShort: Check<Particulars> = {
  id: "commentary/too-short",
  title: "The comment on a Red or Amber is only a few words",
  severity: "note",
  why: "A few words cannot say why a target was missed and what is done about it.",
  remedy: "Say why the target was missed and what will be done.",
  needs: ["commentary"],
  examples: [
    {
      flagged: true,
      title: "two words on a Red",
      rows: [{ ...row, outturn: "72%", commentary: "Staff vacancies." }],
    },
    {
      flagged: false,
      title: "two words on a Green",
      rows: [{ ...row, outturn: "92%", commentary: "Target met." }],
    },
  ],
  find: perRow("commentary", (row, { policy }) => {
    const rating = ratingShown(row);
    if (rating === null || !policy.commentary.requiredFor.includes(rating.family) || !hasComment(row)) return null;
    if (claimsOf(row, "placeholder").length > 0) return null;
    const words = countWords(row.indicator.commentary) + countWords(row.indicator.correctiveAction);
    return words < SHORTEST ? { rated: ratedWords(row, rating.label), words } : null;
  }),
  say: ({ rated, words }) =>
    `The row is ${rated} and its comment has only ${count(words, "word")}. Members will ask why, and what is done.`,
};
