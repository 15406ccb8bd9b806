import type { Decimal } from "../decimal";
import { shareReader } from "../policy/edges";
import type { Policy } from "../policy/policy";
import type { Inequality, Quantity, Reading } from "../reading";
import { unrated, type Unrated } from "../verdict";
import type { Comparison } from "./comparison";
import { gapOf, quoted } from "./gap";
import { comparableUnits } from "./units";

const POINTS: ReadonlySet<string> = new Set(["", "percentage point", "point"]);

/**
 * How far the band reaches whose width the row's tolerance replaces: the figure in the tolerance column ("10%", "within 10%"),
 * else the band's own width. Per cent under "relative" and "share", where it may be a share of target as a lone width may; the
 * figures' unit or percentage points otherwise. Unrated where neither gives a width.
 */
export function toleranceIn(tolerance: Reading, own: Decimal | null, comparison: Comparison, policy: Policy): Decimal | Unrated {
  if (tolerance.kind === "quantity" || (tolerance.kind === "inequality" && tolerance.sense === "at-most")) return widthOf(tolerance, comparison, policy);
  const { kind, words } = gapOf(tolerance);
  const because = `The target is missed, and the tolerance ${words}.`;
  if (kind === "unreadable" || kind === "sheet-error") return unrated("unreadable-tolerance", because);
  return own ?? unrated("no-tolerance", because);
}

function widthOf(tolerance: Quantity | Inequality, { outturn }: Comparison, { measure }: Policy): Decimal | Unrated {
  const { amount, unit } = tolerance;
  if (amount.lt(0)) return unrated("unreadable-tolerance", "The target is missed, and the tolerance is below 0. Write it without a minus.");
  const fits = measure === "relative" || measure === "share" ? unit === "%" || unit === "" : comparableUnits(outturn, tolerance) || (outturn.unit === "%" && POINTS.has(unit));
  if (!fits) return unrated("unreadable-tolerance", `The target is missed, and the tolerance is in another unit: ${quoted(unit)}.`);
  return measure === "share" ? shareReader([amount.toNumber()], false)(amount.toNumber()) : amount;
}
