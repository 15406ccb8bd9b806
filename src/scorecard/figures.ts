import { spanNamed, type Span } from "../domain/direction/span";
import type { Field } from "../domain/indicator";
import { comparePeriods, isWholeYear, monthsApart, samePeriod, type Period } from "../domain/period";
import type { Doubt } from "../domain/scorecard";
import { containsPhrase, words } from "../domain/text";
import { twoColumns, type Candidate, type Planned } from "./candidate";
import { spanSince } from "./span";

/** The outturn, the previous and earlier ones, the targets, and the ratings that go with them. */
export function planFigures(candidates: readonly Candidate[], doubts: Doubt[]): readonly Planned[] {
  const planned = planOutturns(candidates, doubts);
  const outturn = planned.find(([field]) => field === "outturn")?.[1] ?? null;
  return [...planned, ...planTargets(candidates, outturn, doubts), ...planRatings(candidates, planned, doubts)];
}

/** The columns that have figures, at least a quarter as many as the fullest: a single early figure does not move the year on. */
function withFigures(outturns: readonly Candidate[]): ReadonlySet<Candidate> {
  const fullest = outturns.reduce((most, { profile }) => Math.max(most, profile.counts.figure), 0);
  return new Set(outturns.filter(({ profile: { counts } }) => counts.figure > 0 && counts.figure * 4 >= fullest));
}

function planOutturns(candidates: readonly Candidate[], doubts: Doubt[]): readonly Planned[] {
  const outturns = candidates.filter(({ role }) => role === "outturn");
  const dated = outturns.filter(({ period }) => period !== null).sort(byPeriod);
  const undated = outturns.filter(({ period }) => period === null);
  const filled = withFigures(outturns);
  const latest = dated.findLast((candidate) => filled.has(candidate));
  const current = undated.find((candidate) => filled.has(candidate)) ?? latest ?? outturns[0];
  if (current === undefined) {
    return candidates
      .filter(({ role }) => role === "previous")
      .slice(0, 1)
      .map((candidate) => ["previous", candidate]);
  }

  // Of a quarter or month each, all but the latest are plainly no rivals of a year to date.
  const rivals = undated.length > 0 && latest !== undefined ? [...undated, latest] : undated;
  if (rivals.length > 1) doubts.push(twoColumns("outturn", current, rivals));
  const previous = planPrevious(candidates, current, dated, doubts);
  const passed = current.period === null ? dated : dated.slice(0, dated.indexOf(current));
  const others = [...passed, ...candidates.filter(({ role }) => role === "previous" || role === "baseline")].filter(
    (candidate) => candidate !== previous,
  );
  return [
    ["outturn", current],
    ...(previous === null ? [] : [["previous", previous] as const]),
    ...others.map((candidate) => ["earlier", candidate] as const),
  ];
}

/**
 * The outturn to compare with: the one that the direction of travel says it goes back to, else the one named so,
 * else the latest before, else the baseline.
 */
function planPrevious(
  candidates: readonly Candidate[],
  current: Candidate,
  dated: readonly Candidate[],
  doubts: Doubt[],
): Candidate | null {
  const named = candidates.filter(({ role }) => role === "previous");
  const earlier = current.period === null ? dated : dated.slice(0, dated.indexOf(current));
  const before = earlier.filter((candidate) => !isPartOf(candidate, current));
  const span = spanCompared(candidates);
  const compared = span === null ? undefined : [...named, ...before].filter((candidate) => spanSince(candidate, current) === span).at(-1);
  const previous = compared ?? named[0] ?? before.at(-1) ?? candidates.find(({ role }) => role === "baseline") ?? null;
  const unsettled = compared === undefined && (named.length > 1 || (named.length === 1 && before.length > 0));
  if (unsettled && previous !== null) doubts.push(twoColumns("previous", previous, [...named, ...before]));
  return previous;
}

/**
 * A year, or a count since it began, comes after whole years, and after the same months of another,
 * but after no quarter or month of its own.
 */
function isPartOf({ period }: Candidate, whole: Candidate): boolean {
  if (period === null || isWholeYear(period)) return false;
  if (whole.period === null || isWholeYear(whole.period)) return true;
  return isCumulative(whole) && (monthsApart(whole.period, period) ?? 0) < MONTHS_OF_A_YEAR;
}

const MONTHS_OF_A_YEAR = 12;

/** What has come together since the year began can but grow: a rate to date can go either way. */
function isCumulative({ header }: Candidate): boolean {
  return words(header).some((word) => word === "cumulative" || word === "cum");
}

/** The span that the one direction of travel names in its header; null where none does, or where there are several. */
function spanCompared(candidates: readonly Candidate[]): Span | null {
  const [direction, ...others] = candidates.filter(({ role }) => role === "direction");
  return direction === undefined || others.length > 0 ? null : spanNamed(direction.header);
}

function byPeriod(a: Candidate, b: Candidate): number {
  const order = a.period && b.period && (comparePeriods(a.period, b.period) ?? withoutYearLast(a.period, b.period));
  return order ?? a.column - b.column;
}

/** Beside "Q2 2022/23" a plain "Q2" is this year's. Null where the two do not name the same part of a year. */
function withoutYearLast(a: Period, b: Period): number | null {
  const samePart = samePeriod({ ...a, year: null, yearKind: null }, { ...b, year: null, yearKind: null }) === true;
  if (!samePart || (a.year === null) === (b.year === null)) return null;
  return a.year === null ? 1 : -1;
}

