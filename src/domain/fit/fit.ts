import type { Indicator } from "../indicator";
import { travel } from "../direction/travel";
import { DEFAULT_POLICY } from "../policies/default";
import type { Policy } from "../policy/policy";
import { comparisonIn } from "../rating/comparison";
import { distanceFrom } from "../rating/deviation";
import { bandOf } from "../rating/rate";
import { isProvisional } from "../reading";
import { fitShape, FITTED, isOpen, policyOf, sortedBy, type Hypothesis, type Measured, type Shape, type SideFit } from "./hypothesis";
import { levelSystems, type LevelSystem, type PrintedRow } from "./levels";
import { fitWords } from "./words";

/** A row whose printed rating a rule does not give. */
export interface Disagreement {
  readonly indicator: Indicator;
  readonly printed: string;
  /** The label of the band that the rule gives, or null where it gives none. */
  readonly given: string | null;
}

/** A rule worked out from printed ratings, with what speaks for it and against it. */
export interface Fit {
  readonly policy: Policy;
  /** The widths that would do as well, by polarity; none where each row brings its own. */
  readonly sides: readonly SideFit[];
  /** Rows that print a rating and whose figures can be compared. */
  readonly compared: number;
  readonly agreed: number;
  readonly disagreements: readonly Disagreement[];
  /** Enough rows stand on both sides of every edge, and hardly any disagrees: the rule may be offered. */
  readonly isSupported: boolean;
  /** What fits and how well, in sentences. */
  readonly because: string;
}

const MEASURES = ["relative", "points"] as const;

/** With fewer rows than this, or fewer than three for every width, ratings prove nothing. */
const ENOUGH_ROWS = 5;
const ROWS_FOR_A_WIDTH = 3;
/** An edge with one row on a side may as well stand beyond that row. */
const ENOUGH_AT_AN_EDGE = 2;
/** A rule with free widths that misses more than one row in twenty is not the rule. */
const LEAST_AGREEMENT = 0.95;

/**
 * The rules that come nearest to the ratings a scorecard prints, the likeliest first: for per cent of target and for
 * points, with the same widths for both polarities and with widths of their own; and with the tolerance or floor of each
 * row where rows have them. Each is the simplest of its kind, and the simpler comes first: a width more has to explain
 * two rows more. Where words tell more than colours, rules for the words come before those for the colours alone.
 */
export function fitRules(rows: readonly PrintedRow[]): readonly Fit[] {
  const ratesProvisional = rows.some(({ indicator: { figures } }) => figures.outturn.kind === "quantity" && isProvisional(figures.outturn));
  const base: Policy = { ...DEFAULT_POLICY, provisional: ratesProvisional ? "rate" : "unrated" };
  const measured = rows.flatMap((row) => measure(row, base));
  const relative = new Map(measured.map(({ row, deviations }) => [row, deviations.relative]));
  const systems = levelSystems(
    measured.map(({ row }) => row),
    (row) => relative.get(row) ?? null,
  );
  return systems.flatMap((system) => fitsIn(system, measured, base));
}

function fitsIn(system: LevelSystem, measured: readonly Measured[], base: Policy): readonly Fit[] {
  const widths = MEASURES.flatMap((measure) => {
    const sorted = sortedBy(measure, measured);
    return [false, true].map((byPolarity) => {
      const best = simplest(shapesOf(system, measure, byPolarity), sorted);
      return { fit: fitOf(policyOf(best, base.provisional), best.sides, system, measured), freedom: best.freedom };
    });
  });
  const byRow = rowPolicies(system, measured, base).map((policy) => ({ fit: fitOf(policy, [], system, measured), freedom: 0 }));
  const cost = ({ fit, freedom }: (typeof widths)[number]): number => fit.disagreements.length + freedom;
  return [...byRow, ...widths].sort((a, b) => cost(a) - cost(b)).map(({ fit, freedom }) => supported(fit, freedom));
}

function measure(row: PrintedRow, base: Policy): readonly Measured[] {
  const { indicator } = row;
  const comparison = comparisonIn(indicator, base);
  if ("status" in comparison) return [];
  const relative = distanceFrom(comparison, base);
  return [
    {
      row,
      polarity: comparison.polarity,
      direction: travel(indicator, base),
      deviations: { relative: relative.exact, points: relative.shortfall },
    },
  ];
}

