import { Decimal, isPositive } from "../decimal";
import { fold } from "../text";
import type { Inequality, Quantity, Range, Reading, Unit } from "./reading";
import { readText } from "./text";

/** A unit said apart from its figures, in a column of units or in a header, and what one of it counts: "£000" is 1,000 pounds. */
export interface StatedUnit {
  readonly unit: Unit;
  readonly times: Decimal;
}

/** Words that say that figures are bare numbers. */
// prettier-ignore
const BARE = new Set([
  "no", "nos", "num", "number", "numbers", "#", "count", "numeric", "integer", "value", "ratio", "score", "rate", "index", "total",
  "whole number", "decimal", "n",
]);

/** Ways to write thousands and per cent that no figure has beside it. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/'?000'?s?'?$/, "k"],
  [/ ?thousands?$/, "k"],
  [/^percentages?\b/, "%"],
];

/** The unit that a text names, as a cell of a column of units does: "%", "Days", "£000", "No."; null where it names none. */
export function readUnit(text: string): StatedUnit | null {
  const said = fold(text).replace(/\.$/, "");
  if (said === "" || readText(said).kind === "marker") return null;
  if (BARE.has(said)) return { unit: "", times: new Decimal(1) };
  const short = SHORT_FORMS.reduce((rest, [form, written]) => rest.replace(form, written), said);
  // A figure with the unit beside it is what the reader knows: "£1k", "1 days", "1 per 1,000".
  const beside = /^[£$€]/.test(short) ? `${short.slice(0, 1)}1${short.slice(1)}` : `1 ${short}`;
  const reading = readText(beside);
  return reading.kind === "quantity" && isPositive(reading.amount) ? { unit: reading.unit, times: reading.amount } : null;
}

/** Money or per cent, as headers say them: "Target (%)", "Actual £000s". */
const IN_HEADER = /[£$€] ?(?:'?000'?s?|k|mn?|bn|thousands?|millions?|billions?)?(?![\p{L}\p{N}])|%/iu;

/** A figure of the header itself, "within 5%", which is no unit. */
const FIGURE_IN_HEADER = /[£$€]? ?\d[\d,.]* ?%?/g;

/** The unit a column's header names for its figures; null for any but money and per cent. */
export function readHeaderUnit(header: string): StatedUnit | null {
  // "000" stands for thousands and is no figure.
  const found = IN_HEADER.exec(header.replace(FIGURE_IN_HEADER, (figure) => (figure.includes("000") ? figure : " ")));
  return found === null ? null : readUnit(found[0]);
}

/** The same reading with the unit taken over, where it is a figure that has none of its own. */
export function withUnit(reading: Reading, stated: StatedUnit): Reading {
  return isMeasured(reading) && reading.unit === "" ? inUnit(reading, stated) : reading;
}

/** The same reading in another unit, of which it holds so many `times`. */
export function inUnit(reading: Reading, { unit, times }: StatedUnit): Reading {
  if (!isMeasured(reading)) return reading;
  const decimals = Math.max(0, reading.decimals - times.e);
  if (reading.kind === "range") return { ...reading, low: reading.low.times(times), high: reading.high.times(times), unit, decimals };
  return { ...reading, amount: reading.amount.times(times), unit, decimals };
}

/** The unit a reading has of its own; "" for a bare number and for what is no figure. */
export function unitOf(reading: Reading): Unit {
  return isMeasured(reading) ? reading.unit : "";
}

function isMeasured(reading: Reading): reading is Quantity | Range | Inequality {
  return reading.kind === "quantity" || reading.kind === "range" || reading.kind === "inequality";
}
