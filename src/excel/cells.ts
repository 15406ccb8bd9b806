import type { Cell } from "../domain/sheet";

export type CellValue = Cell["value"];

/** A cell's value as the library gives it. An empty cell comes as "". */
export function valueOf(given: unknown): CellValue {
  if (typeof given === "number" || typeof given === "boolean") return given;
  return typeof given === "string" && given !== "" ? given : null;
}

/**
 * The formula of a cell, or null. A text that begins with "=" comes as its own formula: only one that differs from the
 * value is a formula.
 */
export function formulaOf(given: unknown, value: unknown): string | null {
  return typeof given === "string" && given.startsWith("=") && given !== value ? given : null;
}

/** A cell's number format, "General" where there is none. */
export function formatOf(given: unknown): string {
  return typeof given === "string" && given !== "" ? given : "General";
}

/** The solid fill as "#RRGGBB" in capitals, or null. A cell without a fill says it is white: only the pattern tells. */
export function fillOf(properties: Excel.CellProperties | undefined): string | null {
  const { color, pattern } = properties?.format?.fill ?? {};
  const isSolid = pattern === "Solid" || (pattern === undefined && color?.toUpperCase() !== "#FFFFFF");
  return isSolid && color !== undefined && color !== "" ? color.toUpperCase() : null;
}

/** Text that Excel would take for something else: a formula, a number, a date, true or false, an error. */
const TAKEN_FOR_FORMULA = /^[=+\-@']/;
const TAKEN_FOR_VALUE = /\p{N}|^#|^(true|false)$/iu;

/** The number format of cells that take whatever is typed as text. */
const TEXT_FORMAT = "@";

/**
 * What to write so that a cell holds just this value. Excel enters text as if it were typed, so a text that it would take
 * for a formula, a number or a date goes behind an apostrophe, which Excel keeps apart from the text. "" empties a cell.
 */
export function entryOf(value: CellValue, numberFormat: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string") return value;
  const taken = TAKEN_FOR_FORMULA.test(value) || (TAKEN_FOR_VALUE.test(value) && numberFormat !== TEXT_FORMAT);
  return taken ? `'${value}` : value;
}