/** The shapes that are tried of one measure, the simplest first: without and with a lift for improvement. */
function shapesOf(system: LevelSystem, measure: Shape["measure"], byPolarity: boolean): readonly [Shape, ...Shape[]] {
  const { levels } = system;
  const from = levels.length - 1;
  const to = levels.findLastIndex(({ family }, level) => level < from && family === "amber");
  const isLiftable = to > 0 && levels[from]?.family === "red";
  const lifts = (["only", "also"] as const).flatMap((reach) =>
    (["better", "better-or-same"] as const).map((when) => ({ from, to, when, reach })),
  );
  const plain: Shape = { system, measure, byPolarity, lift: null };
  return [plain, ...(isLiftable ? lifts : []).map((lift): Shape => ({ ...plain, lift }))];
}

function simplest([first, ...others]: readonly [Shape, ...Shape[]], measured: readonly Measured[]): Hypothesis {
  const cost = ({ unexplained, freedom }: Hypothesis): number => unexplained + freedom;
  return others.reduce(
    (best, shape) => {
      const each = fitShape(shape, measured);
      return cost(each) < cost(best) ? each : best;
    },
    fitShape(first, measured),
  );
}

/** Rules by which the tolerance or the floor of each row says how far the middle of three ratings reaches. */
function rowPolicies({ levels }: LevelSystem, rows: readonly Measured[], base: Policy): readonly Policy[] {
  const [first, middle, last] = levels;
  if (first === undefined || middle === undefined || last === undefined || levels.length !== 3) return [];
  const has = (field: "tolerance" | "floor"): boolean =>
    rows.filter(({ row }) => row.indicator.figures[field].kind === "quantity").length * 2 > rows.length;
  const rule: Policy = {
    ...base,
    ...FITTED,
    bands: [
      { ...first, within: 0 },
      { ...middle, within: null },
      { ...last, within: null },
    ],
  };
  const tolerances: readonly Policy[] = MEASURES.map((measure) => ({ ...rule, measure, toleranceColumn: middle.id }));
  return [...(has("tolerance") ? tolerances : []), ...(has("floor") ? [{ ...rule, measure: "floor" as const }] : [])];
}

function fitOf(
  policy: Policy,
  sides: readonly SideFit[],
  system: LevelSystem,
  rows: readonly Measured[],
): Omit<Fit, "isSupported" | "because"> {
  const disagreements = rows.flatMap(({ row, direction }): readonly Disagreement[] => {
    const printed = system.levels[system.levelOf(row)];
    const band = bandOf(row.indicator, policy, direction);
    const given = "status" in band ? null : band;
    return given !== null && given.id === printed?.id
      ? []
      : [{ indicator: row.indicator, printed: printed?.label ?? "", given: given?.label ?? null }];
  });
  return { policy, sides, compared: rows.length, agreed: rows.length - disagreements.length, disagreements };
}

/** A lift for improvement shows where rows were lifted and rows were not: with one of either it may as well be chance. */
function isLiftShown({ policy: { trend, bands }, sides }: Pick<Fit, "policy" | "sides">): boolean {
  if (trend === null) return true;
  const rowsOf = (id: string): number => {
    const level = bands.findIndex((band) => band.id === id);
    return sides.reduce((sum, { rows }) => sum + (rows[level] ?? 0), 0);
  };
  return Math.min(rowsOf(trend.from), rowsOf(trend.to)) >= ENOUGH_AT_AN_EDGE;
}

function supported(fit: Omit<Fit, "isSupported" | "because">, freedom: number): Fit {
  const isEnough = fit.compared >= Math.max(ENOUGH_ROWS, ROWS_FOR_A_WIDTH * freedom) && isLiftShown(fit);
  const isFirm = fit.sides.every((side) =>
    side.edges.every(({ inside, outside }, level) => !isOpen(side, level) && Math.min(inside, outside) >= ENOUGH_AT_AN_EDGE),
  );
  const isSupported = isEnough && isFirm && fit.agreed >= fit.compared * LEAST_AGREEMENT;
  return { ...fit, isSupported, because: fitWords(fit, isEnough) };
}
