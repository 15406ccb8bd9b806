import type { Field, Indicator } from "../domain/indicator";
import type { ColumnMatch, Heading } from "../domain/scorecard";
import type { ColumnChoice, PolarityChoice, SheetSettings } from "../domain/settings/settings";
import type { ColumnPlan } from "./columns";

/** What a person settled about a layout that could be taken in more than one way. */
export type LayoutChoices = Pick<SheetSettings, "columns" | "polarities">;

export const NO_CHOICES: LayoutChoices = { columns: [], polarities: [] };

/** Fields that several columns may hold. */
const SHARED: readonly Field[] = ["comparator", "earlier", "earlierRating"];

/**
 * The plan with a person's choices put over it. A field that was given to one column is taken from the others, and the
 * doubts that the choices answer are gone.
 */
export function settleColumns(plan: ColumnPlan, headings: readonly Heading[], choices: readonly ColumnChoice[]): ColumnPlan {
  return choices.reduce((settled, choice) => {
    const heading = headings.find(({ header, nth }) => header === choice.header && nth === choice.nth);
    return heading === undefined ? settled : settleColumn(settled, heading, choice.field);
  }, plan);
}

function settleColumn({ columns, doubts }: ColumnPlan, { column, header, period }: Heading, field: Field | null): ColumnPlan {
  const isTaken = (match: ColumnMatch) => match.column === column || (match.field === field && !SHARED.includes(match.field));
  const others = columns.filter((match) => !isTaken(match));
  const settled = field === null ? others : [...others, { field, header, column, period }];
  return {
    columns: [...settled].sort((a, b) => a.column - b.column),
    doubts: doubts.filter((doubt) => {
      if (doubt.kind === "unknown-header") return !doubt.columns.includes(column);
      return doubt.kind !== "two-columns" || doubt.field !== field;
    }),
  };
}

/** The indicators with the polarity a person gave to those that state none. */
export function settlePolarities(indicators: readonly Indicator[], choices: readonly PolarityChoice[]): readonly Indicator[] {
  if (choices.length === 0) return indicators;
  const byKey = new Map(choices.map(({ key, polarity }) => [key, polarity]));
  return indicators.map((indicator) => {
    const polarity = byKey.get(indicator.key);
    return polarity === undefined || indicator.polarity !== "unstated" ? indicator : { ...indicator, polarity };
  });
}
