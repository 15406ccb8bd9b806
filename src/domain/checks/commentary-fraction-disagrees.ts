import type { Check, ReviewedRow } from "../check";
import { claimsOf, type StatementOf } from "../commentary";
import { mayBeOwnPeriod, shown, writes } from "../commentary/held";
import { perClaim, type ClaimFault } from "../commentary/per-claim";
import { toldElsewhere, toldOfRow } from "../commentary/told-of-row";
import { Decimal } from "../decimal";
import { formatAmount, type Quantity } from "../reading";
import { words } from "../text";

interface Particulars {
  readonly words: string;
  /** What the counts come to; null for a share that the comment gives in words. */
  readonly gives: string | null;
  readonly printed: string;
  readonly beside: boolean;
}

const row = { reference: "A1", indicator: "% of plans reviewed on time", polarity: "Bigger is better", target: "60%" };

/** A part over its whole gives neither the outturn nor what is left of it. */
export const commentaryFractionDisagrees: Check<Particulars> = {
  id: "commentary/fraction-disagrees",
  title: "The counts in the comment do not give the percentage printed",
  severity: "warning",
  why: "Counts and percentage tell one fact twice. Where they differ, readers ask which of them holds.",
  remedy: "Divide the counts, and correct whichever of the three figures is wrong.",
  needs: ["commentary", "outturn"],
  examples: [
    {
      flagged: true,
      title: "18 of 40 is 45%, not 42%",
      rows: [{ ...row, outturn: "42%", commentary: "18 of 40 plans were reviewed on time." }],
    },
    {
      flagged: true,
      title: "a share in words of whoever the row counts",
      rows: [
        {
          reference: "A1",
          indicator: "% of adults receiving a direct payment",
          polarity: "Bigger is better",
          target: "28%",
          outturn: "23.5%",
          commentary: "A third of people have a direct payment.",
        },
      ],
    },
    {
      flagged: false,
      title: "what was not done gives the rest of 100%",
      rows: [{ ...row, outturn: "55%", commentary: "18 of 40 plans were reviewed late." }],
    },
  ],
  find: (subject) => [...inCounts(subject), ...inWords(subject)],
  say: ({ words: said, gives, printed, beside }) => {
    if (gives === null) return `The comment says “${said}”, and the outturn is printed as ${printed}. Which holds?`;
    return beside
      ? `“${said}” is ${gives}, and ${printed} stands beside it in the comment.`
      : `“${said}” is ${gives}, and the outturn is printed as ${printed}. Is it of the same cases?`;
  },
};

const inCounts = perClaim("fraction", (claim, said, row): ClaimFault<Particulars> | null => {
  const exact = claim.part.amount.times(100).div(claim.whole.amount);
  const gives = formatAmount(exact.round(2), "%");
  if (claim.percent !== null && !writes(claim.percent, exact)) {
    return { particulars: { words: said, gives, printed: shown(claim.percent), beside: true } };
  }
  const { outturn } = row.indicator.figures;
  if (outturn.kind === "quantity" && claim.percent === null && isImpossible(claim, exact)) {
    return { particulars: { words: said, gives, printed: shown(outturn), beside: false } };
  }
  if (claim.within || outturn.kind !== "quantity" || !isOfThisFigure(claim, row, exact)) return null;
  return { particulars: { words: said, gives, printed: shown(outturn), beside: false } };
});

/** What is said of a share in words is rough, by so many points. */
const ROUGH = new Decimal(8);
const SLIGHT = new Decimal(1);

/** A share in words that opens the comment in the words of the indicator. */
const inWords = perClaim("share-in-words", ({ percent, bound, told }, said, row): ClaimFault<Particulars> | null => {
  const { outturn } = row.indicator.figures;
  const opens = claimsOf(row, "share-in-words")[0]?.claim.start === 0;
  if (!opens || told === null || outturn.kind !== "quantity" || !isPercentage(row, outturn) || !toldOfRow(told, row.indicator.name)) {
    return null;
  }
  const above = outturn.amount.minus(percent);
  const holds = bound === "about" ? above.abs().lte(ROUGH) : bound === "over" ? above.gt(SLIGHT.neg()) : above.lt(SLIGHT);
  return holds ? null : { particulars: { words: said, gives: null, printed: shown(outturn), beside: false } };
});

/** A part larger than its whole. Of a few, "12 of 4" may be a size and not a part. */
function isImpossible({ whole }: StatementOf<"fraction">, exact: Decimal): boolean {
  return exact.gt(100) && whole.amount.gte(20);
}

/** A fraction this near to the outturn, or to the rest of 100%, is meant to be it: in percentage points. */
const NEAR = new Decimal(8);

/** Whether the counts are plainly meant to give this row's outturn, and give no figure that the row prints. */
function isOfThisFigure(claim: StatementOf<"fraction">, row: ReviewedRow, exact: Decimal): boolean {
  const { outturn, previous, earlier } = row.indicator.figures;
  const { at } = claim;
  if (outturn.kind !== "quantity" || !mayBeOwnPeriod(row, at) || !isPercentage(row, outturn)) return false;
  const rest = new Decimal(100).minus(exact);
  const printed = [outturn, previous, earlier].filter((reading): reading is Quantity => reading.kind === "quantity");
  if (printed.some((figure) => writes(figure, exact) || writes(figure, rest))) return false;
  const isNear = (value: Decimal, reach: Decimal): boolean => value.minus(outturn.amount).abs().lte(reach);
  if (saysItIsTheRows(claim, row) && isNear(exact, FAR)) return true;
  if (claim.told !== null && toldElsewhere(claim.told, row.indicator.name)) return false;
  return claim.percent === null && [exact, rest].some((value) => isNear(value, NEAR));
}

/**
 * Counts of what the row measures are meant to give its outturn, however they were mistaken; what lies further off may yet
 * be a part of them.
 */
const FAR = new Decimal(25);

/** Whether a comment's first counts are told in the words of the indicator. Later ones may be of a part of these. */
function saysItIsTheRows(claim: StatementOf<"fraction">, row: ReviewedRow): boolean {
  return claim.told !== null && claimsOf(row, "fraction")[0]?.statement === claim && toldOfRow(claim.told, row.indicator.name);
}

/** A bare number is a percentage where it could be one and is not named as a count. */
function isPercentage({ indicator }: ReviewedRow, { unit, amount }: Quantity): boolean {
  if (unit === "%") return true;
  return unit === "" && amount.lte(100) && !words(indicator.name).some((word) => word === "number" || word === "total" || word === "days");
}
