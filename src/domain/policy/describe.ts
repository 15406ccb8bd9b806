import { list, paragraph } from "../text";
import { labelOf } from "./bands";
import { openWidth } from "./consistency";
import { edgesFor, floorBand, type Edge, type RatedPolarity } from "./edges";
import type { Band, Family, Policy, RowTolerance } from "./policy";
import { bandWords, type Terms } from "./words";

/** The keys of a rule that few councils state, in plain sentences; "" where it states none of them. */
export function rareKeyWords(policy: Policy): string {
  return paragraph([
    toleranceWords(policy),
    ...policy.tolerances.map((tolerance) => rowToleranceWords(tolerance, policy)),
    capWords(policy),
    ...targetWords(policy),
    excludedWords(policy),
  ]);
}

/** The rule in plain sentences, as a committee may read it: every key that changes a rating, an arrow or what is asked for. */
export function describePolicy(policy: Policy): string {
  return paragraph([
    measureWords(policy),
    ...ruleWords(policy),
    trendWords(policy),
    toleranceWords(policy),
    ...policy.tolerances.map((tolerance) => rowToleranceWords(tolerance, policy)),
    roundingWords(policy),
    capWords(policy),
    ...targetWords(policy),
    policy.measure === "relative" || policy.measure === "share" ? `A target of 0 is met or missed: ${ends(policy)}.` : "",
    policy.provisional === "rate" ? "Provisional figures are rated like any other." : "Provisional figures are not rated.",
    excludedWords(policy),
    directionWords(policy),
    ...commentaryWords(policy),
    confirmWords(policy),
  ]);
}

/** Where each band lies, in one sentence for each polarity, and what improvement does: "Green: on target or better; Amber: …; Red: …." */
export function policyInShort(policy: Policy): string {
  const bands = ruleWords(policy)
    .join(" ")
    .replaceAll(/\. (?!Where)/g, "; ");
  return paragraph([bands, trendWords(policy)]);
}

function measureWords({ measure }: Policy): string {
  switch (measure) {
    case "relative":
      return "Distances are per cent of the target.";
    case "points":
    case "floor":
      return "Distances are in the unit of the figures, and in percentage points between percentages.";
    case "share":
      return "The outturn is taken as per cent of the target.";
  }
}

/** One sentence per band, told for each polarity where the two differ. */
function ruleWords(policy: Policy): readonly string[] {
  if (policy.measure !== "share" && policy.bandsBySmallerIsBetter === null) return bandSentences(policy, "bigger");
  return ["Where bigger is better:", ...bandSentences(policy, "bigger"), "Where smaller is better:", ...bandSentences(policy, "smaller")];
}

function bandSentences(policy: Policy, polarity: RatedPolarity): readonly string[] {
  const edges = edgesFor(policy, polarity);
  const unit = policy.measure === "relative" ? "%" : "";
  const terms: Terms = { measure: policy.measure, edge: policy.edge, polarity, amount: (distance) => `${distance.toFixed()}${unit}` };
  return edges.map((edge, index) => `${edge.band.label}: ${bandSentence(policy, edges, index, terms)}.`);
}

function bandSentence(policy: Policy, edges: readonly Edge[], index: number, terms: Terms): string {
  const floor = policy.measure === "floor" ? floorBand(edges.map(({ band }) => band)) : null;
  const [edge, before] = [edges[index], edges[index - 1]];
  if (edge?.band === floor) return "the target is missed, but the floor in the row is reached";
  if (before?.band === floor) return "the floor in the row is missed";
  const isEmpty = edge?.reach !== null && edge?.reach !== undefined && before?.reach?.eq(edge.reach) === true;
  if (isEmpty && policy.trend?.to === edge.band.id) return "only by improvement, as said below";
  if (edge?.reach === null && index < edges.length - 1) return openWords(edge.band, index, policy);
  if (before?.reach === null && edge?.reach === null) {
    return before.band.id === policy.toleranceColumn ? "beyond the tolerance in the row" : "beyond that";
  }
  const isWide = index === 0 && edge?.reach?.gt(0) === true && terms.measure !== "share";
  return isWide ? `on target or ${bandWords(edges, index, terms)}` : bandWords(edges, index, terms);
}

/** A band without a width: as far as the tolerance in the row, or as is still to be said. */
function openWords({ id }: Band, index: number, { toleranceColumn, toleranceSides }: Policy): string {
  const isBoth = toleranceSides === "both" && toleranceColumn !== null;
  if (isBoth && index === 0) return "better than target by more than the tolerance in the row";
  if (id !== toleranceColumn) return "as far as is to be confirmed";
  return isBoth && index === 1 ? "within the tolerance in the row, better or worse" : "within the tolerance in the row";
}

