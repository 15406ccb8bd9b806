import type { ReviewedRow, Subject } from "../check";
import { periodOf } from "../dated";
import { Decimal } from "../decimal";
import type { FigureField } from "../indicator";
import { samePeriod } from "../period";
import { words } from "../text";
import type { StatementOf, Figure } from "./claim";
import { figuresShown, isOfRow, mayBeOwnPeriod, previousPair, sameFigure } from "./held";
import { claimsOf } from "./row";
import { stemsOf } from "./stems";

type Given = StatementOf<"figure-given">;

/** A figure of the row that one of a comment was meant to be. */
export interface Meant {
  readonly field: "outturn" | "target" | "previous";
  readonly printed: Figure;
  /** It is an earlier figure of the row. */
  readonly stale: boolean;
}

const PRINTED: readonly FigureField[] = ["outturn", "target", "previous", "earlier", "nextTarget", "tolerance", "floor"];
const MEANT = ["outturn", "target", "previous"] as const;

/** The row's figure that a comment gives with two digits turned round, where it can hardly be another; null else. */
export function turnedRound(given: Given, row: ReviewedRow): Meant | null {
  for (const field of MEANT) {
    const printed = row.indicator.figures[field];
    const digits = printed.kind === "quantity" ? digitsTurned(given.figure, printed) : 0;
    if (printed.kind !== "quantity" || digits === 0) continue;
    if (isPrintedIn(PRINTED, given.figure, row)) return null;
    if (isSurelyMeant(given, digits, field, printed, row)) return { field, printed, stale: false };
  }
  return null;
}

/**
 * So many digits in nearly the same order are no chance; with fewer it must not be of another time or area,
 * with fewer yet the words must lead to it.
 */
const SURE = 5;
const LIKELY = 4;

function isSurelyMeant(given: Given, digits: number, field: Meant["field"], printed: Figure, row: ReviewedRow): boolean {
  if (digits >= SURE) return true;
  const givenRight = claimsOf(row, "figure-given").some(
    ({ statement: { figure } }) => figure.unit === printed.unit && figure.amount.eq(printed.amount),
  );
  if (given.apart || givenRight || !isOfTime(given, field, row)) return false;
  if (digits >= LIKELY) return true;
  return opensAboutRow(given, row) || (given.led && isOfRow(given.subject, row));
}

/**
 * A count has to be told in the indicator's words and no other: "468 left temporary accommodation" is of others.
 * A percentage is of fewer things.
 */
function opensAboutRow({ counted, figure }: Given, row: ReviewedRow): boolean {
  if (counted === null) return false;
  if (figure.unit === "") return isOfRow(counted.words, row);
  const named = new Set(stemsOf(row.indicator.name));
  return new Set(stemsOf(counted.words).filter((stem) => named.has(stem))).size > 1;
}

/** Whether every time the sentence names may be that of the row's outturn or of the figure that was meant. */
function isOfTime({ periods }: Given, field: Meant["field"], row: ReviewedRow): boolean {
  const own = field === "previous" ? (periodOf(row.indicator, field)?.period ?? null) : null;
  return periods.every((period) => period !== null && (mayBeOwnPeriod(row, period) || (own !== null && samePeriod(period, own) === true)));
}

/** How many digits two figures have that differ in two neighbouring digits, turned round; 0 where they differ otherwise. */
export function digitsTurned(one: Figure, other: Figure): number {
  if (one.unit !== other.unit || one.amount.e !== other.amount.e || one.amount.eq(other.amount)) return 0;
  const decimals = Math.max(one.decimals, other.decimals);
  const [first, second] = [digitsOf(one, decimals), digitsOf(other, decimals)];
  if (first.length !== second.length) return 0;
  const at = Array.from(first).findIndex((digit, index) => digit !== second[index]);
  const turned = at >= 0 && first[at] === second[at + 1] && first[at + 1] === second[at] && first.slice(at + 2) === second.slice(at + 2);
  // Noughts at the end of a count are seldom counted out.
  const count = decimals > 0 ? first.length : Math.min(one.amount.c.length, other.amount.c.length);
  return turned && count >= FEWEST ? count : 0;
}

const FEWEST = 3;

function digitsOf({ amount }: Figure, decimals: number): string {
  return amount.abs().toFixed(decimals).replace(".", "").replace(/^0+/, "");
}

/** The earlier figure of the row, where a comment gives another for that time beside the outturn: "78.3%, up from 71.4% last year". */
export function meantEarlier({ was, figure, apart }: Given, row: ReviewedRow, subject: Subject): Meant | null {
  if (was === null || apart) return null;
  const pair = previousPair(row, subject, was.since);
  const isBesideOutturn = pair?.outturn.unit === was.now.unit && sameFigure(pair.outturn, was.now);
  if (!isBesideOutturn || pair.other.unit !== figure.unit) return null;
  return sameFigure(pair.other, figure) || isRounded(figure, pair.other) ? null : { field: "previous", printed: pair.other, stale: false };
}

/** A figure this near to the outturn, in per cent of it, is meant to be it; one further off may be of a part, or of a larger whole. */
const NEAR = 10;

/** Words of an indicator that is no count of what its name counts. */
const RATES = new Set("% percent percentage proportion share rate ratio average per score index days time level".split(" "));

/**
 * The outturn, where a comment opens with another figure, told in no other words than the indicator's:
 * one near to the outturn that the row does not print, or an earlier one that it does.
 * "There were 1,081,400 visits to our libraries" beside 1,062,400 visits to libraries.
 */
export function meantOutturn(given: Given, row: ReviewedRow): Meant | null {
  const {
    name,
    figures: { outturn },
  } = row.indicator;
  const { figure } = given;
  const told = toldOf(given, row);
  if (told === null || given.apart || !isOfTime(given, "outturn", row)) return null;
  if (outturn.kind !== "quantity" || outturn.unit !== figure.unit) return null;
  const isRate = figure.decimals > 0 || outturn.decimals > 0 || words(name).some((word) => RATES.has(word));
  if (figure.unit === "" && isRate) return null;
  if (isRounded(figure, outturn) || sameFigure(figure, outturn) || !isOfRow(told, row)) return null;
  const stale = isPrintedIn(["previous", "earlier"], figure, row);
  const near = figure.amount.minus(outturn.amount).abs().times(100).lte(outturn.amount.abs().times(NEAR));
  if (isPrintedIn(["outturn", "target", "nextTarget", "tolerance", "floor"], figure, row) || !(near || stale)) return null;
  return { field: "outturn", printed: outturn, stale };
}

/** The words that a comment's first figure is told of: "1,081,400 visits to our libraries", "Visits totalled 1,081,400". */
function toldOf(given: Given, row: ReviewedRow): string | null {
  if (given.counted?.first === true) return given.counted.words;
  return given.led && given.whole && claimsOf(row, "figure-given")[0]?.statement === given ? given.subject : null;
}

/** Whether a row prints a figure in any of some columns. */
function isPrintedIn(fields: readonly FigureField[], figure: Figure, row: ReviewedRow): boolean {
  return fields.some((field) => figuresShown(row, field).some((printed) => sameFigure(printed, figure)));
}

/** "1,060,000" for 1,062,400: the noughts at its end are not counted out. */
function isRounded({ amount, decimals }: Figure, exact: Figure): boolean {
  const noughts = decimals > 0 ? 0 : amount.e + 1 - amount.c.length;
  return noughts > 0 && amount.minus(exact.amount).abs().lte(new Decimal(10).pow(noughts));
}
