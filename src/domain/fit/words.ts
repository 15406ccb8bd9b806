import { isNegative, isPositive, isZero, type Decimal } from "../decimal";
import { labelOf } from "../policy/bands";
import type { Policy } from "../policy/policy";
import { capitalised, count, list, paragraph } from "../text";
import { rangeOf, type FittedEdge } from "./edge";
import type { Disagreement, Fit } from "./fit";
import type { SideFit } from "./hypothesis";

/** The most rows that are named one by one. */
const NAMED = 5;

/** What fits and how well: how many rows, the widths that would do, the rows that disagree, and where the rows are too few to tell. */
export function fitWords(fit: Omit<Fit, "isSupported" | "because">, isEnough: boolean): string {
  const { policy, sides, compared, agreed, disagreements } = fit;
  return paragraph([
    `It gives ${agreed} of the ${compared} printed ratings that can be held against a rule.`,
    sides.length === 0 ? rowWidthWords(policy) : "",
    ...sides.flatMap((side) => sideWords(side, policy)),
    liftWords(policy),
    disagreementWords(disagreements),
    isEnough ? "" : "These are too few rows to settle a rule.",
  ]);
}

/** What says how far the middle band reaches, where each row brings its own width. */
function rowWidthWords({ bands, measure }: Policy): string {
  return `How far ${bands[1]?.label ?? ""} reaches is the ${measure === "floor" ? "floor" : "tolerance"} of each row.`;
}

function sideWords({ polarity, edges, rows }: SideFit, policy: Policy): readonly string[] {
  const where = polarity === "both" ? "" : `Where ${polarity} is better, `;
  const labels = policy.bands.map(({ label }) => label);
  const missing = labels.filter((_, level) => rows[level] === 0);
  const words = edges.flatMap((edge, level) => {
    const isShared = edges[level - 1] !== undefined && edges[level - 1]?.within === edge.within;
    if (isShared || rows[level] === 0) return [];
    return [`${where}${labels[level] ?? ""} ends at ${widthWords(edge, policy)}${thinWords(edge)}.`];
  });
  return [
    ...words.map(capitalised),
    missing.length === 0 ? "" : `${where === "" ? "Nowhere" : `${where}nowhere`} is ${list(missing)} printed.`,
  ];
}

function widthWords(edge: FittedEdge, policy: Policy): string {
  const { from, to } = rangeOf(edge);
  const told = (distance: Decimal): string => `${distance.abs().toFixed()}${policy.measure === "relative" ? "%" : ""}`;
  const side = (distance: Decimal): string => (isNegative(distance) ? "better" : "worse");
  if (from === null) return to === null ? "no known width" : `any width up to ${told(to)} ${side(to)} than target`;
  if (to === null) return `any width from ${told(from)} ${side(from)} than target on`;
  if (from.eq(to)) return isZero(from) ? "the target" : `${told(from)} ${side(from)} than target`;
  if (isNegative(from) && !isPositive(to)) return `any width from ${told(to)} to ${told(from)} better than target`;
  if (isNegative(from)) return `any width from ${told(from)} better to ${told(to)} worse than target`;
  return `any width from ${told(from)} to ${told(to)} worse than target`;
}

/** An edge that a single row would move is said to rest on it. */
function thinWords({ inside, outside }: FittedEdge): string {
  const fewest = Math.min(inside, outside);
  if (fewest >= 2) return "";
  return fewest === 0 ? ", and no row on its other side says where it ends" : ", which rests on one row";
}

function liftWords(policy: Policy): string {
  const { trend } = policy;
  if (trend === null) return "";
  const than = trend.when === "better" ? "better than" : "better than or the same as";
  return `${labelOf(policy, trend.from)} becomes ${labelOf(policy, trend.to)} where the outturn is ${than} the previous one.`;
}

/** Which rows print another rating than the rule gives, the first few by name. */
export function disagreementWords(disagreements: readonly Disagreement[]): string {
  if (disagreements.length === 0) return "";
  const named = disagreements.slice(0, NAMED).map(({ indicator: { reference, name }, printed, given }) => {
    const would = given === null ? "have no rating" : `be ${given}`;
    return `${reference === "" ? name : reference} prints ${printed} and would ${would}`;
  });
  const more = disagreements.length - named.length;
  return `${list(more === 0 ? named : [...named, `${count(more, "row")} more ${more === 1 ? "disagrees" : "disagree"}`])}.`;
}
