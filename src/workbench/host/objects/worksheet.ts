import { activate, findSheet, removeSheet, sheetInfo, type Book } from "../book";
import { EventType, registering, type EventNumber } from "../events";
import { SHEET_COLUMNS, SHEET_ROWS } from "../model/address";
import type { Visibility } from "../model/workbook";
import { findArea, rangePlace } from "../place";
import { flagOr, isGiven, text, wholeNumber } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { objectType, type HostObject, type ObjectType } from "../protocol/object";
import { commentCollection } from "./comments";
import { protection } from "./protection";
import { range } from "./range";
import { areasFromAddress } from "./range-areas";
import { tableCollection } from "./tables";

export interface Sheet {
  readonly book: Book;
  readonly id: string;
}

/** Longest name of a sheet, in characters. */
const LONGEST_NAME = 31;

/** @throws Fault InvalidArgument for a name that Excel does not take. */
export function checkSheetName(book: Book, value: unknown, self: string | null): string {
  const name = text(value);
  const allowed = name !== "" && name.length <= LONGEST_NAME && !/[[\]:*?/\\]/.test(name) && !name.startsWith("'") && !name.endsWith("'");
  if (!allowed) throw new Fault("InvalidArgument", "This is no name for a sheet.");
  const other = findSheet(book, name);
  if (other !== null && other.id !== self) throw new Fault("ItemAlreadyExists");
  return name;
}

function rename({ book, id }: Sheet, value: unknown): void {
  const name = checkSheetName(book, value, id);
  const nameBefore = sheetInfo(book, id).name;
  book.model.changeSheet(id, { name });
  book.events.raise(EventType.NameChanged, id, { worksheetId: id, nameBefore, nameAfter: name, source: "Local" });
}

const VISIBILITIES: readonly string[] = ["Visible", "Hidden", "VeryHidden"] satisfies Visibility[];

function isVisibility(value: unknown): value is Visibility {
  return typeof value === "string" && VISIBILITIES.includes(value);
}

/** The sheet that comes to the front when this one goes. */
function nextVisible(book: Book, id: string): string {
  const other = book.model.sheets().find((one) => one.id !== id && one.visibility === "Visible");
  if (other === undefined) throw new Fault("InvalidOperation", "A workbook has at least one sheet that can be seen.");
  return other.id;
}

function setVisibility({ book, id }: Sheet, visibility: unknown): void {
  if (!isVisibility(visibility)) throw new Fault("InvalidArgument");
  const visibilityBefore = sheetInfo(book, id).visibility;
  if (visibility !== "Visible") {
    const next = nextVisible(book, id);
    if (book.active === id) activate(book, next);
  }
  book.model.changeSheet(id, { visibility });
  book.events.raise(EventType.VisibilityChanged, id, { worksheetId: id, visibilityBefore, visibilityAfter: visibility, source: "Local" });
}

function remove({ book, id }: Sheet): void {
  const next = nextVisible(book, id);
  if (book.active === id) activate(book, next);
  removeSheet(book, id, next);
  book.events.raise(EventType.Deleted, id, { worksheetId: id, source: "Local" });
}

const whole = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };
const corner = { top: 0, left: 0, bottom: 0, right: 0 };

function rangeAt({ book, id }: Sheet, address: unknown): HostObject {
  if (!isGiven(address)) return range(rangePlace(book, id, whole));
  const place = findArea(book, id, text(address));
  if (place?.sheet !== id) throw new Fault("InvalidArgument", "The address names no range of this sheet.");
  return range(place);
}

function neighbour({ book, id }: Sheet, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = book.model.sheets().filter((one) => one.id === id || !visibleOnly || one.visibility === "Visible");
  const found = sheets[sheets.findIndex((one) => one.id === id) + step];
  return found === undefined ? null : worksheet({ book, id: found.id });
}

function orMissing(found: HostObject | null): HostObject {
  if (found === null) throw new Fault("ItemNotFound");
  return found;
}

function usedRange({ book, id }: Sheet, valuesOnly: unknown): HostObject | null {
  const area = book.model.usedArea(id, flagOr(valuesOnly, false));
  return area === null ? null : range(rangePlace(book, id, area));
}

/** Events of one sheet; the collection of sheets has the same ones for all. */
export const SHEET_EVENTS: readonly (readonly [string, EventNumber])[] = [
  ["DataChangedEvent", EventType.Changed],
  ["ActivatedEvent", EventType.Activated],
  ["DeactivatedEvent", EventType.Deactivated],
  ["SelectionChangedEvent", EventType.SelectionChanged],
  ["FormatChangedEvent", EventType.FormatChanged],
  ["RowHiddenChangedEvent", EventType.RowHiddenChanged],
  ["ProtectionChangedEvent", EventType.ProtectionChanged],
  ["EventNameChanged", EventType.NameChanged],
  ["EventVisibilityChanged", EventType.VisibilityChanged],
];

export const worksheet: ObjectType<Sheet> = objectType("Worksheet", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ book, id }) => sheetInfo(book, id).name, set: rename },
    Position: { get: ({ book, id }) => book.model.sheets().findIndex((sheet) => sheet.id === id) },
    Visibility: { get: ({ book, id }) => sheetInfo(book, id).visibility, set: setVisibility },
  },
  links: {
    Protection: protection,
    Tables: ({ book, id }) => tableCollection({ book, sheet: id }),
    Comments: ({ book, id }) => commentCollection({ book, sheet: id }),
  },
  objects: {
    GetRange: (sheet, [address]) => rangeAt(sheet, address),
    GetRangeByIndexes: ({ book, id }, [row, column, rows, columns]) => {
      const [top, left] = [wholeNumber(row), wholeNumber(column)];
      return range(rangePlace(book, id, { top, left, bottom: top + wholeNumber(rows) - 1, right: left + wholeNumber(columns) - 1 }));
    },
    GetCell: ({ book, id }, [row, column]) => {
      const [top, left] = [wholeNumber(row), wholeNumber(column)];
      return range(rangePlace(book, id, { top, left, bottom: top, right: left }));
    },
    GetRanges: ({ book, id }, [address]) => areasFromAddress({ book, sheet: id }, address),
    // A sheet without content answers with its first cell.
    GetUsedRange: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) ?? range(rangePlace(sheet.book, sheet.id, corner)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly),
    GetNext: (sheet, [visibleOnly]) => orMissing(neighbour(sheet, 1, flagOr(visibleOnly, false))),
    GetNextOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, 1, flagOr(visibleOnly, false)),
    GetPrevious: (sheet, [visibleOnly]) => orMissing(neighbour(sheet, -1, flagOr(visibleOnly, false))),
    GetPreviousOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, -1, flagOr(visibleOnly, false)),
    _GetSheetById: ({ book }, [id]) => worksheet({ book, id: sheetInfo(book, text(id)).id }),
  },
  methods: {
    Activate: ({ book, id }) => {
      activate(book, id);
    },
    Delete: remove,
    Calculate: () => null,
    ...(Object.assign(
      {},
      ...SHEET_EVENTS.map(([name, type]) =>
        registering<Sheet>(
          name,
          type,
          ({ book }) => book.events,
          ({ id }) => id,
        ),
      ),
    ) as ReturnType<typeof registering<Sheet>>),
  },
});
