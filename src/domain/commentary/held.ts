import type { ReviewedRow, Subject } from "../check";
import { periodOf } from "../dated";
import { Decimal, isZero } from "../decimal";
import type { FigureField, Polarity } from "../indicator";
import { comparePeriods, samePeriod, type Period } from "../period";
import { isRatedPolarity } from "../policy/edges";
import { limitIn } from "../rating/limit";
import { comparableUnits } from "../rating/units";
import { formatAmount, isProvisional, type Quantity } from "../reading";
import { words } from "../text";
import type { StatementOf, Distance, Figure, Since } from "./claim";
import { piecesOf } from "./pieces";
import { isTelling, stemOf, stemsOf } from "./stems";

/** Two figures of a row that a comment compares: its outturn, and what it is compared with. */
export interface Pair {
  readonly outturn: Quantity;
  readonly other: Figure;
  readonly polarity: Polarity;
}

/** Outturn and target, where both are one figure in one unit, however the policy rates the row; null else. */
export function targetPair({ indicator: { figures, polarity } }: ReviewedRow): Pair | null {
  const { outturn } = figures;
  const target = limitIn(figures.target, polarity);
  return outturn.kind === "quantity" && target !== null && comparableUnits(outturn, target) ? { outturn, other: target, polarity } : null;
}

/** The pair that a comparison with target is about; null where the comment names another subject, target or time. */
export function comparedPair(claim: StatementOf<"compared-with-target">, row: ReviewedRow): Pair | null {
  const { about, against, beside } = claim;
  const pair = claim.toDate || !mayBeOwnPeriod(row, claim.at) ? null : targetPair(row);
  if (pair === null || (about !== null && !isNamedIn(about, row)) || isOfOthers(beside, row)) return null;
  if (against !== null && !sameFigure(against, pair.other)) return null;
  const isOwn = (against !== null && isTellingFigure(against, pair.other)) || isOfRow(claim.subject, row, beside);
  return isOwn ? pair : null;
}

/** "The 6.0% target" is the row's, whatever its subject is called; "the 90% target" may be that of many things. */
function isTellingFigure(against: Figure, target: Figure): boolean {
  const isRound = against.decimals === 0 && against.amount.mod(5).eq(0);
  return !isRound && against.amount.eq(target.amount) && against.unit === target.unit;
}

/**
 * Whether every word of what a target is said to be for stands in the name:
 * "gas safety", but not "gas repairs", of a row of gas safety checks.
 */
function isNamedIn(about: string, { indicator: { name } }: ReviewedRow): boolean {
  const named = new Set(words(name).map(stemOf));
  return words(about).every((word) => ARTICLES.has(word) || named.has(stemOf(word))) && !namesOneOfTwo(about, name);
}

/** "Starts in schools", of a row of starts in the council and schools. */
function namesOneOfTwo(about: string, name: string): boolean {
  const told = new Set(words(about).map(stemOf));
  const named = words(name).map(stemOf);
  const joint = named.indexOf("and");
  return joint > 0 && told.has(named[joint - 1] ?? "") !== named.slice(joint + 1).some((word) => !ARTICLES.has(word) && told.has(word));
}

const ARTICLES = new Set(["the", "a", "an", "our", "its", "of", "in", "on", "at", "to", "and", "for", "new"]);

/** Whether a clause gives figures and none of them is of the row: "we answered 90.9% of calls, 0.8 points more than last year". */
export function isOfOthers(beside: readonly Figure[], { indicator: { figures } }: ReviewedRow): boolean {
  if (beside.length === 0) return false;
  const own = [figures.outturn, figures.target, figures.previous].flatMap((figure) => (figure.kind === "quantity" ? [figure] : []));
  return !beside.some((figure) => own.some((each) => sameFigure(figure, each) && mayShareUnit(figure, each)));
}

/**
 * Whether a subject may be the row's: every word of it stands in the name of the indicator ("repairs" in "% of repairs on time",
 * but not "major repairs"), or it begins with the outturn ("3,016 offences").
 * @param beside figures of its clause: where the outturn is one of them, the clause is about the row
 */
export function isOfRow(subject: string | null, { indicator: { name, figures } }: ReviewedRow, beside: readonly Figure[] = []): boolean {
  if (subject === null) return true;
  const { outturn } = figures;
  if (outturn.kind === "quantity" && beside.some((figure) => isOutturn(figure, outturn))) return true;
  if (outturn.kind === "quantity" && subject.startsWith(`${outturn.amount.toFixed()} `)) return true;
  const named = new Set(stemsOf(name));
  // "The burglary rate" of a row of burglaries per household.
  const isRate = /\bper\b/.test(name.toLowerCase());
  const told = stemsOf(subject).filter((word) => !(isRate && word === "rate"));
  return told.length > 0 && told.every((word) => named.has(word));
}

