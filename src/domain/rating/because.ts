import { periodOf } from "../dated";
import { isNegative, isPositive, isZero, MOST_PLACES, type Decimal } from "../decimal";
import { comparedOutturn } from "../direction/compared";
import type { Indicator } from "../indicator";
import { edgeOf } from "../policy/edges";
import type { Policy } from "../policy/policy";
import { bandWords, type Terms } from "../policy/words";
import { formatAmount } from "../reading";
import { capitalised } from "../text";
import { stated } from "./amount";
import type { Comparison } from "./comparison";
import type { Distance } from "./deviation";
import { limitIn } from "./limit";
import type { Placed } from "./placing";
import type { Rung } from "./rungs";

/** All that the sentence for one rated row is made from. */
export interface Grounds {
  readonly indicator: Indicator;
  readonly comparison: Comparison;
  readonly distance: Distance;
  readonly rungs: readonly Rung[];
  readonly placed: Placed;
  readonly policy: Policy;
}

/** Why the row has its rating: the figures, how far apart they are, and the place in the rule that this is. */
export function becauseOf(grounds: Grounds): string {
  const { distance, placed } = grounds;
  const rated = `so ${placed.band.label}.`;
  if (distance.exact === null) {
    return `${figures(grounds)}: ${isPositive(distance.shortfall) ? "worse than target" : "target met"}${lift(grounds)}, ${rated}`;
  }
  const told = `${figures(grounds)}: ${distanceWords(distance.exact, grounds)}`;
  const isMet = isNegative(distance.exact) || (isZero(distance.exact) && !grounds.comparison.target.strict);
  const isPlain = isMet && placed.rung === 0 && !reachesBeyond(grounds.rungs[0]);
  return isPlain ? `${told}, ${rated}` : `${told}${roundingNote(grounds)}. ${capitalised(place(grounds))}${lift(grounds)}, ${rated}`;
}

/**
 * What the outturn is held against, how far from it it is, and where in the rule that lies: "95%", "6.8% worse than
 * target", "more than 5% worse than target".
 */
export function partsOf(grounds: Grounds): { readonly target: string; readonly distance: string; readonly place: string } {
  const { exact, shortfall } = grounds.distance;
  const target = `${aimWords(grounds)}${grounds.comparison.target.note}`;
  if (exact !== null) return { target, distance: distanceWords(exact, grounds), place: `${place(grounds)}${lift(grounds)}` };
  const words = isPositive(shortfall) ? "worse than target" : "target met";
  return { target, distance: words, place: `${words}${lift(grounds)}` };
}

function reachesBeyond(best: Rung | undefined): boolean {
  const reach = best?.reach ?? null;
  return reach !== null && isNegative(reach);
}

function figures(grounds: Grounds): string {
  const { outturn, target } = grounds.comparison;
  const part = target.note === "" ? null : periodOf(grounds.indicator, "outturn");
  const time = part === null ? "" : ` for ${part.text}`;
  return `${stated(outturn)}${time}${ratedAs(grounds)} against a target of ${aimWords(grounds)}${target.note}`;
}

/** The outturn that is rated, where the rule caps or rounds the one that is printed. */
function ratedAs({ comparison: { outturn }, distance, policy: { rounding, cap } }: Grounds): string {
  const rated = formatAmount(distance.outturn, outturn.unit);
  if (cap?.of === "outturn" && distance.outturn.eq(cap.at) && outturn.amount.gt(cap.at)) return `, counted as ${rated},`;
  return rounding?.of === "outturn" ? ` (${rated} after rounding to the nearest ${rounding.to})` : "";
}

/** "more than 80", "exactly 100", "100,000 to 120,000", "80%". */
function aimWords({ comparison }: Grounds): string {
  const { target, isExact } = comparison;
  if (target.until === null) return `${isExact ? "exactly " : strictly(comparison)}${stated(target)}`;
  const [low, high] = target.until.gt(target.amount) ? [target.amount, target.until] : [target.until, target.amount];
  return `${formatAmount(low, target.unit, target.decimals)} to ${formatAmount(high, target.unit, target.decimals)}`;
}

function strictly({ target, polarity }: Comparison): string {
  if (!target.strict) return "";
  return polarity === "bigger" ? "more than " : "less than ";
}