function planTargets(candidates: readonly Candidate[], outturn: Candidate | null, doubts: Doubt[]): readonly Planned[] {
  const targets = candidates.filter(({ role }) => role === "target");
  const later = targets.filter((target) => isLater(target.period, outturn?.period ?? null));
  const now = targets.filter((target) => !later.includes(target) && !isOfAnotherPart(target.period, outturn?.period ?? null));
  const same = now.filter(
    (target) => isSameTime(target.period, outturn?.period ?? null) || (isToDate(target) && outturn !== null && isToDate(outturn)),
  );
  const target = same[0] ?? now.find(({ period }) => (period?.quarter ?? null) === null) ?? now[0];
  const next = candidates.find(({ role }) => role === "nextTarget") ?? later[0];
  if (target !== undefined && now.length > 1) doubts.push(twoColumns("target", target, now));
  return [...(target === undefined ? [] : [["target", target] as const]), ...(next === undefined ? [] : [["nextTarget", next] as const])];
}

/** "YTD", "Target to date": it counts from the start of the year. */
function isToDate(candidate: Candidate): boolean {
  const said = words(candidate.header);
  return said.includes("ytd") || containsPhrase(said, ["to", "date"]) || isCumulative(candidate);
}

/** A target of another part of the year, earlier or later, is that part's own; so is that of a year gone by. */
function isOfAnotherPart(period: Period | null, than: Period | null): boolean {
  if (period === null || than === null) return false;
  if (isWholeYear(period)) {
    return period.year !== null && than.year !== null && period.year < than.year && comparePeriods(period, than) === -1;
  }
  return !isWholeYear(than) && (comparePeriods(period, than) ?? 0) !== 0;
}

/** A year's target holds for its quarters: only one that begins after the outturn's year is the next. */
function isLater(period: Period | null, than: Period | null): boolean {
  return period !== null && isWholeYear(period) && period.year !== null && than !== null && than.year !== null && period.year > than.year;
}

/** Whether two headers name one time. One that leaves out the year means the year of the others: "Q3 status" beside "Q3 2024/25". */
export function isSameTime(period: Period | null, other: Period | null): boolean {
  if (period === null || other === null) return false;
  return samePeriod(period, other) === true || withoutYearLast(period, other) !== null;
}

const BEFORE = ["previous", "last", "prior"];
const NOW = ["current", "latest", "this", "now"];

/** Each rating goes with the outturn of its period, or, when it names none, with the one it says or stands beside. */
function planRatings(candidates: readonly Candidate[], outturns: readonly Planned[], doubts: Doubt[]): readonly Planned[] {
  const ratings = candidates.filter(({ role }) => role === "rating");
  const fieldOf = new Map(outturns.map(([field, candidate]) => [candidate, field]));
  const figureOf = figuresBeside(candidates);
  const sameTime = perPeriod((period) => outturns.find(([, candidate]) => isSameTime(candidate.period, period))?.[0]);
  const planned = ratings.flatMap((rating): readonly Planned[] => {
    if (ratings.length === 1) return [["rating", rating]];
    const said = rating.period === null ? words(rating.header) : [];
    if (said.some((word) => BEFORE.includes(word))) return [["previousRating", rating]];
    if (said.some((word) => NOW.includes(word))) return [["rating", rating]];
    const nearest = figureOf.get(rating);
    const of = rating.period === null ? nearest && fieldOf.get(nearest) : sameTime(rating.period);
    // The rating of a period to come goes with no outturn yet.
    if (of === undefined && nearest !== undefined && rating.period === null) return [];
    return [[ratingFieldOf(of), rating]];
  });
  const current = planned.filter(([field]) => field === "rating").map(([, rating]) => rating);
  const [first] = current;
  if (first === undefined || current.length === 1) return planned;
  doubts.push(twoColumns("rating", first, current));
  return planned.filter(([field, rating]) => field !== "rating" || rating === first);
}

function ratingFieldOf(figure: Field | undefined): Field {
  if (figure === "outturn") return "rating";
  return figure === "previous" ? "previousRating" : "earlierRating";
}

/** The nearest outturn to the left of every rating that has one; to its right where a rating comes first and a figure last. */
function figuresBeside(candidates: readonly Candidate[]): ReadonlyMap<Candidate, Candidate> {
  const isFigure = ({ role }: Candidate) => role === "outturn" || role === "previous";
  const inOrder = candidates.filter((each) => each.role === "rating" || isFigure(each)).sort((a, b) => a.column - b.column);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  const leads = first !== undefined && last !== undefined && !isFigure(first) && isFigure(last);
  const beside = new Map<Candidate, Candidate>();
  let nearest: Candidate | null = null;
  for (const candidate of leads ? inOrder.reverse() : inOrder) {
    if (isFigure(candidate)) nearest = candidate;
    else if (nearest !== null) beside.set(candidate, nearest);
  }
  return beside;
}

/** Answers once for each period: a sheet names few, however many columns it has. */
function perPeriod<Answer>(answer: (period: Period) => Answer): (period: Period) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (period) => {
    const key = JSON.stringify(period);
    const told = known.get(key) ?? { answer: answer(period) };
    known.set(key, told);
    return told.answer;
  };
}
