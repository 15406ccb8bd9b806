import { columnLetters } from "../../../domain/sheet";
import { sheetInfo } from "../book";
import { setHidden } from "../hiding";
import { fullAddress } from "../model/address";
import type { CellStyle, StyleChange } from "../model/workbook";
import { changeCells, common, mapCells, rangePlace, type RangePlace } from "../place";
import { flag, list, record } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { pascalCase } from "../protocol/object";
import { FILL_PARTS, FONT_PARTS, FORMAT_PARTS, type FormatPart } from "./range-format";
import { sizeFault } from "./range-values";

type Wanted = Readonly<Record<string, unknown>>;

/** Groups of a format, by the name under which they stand in it. */
const GROUPS: Readonly<Record<string, Readonly<Record<string, FormatPart>>>> = { fill: FILL_PARTS, font: FONT_PARTS };

function partOf(parts: Readonly<Record<string, FormatPart>>, name: string): FormatPart {
  const part = parts[pascalCase(name)];
  if (part === undefined) throw new Fault("ApiNotFound", `The workbench does not have the format "${name}".`);
  return part;
}

/** The formats that are asked for, read by whatever finds one value for the cells in question. */
function readFormat(wanted: Wanted, read: (part: FormatPart) => unknown): Record<string, unknown> {
  const asked = (of: Wanted): readonly string[] => Object.keys(of).filter((name) => of[name] !== false);
  return Object.fromEntries(
    asked(wanted).map((name) => {
      const group = GROUPS[name];
      if (group === undefined) return [name, read(partOf(FORMAT_PARTS, name))];
      const of =
        wanted[name] === true
          ? Object.fromEntries(Object.keys(group).map((part) => [part.charAt(0).toLowerCase() + part.slice(1), true]))
          : record(wanted[name]);
      return [name, Object.fromEntries(asked(of).map((part) => [part, read(partOf(group, part))]))];
    }),
  );
}

function readProperties(
  wanted: unknown,
  readers: Readonly<Record<string, () => unknown>>,
  format: (part: FormatPart) => unknown,
): Record<string, unknown> {
  const entries = Object.entries(record(wanted)).filter(([, asked]) => asked !== false);
  return Object.fromEntries(
    entries.map(([name, asked]) => {
      if (name === "format") return [name, readFormat(record(asked), format)];
      const reader = readers[name];
      if (reader === undefined) throw new Fault("ApiNotFound", `The workbench does not have the property "${name}".`);
      return [name, reader()];
    }),
  );
}

/** The properties asked for, of every cell: an array of rows. */
export function cellProperties(place: RangePlace, wanted: unknown): unknown {
  const { name } = sheetInfo(place.book, place.sheet);
  return mapCells(place, place.area, (cell, row, column) => {
    const address = (): string => fullAddress(name, { top: row, left: column, bottom: row, right: column });
    return readProperties(wanted, { address, addressLocal: address }, (part) => part.read(cell.style));
  });
}

/** The properties asked for, of every row or column of the range. */
export function rowOrColumnProperties(place: RangePlace, axis: "row" | "column", wanted: unknown): unknown {
  const { book, sheet, area } = place;
  const [from, to] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: to - from + 1 }, (_line, offset) => {
    const index = from + offset;
    const line = rangePlace(book, sheet, axis === "row" ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index });
    const label = axis === "row" ? String(index + 1) : columnLetters(index);
    const address = (): string => fullAddress(sheetInfo(book, sheet).name, line.area).replace(/![^!]*$/, `!${label}:${label}`);
    const hidden = (): boolean => book.model.isHidden(sheet, axis, index);
    const readers = { address, addressLocal: address, [`${axis}Index`]: () => index, [`${axis}Hidden`]: hidden };
    return readProperties(wanted, readers, (part) => common(line, ({ style }) => part.read(style)));
  });
}

function formatChange(format: Wanted): StyleChange {
  const changes = Object.entries(format).flatMap(([name, value]) => {
    const group = GROUPS[name];
    const parts: [FormatPart, unknown][] =
      group === undefined
        ? [[partOf(FORMAT_PARTS, name), value]]
        : Object.entries(record(value)).map(([part, one]) => [partOf(group, part), one]);
    return parts.map(([part, one]) => {
      if (part.write === undefined) throw new Fault("InvalidOperation", "This format can only be read.");
      return part.write(one);
    });
  });
  return Object.assign({}, ...changes) as CellStyle;
}

function styleChange(properties: unknown): StyleChange | null {
  if (properties === null || properties === undefined) return null;
  const { format, ...others } = record(properties);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Fault("ApiNotFound", `The workbench cannot set "${unknown}".`);
  return format === undefined ? null : formatChange(record(format));
}

/** Sets properties of every cell from an array of rows; {} leaves a cell as it is. */
export function setCellProperties(place: RangePlace, data: unknown): void {
  const { area } = place;
  const rows = list(data).map(list);
  if (rows.length !== area.bottom - area.top + 1 || rows.some((row) => row.length !== area.right - area.left + 1)) throw sizeFault();
  changeCells(place, (row, column) => {
    const style = styleChange(rows[row - area.top]?.[column - area.left]);
    return style === null ? null : { style };
  });
}

/** Sets properties of every row or column of the range. */
export function setRowOrColumnProperties(place: RangePlace, axis: "row" | "column", data: unknown): void {
  const { book, sheet, area } = place;
  const [from, to] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  const lines = list(data);
  if (lines.length !== to - from + 1) throw sizeFault();
  lines.forEach((line, offset) => {
    const index = from + offset;
    const { [`${axis}Hidden`]: hidden, ...others } = record(line ?? {});
    const at = rangePlace(book, sheet, axis === "row" ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index });
    if (hidden !== undefined) setHidden(at, axis, flag(hidden));
    const style = styleChange(others);
    if (style !== null) changeCells(at, () => ({ style }));
  });
}