function distanceWords(deviation: Decimal, grounds: Grounds): string {
  const { measure } = grounds.policy;
  const shown = legible(deviation, grounds.rungs);
  if (measure === "share") return shareWords(shown, grounds);
  if (isZero(deviation) && grounds.comparison.target.until !== null) return "inside the range";
  if (isZero(deviation)) return grounds.comparison.target.strict ? "the target is to be passed, not equalled" : "on target";
  return `${termsOf(grounds).amount(shown.abs())} ${isPositive(deviation) ? "worse" : "better"} than target`;
}

function shareWords(deviation: Decimal, { comparison }: Grounds): string {
  const share = comparison.polarity === "bigger" ? deviation.times(-1).plus(100) : deviation.plus(100);
  return `${share.toFixed()}% of target`;
}

/** The rounded distance, where rounding takes it across an edge and it reads otherwise than the distance does. */
function roundingNote(grounds: Grounds): string {
  const { rungs, policy, distance } = grounds;
  const { exact, deviation } = distance;
  if (policy.rounding?.of !== "deviation" || exact === null || deviation === null) return "";
  const isInside = (distance: Decimal, { band, reach }: Rung): boolean =>
    reach !== null && (edgeOf(band, policy) === "inclusive" ? distance.lte(reach) : distance.lt(reach));
  if (rungs.every((rung) => isInside(exact, rung) === isInside(deviation, rung))) return "";
  const words = (distance: Decimal): string =>
    policy.measure === "share" ? shareWords(distance, grounds) : termsOf(grounds).amount(distance.abs());
  const rounded = words(deviation);
  return rounded === words(legible(exact, rungs)) ? "" : ` (${rounded} after rounding to the nearest ${policy.rounding.to})`;
}

function place(grounds: Grounds): string {
  const { rungs, placed, indicator, comparison, policy } = grounds;
  const floor = policy.measure === "floor" ? limitIn(indicator.figures.floor, comparison.polarity) : null;
  const rung = rungs[placed.rung];
  if (rung?.reach === null && rung.band.of !== "floor" && policy.measure !== "floor" && placed.rung < rungs.length - 1) {
    return "on target or better";
  }
  if (floor === null || placed.rung === 0) return bandWords(rungs, placed.rung, termsOf(grounds));
  const reached = grounds.distance.outturn;
  const beyond = comparison.polarity === "bigger" ? reached.lt(floor.amount) : reached.gt(floor.amount);
  const side = reached.eq(floor.amount) ? "at" : beyond ? "worse than" : "better than";
  return `worse than target, and ${side} the floor of ${stated(floor)}`;
}

/** What the previous outturn had to do with it; nothing where the rule did not ask for it. */
function lift({ placed: { lift: lifted }, indicator, policy }: Grounds): string {
  const previous = comparedOutturn(indicator, policy);
  if (lifted === null || previous.kind !== "quantity") return "";
  const than = `the previous ${stated(previous)}`;
  const wanted = policy.trend?.when === "better" ? "better than" : "better than or the same as";
  return lifted ? `, but ${wanted} ${than}` : `, and not ${wanted} ${than}`;
}

function termsOf({ comparison: { outturn, polarity }, policy: { measure, edge } }: Grounds): Terms {
  const inPoints = (distance: Decimal): string =>
    outturn.unit === "%" ? `${distance.toFixed()} percentage ${distance.eq(1) ? "point" : "points"}` : formatAmount(distance, outturn.unit);
  const amount = measure === "relative" || measure === "share" ? (distance: Decimal) => `${distance.toFixed()}%` : inPoints;
  return { measure, edge, polarity, amount };
}

/** The deviation with one decimal place, or as many more as keep it on its side of the target and of every edge. */
function legible(deviation: Decimal, rungs: readonly Rung[]): Decimal {
  const marks = rungs.flatMap(({ reach }) => (reach === null ? [] : [reach]));
  const sides = marks.map((mark) => deviation.cmp(mark));
  for (let places = 1; places < MOST_PLACES; places += 1) {
    const shown = deviation.round(places);
    const keepsSign = !isZero(shown) || isZero(deviation);
    if (keepsSign && marks.every((mark, index) => shown.cmp(mark) === sides[index])) return shown;
  }
  return deviation.round(MOST_PLACES);
}
