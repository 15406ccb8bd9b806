import type { ReviewedRow } from "../domain/check";
import { describePeriod } from "../domain/commentary/describe-period";
import { periodOf } from "../domain/dated";
import { FIELD_NAMES, type FigureField, type Polarity } from "../domain/indicator";
import { shown } from "../domain/row";
import { capitalised } from "../domain/text";
import type { Direction } from "../domain/verdict";
import { FAMILY_LABELS } from "../domain/policy/policy";

/** One thing that a row says of itself, as it is shown beside a finding. */
export interface RowFigure {
  /** "Target", "Previous outturn", "Rating". */
  readonly name: string;
  /** As the sheet shows it, or "blank". */
  readonly shown: string;
  /** The period that the figure is of, "quarter 2 of 2014/15"; null where neither its cell nor its header says. */
  readonly period: string | null;
}

const FIGURES: readonly FigureField[] = ["target", "floor", "tolerance", "outturn", "previous", "earlier", "nextTarget"];

const POLARITIES: Readonly<Partial<Record<Polarity, string>>> = {
  bigger: "Bigger is better",
  smaller: "Smaller is better",
  none: "No polarity",
};

const DIRECTIONS: Readonly<Record<Direction["status"], string>> = {
  better: "Better",
  worse: "Worse",
  same: "Same",
  up: "Higher",
  down: "Lower",
  none: "Not comparable",
};

/**
 * What a row prints and what follows from it, so that a claim can be held against it at a glance: its figures as far as
 * the sheet has the columns, which way is good, its rating and its direction. Where the sheet prints another rating or
 * direction, that is said too.
 */
export function rowFigures(row: ReviewedRow): readonly RowFigure[] {
  const polarity = POLARITIES[row.indicator.polarity];
  return [
    ...FIGURES.flatMap((field) => figureIn(row, field)),
    ...(polarity === undefined ? [] : [plain("Polarity", polarity)]),
    plain("Rating", ratingOf(row)),
    plain("Direction", directionOf(row)),
  ];
}

function plain(name: string, text: string): RowFigure {
  return { name, shown: text, period: null };
}

function figureIn(row: ReviewedRow, field: FigureField): readonly RowFigure[] {
  const place = row.indicator.cells[field];
  if (place === undefined) return [];
  const period = periodOf(row.indicator, field);
  return [
    {
      name: capitalised(FIELD_NAMES[field]),
      shown: shown(place.cell.text) || "blank",
      period: period === null ? null : describePeriod(period.period),
    },
  ];
}

function ratingOf({ verdict, printedRating }: ReviewedRow): string {
  const [family, label] = verdict.status === "rated" ? [verdict.band.family, verdict.band.label] : [null, "Unrated"];
  return printedRating === null || printedRating.family === family
    ? label
    : `${label}; the sheet prints ${FAMILY_LABELS[printedRating.family]}`;
}

function directionOf({ direction, printedDirection }: ReviewedRow): string {
  const own = DIRECTIONS[direction.status];
  return printedDirection === null || printedDirection.status === direction.status
    ? own
    : `${own}; the sheet prints ${DIRECTIONS[printedDirection.status].toLowerCase()}`;
}
