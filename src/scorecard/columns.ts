import { spanNamed } from "../domain/direction/span";
import { FIELD_NAMES, type Field } from "../domain/indicator";
import type { ColumnMatch, Doubt } from "../domain/scorecard";
import { columnLetters } from "../domain/sheet";
import { twoColumns, type Candidate, type Planned } from "./candidate";
import { isSameTime, planFigures } from "./figures";
import { roleShown, showsNames, signsShown, suits, type Profile } from "./profile";
import { spanSince } from "./span";
import type { HeadedColumn } from "./table";
import type { Role } from "./vocabulary";

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
  const spokenFor = new Set(headed.flatMap(({ match: { roles } }) => (roles.length === 1 ? roles : [])));
  const settled = headed.map((column): Settled => {
    const profile = profileOf(column.column);
    return { column, profile, role: column.isShared ? signsShown(profile) : settleRole(column, profile, spokenFor) };
  });
  for (const { column, profile, role } of withLevels(withIndicator(settled))) {
    if (role === null && !column.isShared && column.header !== "") doubts.push(unknownHeader(column));
    if (role !== null && isField(role) && column.match.roles.length === 0) doubts.push(knownByContent(column, role));
    if (role !== null && role !== "derived") candidates.push({ ...column, role, profile, period: column.match.period });
  }
  const figures = planFigures(candidates, doubts);
  const rest = planRest(candidates, figures, doubts);
  const columns = [...figures, ...rest].map(([field, { column, header, period }]) => ({ field, header, column, period }));
  return { columns: columns.sort((a, b) => a.column - b.column), doubts };
}

/** A column and the role that it was settled to have; null for none. */
interface Settled {
  readonly column: HeadedColumn;
  readonly profile: Profile;
  readonly role: Role | null;
}

/**
 * A table without a column of indicators has them in one that may hold them too, such as "Code & Name", else in the first
 * one of names under a header that is not known: "Our promise", or what the table is about, "Adult social care".
 */
function withIndicator(settled: readonly Settled[]): readonly Settled[] {
  if (settled.some(({ role }) => role === "indicator")) return settled;
  const other =
    settled.find(
      ({ column, profile, role }) => role !== null && column.match.roles.includes("indicator") && suits("indicator", profile) >= 0,
    ) ?? settled.find(({ column, profile, role }) => role === null && !column.isShared && showsNames(profile));
  return settled.map((one) => (one === other ? { ...one, role: "indicator" } : one));
}

/** A threshold that is nearly as large as the targets, or larger, is a level that a figure has to reach, and no width of tolerance. */
function withLevels(settled: readonly Settled[]): readonly Settled[] {
  const target = settled.find(({ role }) => role === "target")?.profile.middle ?? null;
  const isLevel = ({ column, profile, role }: Settled) =>
    role === "tolerance" && column.match.roles.includes("floor") && target !== null && profile.middle?.times(2).gte(target) === true;
  return settled.map((one) => (isLevel(one) ? { ...one, role: "floor" } : one));
}

/**
 * Of the roles a header allows, the one its content suits best;
 * between equals one that no other header claims for sure. Where the content suits none of them,
 * or the header is not known, the one the content speaks for by itself. "No. of indicators" over figures names none.
 */
function settleRole({ match }: HeadedColumn, profile: Profile, spokenFor: ReadonlySet<Role>): Role | null {
  const fitting = match.roles.filter((role) => suits(role, profile) >= 0);
  const suiting = fitting.filter((role) => suits(role, profile) === 1);
  const free = (roles: readonly Role[]) => roles.find((role) => !spokenFor.has(role)) ?? roles[0];
  const shown = roleShown(profile, spokenFor.has("polarity"));
  const ownContent = shown === null || spokenFor.has(shown) ? null : shown;
  const said = match.roles.find((role) => role !== "indicator") ?? null;
  return free(suiting) ?? free(fitting) ?? ownContent ?? said;
}

/** What the periods of the figures have settled. */
const WITH_FIGURES: ReadonlySet<Role> = new Set<Role>(["target", "nextTarget", "outturn", "previous", "baseline", "rating"]);

/** Whether a role is a field by itself, and needs no period to be one. */
function isField(role: Role): role is Role & Field {
  return role !== "baseline" && role !== "derived";
}

/** Fields that may stand in one column only; several comparators are no doubt. */
function planRest(candidates: readonly Candidate[], figures: readonly Planned[], doubts: Doubt[]): readonly Planned[] {
  const settled = new Set(figures.map(([, candidate]) => candidate));
  const rest = candidates.filter((candidate) => !settled.has(candidate) && !WITH_FIGURES.has(candidate.role));
  const fields = [...new Set(rest.map(({ role }) => role))].filter(isField);
  return fields.flatMap((field): readonly Planned[] => {
    const same = rest.filter(({ role }) => role === field);
    const best = same.reduce((a, b) => (suits(field, b.profile) > suits(field, a.profile) || (b.match.exact && !a.match.exact) ? b : a));
    if (field === "comparator") return same.map((candidate) => [field, candidate]);
    const compared = field === "direction" ? directionCompared(same, figures) : null;
    if (compared !== null) return [[field, compared]];
    const own = ofOutturn(same, figures);
    if (own !== null) return [[field, own]];
    if (same.length > 1) doubts.push(twoColumns(field, best, same));
    return [[field, best]];
  });
}

/** Of several columns of a kind, such as a comment on every quarter, the only one of the outturn's own time; null where that tells none. */
function ofOutturn(same: readonly Candidate[], figures: readonly Planned[]): Candidate | null {
  const now = figures.find(([planned]) => planned === "outturn")?.[1].period ?? null;
  const [only = null, ...others] = now === null ? [] : same.filter(({ period }) => isSameTime(period, now));
  return others.length > 0 ? null : only;
}

/** Of several directions of travel, the only one that goes back as far as the previous outturn does; null where that tells none. */
function directionCompared(directions: readonly Candidate[], figures: readonly Planned[]): Candidate | null {
  const [outturn, previous] = (["outturn", "previous"] as const).map((field) => figures.find(([planned]) => planned === field)?.[1]);
  if (outturn === undefined || previous === undefined) return null;
  const span = spanSince(previous, outturn);
  const [only = null, ...others] = span === null ? [] : directions.filter(({ header }) => spanNamed(header) === span);
  return others.length > 0 ? null : only;
}

function knownByContent({ column, header }: HeadedColumn, field: Field): Doubt {
  const letters = columnLetters(column);
  const known = header === "" ? `Column ${letters} has no header.` : `The header of column ${letters}, “${header}”, was not recognised.`;
  return {
    kind: "unknown-header",
    message: `${known} What stands below it is the ${FIELD_NAMES[field]}, so it was used as that.`,
    field,
    columns: [column],
    rows: [],
  };
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
