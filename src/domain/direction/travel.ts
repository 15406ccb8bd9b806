import { ownPeriod, periodOf } from "../dated";
import { fromNumber, isPositive, isZero } from "../decimal";
import type { Indicator, NamedPeriod, Polarity } from "../indicator";
import { isRatedPolarity } from "../policy/edges";
import type { Policy } from "../policy/policy";
import { stated } from "../rating/amount";
import { gapOf } from "../rating/gap";
import type { Quantity } from "../reading";
import type { Direction } from "../verdict";
import { fieldSince, otherLength, otherTime, type Before, type Since } from "./compared";
import { likeForLike } from "./like-for-like";

/**
 * How the outturn moved since the figure that the policy compares it with, and what that means. A fall is better where
 * smaller is better. Without a polarity it is only "up" or "down", and figures that are equal, or nearer than
 * `sameWithin` in their own unit, are "same" whatever the polarity; 100% that was held, or 0 where smaller is better, is
 * the same "at best". "none", with the reason, where the two cannot be compared: a figure is missing, or is provisional
 * and the policy does not rate such; units differ; the figure is not of the time asked for, or for a time of another length
 * where it counts something.
 */
export function travel(indicator: Indicator, policy: Policy): Direction {
  const { compareWith } = policy.direction;
  if (compareWith !== "both") return travelSince(indicator, policy, compareWith);
  return { ...travelSince(indicator, policy, "last-year"), sinceLastQuarter: travelSince(indicator, policy, "last-quarter") };
}

function travelSince(indicator: Indicator, policy: Policy, since: Since): Direction {
  const field = fieldSince(indicator, since);
  const { outturn, [field]: previous } = indicator.figures;
  if (outturn.kind !== "quantity") return none(`The outturn ${gapOf(outturn).words}`);
  if (previous.kind !== "quantity") return none(`The previous outturn ${gapOf(previous).words}`);
  const obstacle = likeForLike(outturn, previous, policy) ?? otherTime(indicator, field, since) ?? otherLength(indicator, field);
  if (obstacle !== null) return none(obstacle);
  const figures = `${dated(indicator, "outturn", outturn, since)} after ${dated(indicator, field, previous, since)}`;
  return moved(outturn, previous, figures, indicator.polarity, policy);
}

function none(because: string): Direction {
  return { status: "none", because: `${because}.` };
}

function moved(outturn: Quantity, previous: Quantity, figures: string, polarity: Polarity, policy: Policy): Direction {
  const change = outturn.amount.minus(previous.amount);
  if (isZero(change) && isAtBest(outturn, polarity)) {
    return { status: "same", because: `${figures}: no change, and it cannot be better.`, atBest: true };
  }
  if (isZero(change)) return { status: "same", because: `${figures}: no change.` };
  const { sameWithin } = policy.direction;
  if (change.abs().lte(fromNumber(sameWithin))) {
    return { status: "same", because: `${figures}: a change of no more than ${sameWithin} counts as none.` };
  }
  const rose = isPositive(change);
  const way = rose ? "higher" : "lower";
  if (isRatedPolarity(polarity)) {
    const status = rose === (polarity === "bigger") ? "better" : "worse";
    return { status, because: `${figures}: ${way}, and ${polarity} is better, so ${status}.` };
  }
  return { status: rose ? "up" : "down", because: `${figures}: ${way}, and the row does not say which way is good.` };
}

/** Nothing is better than 100%, nor less than nought. */
function isAtBest({ amount, unit }: Quantity, polarity: Polarity): boolean {
  if (polarity === "smaller") return isZero(amount);
  return polarity === "bigger" && unit === "%" && amount.eq(100);
}

/** A figure with its period; one that only the header names is told where the policy asks for a time. */
function dated(indicator: Indicator, field: Before | "outturn", figure: Quantity, since: Since): string {
  const period: NamedPeriod | null = since === "previous" ? ownPeriod(figure) : periodOf(indicator, field);
  return period === null ? stated(figure) : `${stated(figure)} (${period.text})`;
}
