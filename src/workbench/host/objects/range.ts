import type { Area } from "../../../domain/sheet";
import { assertEditable, select } from "../book";
import { hiddenState, setHidden } from "../hiding";
import {
  boundingArea,
  cellCount,
  columnCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  rowCount,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "../model/address";
import { findArea, placeAddress, type RangePlace } from "../place";
import { flag, flagOr, object, wholeNumber, wholeNumberOr } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { objectType, type HostObject, type ObjectTable, type ObjectType } from "../protocol/object";
import { cellProperties, rowOrColumnProperties, setCellProperties, setRowOrColumnProperties } from "./cell-properties";
import { clear } from "./clear";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { mergedAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import { sizeFault, VALUE_PROPERTIES } from "./range-values";
import { scopedTables } from "./tables";
import { worksheet } from "./worksheet";

type Methods = NonNullable<ObjectTable<RangePlace>["objects"]>;

const places = new WeakMap<HostObject, RangePlace>();

/** A range of one area. @throws Fault InvalidArgument when it leaves the sheet. */
export function range(place: RangePlace): HostObject {
  if (!isOnSheet(place.area)) throw new Fault("InvalidArgument", "The range leaves the sheet.");
  const made = bind(place);
  places.set(made, place);
  return made;
}

/** The place of a range that is handed over as an argument. */
export function rangeArgument(value: unknown): RangePlace {
  const place = places.get(object(value));
  if (place === undefined) throw new Fault("InvalidArgument", "Expected a range.");
  return place;
}

/** The place of what is handed over: a range, or an address, which is on this sheet unless it says otherwise. */
export function rangeOrAddress({ book, sheet }: Pick<RangePlace, "book" | "sheet">, value: unknown): RangePlace {
  const place = typeof value === "string" ? findArea(book, sheet, value) : rangeArgument(value);
  if (place === null) throw new Fault("InvalidArgument", "The address names no range.");
  return place;
}

const at = (place: RangePlace, area: Area): HostObject => range({ ...place, area, areas: [area] });

function shifted({ area }: RangePlace, rows: number, columns: number): Area {
  return { top: area.top + rows, bottom: area.bottom + rows, left: area.left + columns, right: area.right + columns };
}

function resized({ area }: RangePlace, rows: number, columns: number): Area {
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

function sharedWith(place: RangePlace, value: unknown): Area | null {
  const other = rangeOrAddress(place, value);
  return other.sheet === place.sheet ? intersection(place.area, other.area) : null;
}

function used(place: RangePlace, valuesOnly: unknown): Area | null {
  const area = place.book.model.usedArea(place.sheet, flagOr(valuesOnly, false));
  return area === null ? null : intersection(area, place.area);
}

function orMissing(found: HostObject | null): HostObject {
  if (found === null) throw new Fault("ItemNotFound");
  return found;
}

/** Ranges that are reached from this one. */
const RELATIVES: Methods = {
  GetCell: (place, [row, column]) => {
    const [top, left] = [place.area.top + wholeNumber(row), place.area.left + wholeNumber(column)];
    return at(place, { top, left, bottom: top, right: left });
  },
  GetRow: (place, [row]) => at(place, { ...place.area, top: place.area.top + wholeNumber(row), bottom: place.area.top + wholeNumber(row) }),
  GetColumn: (place, [column]) =>
    at(place, { ...place.area, left: place.area.left + wholeNumber(column), right: place.area.left + wholeNumber(column) }),
  GetLastCell: (place) => at(place, { ...place.area, top: place.area.bottom, left: place.area.right }),
  GetLastRow: (place) => at(place, { ...place.area, top: place.area.bottom }),
  GetLastColumn: (place) => at(place, { ...place.area, left: place.area.right }),
  GetEntireRow: (place) => at(place, { ...place.area, left: 0, right: SHEET_COLUMNS - 1 }),
  GetEntireColumn: (place) => at(place, { ...place.area, top: 0, bottom: SHEET_ROWS - 1 }),
  GetOffsetRange: (place, [rows, columns]) => at(place, shifted(place, wholeNumber(rows), wholeNumber(columns))),
  GetResizedRange: (place, [rows, columns]) =>
    at(place, resized(place, rowCount(place.area) + wholeNumber(rows), columnCount(place.area) + wholeNumber(columns))),
  GetAbsoluteResizedRange: (place, [rows, columns]) => at(place, resized(place, wholeNumber(rows), wholeNumber(columns))),
  GetBoundingRect: (place, [other]) => at(place, boundingArea(place.area, rangeOrAddress(place, other).area)),
  GetIntersection: (place, [other]) => orMissing(RELATIVES.GetIntersectionOrNullObject?.(place, [other]) ?? null),
  GetIntersectionOrNullObject: (place, [other]) => {
    const area = sharedWith(place, other);
    return area === null ? null : at(place, area);
  },
  GetUsedRange: (place, [valuesOnly]) =>
    at(place, used(place, valuesOnly) ?? { ...place.area, bottom: place.area.top, right: place.area.left }),
  GetUsedRangeOrNullObject: (place, [valuesOnly]) => {
    const area = used(place, valuesOnly);
    return area === null ? null : at(place, area);
  },
  GetMergedAreasOrNullObject: (place) => mergedAreas(place),
  GetMergedAreas: (place) => orMissing(mergedAreas(place)),
  GetTables: (place, [fullyContained]) => scopedTables(place, flagOr(fullyContained, true)),
};

function merge(place: RangePlace, across: boolean): void {
  const { book, sheet, area } = place;
  assertEditable(book, sheet);
  const rows = Array.from({ length: rowCount(area) }, (_row, down) => ({ ...area, top: area.top + down, bottom: area.top + down }));
  const added = across ? rows : [area];
  const kept = book.model.merges(sheet).filter((merged) => intersection(merged, area) === null);
  book.model.setMerges(sheet, [...kept, ...added.filter((one) => cellCount(one) > 1)]);
}

function unmerge({ book, sheet, area }: RangePlace): void {
  assertEditable(book, sheet);
  book.model.setMerges(
    sheet,
    book.model.merges(sheet).filter((merged) => intersection(merged, area) === null),
  );
}

function bothHidden(place: RangePlace): boolean | null {
  const [rows, columns] = [hiddenState(place, "row"), hiddenState(place, "column")];
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

const bind: ObjectType<RangePlace> = objectType("Range", {
  properties: {
    ...VALUE_PROPERTIES,
    Address: { get: placeAddress },
    AddressLocal: { get: placeAddress },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowCount(area) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    // Excel says -1 where the number would not fit into 32 bits.
    CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    IsEntireRow: { get: ({ area }) => isEntireRow(area) },
    IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    Hidden: { get: bothHidden },
    RowHidden: {
      get: (place) => hiddenState(place, "row"),
      set: (place, value) => {
        setHidden(place, "row", flag(value));
      },
    },
    ColumnHidden: {
      get: (place) => hiddenState(place, "column"),
      set: (place, value) => {
        setHidden(place, "column", flag(value));
      },
    },
  },
  links: {
    Format: rangeFormat,
    Worksheet: ({ book, sheet }) => worksheet({ book, id: sheet }),
    ConditionalFormats: (place) => conditionalFormats(place),
    DataValidation: dataValidation,
  },
  objects: RELATIVES,
  methods: {
    Select: ({ book, sheet, areas }) => {
      select(book, sheet, areas);
    },
    Clear: (place, [applyTo]) => {
      clear(place, applyTo);
    },
    Merge: (place, [across]) => {
      merge(place, flagOr(across, false));
    },
    Unmerge: unmerge,
    GetCellProperties: (place, [options]) => cellProperties(place, options),
    SetCellProperties: (place, [data]) => {
      setCellProperties(place, data);
    },
    GetRowProperties: (place, [options]) => rowOrColumnProperties(place, "row", options),
    GetColumnProperties: (place, [options]) => rowOrColumnProperties(place, "column", options),
    SetRowProperties: (place, [data]) => {
      setRowOrColumnProperties(place, "row", data);
    },
    SetColumnProperties: (place, [data]) => {
      setRowOrColumnProperties(place, "column", data);
    },
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (wholeNumberOr(rows, -1) !== rowCount(area) || wholeNumberOr(columns, -1) !== columnCount(area)) throw sizeFault();
    },
  },
});
