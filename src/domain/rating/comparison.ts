import type { Indicator } from "../indicator";
import { isRatedPolarity, type RatedPolarity } from "../policy/edges";
import type { Policy } from "../policy/policy";
import { isProvisional, type Quantity, type Reading } from "../reading";
import { isShareBesidePerCent } from "../scale";
import { unrated, type Unrated } from "../verdict";
import { excludedBy } from "./exclusion";
import { stated } from "./amount";
import { gapOf, quoted } from "./gap";
import type { Limit } from "./limit";
import { targetIn } from "./target";
import { comparableUnits } from "./units";

/** An outturn and a target that may be set against each other. */
export interface Comparison {
  readonly outturn: Quantity;
  readonly target: Limit;
  /** Which side of the target is good. */
  readonly polarity: RatedPolarity;
  /** Neither side is: the target itself is wanted, and any distance is worse. */
  readonly isExact: boolean;
}

/**
 * The comparison that a rating rests on, or the first reason why there is none: excluded, an error in the sheet, both
 * figures missing, the outturn, the target, provisional, units, polarity.
 */
export function comparisonIn(indicator: Indicator, policy: Policy): Comparison | Unrated {
  const { outturn, target } = indicator.figures;
  const halted = exclusion(indicator, policy) ?? sheetError(outturn, target) ?? bothMissing(outturn, target);
  if (halted !== null) return halted;
  if (outturn.kind !== "quantity") return noOutturn(outturn);
  const aim = targetIn(indicator, outturn, policy);
  if ("status" in aim) return aim;
  const { limit, polarity, isExact } = aim;
  const doubtful = provisional(outturn, policy) ?? unitsDiffer(outturn, limit);
  if (doubtful !== null) return doubtful;
  if (!isRatedPolarity(polarity)) return noPolarity(polarity);
  return { outturn, target: limit, polarity, isExact };
}

function exclusion(indicator: Indicator, policy: Policy): Unrated | null {
  const words = excludedBy(indicator, policy.excludeSections);
  return words === null ? null : unrated("excluded", `Rows under ${quoted(words)} are not rated under this rule.`);
}

function sheetError(outturn: Reading, target: Reading): Unrated | null {
  if (outturn.kind === "sheet-error") return unrated("sheet-error", `The outturn ${gapOf(outturn).words}.`);
  return target.kind === "sheet-error" ? unrated("sheet-error", `The target ${gapOf(target).words}.`) : null;
}

function bothMissing(outturn: Reading, target: Reading): Unrated | null {
  if (outturn.kind === "quantity" || target.kind === "quantity") return null;
  const [actual, aim] = [gapOf(outturn), gapOf(target)];
  const isMissing = (kind: string): boolean => kind === "missing" || kind === "awaited";
  if (!isMissing(actual.kind) || !isMissing(aim.kind)) return null;
  return unrated("no-outturn-no-target", `The outturn ${actual.words}, and the target ${aim.words}.`);
}

function noOutturn(reading: Exclude<Reading, Quantity>): Unrated {
  const { kind, words } = gapOf(reading);
  const because = `The outturn ${words}.`;
  switch (kind) {
    case "missing":
      return unrated("no-outturn", because);
    case "awaited":
      return unrated("not-yet-available", because);
    default:
      return unrated(kind === "unreadable" ? "unreadable-outturn" : kind, because);
  }
}

function provisional(outturn: Quantity, policy: Policy): Unrated | null {
  const applies = policy.provisional === "unrated" && isProvisional(outturn);
  return applies
    ? unrated("provisional", `The outturn of ${stated(outturn)} is provisional, and provisional figures are not rated under this rule.`)
    : null;
}

function unitsDiffer(outturn: Quantity, target: Limit): Unrated | null {
  const pair = `The outturn of ${stated(outturn)} and the target of ${stated(target)}`;
  if (!comparableUnits(outturn, target)) return unrated("units-differ", `${pair} are not in the same unit.`);
  return isShareBesidePerCent(outturn, target)
    ? unrated("units-differ", `${pair} are not to the same scale: one looks like a share of 1, the other like per cent.`)
    : null;
}

function noPolarity(polarity: "none" | "unstated"): Unrated {
  const because =
    polarity === "none" ? "The row says that the indicator has no polarity." : "The row does not say whether bigger or smaller is better.";
  return unrated("no-polarity", because);
}
