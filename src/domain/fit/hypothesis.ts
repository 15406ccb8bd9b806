import type { Decimal } from "../decimal";
import { DEFAULT_POLICY } from "../policies/default";
import { openWidth } from "../policy/consistency";
import type { RatedPolarity } from "../policy/edges";
import type { Band, Policy } from "../policy/policy";
import type { Direction } from "../verdict";
import { edgesBetween, type FittedEdge } from "./edge";
import type { LevelSystem, PrintedRow } from "./levels";
import { sweep, type Mark } from "./sweep";

/** A printed row with its distances, worked out once for every rule that is tried. */
export interface Measured {
  readonly row: PrintedRow;
  readonly polarity: RatedPolarity;
  readonly direction: Direction;
  /** In each measure; null where that would divide by a target of 0. */
  readonly deviations: Readonly<Record<"relative" | "points", Decimal | null>>;
}

/** How a rule could be made: what is measured, whether the polarities differ, and whether improvement lifts. */
export interface Shape {
  readonly system: LevelSystem;
  readonly measure: "relative" | "points";
  readonly byPolarity: boolean;
  /** only: nothing but improvement leads to the lifted level. also: a width leads there too. */
  readonly lift: {
    readonly from: number;
    readonly to: number;
    readonly when: "better" | "better-or-same";
    readonly reach: "only" | "also";
  } | null;
}

/** The edges of one polarity, or of both together; `edges[level]` stands after that level. */
export interface SideFit {
  readonly polarity: RatedPolarity | "both";
  readonly edges: readonly FittedEdge[];
  /** How many rows have each level. */
  readonly rows: readonly number[];
}

/** A shape with the widths that explain most of the printed ratings. */
export interface Hypothesis {
  readonly shape: Shape;
  readonly sides: readonly SideFit[];
  readonly unexplained: number;
  /** Widths that were free to choose. */
  readonly freedom: number;
}

/** The rows in order of their deviation in a measure, those without one first. */
export function sortedBy(measure: Shape["measure"], rows: readonly Measured[]): readonly Measured[] {
  return rows.toSorted(({ deviations: { [measure]: a } }, { deviations: { [measure]: b } }) =>
    a === null || b === null ? Number(b === null) - Number(a === null) : a.cmp(b),
  );
}

/** The best widths for a shape; the rows are in order of their deviation in its measure. */
export function fitShape(shape: Shape, rows: readonly Measured[]): Hypothesis {
  const polarities: readonly SideFit["polarity"][] = shape.byPolarity ? ["bigger", "smaller"] : ["both"];
  const fits = polarities.map((polarity) => fitSide(shape, polarity, rows));
  const edges = fits[0]?.side.edges.length ?? 0;
  const free = shape.lift?.reach === "only" ? edges - 1 : edges;
  return {
    shape,
    sides: fits.map(({ side }) => side),
    unexplained: fits.reduce((sum, { unexplained }) => sum + unexplained, 0),
    freedom: free * polarities.length,
  };
}

function fitSide(
  shape: Shape,
  polarity: SideFit["polarity"],
  rows: readonly Measured[],
): { readonly side: SideFit; readonly unexplained: number } {
  const own = rows.filter((row) => polarity === "both" || row.polarity === polarity);
  const levels = rawLevels(shape);
  const marks = own.flatMap((row): readonly Mark[] => {
    const deviation = row.deviations[shape.measure];
    return deviation === null
      ? []
      : [{ deviation, fits: levels.map((level) => givenLevel(level, row.direction, shape) === shape.system.levelOf(row.row)) }];
  });
  const stretches = sweep(marks, levels.length);
  const explained = stretches.reduce((sum, stretch) => sum + stretch.explained.length, 0);
  const found = edgesBetween(stretches);
  const edges = shape.lift?.reach === "only" ? withLifted(found, shape.lift.to) : found;
  const counts = shape.system.levels.map((_, level) => own.filter(({ row }) => shape.system.levelOf(row) === level).length);
  return { side: { polarity, edges, rows: counts }, unexplained: marks.length - explained };
}

/** The levels that a width leads to. */
function rawLevels({ system, lift }: Shape): readonly number[] {
  const all = system.levels.map((_, level) => level);
  return lift?.reach === "only" ? all.filter((level) => level !== lift.to) : all;
}

/** The level that a rule gives there; -1 where it has none, because nothing says whether the row improved. */
function givenLevel(level: number, { status }: Direction, { lift }: Shape): number {
  if (lift?.from !== level) return level;
  if (status === "none" || status === "up" || status === "down") return -1;
  return status === "better" || (lift.when === "better-or-same" && status === "same") ? lift.to : level;
}

/** The lifted level ends where the one before it does. */
function withLifted(edges: readonly FittedEdge[], to: number): readonly FittedEdge[] {
  const before = edges[to - 1];
  return before === undefined ? edges : edges.toSpliced(to, 0, before);
}

/** Whether no row says where a level ends: the side prints it nowhere, or nothing beyond it. */
export function isOpen({ edges, rows }: SideFit, level: number): boolean {
  const edge = edges[level];
  return edge !== undefined && (rows[level] === 0 || edge.least === null || edge.below === null);
}

/** What every rule is called that was worked out from printed ratings. */
export const FITTED = {
  id: "fitted",
  title: "Rule worked out from the printed ratings",
  source: "Worked out from the ratings that the sheet prints.",
} as const;

/** The rule of a hypothesis, as a policy to be confirmed where an edge rests on one side only. */
export function policyOf({ shape, sides }: Hypothesis, provisional: Policy["provisional"]): Policy {
  const { system, lift, measure } = shape;
  const bandsOf = (side: SideFit | undefined): readonly Band[] =>
    system.levels.map((level, index) => ({ ...level, within: side?.edges[index]?.within ?? null }));
  const open = system.levels.filter((_, level) => sides.some((side) => isOpen(side, level)));
  const [from, to] = [system.levels[lift?.from ?? -1]?.id, system.levels[lift?.to ?? -1]?.id];
  return {
    ...DEFAULT_POLICY,
    ...FITTED,
    measure,
    bands: bandsOf(sides[0]),
    bandsBySmallerIsBetter: sides.length === 2 ? bandsOf(sides[1]) : null,
    trend: lift === null || from === undefined || to === undefined ? null : { from, to, when: lift.when },
    provisional,
    toConfirm: open.map(openWidth),
  };
}
