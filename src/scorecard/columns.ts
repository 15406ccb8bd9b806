import { FIELD_NAMES, type Field } from "../domain/indicator";
import { comparePeriods, samePeriod, type Period } from "../domain/period";
import type { ColumnMatch, Doubt } from "../domain/scorecard";
import { columnLetters } from "../domain/sheet";
import { list } from "../domain/text";
import { suits, type Profile } from "./profile";
import type { HeadedColumn } from "./table";
import type { Role } from "./vocabulary";

/** A column whose role its header and its content have settled. */
interface Candidate extends HeadedColumn {
  readonly role: Role;
  readonly profile: Profile;
  readonly period: Period | null;
}

/** What the columns of a table were understood to be, and where that could be doubted. */
export interface ColumnPlan {
  readonly columns: readonly ColumnMatch[];
  readonly doubts: readonly Doubt[];
}

/**
 * Settles which column holds which field. Headers propose, content decides between equals, and periods order the figures:
 * the latest outturn with figures is the outturn, the one before it the previous, and ratings and targets go with the
 * period they name or stand beside.
 */
export function planColumns(headed: readonly HeadedColumn[], profileOf: (column: number) => Profile): ColumnPlan {
  const doubts: Doubt[] = [];
  const candidates: Candidate[] = [];
  for (const column of headed) {
    const profile = profileOf(column.column);
    const role = settleRole(column, profile);
    if (role === null) doubts.push(unknownHeader(column));
    else if (role !== "derived") candidates.push({ ...column, role, profile, period: column.match.period });
  }
  const named = withIndicator(candidates);
  const figures = planFigures(named, doubts);
  const rest = planRest(named, figures, doubts);
  const columns = [...figures, ...rest].map(([field, { column, header, period }]) => ({ field, header, column, period }));
  return { columns: columns.sort((a, b) => a.column - b.column), doubts };
}

/** A table without a column of indicators has them in one that may hold them too, such as "Code & Name". */
function withIndicator(candidates: readonly Candidate[]): readonly Candidate[] {
  const other = candidates.find(({ match }) => match.roles.includes("indicator"));
  if (other === undefined || candidates.some(({ role }) => role === "indicator")) return candidates;
  return candidates.map((candidate) => (candidate === other ? { ...candidate, role: "indicator" } : candidate));
}

type Planned = readonly [Field, Candidate];

function settleRole({ match }: HeadedColumn, profile: Profile): Role | null {
  const fitting = match.roles.filter((role) => suits(role, profile) >= 0);
  return fitting.find((role) => suits(role, profile) === 1) ?? fitting[0] ?? match.roles[0] ?? null;
}

/** The outturn, the previous and earlier ones, the targets, and the ratings that go with them. */
function planFigures(candidates: readonly Candidate[], doubts: Doubt[]): readonly Planned[] {
  const planned = planOutturns(candidates, doubts);
  const outturn = planned.find(([field]) => field === "outturn")?.[1] ?? null;
  return [...planned, ...planTargets(candidates, outturn, doubts), ...planRatings(candidates, planned, doubts)];
}

/** A column counts as having figures when it has at least a quarter as many as the fullest: a single early figure does not move the year on. */
function hasFigures(candidate: Candidate, all: readonly Candidate[]): boolean {
  const fullest = Math.max(...all.map(({ profile }) => profile.counts.figure));
  return candidate.profile.counts.figure > 0 && candidate.profile.counts.figure * 4 >= fullest;
}

function planOutturns(candidates: readonly Candidate[], doubts: Doubt[]): readonly Planned[] {
  const outturns = candidates.filter(({ role }) => role === "outturn");
  const named = candidates.filter(({ role }) => role === "previous");
  const dated = outturns.filter(({ period }) => period !== null).sort(byPeriod);
  const undated = outturns.filter(({ period }) => period === null);
  const current = undated.find((candidate) => hasFigures(candidate, outturns)) ?? dated.filter((candidate) => hasFigures(candidate, outturns)).at(-1) ?? outturns[0];
  if (current === undefined) return named.slice(0, 1).map((candidate) => ["previous", candidate]);

  // A year to date comes after whole years, but after no quarter or month: those are parts of it.
  const before = current.period === null ? dated.filter(({ period }) => isWholeYear(period)) : dated.slice(0, dated.indexOf(current));
  const previous = named[0] ?? before.at(-1);
  const others = [...dated.filter((candidate) => current.period === null || before.includes(candidate)), ...named.slice(1)].filter((candidate) => candidate !== previous);
  if (undated.length > 1 || (undated.length === 1 && dated.length > 0)) doubts.push(twoColumns("outturn", current, outturns));
  if (named.length > 1 || (named.length === 1 && before.length > 0)) doubts.push(twoColumns("previous", named[0] ?? current, [...named, ...before]));
  return [["outturn", current], ...(previous === undefined ? [] : [["previous", previous] as const]), ...others.map((candidate) => ["earlier", candidate] as const)];
}

