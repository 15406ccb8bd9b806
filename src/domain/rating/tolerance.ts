import { fromNumber, isNegative, type Decimal } from "../decimal";
import type { Indicator } from "../indicator";
import { shareReader, type Edge } from "../policy/edges";
import type { Policy, RowTolerance } from "../policy/policy";
import type { Inequality, Quantity, Reading } from "../reading";
import { unrated, type Unrated } from "../verdict";
import type { Comparison } from "./comparison";
import { saysAllOf, sectionsOf } from "./exclusion";
import { gapOf, quoted } from "./gap";
import { comparableUnits, POINTS } from "./units";

/**
 * How far a band reaches in one row: as the row's tolerance says where it is that band's ("10%", "within 10%"), else as the
 * policy says for such rows, else the band's own width. A tolerance is per cent under "relative" and "share", where it may
 * be a share of target as a lone width may; in the figures' unit or percentage points otherwise. Unrated where nothing
 * says how far; null for the last band.
 */
export function reachIn(
  indicator: Indicator,
  edges: readonly Edge[],
  index: number,
  comparison: Comparison,
  policy: Policy,
): Decimal | Unrated | null {
  const edge = edges[index];
  if (edge === undefined || index === edges.length - 1) return null;
  const own = widthForRow(indicator, edge, policy) ?? edge.reach;
  const isMirrored = policy.toleranceColumn !== null && policy.toleranceSides === "both" && index === 0;
  if (edge.band.id !== policy.toleranceColumn && !isMirrored) {
    return own ?? unrated("no-tolerance", `The rule does not say how far ${edge.band.label} reaches. Confirm its width.`);
  }
  const tolerance = oneSided(indicator.figures.tolerance);
  if (tolerance.kind === "quantity" || (tolerance.kind === "inequality" && tolerance.sense === "at-most")) {
    const width = widthOf(tolerance, comparison, policy);
    return isMirrored && !("status" in width) ? width.neg() : width;
  }
  const { kind, words } = gapOf(tolerance);
  const because = `${isMirrored ? "The outturn is better than target" : "The target is missed"}, and the tolerance ${words}.`;
  if (kind === "unreadable" || kind === "sheet-error") return unrated("unreadable-tolerance", because);
  return own ?? unrated("no-tolerance", because);
}

/** The width that the policy gives the band in rows of this section or service, or with just this reference. */
function widthForRow(indicator: Indicator, { band }: Edge, { tolerances }: Policy): Decimal | null {
  const said = { section: sectionsOf(indicator), service: [indicator.service], reference: [indicator.reference] };
  const isMeant = ({ by, name }: RowTolerance): boolean =>
    said[by].some((text) => saysAllOf(text, name) && (by !== "reference" || saysAllOf(name, text)));
  const own = tolerances.find((each) => each.band === band.id && isMeant(each));
  return own === undefined ? null : fromNumber(own.within);
}

/** "±5%" is as wide as "5%". */
function oneSided(tolerance: Reading): Reading {
  if (tolerance.kind !== "range" || !tolerance.low.eq(tolerance.high.neg())) return tolerance;
  const { high: amount, unit, decimals, qualifiers } = tolerance;
  return { kind: "quantity", amount, unit, decimals, qualifiers };
}

function widthOf(tolerance: Quantity | Inequality, { outturn }: Comparison, { measure }: Policy): Decimal | Unrated {
  const { amount, unit } = tolerance;
  if (isNegative(amount)) {
    return unrated("unreadable-tolerance", "The target is missed, and the tolerance is below 0. Write it without a minus.");
  }
  const fits =
    measure === "relative" || measure === "share"
      ? unit === "%" || unit === ""
      : comparableUnits(outturn, tolerance) || (outturn.unit === "%" && POINTS.has(unit));
  if (!fits) return unrated("unreadable-tolerance", `The target is missed, and the tolerance is in another unit: ${quoted(unit)}.`);
  return measure === "share" ? shareReader([amount.toNumber()], false)(amount.toNumber()) : amount;
}
