import type { Check, ReviewedRow } from "../check";
import type { StatementOf } from "../commentary";
import { distanceHolds, isMeasurable, isOfRow, sameFigure, shown, writes } from "../commentary/held";
import { perClaim } from "../commentary/per-claim";
import { periodOf } from "../dated";
import { isNegative, isPositive, isZero } from "../decimal";
import { comparePeriods, samePeriod } from "../period";
import { isRatedPolarity } from "../policy/edges";
import { comparableUnits } from "../rating/units";
import type { Quantity } from "../reading";

interface Particulars {
  readonly words: string;
  readonly figures: string;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "92%" };

/** What the comment says becomes of the target is not what the target columns print. */
export const commentaryTargetChangeDisagrees: Check<Particulars> = {
  id: "commentary/target-change-disagrees",
  title: "The comment says what becomes of the target, and the target columns say otherwise",
  severity: "warning",
  why: "Members approve next year's targets from this table. They need to know which target they approve.",
  remedy: "Check the proposed target, then correct the comment or the column.",
  needs: ["commentary", "nextTarget"],
  examples: [
    {
      flagged: true,
      title: "said to remain, and it changes",
      rows: [{ ...row, nextTarget: "93%", commentary: "The target remains 90%." }],
    },
    {
      flagged: false,
      title: "said to be raised by 3%, three points that is",
      rows: [{ ...row, nextTarget: "93%", commentary: "The target has been increased by 3%." }],
    },
  ],
  find: (subject) => [...changes(subject), ...onOutturn(subject)],
  say: ({ words, figures }) => `The comment says “${words}”. ${figures}`,
};

const changes = perClaim("target-changed", (claim, words, row) => {
  const { target, nextTarget } = row.indicator.figures;
  if (target.kind !== "quantity" || nextTarget.kind !== "quantity" || !comparableUnits(target, nextTarget) || !isOfNext(claim, row)) {
    return null;
  }
  if ((claim.about !== null && !isOfRow(claim.about, row)) || changeHolds(claim, target, nextTarget, row)) return null;
  return {
    particulars: {
      words,
      figures: `The row prints a target of ${shown(target)} and a next target of ${shown(nextTarget)}. Which target is proposed?`,
    },
  };
});

/** A claim for the year reported, or for a time the row has no target for, is not about the next target. */
function isOfNext({ forPeriod }: StatementOf<"target-changed">, { indicator }: ReviewedRow): boolean {
  const next = periodOf(indicator, "nextTarget")?.period ?? null;
  if (forPeriod === null) return true;
  if (next !== null) return samePeriod(forPeriod, next) !== false;
  const now = periodOf(indicator, "outturn")?.period ?? null;
  return now === null || comparePeriods(forPeriod, now) === 1;
}

function changeHolds(claim: StatementOf<"target-changed">, target: Quantity, next: Quantity, row: ReviewedRow): boolean {
  if (claim.to !== null && (claim.to.unit === next.unit || claim.to.unit === "" || next.unit === "") && !sameFigure(claim.to, next)) {
    return claim.change === "set" && sameFigure(claim.to, target);
  }
  const order: number = next.amount.cmp(target.amount);
  const by = claim.by;
  const pair = { outturn: next, other: target, polarity: row.indicator.polarity };
  const sizeHolds = by === null || !isMeasurable(by, pair) || distanceHolds(by, pair);
  // "Increased" without a figure is also said of a target made harder.
  const meansHarder = by === null && claim.to === null;
  const { polarity } = row.indicator;
  const harder = polarity === "smaller" ? -1 : 1;
  const isUnsided = !isRatedPolarity(polarity);
  switch (claim.change) {
    case "kept":
      return order === 0;
    case "increased":
      return sizeHolds && (order === 1 || (meansHarder && order === harder));
    case "reduced":
      return sizeHolds && (order === -1 || (meansHarder && order === -harder));
    case "raised":
      return sizeHolds && (order === harder || isUnsided);
    case "eased":
      return sizeHolds && (order === -harder || isUnsided);
    case "set":
    case "awaited":
      return true;
  }
}

const onOutturn = perClaim("target-on-outturn", (claim, words, row) => {
  const { outturn, nextTarget } = row.indicator.figures;
  if (outturn.kind !== "quantity" || nextTarget.kind !== "quantity" || !comparableUnits(outturn, nextTarget) || isZero(outturn.amount)) {
    return null;
  }
  const change = nextTarget.amount.minus(outturn.amount);
  const exact = change.abs().times(100).div(outturn.amount.abs());
  const wayHolds = claim.way === "up" ? isPositive(change) : isNegative(change);
  const points = outturn.unit === "%" && writes(claim.by, change.abs());
  if (wayHolds && (writes(claim.by, exact) || points)) return null;
  const is = shown({ amount: exact, unit: "%", decimals: Math.max(1, claim.by.decimals) });
  return {
    particulars: {
      words,
      figures: `From the outturn of ${shown(outturn)} to the next target of ${shown(nextTarget)} is ${is} ${isNegative(change) ? "down" : "up"}.`,
    },
  };
});