/** Whether a figure of a comment is the outturn as the row prints it: rounded it would be one of many. */
function isOutturn(figure: Figure, outturn: Quantity): boolean {
  return figure.amount.eq(outturn.amount) && mayShareUnit(figure, outturn);
}

/** A figure written without its unit may be in any. */
function mayShareUnit(one: Figure, other: Figure): boolean {
  return one.unit === other.unit || one.unit === "" || other.unit === "";
}

/** The pair that a comparison with an earlier time is about; null where the comment names another subject or time. */
export function movedPair(claim: StatementOf<"compared-with-previous">, row: ReviewedRow, subject: Subject): Pair | null {
  const { counts, beside } = claim;
  const isOwn = counts === null ? isOfRow(claim.subject, row, beside) : countsTheRow(counts, claim.subject ?? "", row);
  const isAnother = !isOwn || tellsOfBase(claim, row) || isOfOthers(beside, row) || !mayBeOwnPeriod(row, claim.at);
  return isAnother ? null : previousPair(row, subject, claim.since);
}

/** "Complaints have risen" tells of their number, not of the share of them that was answered. */
function tellsOfBase({ counts, subject, side, beside }: StatementOf<"compared-with-previous">, row: ReviewedRow): boolean {
  if (counts !== null || subject === null || (side !== "higher" && side !== "lower")) return false;
  const isOfOutturn = beside.length > 0 && isOfRow("", row, beside);
  return !isOfOutturn && isShare(row) && !isActivity(subject, row);
}

function isShare({ indicator: { name } }: ReviewedRow): boolean {
  return SHARES.has(words(name)[0] ?? "");
}

/** "Recycling rose": of what is done, not of the things that the share is taken of, the word is as good as its rate. */
function isActivity(subject: string, { indicator: { name } }: ReviewedRow): boolean {
  const told = words(subject).filter(isTelling);
  const base = stemsOf(name).slice(0, 3);
  const [word = ""] = told;
  return told.length === 1 && /(?:ing|tion|ance|ancy|up)$/.test(word) && !stemsOf(word).some((stem) => base.includes(stem));
}

const VERBS = /\b(?:were|was|are|is|had|have|has|got|received|went|stayed|remained|left|waited)\b/;

/** Words that tell how the things are that the row counts: what stands before them names the things. */
const NAME_TURNS = new Set("in on at to for per by with from who which that aged of within during".split(" "));

/**
 * Whether what is counted is what the row counts. "More visits than last year" is, where the name begins with visits alone. Of a share,
 * "a larger share of our young people were in training than", the part that is told has to be named.
 */
function countsTheRow(counts: "share" | "number", subject: string, row: ReviewedRow): boolean {
  const {
    name,
    figures: { outturn },
  } = row.indicator;
  const [said, named] = [stemsOf(subject), stemsOf(name)];
  const isPercentage = isShare(row) || (outturn.kind === "quantity" && outturn.unit === "%");
  if (said.length === 0 || isPercentage !== (counts === "share")) return false;
  const verb = VERBS.exec(subject);
  if (counts === "share") {
    return verb === null
      ? said.every((word) => named.includes(word))
      : stemsOf(subject.slice(verb.index)).some((word) => named.includes(word));
  }
  if (countsItsPeople(subject, name)) return true;
  const own = words(name).filter((word) => !["number", "total", "of", "new", "the"].includes(word));
  const turn = own.findIndex((word) => NAME_TURNS.has(word));
  const told = subject.slice(0, verb?.index);
  const counted = stemsOf(told);
  const thing = stemsOf(own.slice(0, turn < 0 ? own.length : turn).join(" "));
  return thing.length > 0 && thing.every((word) => counted.includes(word)) && isNamedIn(told, row);
}

// prettier-ignore
const PEOPLE = new Set([
  "people", "residents", "customers", "passengers", "visitors", "users", "applicants", "households", "clients", "members", "tenants",
  "readers", "learners", "pupils", "patients", "borrowers",
]);
const USING = new Set(["used", "use", "using", "visited", "attended", "joined"]);

