import type { FigureField, Indicator } from "./indicator";
import { sameLength, type Period } from "./period";
import type { ColumnMatch } from "./scorecard";
import { periodOf } from "./reading";
import { namesPercentage } from "./row";

/** The period a figure is for, and who says so. */
export interface Dated {
  readonly period: Period;
  /** Whether the cell names it; else the header of its column does. */
  readonly own: boolean;
  /** The column it stands in, where that was recognised. */
  readonly column: ColumnMatch | null;
}

/** The period that a row's figure is for: the one its cell names, else the one of its column; null where neither says. */
export function datedFigure({ cells, figures }: Indicator, field: FigureField, columns: readonly ColumnMatch[]): Dated | null {
  const column = columns.find((match) => match.field === field && match.column === cells[field]?.column) ?? null;
  const named = periodOf(figures[field]);
  const period = named ?? column?.period ?? null;
  return period === null ? null : { period, own: named !== null, column };
}

/**
 * Whether two figures of a row cannot be set against each other because one is for a longer time: a quarter's count and a
 * year's. Shares of a whole do not grow with time, so they always can; so can figures that do not say what time they are for.
 */
export function timesDiffer(indicator: Indicator, one: FigureField, other: FigureField, columns: readonly ColumnMatch[]): boolean {
  const isShare = [one, other].some((field) => "unit" in indicator.figures[field] && indicator.figures[field].unit === "%");
  if (isShare || namesPercentage(indicator.name)) return false;
  const [a, b] = [datedFigure(indicator, one, columns), datedFigure(indicator, other, columns)];
  return a !== null && b !== null && sameLength(a.period, b.period) === false;
}
