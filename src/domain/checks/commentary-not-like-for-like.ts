import type { Check, ReviewedRow } from "../check";
import { claimsOf } from "../commentary";
import { describePeriod } from "../commentary/describe-period";
import { shown, targetPair } from "../commentary/held";
import { perRowWords } from "../commentary/per-claim";
import { ownPeriod, periodOf } from "../dated";
import { sameLength, type Period } from "../period";
import { isHeldByShare } from "../rating/part-year";

interface Particulars {
  readonly outturn: string;
  readonly own: string;
  readonly target: string;
}

const row = {
  reference: "A1",
  indicator: "Apprenticeships started",
  polarity: "Bigger is better",
  target: "500 (2012/13)",
  outturn: "242 (Q2 2012/13)",
};

/** A count of part of a year, and words that hold it against the target of the whole. */
export const commentaryNotLikeForLike: Check<Particulars> = {
  id: "commentary/not-like-for-like",
  title: "The comment holds part of a year against a target for the whole of it",
  severity: "warning",
  why: "A count of part of a year says little beside a target for the whole of it, and readers may take the comparison for the result.",
  remedy: "Give the target for the same months, or wait for the whole year's figure.",
  needs: ["commentary", "target", "outturn"],
  examples: [
    {
      flagged: true,
      title: "a quarter's count against a year's",
      rows: [{ ...row, commentary: "Performance is worse than target." }],
    },
    {
      flagged: false,
      title: "a percentage does not add up over the year",
      rows: [
        {
          reference: "A1",
          indicator: "Repairs completed on time",
          polarity: "Bigger is better",
          target: "90% (2012/13)",
          outturn: "72% (Q2 2012/13)",
          commentary: "Performance is worse than target.",
        },
      ],
    },
    {
      flagged: false,
      title: "nothing is concluded",
      rows: [{ ...row, commentary: "The year's figure comes in July." }],
    },
  ],
  find: perRowWords((row, { policy }) => {
    const pair = targetPair(row);
    const own = ownPeriod(row.indicator.figures.outturn)?.period ?? null;
    const whole = targetPeriod(row);
    const [conclusion] = claimsOf(row, "compared-with-target");
    if (pair === null || pair.outturn.unit === "%" || conclusion === undefined || isHeldByShare(row.indicator, policy)) return null;
    if (own === null || whole === null || sameLength(own, whole) !== false) return null;
    return { placed: conclusion, particulars: { outturn: shown(pair.outturn), own: describePeriod(own), target: shown(pair.other) } };
  }),
  say: ({ outturn, own, target }) =>
    `The outturn of ${outturn} is of ${own}, and the comment holds it against a target of ${target} for the whole year. What was the target for the same months?`,
};

/** The period of the target, where it is a whole year. */
function targetPeriod({ indicator }: ReviewedRow): Period | null {
  const period = periodOf(indicator, "target")?.period ?? null;
  return period !== null && period.quarter === null && period.months === null ? period : null;
}
