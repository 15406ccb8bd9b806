import { columnCount, rowCount } from "../model/address";
import { enterText, shownText } from "../model/entry";
import { valueType } from "../model/values";
import type { CellChange, ModelCell, StyleChange } from "../model/workbook";
import type { Property } from "../protocol/object";
import { Fault } from "../protocol/fault";
import { changeCells, mapCells, type RangePlace } from "../place";

export const GENERAL = "General";

export function formatOf({ style }: ModelCell): string {
  return style.numberFormat ?? GENERAL;
}

/**
 * Checks a two-dimensional array against the range and hands out its values; a single value stands for every cell.
 * @throws Fault InvalidArgument when it is null, or of another size.
 */
function sized({ area }: RangePlace, value: unknown): (row: number, column: number) => unknown {
  if (value === null || value === undefined) throw new Fault("InvalidArgument", "null stands for one cell, not for a whole range.");
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  if (rows.length !== rowCount(area)) throw sizeFault();
  return (row, column) => {
    const cells: unknown = rows[row - area.top];
    if (!Array.isArray(cells) || cells.length !== columnCount(area)) throw sizeFault();
    return (cells as readonly unknown[])[column - area.left];
  };
}

export function sizeFault(): Fault {
  return new Fault("InvalidArgument", "The array has another number of rows or columns than the range.");
}

type Write = Omit<CellChange, "row" | "column">;

/** Enters one value as Excel does: text as if typed, null leaves the cell alone, '' empties it. */
function entered(value: unknown, cell: ModelCell, locale: string): Write | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return { content: { value, formula: null } };
  if (typeof value !== "string") throw new Fault("InvalidArgument", "A cell takes text, a number, or true or false.");
  const { content, numberFormat } = enterText(value, formatOf(cell), locale);
  return numberFormat === null ? { content } : { content, style: { numberFormat } };
}

/** Writes values or formulas: Excel treats both the same. */
function enter(place: RangePlace, value: unknown): void {
  const at = sized(place, value);
  const { model, locale } = place.book;
  changeCells(place, (row, column) => entered(at(row, column), model.cell(place.sheet, row, column), locale));
}

function numberFormatChange(value: unknown): StyleChange | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw new Fault("InvalidArgument", "A number format is text.");
  return { numberFormat: value === GENERAL || value === "" ? null : value };
}

function setNumberFormats(place: RangePlace, value: unknown): void {
  const at = sized(place, value);
  changeCells(place, (row, column) => {
    const style = numberFormatChange(at(row, column));
    return style === null ? null : { style };
  });
}

const reading = (read: (cell: ModelCell, locale: string) => unknown) => (place: RangePlace) =>
  mapCells(place, place.area, (cell) => read(cell, place.book.locale));

const values = reading(({ value }) => value ?? "");
const formulas = reading(({ formula, value }) => formula ?? value ?? "");
const numberFormats = reading(formatOf);

/** What the cells of a range hold and show. */
export const VALUE_PROPERTIES: Readonly<Record<string, Property<RangePlace>>> = {
  Values: { get: values, set: enter },
  Formulas: { get: formulas, set: enter },
  FormulasLocal: { get: formulas, set: enter },
  NumberFormat: { get: numberFormats, set: setNumberFormats },
  NumberFormatLocal: { get: numberFormats, set: setNumberFormats },
  Text: { get: reading((cell, locale) => shownText(cell.value, formatOf(cell), locale)) },
  ValueTypes: { get: reading(({ value }) => valueType(value)) },
};
