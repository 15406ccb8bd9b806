import { ratingShown, type Check, type ReviewedRow } from "../check";
import { claimsOf } from "../commentary";
import { perRowWords, type PlacedWords } from "../commentary/per-claim";
import { shown } from "../row";

interface Particulars {
  readonly words: string;
  readonly missing: "who does it" | "by when" | "who does it, or by when";
}

/** Of a longer action only the beginning is quoted. */
const LONGEST = 90;

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "72%" };

/** An action that nobody owns, or that is never due, cannot be followed up. */
export const commentaryActionWithoutOwnerOrDate: Check<Particulars> = {
  id: "commentary/action-without-owner-or-date",
  title: "A corrective action names nobody, or no date",
  severity: "note",
  why: "Scrutiny cannot ask next time whether it was done, and by whom.",
  remedy: "Add who will do it and by when.",
  needs: ["commentary"],
  examples: [
    {
      flagged: true,
      title: "neither who nor when",
      rows: [{ ...row, commentary: "The process is being reviewed." }],
    },
    {
      flagged: false,
      title: "who and when",
      rows: [{ ...row, commentary: "The repairs manager will recruit two crews by June 2013." }],
    },
  ],
  find: perRowWords((row, { policy }) => {
    const rating = ratingShown(row);
    const actions = claimsOf(row, "corrective-action");
    const [first] = actions;
    if (rating === null || first === undefined || !policy.commentary.actionFor.includes(rating.family)) return null;
    const [who, when] = [
      actions.some(({ statement }) => statement.who) || row.indicator.owner !== "",
      actions.some(({ statement }) => statement.when) || namesTimeAfter(row, first),
    ];
    if (who && when) return null;
    return {
      placed: first,
      particulars: { words: first.claim.words, missing: who ? "by when" : when ? "who does it" : "who does it, or by when" },
    };
  }),
  say: ({ words, missing }) => `The comment says what will be done (“${shown(words, LONGEST)}”), and not ${missing}. Members will ask.`,
};

/** A date may stand in a sentence after that of the action: "Return to 90% is expected by June." */
function namesTimeAfter(row: ReviewedRow, { field, claim }: PlacedWords): boolean {
  return claimsOf(row, "other-period").some((named) => named.field === field && named.claim.start > claim.end);
}