/** "Fewer people used park and ride" of a row of park and ride passengers: the rest of the words are those of the name. */
function countsItsPeople(subject: string, name: string): boolean {
  const [told, named] = [words(subject), words(name)];
  if (!PEOPLE.has(told[0] ?? "") || !USING.has(told[1] ?? "") || !named.some((word) => PEOPLE.has(word))) return false;
  const rest = (all: readonly string[]): string =>
    stemsOf(all.filter((word) => !PEOPLE.has(word) && !USING.has(word) && !ARTICLES.has(word)).join(" ")).join(" ");
  return rest(told) !== "" && rest(told) === rest(named);
}

const SHARES = new Set(["%", "percent", "percentage", "proportion", "share"]);

/** Outturn and the figure of the earlier time, where the row prints it; null where it does not, or the two do not compare. */
export function previousPair(row: ReviewedRow, subject: Subject, since: Since): Pair | null {
  const { figures, polarity } = row.indicator;
  const { outturn } = figures;
  if (outturn.kind !== "quantity" || isProvisional(outturn)) return null;
  if (since.kind === "figure") {
    const { previous } = figures;
    return previous.kind === "quantity" && sameFigure(since.figure, previous) && comparableUnits(outturn, previous)
      ? { outturn, other: previous, polarity }
      : null;
  }
  const field = (["previous", "earlier"] as const).find((each) => isSince(row, subject, each, since));
  const other = field === undefined ? null : figures[field];
  return other?.kind === "quantity" && comparableUnits(outturn, other) ? { outturn, other, polarity } : null;
}

/** Whether a column holds the figure of the time a comment speaks of. A column that names no period is taken at its place. */
function isSince({ indicator }: ReviewedRow, subject: Subject, field: "previous" | "earlier", since: Since): boolean {
  const [own, now] = [periodOf(indicator, field)?.period ?? null, periodOf(indicator, "outturn")?.period ?? null];
  if (since.kind === "unclear" || since.kind === "figure") return false;
  if (since.kind === "period") return own !== null && isThatPeriod(since.period, own);
  if (own === null || now === null) return field === "previous" && own === null && !saysOtherwise(subject, since.kind);
  if (since.kind === "last-year") {
    return own.quarter === now.quarter && yearOf(own) !== null && yearOf(own) === (yearOf(now) ?? Number.NaN) - 1;
  }
  return now.quarter !== null && own.quarter !== null && quarterIndex(now) - quarterIndex(own) === 1;
}

function yearOf({ year, months }: Period): number | null {
  return months === null ? year : months.to.year;
}

function quarterIndex({ year, quarter }: Period): number {
  return (year ?? Number.NaN) * 4 + (quarter ?? Number.NaN);
}

/** A period named in a comment may leave out its year, and a year's last quarter stands for the year. */
function isThatPeriod(named: Period, own: Period): boolean {
  if (named.year === null && named.quarter !== null) return own.quarter === named.quarter;
  if (named.quarter === null && named.months === null && own.quarter === 4) return named.year === own.year;
  return samePeriod(named, own) === true;
}

/** "Last quarter" in the header is not last year. */
function saysOtherwise({ scorecard: { columns } }: Subject, since: "last-year" | "last-quarter"): boolean {
  const header = columns.find(({ field }) => field === "previous")?.header.toLowerCase() ?? "";
  return header.includes(since === "last-year" ? "quarter" : "year");
}

/** Whether a comment that names a period may be speaking of the outturn's own. */
export function mayBeOwnPeriod({ indicator }: ReviewedRow, at: Period | null): boolean {
  const own = periodOf(indicator, "outturn")?.period ?? null;
  if (own === null) return at === null || (at.quarter === null && at.months === null);
  return at === null || isThatPeriod(at, own) || (samePeriod(at, own) === null && comparePeriods(at, own) === null && at.year === own.year);
}

/** What the pair shows: better or worse by polarity, "higher" and "lower" of the figure alone. */
export function standing({ outturn, other, polarity }: Pair): {
  readonly figure: "higher" | "lower" | "same";
  readonly meaning: "better" | "worse" | "same" | null;
} {
  const order = outturn.amount.cmp(other.amount);
  if (order === 0) return { figure: "same", meaning: "same" };
  const figure = order > 0 ? "higher" : "lower";
  if (!isRatedPolarity(polarity)) return { figure, meaning: null };
  return { figure, meaning: order > 0 === (polarity === "bigger") ? "better" : "worse" };
}

const HALF = new Decimal("0.5");

/** One in the last decimal place that is written. */
function lastPlace(decimals: number): Decimal {
  return new Decimal(`1e-${decimals}`);
}

