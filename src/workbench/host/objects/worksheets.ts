import { findSheet, type Book } from "../book";
import { EventType, registering, WHOLE_WORKBOOK } from "../events";
import type { SheetInfo } from "../model/workbook";
import { flagOr, isGiven, text } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { objectType, type HostObject, type ObjectType } from "../protocol/object";
import { checkSheetName, SHEET_EVENTS, worksheet } from "./worksheet";

function members(book: Book, visibleOnly: unknown): readonly SheetInfo[] {
  const sheets = book.model.sheets();
  return flagOr(visibleOnly, false) ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

function sheetOf(book: Book, sheet: SheetInfo | null | undefined): HostObject | null {
  return sheet === null || sheet === undefined ? null : worksheet({ book, id: sheet.id });
}

function orMissing(found: HostObject | null): HostObject {
  if (found === null) throw new Fault("ItemNotFound");
  return found;
}

function freeName(book: Book): string {
  let number = book.model.sheets().length + 1;
  while (findSheet(book, `Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}

/** Adds an empty sheet after the others; it does not come to the front. */
export function addSheet(book: Book, name: unknown): SheetInfo {
  const sheet: SheetInfo = {
    id: book.newId(),
    name: isGiven(name) ? checkSheetName(book, name, null) : freeName(book),
    visibility: "Visible",
  };
  book.model.addSheet(sheet);
  book.events.raise(EventType.Added, sheet.id, { worksheetId: sheet.id, source: "Local" });
  return sheet;
}

const EVENTS = [...SHEET_EVENTS, ["AddedEvent", EventType.Added], ["DeletedEvent", EventType.Deleted]] as const;

export const worksheetCollection: ObjectType<Book> = objectType("WorksheetCollection", {
  items: (book) => book.model.sheets().map(({ id }) => worksheet({ book, id })),
  objects: {
    Add: (book, [name]) => worksheet({ book, id: addSheet(book, name).id }),
    GetActiveWorksheet: (book) => worksheet({ book, id: book.active }),
    GetItem: (book, [key]) => orMissing(sheetOf(book, findSheet(book, text(key)))),
    GetItemOrNullObject: (book, [key]) => sheetOf(book, findSheet(book, text(key))),
    GetFirst: (book, [visibleOnly]) => orMissing(sheetOf(book, members(book, visibleOnly)[0])),
    GetLast: (book, [visibleOnly]) => orMissing(sheetOf(book, members(book, visibleOnly).at(-1))),
  },
  methods: {
    GetCount: (book, [visibleOnly]) => members(book, visibleOnly).length,
    ...(Object.assign(
      {},
      ...EVENTS.map(([name, type]) =>
        registering<Book>(
          name,
          type,
          ({ events }) => events,
          () => WHOLE_WORKBOOK,
        ),
      ),
    ) as ReturnType<typeof registering<Book>>),
  },
});
