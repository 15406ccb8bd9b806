import { Decimal, isNegative, isZero } from "../decimal";
import { travel } from "../direction/travel";
import type { Indicator } from "../indicator";
import type { RatedPolarity } from "../policy/edges";
import type { Band, Policy } from "../policy/policy";
import { formatAmount, type Quantity } from "../reading";
import type { Direction, Verdict } from "../verdict";
import { stated } from "./amount";
import { partsOf, type Grounds } from "./because";
import { bandOf, groundsFor, verdictOn } from "./rate";

/** A rating that the row would have with another outturn, and the nearest such outturn. */
export interface Step {
  readonly band: Band;
  /** With as many decimal places as the row's figures show. */
  readonly outturn: Decimal;
  /** "Green from 95%", "Red at 89.9% or below". */
  readonly words: string;
}

/** Why a row has its rating, part by part, and what it lacks to the next one. */
export interface Explanation {
  readonly verdict: Verdict;
  /** The figures, the distance and the place in the rule; null where the row has no rating. */
  readonly grounds: { readonly outturn: string; readonly target: string; readonly distance: string; readonly place: string } | null;
  /** The next better rating and the next worse; null where there is none, or no figure leads there. */
  readonly better: Step | null;
  readonly worse: Step | null;
}

/** Explains the rating of one row under a policy. Other outturns are rated as they would be beside the same other figures. */
export function explain(indicator: Indicator, policy: Policy, direction: Direction): Explanation {
  const grounds = groundsFor(indicator, policy, direction);
  const verdict = verdictOn(grounds);
  if ("status" in grounds) return { verdict, grounds: null, better: null, worse: null };
  const better = stepTowards("better", grounds);
  const worse = stepTowards("worse", grounds);
  return { verdict, grounds: { outturn: stated(grounds.comparison.outturn), ...partsOf(grounds) }, better, worse };
}

/** The explanation in one sentence: "Amber: 93% against a target of 95%, 2.1% worse than target; Green from 95%, Red at 85% or below." */
export function explanationWords({ verdict, grounds, better, worse }: Explanation): string {
  if (verdict.status === "unrated" || grounds === null) return `Not rated: ${verdict.because}`;
  const steps = [better, worse].flatMap((step) => (step === null ? [] : [step.words]));
  const told = `${verdict.band.label}: ${grounds.outturn} against a target of ${grounds.target}, ${grounds.distance}`;
  return steps.length === 0 ? `${told}.` : `${told}; ${steps.join(", ")}.`;
}

type Side = "better" | "worse";

/** Doublings after which the search gives up: far beyond any figure that could be printed. */
const FARTHEST = 60;

/** The nearest outturn on one side with a band beyond that of the row: steps that double until it is passed, then halve. */
function stepTowards(side: Side, grounds: Grounds): Step | null {
  const { placed, policy, indicator } = grounds;
  const { outturn, target, polarity } = grounds.comparison;
  const way = (polarity === "bigger") === (side === "better") ? 1 : -1;
  const grid = new Decimal(10).pow(-Math.max(outturn.decimals, target.decimals));
  const at = (steps: Decimal): Decimal => snapped(outturn.amount, grid, way).plus(grid.times(steps).times(way));
  const rank = (band: Band): number => policy.bands.findIndex(({ id }) => id === band.id);
  const here = rank(placed.band);
  if (here === (side === "better" ? 0 : policy.bands.length - 1)) return null;
  const bandAt = (steps: Decimal): Band | null => {
    const band = bandWith(indicator, { ...outturn, amount: at(steps) }, policy);
    return band !== null && (side === "better" ? rank(band) < here : rank(band) > here) ? band : null;
  };
  const isPossible = (steps: Decimal): boolean =>
    isAFigure(at(steps), grounds) && (side === "worse" || !grounds.comparison.isExact || reaches(at(steps), target.amount, polarity));
  const steps = nearest((each) => bandAt(each) !== null, isPossible);
  const band = steps === null ? null : bandAt(steps);
  return steps === null || band === null ? null : { band, outturn: at(steps), words: stepWords(band, at(steps), outturn, way, grounds) };
}

/** The least number of steps for which the answer is yes, none of them beyond what is possible; null where there is none. */
function nearest(isBeyond: (steps: Decimal) => boolean, isPossible: (steps: Decimal) => boolean): Decimal | null {
  let [low, high] = [new Decimal(-1), new Decimal(0)];
  for (let doubling = 0; !isBeyond(high); doubling += 1) {
    if (doubling > FARTHEST) return null;
    [low, high] = [high, high.times(2).plus(1)];
  }
  while (high.minus(low).gt(1)) {
    const middle = low.plus(high).div(2).round(0, Decimal.roundDown);
    if (isBeyond(middle)) high = middle;
    else low = middle;
  }
  return isPossible(high) ? high : null;
}

/** The figure itself, or the next one on the way that has no more decimal places than are shown. */
function snapped(amount: Decimal, grid: Decimal, way: number): Decimal {
  const below = amount.div(grid).round(0, Decimal.roundDown).times(grid);
  const floor = below.gt(amount) ? below.minus(grid) : below;
  return way === 1 && floor.lt(amount) ? floor.plus(grid) : floor;
}

function bandWith(indicator: Indicator, outturn: Quantity, policy: Policy): Band | null {
  const other = { ...indicator, figures: { ...indicator.figures, outturn } };
  const band = bandOf(other, policy, travel(other, policy));
  return "status" in band ? null : band;
}

/** Not below 0, and no percentage above 100%, where the row's own figures are not. */
function isAFigure(amount: Decimal, { comparison: { outturn, target } }: Grounds): boolean {
  const own = [outturn.amount, target.amount];
  const isBelow = isNegative(amount) && own.every((each) => !isNegative(each));
  const isAbove = outturn.unit === "%" && amount.gt(100) && own.every((each) => each.lte(100));
  return !isBelow && !isAbove;
}

/** Still on the near side of an exact target, or on it. */
function reaches(amount: Decimal, target: Decimal, polarity: RatedPolarity): boolean {
  return polarity === "bigger" ? amount.lte(target) : amount.gte(target);
}

function stepWords(
  { label }: Band,
  amount: Decimal,
  { unit, decimals }: Quantity,
  way: number,
  { comparison: { target } }: Grounds,
): string {
  const figure = formatAmount(amount, unit === "" ? target.unit : unit, Math.max(decimals, target.decimals));
  if (way === 1) return `${label} from ${figure}`;
  return isZero(amount) ? `${label} at ${figure}` : `${label} at ${figure} or below`;
}
