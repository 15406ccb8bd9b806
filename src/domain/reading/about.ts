import { words } from "../text";
import type { Qualifier, Quantity, Reading } from "./reading";

/** What stands beside the figure of a reading; nothing where it has no figure. */
export function qualifiersBeside(reading: Reading): readonly Qualifier[] {
  return "qualifiers" in reading ? reading.qualifiers : [];
}

/** Whether the cell itself calls its figure provisional. */
export function isProvisional(reading: Reading): boolean {
  return qualifiersBeside(reading).some(({ kind }) => kind === "provisional");
}

/** Whether a reading is one figure and nothing but footnote marks stands beside it. */
export function isPlain(reading: Reading): reading is Quantity {
  return reading.kind === "quantity" && reading.qualifiers.every(({ kind }) => kind === "footnote");
}

/**
 * Whether a marker is a bare mark, "-", ".." or "x": no word of any kind. A letter in square brackets belongs to a
 * published list of marks.
 */
export function isBareMark(text: string): boolean {
  const said = words(text);
  return !text.includes("[") && (said.length === 0 || (said.length === 1 && said[0] === "x"));
}
