import type { Decimal } from "../decimal";
import type { Indicator } from "../indicator";
import { FAMILIES, type Family } from "../policy/policy";
import { capitalised, fold } from "../text";

/** A row and the rating that it prints. */
export interface PrintedRow {
  readonly indicator: Indicator;
  readonly family: Family;
  /** The word or letter that stands there; null where only a fill or a symbol does. */
  readonly label: string | null;
}

/** A rating as printed in a scorecard: what becomes a band of a fitted rule. */
export interface Level {
  readonly id: string;
  readonly family: Family;
  readonly label: string;
}

/** The ratings that a scorecard prints, best first, and which of them a row has. */
export interface LevelSystem {
  readonly levels: readonly Level[];
  levelOf(row: PrintedRow): number;
}

const FEWEST = 2;
const MOST = 6;

/**
 * The ways in which printed ratings may be told apart: by words or letters, where they tell more ("HG", "LG"), and by
 * family. Within a family the word whose rows are nearer to target, or further beyond it, is the better.
 */
export function levelSystems(rows: readonly PrintedRow[], deviationOf: (row: PrintedRow) => Decimal | null): readonly LevelSystem[] {
  const byFamily = system(
    rows,
    ({ family }) => family,
    FAMILIES.map((family) => [family, family] as const),
  );
  const byWord = wordSystem(rows, deviationOf);
  const isFiner = byWord !== null && byWord.levels.length > byFamily.levels.length;
  return [...(isFiner ? [byWord] : []), byFamily].filter(({ levels }) => levels.length >= FEWEST && levels.length <= MOST);
}

/** Null where there are more words than bands: remarks, and not ratings. */
function wordSystem(rows: readonly PrintedRow[], deviationOf: (row: PrintedRow) => Decimal | null): LevelSystem | null {
  const said = [...new Map(rows.map((row) => [wordOf(row), row.family]))];
  if (said.length > MOST) return null;
  const middles = new Map(
    said.map(([word]) => [word, median(rows.filter((row) => wordOf(row) === word).flatMap((row) => deviationOf(row) ?? []))]),
  );
  const ordered = said.toSorted(
    ([a, one], [b, other]) => FAMILIES.indexOf(one) - FAMILIES.indexOf(other) || compare(middles.get(a), middles.get(b)),
  );
  return system(rows, wordOf, ordered);
}

function wordOf({ label, family }: PrintedRow): string {
  return label === null ? family : fold(label);
}

function system(
  rows: readonly PrintedRow[],
  nameOf: (row: PrintedRow) => string,
  ordered: readonly (readonly [string, Family])[],
): LevelSystem {
  const labelOf = (row: PrintedRow): string => (nameOf(row) === row.family ? null : row.label?.trim()) ?? capitalised(row.family);
  const labels = new Map(rows.map((row) => [nameOf(row), labelOf(row)]));
  const levels = ordered.flatMap(([name, family]): readonly Level[] => {
    const label = labels.get(name);
    return label === undefined ? [] : [{ id: name, family, label }];
  });
  const places = new Map(levels.map(({ id }, index) => [id, index]));
  return { levels, levelOf: (row) => places.get(nameOf(row)) ?? -1 };
}

function median(values: readonly Decimal[]): Decimal | undefined {
  return values.toSorted((a, b) => a.cmp(b))[Math.floor(values.length / 2)];
}

function compare(a: Decimal | undefined, b: Decimal | undefined): number {
  return a === undefined || b === undefined ? 0 : a.cmp(b);
}
