import type { Field, Indicator } from "../../src/domain/indicator";
import type { DoubtKind, Scorecard } from "../../src/domain/scorecard";
import type { SheetSnapshot } from "../../src/domain/sheet";
import { recognise } from "../../src/scorecard/recognise";

/** The scorecard of a sheet that has one. */
export function scorecardOf(sheet: SheetSnapshot): Scorecard {
  const recognition = recognise(sheet);
  if (!recognition.found) throw new Error(recognition.because);
  return recognition.scorecard;
}

/** The header of each field's column; of several the last. */
export function fieldsOf({ columns }: Scorecard): Partial<Record<Field, string>> {
  return Object.fromEntries(columns.map(({ field, header }) => [field, header]));
}

/** The sentences of one kind of doubt. */
export function doubtsOf({ doubts }: Scorecard, kind: DoubtKind): readonly string[] {
  return doubts.filter((doubt) => doubt.kind === kind).map(({ message }) => message);
}

/** The figure an indicator has in a field, "94.3 %", or the kind of what stands there instead. */
export function figureOf({ figures }: Indicator, field: keyof Indicator["figures"]): string {
  const reading = figures[field];
  return reading.kind === "quantity" ? `${reading.amount.toFixed()} ${reading.unit}`.trim() : reading.kind;
}
