import { format, getFormatFromId, parseValue } from "numfmt";
import { isErrorText } from "./values";
import type { CellContent, CellValue } from "./workbook";

/** What a person's typing makes of a cell: its content, and the number format it brings along, or null. */
export interface Entry {
  readonly content: CellContent;
  readonly numberFormat: string | null;
}

/**
 * Enters text as if it were typed: "94.3%" is 0.943 with a percentage format, "=1+1" a formula, "'007" the text 007,
 * "1/2/2024" a date in the order of the locale. A cell formatted as text keeps what is typed. "" empties the cell.
 * A format comes along only where the cell has none of its own.
 */
export function enterText(text: string, cellFormat: string, locale: string): Entry {
  const plain = (value: CellValue): Entry => ({ content: { value, formula: null }, numberFormat: null });
  if (text === "") return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (cellFormat === "@" || isErrorText(text)) return plain(text);
  if (text.startsWith("=") && text.length > 1) return { content: { value: null, formula: text }, numberFormat: null };
  const parsed = parseValue(text, { locale });
  if (parsed === undefined) return plain(text);
  const { value, formatId } = parsed;
  return { ...plain(value), numberFormat: cellFormat === "General" && formatId !== undefined ? getFormatFromId(formatId, locale) : null };
}

/** What the cell shows, given room enough: errors and text as they are, numbers under their format. */
export function shownText(value: CellValue, numberFormat: string, locale: string): string {
  if (value === null || (typeof value === "string" && isErrorText(value))) return value ?? "";
  return format(numberFormat, value, { locale, throws: false });
}
