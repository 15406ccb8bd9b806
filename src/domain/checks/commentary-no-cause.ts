import { perRow, ratedWords, ratingShown, type Check } from "../check";
import { claimsOf, COMMENT_FIELDS, hasComment } from "../commentary";

interface Particulars {
  readonly rated: string;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "72%" };

/** Members ask why before they ask anything else. */
export const commentaryNoCause: Check<Particulars> = {
  id: "commentary/no-cause",
  title: "The comment on a Red or Amber gives no cause",
  severity: "note",
  why: "Members will ask why the target was missed.",
  remedy: "Add one sentence on what caused the result.",
  needs: ["commentary"],
  examples: [
    {
      flagged: true,
      title: "what happened, and not why",
      rows: [{ ...row, commentary: "Performance is worse than target. The manager will report in June." }],
    },
    {
      flagged: false,
      title: "with its cause",
      rows: [{ ...row, commentary: "Performance is worse than target because two crews were vacant." }],
    },
    {
      flagged: false,
      title: "what happened, in a sentence of its own",
      rows: [{ ...row, commentary: "The outturn of 72% missed target. Our main supplier closed its depot in May." }],
    },
  ],
  find: perRow("commentary", (row, { policy }) => {
    const rating = ratingShown(row);
    if (rating === null || !policy.commentary.requiredFor.includes(rating.family) || !hasComment(row)) return null;
    const isExplained = claimsOf(row, "cause").length > 0 || COMMENT_FIELDS.some((field) => row.comments[field].mayExplain);
    return isExplained || claimsOf(row, "placeholder").length > 0 ? null : { rated: ratedWords(row, rating.label) };
  }),
  say: ({ rated }) => `The row is ${rated} and the comment gives no cause. Members will ask why.`,
};
