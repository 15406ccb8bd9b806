import type { Check, ReviewedRow, Subject } from "../check";
import type { StatementOf } from "../commentary";
import { isOfOthers, isOfRow, shown, standing, targetPair, type Pair } from "../commentary/held";
import { perClaim } from "../commentary/per-claim";
import { Decimal, isPositive, isZero } from "../decimal";
import { isHeldByShare } from "../rating/part-year";
import { standingByRule, type Standing } from "../rating/standing";
import { formatAmount } from "../reading";

interface Particulars {
  readonly words: string;
  readonly outturn: string;
  readonly target: string;
  /** How far off target; null where the target is met. */
  readonly off: string | null;
  readonly width: string;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "80%" };

/** The comment claims a tolerance that the figures do not keep, or denies one that they do. */
export const commentaryToleranceClaimDisagrees: Check<Particulars> = {
  id: "commentary/tolerance-claim-disagrees",
  title: "The comment says within or outside tolerance, and the figures say otherwise",
  severity: "error",
  why: "Members look no further at a miss that is called tolerable, and take its rating from the words.",
  remedy: "Work out the distance from target, and change the comment or the rating.",
  needs: ["commentary", "target", "outturn"],
  examples: [
    {
      flagged: true,
      title: "10% off target, and said to be within 5%",
      rows: [{ ...row, outturn: "72%", commentary: "Performance is within the 5% tolerance." }],
    },
    {
      flagged: true,
      title: "10% off target, and said to be off by less than the margin",
      rows: [{ ...row, outturn: "72%", commentary: "Performance is below target, though by less than the 5% margin that is allowed." }],
    },
    {
      flagged: true,
      title: "8 points off target, and said to be within two",
      rows: [{ ...row, outturn: "72%", commentary: "The outturn of 72% is within two percentage points of target." }],
    },
    {
      flagged: false,
      title: "another thing within points of its target",
      rows: [{ ...row, outturn: "72%", commentary: "The gas team was within two percentage points of its target." }],
    },
    {
      flagged: false,
      title: "5% off target, and said to be within 5%",
      rows: [{ ...row, outturn: "76%", commentary: "Performance is within the 5% tolerance." }],
    },
  ],
  find: perClaim("tolerance", (claim, words, row, subject) => {
    const { measure } = subject.policy;
    const pair = targetPair(row);
    if (pair === null || isHeldByShare(row.indicator, subject.policy)) return null;
    const isGap = isOwnUnit(claim, pair);
    if (isGap && (!isOfRow(claim.subject, row, claim.beside) || isOfOthers(claim.beside, row))) return null;
    const width = isGap ? (claim.width?.amount ?? null) : widthOf(claim, row, subject);
    const off = shortfall(pair, isGap ? "points" : measure, standingByRule(row, subject.policy));
    if (width === null || off === null) return null;
    const roundedOff = !isGap && row.verdict.status === "rated" ? (row.verdict.deviation ?? off) : off;
    const inside = off.lte(width) || roundedOff.lte(width);
    const outside = off.gte(width) || roundedOff.gte(width);
    if (claim.inside ? inside : outside) return null;
    const ownUnit = isShare(measure) ? "%" : pair.outturn.unit;
    const unit = isGap && claim.width !== null ? claim.width.unit : ownUnit;
    const [offWords, widthWords] = [isZero(off) ? null : formatAmount(off, unit, 1), formatAmount(width, unit)];
    return { particulars: { words, outturn: shown(pair.outturn), target: shown(pair.other), off: offWords, width: widthWords } };
  }),
  say: ({ words, outturn, target, off, width }) => {
    const said = `The comment says “${words}”. The outturn of ${outturn}`;
    return off === null
      ? `${said} meets the target of ${target}.`
      : `${said} misses the target of ${target} by ${off}, and the tolerance is ${width}.`;
  },
};

/** "Within two percentage points of target" is the gap itself, whatever the policy measures by. */
function isOwnUnit({ width }: StatementOf<"tolerance">, { outturn }: Pair): boolean {
  if (width === null || width.unit === "%" || width.unit === "") return false;
  return width.unit === outturn.unit || (outturn.unit === "%" && width.unit.endsWith("point"));
}

type Measure = Subject["policy"]["measure"];

function isShare(measure: Measure): boolean {
  return measure === "relative" || measure === "share";
}

/**
 * How far on the wrong side of target, in a policy's measure; 0 where the target is met, as printed or by the rule, and
 * null where it cannot be told.
 */
function shortfall(pair: Pair, measure: Measure, byRule: Standing | null): Decimal | null {
  const { meaning } = standing(pair);
  if (meaning === null) return null;
  if (meaning !== "worse" || byRule?.sides.has("worse") === false) return new Decimal(0);
  const gap = pair.outturn.amount.minus(pair.other.amount).abs();
  if (!isShare(measure)) return measure === "points" ? gap : null;
  return isZero(pair.other.amount) ? null : gap.times(100).div(pair.other.amount.abs());
}

/** The width that the comment gives; without one, the rule's in this row: the widest band for "within", the narrowest for "outside". */
function widthOf({ width, inside }: StatementOf<"tolerance">, row: ReviewedRow, { policy }: Subject): Decimal | null {
  if (width !== null) return width.unit === "%" || width.unit === "" || policy.measure === "points" ? width.amount : null;
  const widths = standingByRule(row, policy)?.reaches.filter(isPositive) ?? [];
  const inOrder = widths.toSorted((one, other) => one.cmp(other));
  return (inside ? inOrder.at(-1) : inOrder[0]) ?? null;
}
