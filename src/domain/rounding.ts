import { decimalsOf } from "./decimal";
import type { FigureField, Indicator } from "./indicator";
import type { Reading } from "./reading";

const ROUNDED: readonly FigureField[] = ["target", "outturn", "previous", "tolerance", "floor"];

/** The indicator with its figures as its cells show them, halves away from zero; null where they show all there is. */
export function asShown(indicator: Indicator): Indicator | null {
  const changed = ROUNDED.filter((field) => rounded(indicator.figures[field]) !== indicator.figures[field]);
  if (changed.length === 0) return null;
  const figures = { ...indicator.figures };
  for (const field of changed) figures[field] = rounded(figures[field]);
  return { ...indicator, figures };
}

function rounded(reading: Reading): Reading {
  if ((reading.kind !== "quantity" && reading.kind !== "inequality") || decimalsOf(reading.amount) <= reading.decimals) return reading;
  return { ...reading, amount: reading.amount.round(reading.decimals) };
}
