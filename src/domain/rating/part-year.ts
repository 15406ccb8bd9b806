import { ownPeriod, periodOf } from "../dated";
import { fromNumber } from "../decimal";
import type { Indicator } from "../indicator";
import { isWholeYear, monthsIn, sameLength, type Period } from "../period";
import type { Policy } from "../policy/policy";
import type { Quantity } from "../reading";
import { unrated, type Unrated } from "../verdict";
import { stated } from "./amount";
import type { Limit } from "./limit";

/**
 * What of a target an outturn for part of a year is held against, as the policy says: the whole, the share of it by
 * which the year has gone, or nothing, with the reason. Only an outturn whose cell or header names its part of the year is one.
 */
export function partOfYear(limit: Limit, indicator: Indicator, outturn: Quantity, { targets }: Policy): Limit | Unrated {
  const part = periodOf(indicator, "outturn");
  const { target } = indicator.figures;
  const due = target.kind === "quantity" ? periodOf(indicator, "target") : null;
  if (part === null || isWholeYear(part.period) || (due !== null && sameLength(part.period, due.period) === true)) return limit;
  if (targets.partYear === "whole" || limit.unit.startsWith("%")) {
    const said = ownPeriod(target);
    return said === null ? limit : { ...limit, note: ` for ${said.text}` };
  }
  const gone = targets.partYear === "cumulative" ? monthsGone(part.period) : null;
  if (gone !== null) {
    return { ...limit, amount: limit.amount.times(fromNumber(gone)).div(12), note: `, ${gone} of 12 months of ${stated(limit)}` };
  }
  const why = targets.partYear === "cumulative" ? ", and how much of the year has gone cannot be told from that" : `, and the target of ${stated(limit)} is for a whole year`;
  return unrated("part-year", `The outturn of ${stated(outturn)} is for ${part.text}${why}.`);
}

/** How many months of the year have gone at its end; null for a single month, which says only where it stands. */
function monthsGone({ quarter, months }: Period): number | null {
  if (quarter !== null) return 3 * quarter;
  if (months === null) return null;
  const gone = monthsIn(months);
  return gone > 1 && gone < 12 ? gone : null;
}
