import type { FigureField, Indicator } from "./indicator";
import type { Reading } from "./reading";

const ROUNDED: readonly FigureField[] = ["target", "outturn", "previous", "tolerance", "floor"];

/** The indicator with its figures as its cells show them, halves away from zero; null where they show all there is. */
export function asShown(indicator: Indicator): Indicator | null {
  const figures = { ...indicator.figures };
  for (const field of ROUNDED) figures[field] = rounded(figures[field]);
  const changed = ROUNDED.some((field) => figures[field] !== indicator.figures[field]);
  return changed ? { ...indicator, figures } : null;
}

function rounded(reading: Reading): Reading {
  if (reading.kind !== "quantity" && reading.kind !== "inequality") return reading;
  const amount = reading.amount.round(reading.decimals);
  return amount.eq(reading.amount) ? reading : { ...reading, amount };
}
