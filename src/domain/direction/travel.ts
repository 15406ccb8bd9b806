import { fromNumber } from "../decimal";
import type { Indicator, Polarity } from "../indicator";
import { sameLength } from "../period";
import type { Policy } from "../policy/policy";
import { stated } from "../rating/amount";
import { gapOf } from "../rating/gap";
import { comparableUnits } from "../rating/units";
import { isProvisional, type Qualifier, type Quantity } from "../reading";
import type { Direction } from "../verdict";

/**
 * How the outturn moved since the previous one, and what that means. A fall is better where smaller is better. Without
 * a polarity it is only "up" or "down", and figures that are equal, or nearer than `sameWithin` in their own unit, are
 * "same" whatever the polarity. "none", with the reason, where the two cannot be compared: a figure is missing, or is
 * provisional and the policy does not rate such; units differ; or the periods they name are of different length.
 */
export function travel(indicator: Indicator, policy: Policy): Direction {
  const { outturn, previous } = indicator.figures;
  if (outturn.kind !== "quantity") return none(`The outturn ${gapOf(outturn).words}`);
  if (previous.kind !== "quantity") return none(`The previous outturn ${gapOf(previous).words}`);
  const obstacle = provisional(outturn, previous, policy) ?? unitsDiffer(outturn, previous) ?? periodsDiffer(outturn, previous);
  return obstacle === null ? moved(outturn, previous, indicator.polarity, policy) : none(obstacle);
}

function none(because: string): Direction {
  return { status: "none", because: `${because}.` };
}

function provisional(outturn: Quantity, previous: Quantity, policy: Policy): string | null {
  if (policy.provisional === "rate") return null;
  if (isProvisional(outturn)) return `The outturn of ${stated(outturn)} is provisional`;
  return isProvisional(previous) ? `The previous outturn of ${stated(previous)} is provisional` : null;
}

function unitsDiffer(outturn: Quantity, previous: Quantity): string | null {
  if (comparableUnits(outturn, previous)) return null;
  return `The outturn of ${stated(outturn)} and the previous ${stated(previous)} are not in the same unit`;
}

function periodsDiffer(outturn: Quantity, previous: Quantity): string | null {
  const [now, before] = [periodOf(outturn), periodOf(previous)];
  if (now === null || before === null || sameLength(now.period, before.period) !== false) return null;
  return `Not like for like: the outturn is for ${now.text}, the previous one for ${before.text}`;
}

/** The period that a figure names, with its words; null where it names none or several. */
function periodOf({ qualifiers }: Quantity): Extract<Qualifier, { kind: "period" }> | null {
  const [period = null, ...others] = qualifiers.filter((qualifier) => qualifier.kind === "period");
  return others.length === 0 ? period : null;
}

function moved(outturn: Quantity, previous: Quantity, polarity: Polarity, policy: Policy): Direction {
  const change = outturn.amount.minus(previous.amount);
  const figures = `${dated(outturn)} after ${dated(previous)}`;
  if (change.eq(0)) return { status: "same", because: `${figures}: no change.` };
  const { sameWithin } = policy.direction;
  if (change.abs().lte(fromNumber(sameWithin))) return { status: "same", because: `${figures}: a change of no more than ${sameWithin} counts as none.` };
  const rose = change.gt(0);
  const way = rose ? "higher" : "lower";
  if (polarity === "bigger" || polarity === "smaller") {
    const status = rose === (polarity === "bigger") ? "better" : "worse";
    return { status, because: `${figures}: ${way}, and ${polarity} is better, so ${status}.` };
  }
  return { status: rose ? "up" : "down", because: `${figures}: ${way}, and the row does not say which way is good.` };
}

function dated(figure: Quantity): string {
  const period = periodOf(figure);
  return period === null ? stated(figure) : `${stated(figure)} (${period.text})`;
}
