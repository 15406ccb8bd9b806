import { Decimal, fromNumber } from "../decimal";
import { isClockUnit } from "./duration";
import { shapeOf, type Shape } from "./number-format";
import type { Reading } from "./reading";
import { readText } from "./text";

/**
 * What a true number says under its number format. The digits come from the value, never from what is shown, which a
 * format may round; unit and decimals come from the format: 0.943 under `0.0%` is 94.3 per cent, 5 under `0" days"` 5 days.
 * Dates are numbers too, and unreadable as figures; a length of time is read as it is shown, for it is shown to the second.
 */
export function readNumber(value: number, text: string, format: string): Reading {
  if (!Number.isFinite(value)) return { kind: "unreadable", reason: "no-figure", text };
  const amount = fromNumber(value);
  const shape = shapeOf(format, amount);
  if (shape.date) return readClock(text) ?? { kind: "unreadable", reason: "date", text };
  const pattern = shape.pattern === "" ? "1" : shape.pattern;
  const shown = readText(pattern);
  // A format may show words in place of the digits: `0;-0;"n/a"` for nought.
  if (!pattern.includes("1")) return shown;
  if (shown.kind !== "quantity" && shown.kind !== "inequality") return { kind: "unreadable", reason: "words-and-figure", text };
  // Where "m" stands in the format without the commas that divide, the value itself counts millions.
  const counted = shape.thousands > 0 ? new Decimal(1) : shown.amount.abs();
  const figure = amount.times(counted).times(shape.percent ? 100 : 1);
  const shift = shape.thousands > 0 ? 3 * shape.thousands : counted.e;
  return { ...shown, amount: figure, decimals: Math.max(0, placesShown(figure, text, shape) - shift) };
}

function readClock(text: string): Reading | null {
  const shown = readText(text);
  return shown.kind === "quantity" && isClockUnit(shown.unit) ? shown : null;
}

/** Decimal places of the figure as the format shows it. */
function placesShown(figure: Decimal, text: string, { places }: Shape): number {
  const own = placesOf(figure.toFixed());
  if (places === null) return /^-?[0-9]+(?:\.[0-9]+)?$/.test(text) ? placesOf(text) : own;
  return Math.min(Math.max(own, places.least), places.most);
}

function placesOf(digits: string): number {
  return digits.split(".")[1]?.length ?? 0;
}
