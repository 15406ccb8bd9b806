import { isLeftOut, ratingShown, type Check, type ReviewedRow, type Subject } from "../check";
import { shown, standing, targetPair } from "../commentary/held";
import { perClaim } from "../commentary/per-claim";
import { standingByRule } from "../rating/standing";

interface Particulars {
  readonly words: string;
  readonly outturn: string;
  readonly target: string;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

/** The target was missed, and the comment says that nothing need be done. */
export const commentaryNoActionExplainedAway: Check<Particulars> = {
  id: "commentary/no-action-explained-away",
  title: "The target was missed, and the comment says that no action is needed",
  severity: "warning",
  why: "Members will ask how the target is to be met next year if nothing changes.",
  remedy: "Say what will be done, or why the target will be met without it.",
  needs: ["commentary", "target", "outturn"],
  examples: [
    {
      flagged: true,
      title: "far from target",
      rows: [{ ...row, outturn: "72%", commentary: "No corrective action is required." }],
    },
    {
      flagged: false,
      title: "on target",
      rows: [{ ...row, outturn: "92%", commentary: "No corrective action is required." }],
    },
    {
      flagged: false,
      title: "where the rule asks for none",
      policy: { commentary: { requiredFor: ["red"], actionFor: [] } },
      rows: [{ ...row, outturn: "72%", commentary: "No corrective action is required." }],
    },
  ],
  find: perClaim("no-action-needed", (_, words, row, subject) => {
    const pair = targetPair(row);
    if (pair === null || standing(pair).meaning !== "worse" || !owesAction(row, subject)) return null;
    if (standingByRule(row, subject.policy)?.sides.has("worse") === false) return null;
    return { particulars: { words, outturn: shown(pair.outturn), target: shown(pair.other) } };
  }),
  say: ({ words, outturn, target }) =>
    `The comment says “${words}”, and ${outturn} misses the target of ${target}. How is the target to be met?`,
};

/** Whether the rule asks an action of the row. A section that is not rated owes one as if it were. */
function owesAction(row: ReviewedRow, { policy }: Subject): boolean {
  const { actionFor } = policy.commentary;
  const rating = ratingShown(row);
  if (rating !== null) return actionFor.includes(rating.family);
  return isLeftOut(row) && actionFor.includes("red");
}
