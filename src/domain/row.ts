import type { Field, FigureField, Indicator, Polarity } from "./indicator";
import { comparableUnits } from "./rating/units";
import { readText } from "./reading";
import type { Quantity } from "./reading/reading";
import { containsAny, onOneLine, phrases, words } from "./text";

/** A text of the sheet as it may stand in a sentence: on one line, and cut where it is longer than so many characters. */
export function shown(text: string, longest = 60): string {
  const line = onOneLine(text);
  if (line.length <= longest) return line;
  const letters = Array.from(line);
  if (letters.length <= longest) return line;
  const start = letters.slice(0, longest - 1).join("");
  return `${start.trimEnd()}…`;
}

/** What a row prints in a column; "" where the cell is blank or the sheet has no such column. */
export function printedIn({ cells }: Indicator, field: Field): string {
  return shown(cells[field]?.cell.text ?? "");
}

/** The one figure a row has in a column, or null where the cell holds anything else. */
export function figureIn({ figures }: Indicator, field: FigureField): Quantity | null {
  const reading = figures[field];
  return reading.kind === "quantity" ? reading : null;
}

/** Whether the sheet has the column and the row's cell in it is blank. */
export function isBlankIn({ cells, figures }: Indicator, field: FigureField): boolean {
  return cells[field] !== undefined && figures[field].kind === "blank";
}

/** Whether a row holds a reference and nothing else: it is no indicator, and all else that it lacks is one fault. */
export function isStray({ reference, cells }: Indicator): boolean {
  return reference !== "" && Object.entries(cells).every(([field, { cell }]) => field === "reference" || cell.text.trim() === "");
}

/** Whether a reference cell only says that there is none yet: "TBC", "New", "N/A". */
export function isReferenceToCome(reference: string): boolean {
  return !/\d/.test(reference) && readText(reference).kind === "marker";
}

/** How a sentence calls another row: by its reference, else by its name. */
export function nameOf({ reference, name, row }: Indicator): string {
  if (reference !== "") return reference;
  return name === "" ? `row ${row + 1}` : `“${shown(name)}”`;
}

/** Whether a figure is worse than another. False where no polarity is stated and where their units cannot be compared. */
export function isWorse(figure: Quantity, than: Quantity, polarity: Polarity): boolean {
  if (!comparableUnits(figure, than)) return false;
  if (polarity === "bigger") return figure.amount.lt(than.amount);
  return polarity === "smaller" && figure.amount.gt(than.amount);
}

const COUNTS = phrases(["number of", "no of", "total"]);

/** Whether an indicator's name says that it counts: "Number of homes built"; "% of the number of …" and rates per head do not. */
export function isCount(name: string): boolean {
  const said = words(name);
  return containsAny(said.slice(0, 4), COUNTS) && !said.some((word) => ["%", "percentage", "rate", "per", "average"].includes(word));
}

/** Whether an indicator's name says that its figures are shares of a whole. */
export function namesPercentage(name: string): boolean {
  return words(name).some((word) => ["%", "percentage", "percent", "proportion"].includes(word));
}