function isWholeYear(period: Period | null): boolean {
  return period !== null && period.quarter === null && period.months === null;
}

function byPeriod(a: Candidate, b: Candidate): number {
  const order = a.period && b.period && comparePeriods(a.period, b.period);
  return order ?? a.column - b.column;
}

function planTargets(candidates: readonly Candidate[], outturn: Candidate | null, doubts: Doubt[]): readonly Planned[] {
  const targets = candidates.filter(({ role }) => role === "target");
  const later = targets.filter((target) => isLater(target.period, outturn?.period ?? null));
  const now = targets.filter((target) => !later.includes(target) && !isEarlier(target.period, outturn?.period ?? null));
  const same = now.filter((target) => isSame(target.period, outturn?.period ?? null));
  const target = same[0] ?? now.find(({ period }) => (period?.quarter ?? null) === null) ?? now[0];
  const next = candidates.find(({ role }) => role === "nextTarget") ?? later[0];
  if (target !== undefined && now.length > 1) doubts.push(twoColumns("target", target, now));
  return [...(target === undefined ? [] : [["target", target] as const]), ...(next === undefined ? [] : [["nextTarget", next] as const])];
}

/** A target of a part of the year that ended before the outturn's began is that part's own. */
function isEarlier(period: Period | null, than: Period | null): boolean {
  return period !== null && than !== null && !isWholeYear(period) && !isWholeYear(than) && (comparePeriods(period, than) ?? 0) < 0;
}

function isLater(period: Period | null, than: Period | null): boolean {
  if (period === null || than === null || period.year === null || than.year === null) return false;
  // A year's target holds for its quarters: only one that begins after the outturn's year is the next.
  return isWholeYear(period) ? period.year > than.year : (comparePeriods(period, than) ?? 0) > 0;
}

function isSame(period: Period | null, other: Period | null): boolean {
  return period !== null && other !== null && samePeriod(period, other) === true;
}

/** Each rating goes with the outturn of its period, or, when it names none, with the nearest outturn to its left. */
function planRatings(candidates: readonly Candidate[], outturns: readonly Planned[], doubts: Doubt[]): readonly Planned[] {
  const ratings = candidates.filter(({ role }) => role === "rating");
  const planned = ratings.map((rating): Planned => {
    if (ratings.length === 1) return ["rating", rating];
    const dated = outturns.find(([, { period }]) => isSame(period, rating.period));
    const nearest = outturns.filter(([, { column }]) => column < rating.column).sort(([, a], [, b]) => b.column - a.column)[0];
    const of = (dated ?? (rating.period === null ? nearest : undefined))?.[0];
    return [of === "outturn" ? "rating" : of === "previous" ? "previousRating" : "earlierRating", rating];
  });
  const current = planned.filter(([field]) => field === "rating").map(([, rating]) => rating);
  const [first] = current;
  if (first === undefined || current.length === 1) return planned;
  doubts.push(twoColumns("rating", first, current));
  return planned.filter(([field, rating]) => field !== "rating" || rating === first);
}

/** Fields that may stand in one column only; several comparators are no doubt. */
function planRest(candidates: readonly Candidate[], figures: readonly Planned[], doubts: Doubt[]): readonly Planned[] {
  const settled = new Set(figures.map(([, candidate]) => candidate));
  const roles = new Set<Role>(["target", "nextTarget", "outturn", "previous", "rating"]);
  const rest = candidates.filter((candidate) => !settled.has(candidate) && !roles.has(candidate.role));
  return [...new Set(rest.map(({ role }) => role))].flatMap((role): readonly Planned[] => {
    const same = rest.filter((candidate) => candidate.role === role);
    const best = same.reduce((a, b) => (suits(b.role, b.profile) > suits(a.role, a.profile) || (b.match.exact && !a.match.exact) ? b : a));
    const field = best.role as Exclude<Role, "derived">;
    if (field === "comparator") return same.map((candidate) => [field, candidate]);
    if (same.length > 1) doubts.push(twoColumns(field, best, same));
    return [[field, best]];
  });
}

function unknownHeader({ column, header }: HeadedColumn): Doubt {
  return {
    kind: "unknown-header",
    message: `Column ${columnLetters(column)}, “${header}”, was not recognised and is not used.`,
    field: null,
    columns: [column],
    rows: [],
  };
}

function twoColumns(field: Field, chosen: HeadedColumn, all: readonly HeadedColumn[]): Doubt {
  const named = (column: HeadedColumn) => `${columnLetters(column.column)} (“${column.header}”)`;
  const columns = [...all].sort((a, b) => a.column - b.column);
  return {
    kind: "two-columns",
    message: `Columns ${list(columns.map(named))} could each be the ${FIELD_NAMES[field]}. ${columnLetters(chosen.column)} was used.`,
    field,
    columns: columns.map(({ column }) => column),
    rows: [],
  };
}
