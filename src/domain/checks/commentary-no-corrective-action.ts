import { perRow, ratedWords, ratingShown, type Check, type ReviewedRow } from "../check";
import { isUncommented } from "../commentary/due";
import { placeholderIn } from "../commentary/placeholder";
import type { Indicator } from "../indicator";

interface Particulars {
  readonly rated: string;
}

const missed = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "60%" };

/** A corrective action stands beside every Red, and in some councils every Amber. */
export const commentaryNoCorrectiveAction: Check<Particulars> = {
  id: "commentary/no-corrective-action",
  title: "The commentary does not say what will be done",
  severity: "warning",
  why: "Members ask of every miss what is being done about it, and find no answer here.",
  remedy: "Add what will be done, who will do it and by when, or say why no action is needed.",
  needs: ["commentary"],
  examples: [
    {
      flagged: true,
      title: "a miss that is explained and no more",
      rows: [{ ...missed, commentary: "Two crews were vacant for most of the year, and the winter was wet." }],
    },
    {
      flagged: true,
      title: "what the target will be is no action",
      rows: [{ ...missed, commentary: "Two crews were vacant. The target will be reviewed for next year." }],
    },
    {
      flagged: false,
      title: "a miss with an action",
      rows: [{ ...missed, commentary: "Two crews were vacant. The repairs manager will recruit to both by June." }],
    },
    {
      flagged: false,
      title: "no action, and the reason for that",
      rows: [{ ...missed, commentary: "The backlog was cleared in March, so no further action is required." }],
    },
    {
      flagged: false,
      title: "the action in a column of its own",
      rows: [{ ...missed, commentary: "Two crews were vacant.", correctiveAction: "Both posts are out to advert." }],
    },
  ],
  find: perRow("commentary", (row, { policy }) => {
    const shown = ratingShown(row);
    if (shown === null || !policy.commentary.actionFor.includes(shown.family) || !isWritten(row.indicator)) return null;
    return hasAction(row) ? null : { rated: ratedWords(row, shown.label) };
  }),
  say: ({ rated }) => `The row is ${rated}, and neither its commentary nor a corrective action says what will be done.`,
};

/** Where nothing is written, other checks say so. */
function isWritten(indicator: Indicator): boolean {
  return !isUncommented(indicator) && placeholderIn(indicator.commentary) === null;
}

function hasAction({ indicator: { correctiveAction }, comments }: ReviewedRow): boolean {
  const own = correctiveAction !== "" && placeholderIn(correctiveAction) === null;
  return own || comments.commentary.saysAction;
}
