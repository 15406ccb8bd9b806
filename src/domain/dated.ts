import type { FigureField, Indicator, NamedPeriod } from "./indicator";
import { sameLength } from "./period";
import { qualifiersBeside, type Reading } from "./reading";
import { namesPercentage } from "./row";

/**
 * The period of a row's figure: what its cell names, else what the header of its column does. Null where neither names one,
 * or the cell several.
 */
export function periodOf({ figures, periods }: Indicator, field: FigureField): NamedPeriod | null {
  const named = periodsBeside(figures[field]);
  return named.length === 0 ? (periods[field] ?? null) : only(named);
}

/** The period that a cell itself names for its figure, with its words; null where it names none or several. */
export function ownPeriod(reading: Reading): NamedPeriod | null {
  return only(periodsBeside(reading));
}

const NONE: readonly NamedPeriod[] = [];

function periodsBeside(reading: Reading): readonly NamedPeriod[] {
  const beside = qualifiersBeside(reading);
  return beside.length === 0 ? NONE : beside.filter((qualifier) => qualifier.kind === "period");
}

function only(named: readonly NamedPeriod[]): NamedPeriod | null {
  return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * Whether two figures of a row cannot be set against each other because one is for a longer time: a quarter's count and a
 * year's. Shares of a whole do not grow with time, so they always can; so can figures that do not say what time they are for.
 */
export function timesDiffer(indicator: Indicator, one: FigureField, other: FigureField): boolean {
  const isShare = [one, other].some((field) => "unit" in indicator.figures[field] && indicator.figures[field].unit === "%");
  if (isShare || namesPercentage(indicator.name)) return false;
  const [a, b] = [periodOf(indicator, one), periodOf(indicator, other)];
  return a !== null && b !== null && sameLength(a.period, b.period) === false;
}
