import type { Check } from "../check";
import type { Distance } from "../commentary";
import { comparedPair, distanceHolds, isMeasurable, movedPair, shown, trueDistance, writes, type Pair } from "../commentary/held";
import { perClaim } from "../commentary/per-claim";
import { isZero } from "../decimal";
import { isHeldByShare } from "../rating/part-year";

interface Particulars {
  readonly words: string;
  readonly from: string;
  readonly to: string;
  readonly is: string;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

/** "Better by 10.9%", and no two figures of the row are that far apart. */
export const commentaryDistanceDisagrees: Check<Particulars> = {
  id: "commentary/distance-disagrees",
  title: "The comment says by how much, and the figures give another distance",
  severity: "warning",
  why: "Readers work such sums out for themselves. One that does not come out makes them doubt the others.",
  remedy: "Work the distance out from the two figures in the row, and say whether it is per cent or percentage points.",
  needs: ["commentary", "outturn"],
  examples: [
    {
      flagged: true,
      title: "9.4% said to be 12%",
      rows: [
        {
          reference: "A1",
          indicator: "Missed collections",
          polarity: "Smaller is better",
          target: "5,000",
          outturn: "5,431",
          previous: "5,995",
          commentary: "This is better than last year by 12%.",
        },
      ],
    },
    {
      flagged: true,
      title: "short of what was aimed for, and not by as much",
      rows: [
        {
          ...row,
          outturn: "83.4%",
          previous: "86.1%",
          commentary: "We closed at 83.4%, which leaves us 4.6 points short of the 90% we set ourselves.",
        },
      ],
    },
    {
      flagged: true,
      title: "a shortfall that the figures do not leave",
      rows: [{ ...row, outturn: "83.4%", previous: "86.1%", commentary: "Repairs on time: 83.4%, a shortfall of 4.6 points." }],
    },
    {
      flagged: true,
      title: "no more than 5% short, and 7% it is",
      rows: [{ ...row, outturn: "83.4%", previous: "86.1%", commentary: "This is no more than 5% worse than target." }],
    },
    {
      flagged: false,
      title: "the shortfall of a budget",
      rows: [{ ...row, outturn: "83.4%", previous: "86.1%", commentary: "There is a shortfall of £2m in the repairs budget." }],
    },
    {
      flagged: false,
      title: "the distance of another thing",
      rows: [{ ...row, outturn: "83.4%", previous: "86.1%", commentary: "Gas repairs took 12 days, 3 days longer than target." }],
    },
    {
      flagged: false,
      title: "rounded as written",
      rows: [
        {
          reference: "A1",
          indicator: "Missed collections",
          polarity: "Smaller is better",
          target: "5,000",
          outturn: "5,431",
          previous: "5,995",
          commentary: "This is better than last year by 9%.",
        },
      ],
    },
    {
      flagged: false,
      title: "percentage points called per cent are open",
      rows: [{ ...row, outturn: "72%", previous: "70%", commentary: "This is better than last year by 2%." }],
    },
  ],
  find: (subject) => [...fromTarget(subject), ...fromPrevious(subject), ...fromOwnBase(subject)],
  say: ({ words, from, to, is }) => `The comment says “${words}”. From ${from} to ${to} is ${is}.`,
};

const fromTarget = perClaim("compared-with-target", (claim, words, row, subject) =>
  claim.by === null || isHeldByShare(row.indicator, subject.policy) ? null : held(words, claim.by, comparedPair(claim, row)),
);

const fromPrevious = perClaim("compared-with-previous", (claim, words, row, subject) =>
  claim.by === null ? null : held(words, claim.by, movedPair(claim, row, subject)),
);

function held(words: string, by: Distance, pair: Pair | null): { readonly particulars: Particulars } | null {
  if (pair === null) return null;
  const said: readonly Distance[] = by.also === null ? [by] : [by, { ...by, ...by.also, also: null }];
  const wrong = said.find((each) => isMeasurable(each, pair) && !distanceHolds(each, pair));
  // "was 85% above target" may say how much it was.
  if (wrong === undefined || wrong.amount.eq(pair.outturn.amount)) return null;
  return { particulars: { words, from: shown(pair.other), to: shown(pair.outturn), is: shown(trueDistance(wrong, pair)) } };
}

/** "an increase of 2.06% compared to Quarter 3 (3,720)": the comment gives the base itself. */
const fromOwnBase = perClaim("percentage-change", (claim, words, row) => {
  const { outturn } = row.indicator.figures;
  if (outturn.kind !== "quantity" || isZero(claim.from.amount) || outturn.unit === "%") return null;
  const exact = outturn.amount.minus(claim.from.amount).abs().times(100).div(claim.from.amount.abs());
  if (writes(claim.by, exact)) return null;
  return {
    particulars: {
      words,
      from: shown(claim.from),
      to: shown(outturn),
      is: shown({ amount: exact, unit: "%", decimals: Math.max(1, claim.by.decimals) }),
    },
  };
});
