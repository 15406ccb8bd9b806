import type { Period } from "./period";
import type { Reading } from "./reading/reading";
import type { Cell, Place } from "./sheet";

/** The columns a scorecard may have. `earlier` is any period before the previous one. */
// prettier-ignore
export const FIELDS = [
  "reference", "indicator", "section", "polarity", "unit", "target", "outturn", "previous", "earlier", "rating", "previousRating",
  "earlierRating", "direction", "nextTarget", "commentary", "correctiveAction", "tolerance", "floor", "comparator", "service", "owner",
  "period",
] as const;

export type Field = (typeof FIELDS)[number];

/** Which way is good. "none" is a sheet that says there is no polarity; "unstated" says nothing, or nothing that can be read. */
export type Polarity = "bigger" | "smaller" | "none" | "unstated";

/** A cell of the sheet and where it stands. */
export interface PlacedCell extends Place {
  readonly cell: Cell;
}

export type FigureField = "target" | "outturn" | "previous" | "earlier" | "nextTarget" | "tolerance" | "floor";

/** A period with the words that name it. */
export interface NamedPeriod {
  readonly period: Period;
  readonly text: string;
}

/** One row of a scorecard: an indicator with its figures read, and its cells as they stand. */
export interface Indicator {
  /** What the row is about, not where it sits: the reference, else the indicator's name. Unique in the scorecard. */
  readonly key: string;
  /** The row of the sheet, counted from 0. */
  readonly row: number;
  readonly reference: string;
  readonly name: string;
  /** The heading above the row, or the text of its section column; "" where there is neither. */
  readonly section: string;
  readonly polarity: Polarity;
  /** A blank reading stands for a column that the sheet does not have; `cells` tells the two apart. */
  readonly figures: Readonly<Record<FigureField, Reading>>;
  /** The period that the header of a figure's column names; none where it names none. What the cell itself says goes before it. */
  readonly periods: Readonly<Partial<Record<FigureField, NamedPeriod>>>;
  readonly commentary: string;
  readonly correctiveAction: string;
  readonly service: string;
  readonly owner: string;
  /** The row's cell in each column that the sheet has. */
  readonly cells: Readonly<Partial<Record<Field, PlacedCell>>>;
}

/** What each field is called in a sentence. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  reference: "reference",
  indicator: "indicator",
  section: "section",
  polarity: "polarity",
  unit: "unit",
  target: "target",
  outturn: "outturn",
  previous: "previous outturn",
  earlier: "earlier outturn",
  rating: "RAG status",
  previousRating: "previous RAG status",
  earlierRating: "earlier RAG status",
  direction: "direction of travel",
  nextTarget: "next target",
  commentary: "commentary",
  correctiveAction: "corrective action",
  tolerance: "tolerance",
  floor: "floor",
  comparator: "comparator",
  service: "service",
  owner: "owner",
  period: "reporting period",
};