/** Whether a figure as written may stand for an exact one: rounded, or cut off after its last decimal. */
export function writes(written: Figure, exact: Decimal): boolean {
  const [size, value] = [written.amount.abs(), exact.abs()];
  const place = lastPlace(written.decimals);
  return value.minus(size).abs().lte(place.times(HALF)) || (written.decimals > 0 && value.gte(size) && value.lt(size.plus(place)));
}

/** Whether one figure may be the other written with fewer decimals. */
export function sameFigure(one: Figure, other: Figure): boolean {
  const [coarse, fine] = one.decimals <= other.decimals ? [one, other] : [other, one];
  return coarse.amount.eq(fine.amount) || coarse.amount.minus(fine.amount).abs().lte(lastPlace(coarse.decimals).times(HALF));
}

/**
 * Whether a distance holds in any way it may be meant: per cent of the other figure, percentage points where both are
 * percentages, or the figures' own unit. Printed percentages are rounded, so what lies within their rounding holds too.
 */
export function distanceHolds(by: Distance, { outturn, other }: Pair): boolean {
  return readingsOf(by, { outturn, other }).some((values) => isWritten(by, values));
}

/** Whether a distance as written may stand for one that lies anywhere among the values. */
function isWritten(by: Distance, values: readonly Decimal[]): boolean {
  const size = by.amount.abs();
  if (by.bound === "least") return values.some((value) => value.gte(size));
  if (by.bound === "most") return values.some((value) => value.lte(size));
  if (by.rough) return values.some((value) => value.lte(size.times(ROUGHLY)) && value.times(ROUGHLY).gte(size));
  return values.some((value) => writes(by, value)) || isBetween(size, values);
}

/** "About 10" may be anything from two thirds of it to half as much again. */
const ROUGHLY = new Decimal("1.5");

/** What the distance is, in each way it may be meant and anywhere in the rounding. */
function readingsOf(by: Distance, { outturn, other }: Pick<Pair, "outturn" | "other">): readonly (readonly Decimal[])[] {
  const slack = outturn.unit === "%" || outturn.decimals > 0 ? lastPlace(outturn.decimals).times(HALF) : new Decimal(0);
  const gap = outturn.amount.minus(other.amount).abs();
  const gaps = [gap, gap.plus(slack), gap.minus(slack).abs()];
  if (by.unit !== "%") return [gaps];
  const relative = isZero(other.amount) ? [] : gaps.map((each) => each.times(100).div(other.amount.abs()));
  return ["%", ""].includes(outturn.unit) ? [relative, gaps] : [relative];
}

function isBetween(value: Decimal, values: readonly Decimal[]): boolean {
  return values.some((low) => low.lte(value)) && values.some((high) => high.gte(value));
}

/** What the distance is, for a sentence: in per cent of the other figure, or in the figures' unit where that is how it was said. */
export function trueDistance(by: Distance, { outturn, other }: Pair): Figure {
  const gap = outturn.amount.minus(other.amount).abs();
  if (by.unit === "percentage point" || by.unit === "point") {
    return { amount: gap, unit: by.unit, decimals: Math.max(outturn.decimals, other.decimals) };
  }
  const share = by.unit === "%" && !isZero(other.amount);
  return share
    ? { amount: gap.times(100).div(other.amount.abs()), unit: "%", decimals: Math.max(1, by.decimals) }
    : { amount: gap, unit: outturn.unit, decimals: Math.max(outturn.decimals, other.decimals) };
}

/** Whether a distance is in a unit that can be held against the row's figures. */
export function isMeasurable(by: Distance, { outturn }: Pair): boolean {
  if (by.unit === "%") return true;
  if (by.unit === "percentage point" || by.unit === "point") return outturn.unit === "%" || outturn.unit === "";
  // "12.9 under last year" is said of a percentage, "12 short of target" of the cases that make it up.
  if (by.unit === "" && !/[£$€]/.test(outturn.unit)) return outturn.unit !== "%" || by.decimals > 0;
  return by.unit === outturn.unit;
}

/** Every figure that a cell shows, its periods left out: "4 / 42 (9.52%) (0.43)" has four. */
export function figuresShown({ indicator }: ReviewedRow, field: FigureField): readonly Figure[] {
  const text = indicator.cells[field]?.cell.text ?? "";
  const reading = indicator.figures[field];
  const shown = piecesOf(text).flatMap((piece) => (piece.kind === "figure" ? [piece.figure] : []));
  return reading.kind === "quantity" ? [reading, ...shown] : shown;
}

/** A figure as a sentence shows it: every decimal that it has. */
export function shown({ amount, unit, decimals }: Figure): string {
  return formatAmount(amount, unit, decimals);
}
