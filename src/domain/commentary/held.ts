import type { ReviewedRow, Subject } from "../check";
import { Decimal, isZero } from "../decimal";
import type { FigureField, Polarity } from "../indicator";
import { comparePeriods, samePeriod, type Period } from "../period";
import { limitIn } from "../rating/comparison";
import { comparableUnits } from "../rating/units";
import { formatAmount, isProvisional, periodOf, type Quantity } from "../reading";
import { words } from "../text";
import type { StatementOf, Distance, Figure, Since } from "./claim";
import { piecesOf } from "./pieces";
import { stemsOf } from "./stems";

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
export function comparedPair(claim: StatementOf<"compared-with-target">, row: ReviewedRow, subject: Subject): Pair | null {
  const pair = claim.toDate || !mayBeOwnPeriod(row, subject, claim.at) ? null : targetPair(row);
  const another = pair !== null && claim.against !== null && !sameFigure(claim.against, pair.other);
  return another || !isOfRow(claim.subject, row) ? null : pair;
}

/**
 * Whether a subject may be the row's: every word of it stands in the name of the indicator ("repairs" in "% of repairs on time",
 * but not "major repairs"), or it begins with the outturn ("3,016 offences").
 */
export function isOfRow(subject: string | null, { indicator: { name, figures } }: ReviewedRow): boolean {
  if (subject === null) return true;
  const { outturn } = figures;
  if (outturn.kind === "quantity" && subject.startsWith(`${outturn.amount.toFixed()} `)) return true;
  const named = new Set(stemsOf(name));
  const told = stemsOf(subject);
  return told.length > 0 && told.every((word) => named.has(word));
}

/** The pair that a comparison with an earlier time is about; null where the comment names another subject or time. */
export function movedPair(claim: StatementOf<"compared-with-previous">, row: ReviewedRow, subject: Subject): Pair | null {
  // "Complaints have risen" tells of their number, not of the share of them that was answered.
  const ofItsBase = claim.subject !== null && (claim.side === "higher" || claim.side === "lower") && SHARES.has(words(row.indicator.name)[0] ?? "");
  return ofItsBase || !isOfRow(claim.subject, row) || !mayBeOwnPeriod(row, subject, claim.at) ? null : previousPair(row, subject, claim.since);
}

const SHARES = new Set(["%", "percent", "percentage", "proportion", "share"]);

/** Outturn and the figure of the earlier time, where the row prints it; null where it does not, or the two do not compare. */
export function previousPair(row: ReviewedRow, subject: Subject, since: Since): Pair | null {
  const { figures, polarity } = row.indicator;
  const { outturn } = figures;
  if (outturn.kind !== "quantity" || isProvisional(outturn)) return null;
  const field = (["previous", "earlier"] as const).find((each) => isSince(row, subject, each, since));
  const other = field === undefined ? null : figures[field];
  return other?.kind === "quantity" && comparableUnits(outturn, other) ? { outturn, other, polarity } : null;
}

/** The period of a figure: the one its cell names, else its column's; null where neither says. */
export function periodOfFigure({ indicator }: ReviewedRow, { scorecard: { columns } }: Pick<Subject, "scorecard">, field: FigureField): Period | null {
  return periodOf(indicator.figures[field]) ?? columns.find((match) => match.field === field && (field !== "earlier" || match.column === indicator.cells.earlier?.column))?.period ?? null;
}

/** Whether a column holds the figure of the time a comment speaks of. A column that names no period is taken at its place. */
function isSince(row: ReviewedRow, subject: Subject, field: "previous" | "earlier", since: Since): boolean {
  const [own, now] = [periodOfFigure(row, subject, field), periodOfFigure(row, subject, "outturn")];
  if (since.kind === "unclear") return false;
  if (since.kind === "period") return own !== null && isThatPeriod(since.period, own);
  if (own === null || now === null) return field === "previous" && own === null && !saysOtherwise(subject, since.kind);
  if (since.kind === "last-year") return own.quarter === now.quarter && yearOf(own) !== null && yearOf(own) === (yearOf(now) ?? Number.NaN) - 1;
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
export function mayBeOwnPeriod(row: ReviewedRow, subject: Subject, at: Period | null): boolean {
  const own = periodOfFigure(row, subject, "outturn");
  if (own === null) return at === null || (at.quarter === null && at.months === null);
  return at === null || isThatPeriod(at, own) || (samePeriod(at, own) === null && comparePeriods(at, own) === null && at.year === own.year);
}

/** What the pair shows: better or worse by polarity, "higher" and "lower" of the figure alone. */
export function standing({ outturn, other, polarity }: Pair): { readonly figure: "higher" | "lower" | "same"; readonly meaning: "better" | "worse" | "same" | null } {
  const order = outturn.amount.cmp(other.amount);
  if (order === 0) return { figure: "same", meaning: "same" };
  const figure = order > 0 ? "higher" : "lower";
  if (polarity !== "bigger" && polarity !== "smaller") return { figure, meaning: null };
  return { figure, meaning: (order > 0) === (polarity === "bigger") ? "better" : "worse" };
}

const HALF = new Decimal("0.5");

/** One in the last decimal place that is written. */
function lastPlace(decimals: number): Decimal {
  return new Decimal(10).pow(-decimals);
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
  const slack = outturn.unit === "%" || outturn.decimals > 0 ? lastPlace(outturn.decimals).times(HALF) : new Decimal(0);
  const gap = outturn.amount.minus(other.amount).abs();
  const gaps = [gap, gap.plus(slack), gap.minus(slack).abs()];
  const relative = isZero(other.amount) ? [] : gaps.map((each) => each.times(100).div(other.amount.abs()));
  const within = (values: readonly Decimal[]): boolean => values.some((value) => writes(by, value)) || isBetween(by.amount.abs(), values);
  if (by.unit === "%") return within(relative) || (["%", ""].includes(outturn.unit) && within(gaps));
  return within(gaps);
}

function isBetween(value: Decimal, values: readonly Decimal[]): boolean {
  return values.some((low) => low.lte(value)) && values.some((high) => high.gte(value));
}

/** What the distance is, for a sentence: in per cent of the other figure, or in the figures' unit where that is how it was said. */
export function trueDistance(by: Distance, { outturn, other }: Pair): Figure {
  const gap = outturn.amount.minus(other.amount).abs();
  if (by.unit === "percentage point" || by.unit === "point") return { amount: gap, unit: by.unit, decimals: Math.max(outturn.decimals, other.decimals) };
  const share = by.unit === "%" && !isZero(other.amount);
  return share ? { amount: gap.times(100).div(other.amount.abs()), unit: "%", decimals: Math.max(1, by.decimals) } : { amount: gap, unit: outturn.unit, decimals: Math.max(outturn.decimals, other.decimals) };
}

/** Whether a distance is in a unit that can be held against the row's figures. */
export function isMeasurable(by: Distance, { outturn }: Pair): boolean {
  if (by.rough) return false;
  if (by.unit === "%") return true;
  if (by.unit === "percentage point" || by.unit === "point") return outturn.unit === "%" || outturn.unit === "";
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
