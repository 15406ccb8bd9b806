import type { Decimal } from "../decimal";
import type { Indicator, Polarity } from "../indicator";
import type { RatedPolarity } from "../policy/edges";
import type { Policy } from "../policy/policy";
import type { Quantity, Range, Reading } from "../reading";
import { unrated, type Unrated } from "../verdict";
import { gapOf } from "./gap";
import { limitIn, type Limit } from "./limit";
import { partOfYear } from "./part-year";
import { wordTarget } from "./word-target";

/** What a row asks for, and the side that is good there. */
export interface Target {
  readonly limit: Limit;
  /** That of the row, or the one that the words of the target give to a row that states none. */
  readonly polarity: Polarity;
  /** The target itself is wanted: the outturn is on the bad side of it wherever it stands. */
  readonly isExact: boolean;
}

/**
 * The target of a row as one figure to be reached. Targets in words, ranges and targets of rows without polarity count
 * where the policy takes them; a part of a year meets the share of its target that the policy says.
 */
export function targetIn(indicator: Indicator, outturn: Quantity, policy: Policy): Target | Unrated {
  const { polarity } = indicator;
  const { target } = indicator.figures;
  if (target.kind === "word-target" && policy.targets.words === "compare") return wordTarget(target, indicator, outturn, policy);
  if (target.kind === "range" && policy.targets.ranges === "inside") return insideRange(target, polarity, outturn.amount);
  const limit = limitIn(target, polarity);
  if (limit === null) return noTarget(target, polarity);
  const due = partOfYear(limit, indicator, outturn, policy);
  if ("status" in due) return due;
  const isExact = polarity === "none" && target.kind === "quantity" && policy.targets.noPolarity === "exact";
  return isExact ? { limit: due, polarity: sideOf(outturn.amount, due.amount), isExact } : { limit: due, polarity, isExact };
}

/** The polarity under which an outturn that is off an exact target is worse than it. */
function sideOf(outturn: Decimal, target: Decimal): RatedPolarity {
  return outturn.gt(target) ? "smaller" : "bigger";
}

/** Inside is met whatever the polarity, and without one both sides are bad. */
function insideRange({ low, high, unit, decimals }: Range, stated: Polarity, outturn: Decimal): Target {
  const isInside = outturn.gte(low) && outturn.lte(high);
  const isSettled = stated === "none" || (stated === "unstated" && isInside);
  const polarity = isSettled ? sideOf(outturn, high) : stated;
  const [amount, until] = polarity === "smaller" ? [high, low] : [low, high];
  return { limit: { amount, until, unit, decimals, strict: false, note: "" }, polarity, isExact: stated === "none" };
}

function noTarget(reading: Reading, polarity: Polarity): Unrated {
  if (reading.kind === "quantity" || reading.kind === "inequality") {
    return unrated("unreadable-target", `The target sets a limit on the wrong side: the row says that ${polarity} is better.`);
  }
  const { kind, words } = gapOf(reading);
  const because = `The target ${words}.`;
  if (kind === "missing" || kind === "awaited") return unrated("no-target", because);
  return unrated(kind === "unreadable" ? "unreadable-target" : kind, because);
}
