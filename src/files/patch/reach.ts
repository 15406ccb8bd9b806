import { groupBy } from "../../domain/group";
import type { Place } from "../../domain/sheet";
import { LONGEST_FORMULA } from "../xlsx/shared-formula";
import { columnNumber, LAST_COLUMN, LAST_ROW, parseArea } from "../xlsx/references";

/** Cells of one sheet. */
export interface Cells {
  readonly sheet: string;
  /** By column, from the top. */
  readonly places: ReadonlyMap<number, readonly Place[]>;
}

/** Places as many formulas may be held against them. */
export function placesByColumn(places: readonly Place[]): Cells["places"] {
  return groupBy(
    [...places].sort((a, b) => a.row - b.row),
    ({ column }) => column,
  );
}

/**
 * Whether a formula may read one of the cells, going by its text. Ranges are held against the cells; a name, a table's
 * column or a function that makes references may reach anywhere, so it counts as reaching.
 * @param home the sheet on which the formula stands: what its bare references are on
 */
export function mayReach(formula: string, home: string, { sheet, places }: Cells): boolean {
  if (formula.length > LONGEST_FORMULA) return true;
  const bare = formula.replace(/"[^"]*"/g, '""');
  if (/\[|\b(?:OFFSET|INDIRECT)\s*\(/i.test(bare)) return true;
  const references = [...bare.matchAll(REFERENCE)];
  // A name with a colon spans sheets from one to another: which lie between is not looked up.
  const read = references.filter(
    ([, quoted, plain]) =>
      quoted?.includes(":") === true || (quoted?.replaceAll("''", "'") ?? plain ?? home).toLowerCase() === sheet.toLowerCase(),
  );
  return read.some(([, , , reference = ""]) => covers(reference, places)) || hasName(bare.replaceAll(REFERENCE, " "));
}

/** A reference with the sheet it names: a cell, a range, whole columns or whole rows. */
const REFERENCE =
  /(?:'((?:[^']|'')*)'!|([\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])/giu;

function covers(reference: string, places: Cells["places"]): boolean {
  const [first = "", last = first] = reference.replaceAll("$", "").split(":");
  const columns = /^[A-Z]+$/i.test(first) && { top: 0, bottom: LAST_ROW, left: columnNumber(first), right: columnNumber(last) };
  const rows = /^\d+$/.test(first) && { top: Number(first) - 1, bottom: Number(last) - 1, left: 0, right: LAST_COLUMN };
  const area = columns || rows || parseArea(`${first}:${last}`);
  return (
    area === null ||
    [...places].some(([column, inColumn]) => area.left <= column && column <= area.right && firstRowFrom(area.top, inColumn) <= area.bottom)
  );
}

/** The first row at this one or below; infinite where there is none. */
function firstRowFrom(top: number, places: readonly Place[]): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((places[middle]?.row ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return places[low]?.row ?? Infinity;
}

/** Whether a word is left that is no function, no truth value and no number: a name. */
function hasName(rest: string): boolean {
  const found = rest.match(/[\p{L}_\\][\p{L}\p{N}_.\\]*\s*\(?/gu) ?? [];
  return found.some((word) => !word.endsWith("(") && !/^(?:TRUE|FALSE|E)\s*$/i.test(word));
}