function trendWords(policy: Policy): string {
  const { trend, direction } = policy;
  if (trend === null) return "";
  const than = `${trend.when === "better" ? "better than" : "better than or the same as"} ${LIFTED_AGAINST[direction.compareWith]}`;
  return `A row that would be ${labelOf(policy, trend.from)} is ${labelOf(policy, trend.to)} where the outturn is ${than}, and has no rating where there is none to compare with.`;
}

const LIFTED_AGAINST: Readonly<Record<Policy["direction"]["compareWith"], string>> = {
  previous: "the previous one",
  "last-year": "that of the same time last year",
  "last-quarter": "that of last quarter",
  both: "that of the same time last year",
};

function toleranceWords(policy: Policy): string {
  const { toleranceColumn } = policy;
  return toleranceColumn === null ? "" : `A tolerance in the row says how far ${labelOf(policy, toleranceColumn)} reaches there.`;
}

function rowToleranceWords({ by, name, band, within }: RowTolerance, policy: Policy): string {
  const unit = policy.measure === "relative" || policy.measure === "share" ? "%" : "";
  return `Rows whose ${by} says ${name}: ${labelOf(policy, band)} reaches ${within}${unit}.`;
}

function excludedWords({ excludeSections }: Policy): string {
  return excludeSections.length === 0 ? "" : `Rows under these headings are not rated: ${excludeSections.join(", ")}.`;
}

function capWords({ cap }: Policy): string {
  if (cap === null) return "";
  return cap.of === "outturn"
    ? `A percentage above ${cap.at}% counts as ${cap.at}%.`
    : `More than ${cap.at}% of target counts as ${cap.at}%.`;
}

function targetWords({ targets: { words, ranges, noPolarity, partYear } }: Policy): readonly string[] {
  return [
    words === "compare" ? "A target in words is met where the outturn changed from the previous one as the words ask." : "",
    ranges === "inside" ? "A target that is a range is met inside it." : "",
    noPolarity === "exact" ? "Where a row has no polarity, any distance from target counts as worse." : "",
    partYear === "cumulative"
      ? "An outturn for part of a year is held against that share of the target, percentages against all of it."
      : "",
    partYear === "unrated" ? "An outturn for part of a year is not rated against the target of a whole one, percentages apart." : "",
  ];
}

/** What a published rule leaves open, for who confirms it to settle; "" where it leaves nothing. */
export function confirmWords({ toConfirm, bands }: Policy): string {
  if (toConfirm.length === 0) return "";
  const named = toConfirm.map((entry) => {
    const band = bands.find((each) => openWidth(each) === entry);
    return band === undefined ? (OPEN_KEYS[entry] ?? `“${entry}”`) : `how far ${band.label} reaches`;
  });
  return `The published rule leaves open, and you need to confirm: ${list(named)}.`;
}

/** What it is that a key settles, where a rule leaves it open. */
const OPEN_KEYS: Readonly<Record<string, string>> = {
  measure: "whether distances are per cent of the target or in the unit of the figures",
  bandsBySmallerIsBetter: "the bands where smaller is better",
  edge: "which band an edge belongs to",
  rounding: "whether figures are rounded first",
  trend: "what an improvement is measured against",
  provisional: "whether provisional figures are rated",
  direction: "what the direction of travel compares with",
};

function roundingWords({ rounding }: Policy): string {
  if (rounding === null) return "";
  const what = rounding.of === "deviation" ? "The distance from target" : "The outturn";
  return `${what} is first rounded to the nearest ${rounding.to}, halves away from zero.`;
}

/** What meets a target of 0 is in the best band that does not begin beyond the target. */
function ends({ bands }: Policy): string {
  const met = bands.find(({ edge, within }) => edge !== "exclusive" || (within !== null && within >= 0));
  return `${met?.label ?? ""} or ${bands.at(-1)?.label ?? ""}`;
}

const COMPARED: Readonly<Record<Policy["direction"]["compareWith"], string>> = {
  previous: "the previous outturn",
  "last-year": "the same time last year",
  "last-quarter": "last quarter",
  both: "the same time last year, and beside that with last quarter",
};

function directionWords({ direction: { compareWith, sameWithin, arrow } }: Policy): string {
  const same = sameWithin === 0 ? "" : ` A change of no more than ${sameWithin} in the unit of the figures counts as none.`;
  return `The direction of travel compares with ${COMPARED[compareWith]}; an upward arrow means ${arrow === "meaning" ? "better" : "higher"}.${same}`;
}

function commentaryWords({ commentary: { requiredFor, actionFor }, bands }: Policy): readonly string[] {
  return [asked("Commentary", requiredFor, bands), asked("Corrective action", actionFor, bands)];
}

/** The bands by the labels that the council gives them. */
function asked(what: string, families: readonly Family[], bands: readonly Band[]): string {
  const labels = families.flatMap((family) => bands.filter((band) => band.family === family).map(({ label }) => label));
  return labels.length === 0 ? "" : `${what} is asked for where a row is ${labels.join(" or ")}.`;
}
