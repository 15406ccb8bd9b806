import type { Book } from "../book";
import { parseAddress } from "../model/address";
import { rangePlace } from "../place";
import { flag, text } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { objectType, type HostObject, type ObjectType } from "../protocol/object";
import { commentCollection } from "./comments";
import { namedItemCollection } from "./names";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { settingCollection } from "./settings";
import { tableCollection } from "./tables";
import { worksheetCollection } from "./worksheets";
import { customXmlPartCollection } from "./xml-parts";

const nothing = (): null => null;

const application: ObjectType<Book> = objectType("Application", {
  properties: { CalculationMode: { get: () => "Automatic" }, CalculationState: { get: () => "Done" } },
  methods: { Calculate: nothing, SuspendApiCalculationUntilNextSync: nothing, SuspendScreenUpdatingUntilNextSync: nothing },
});

const runtime: ObjectType<Book> = objectType("Runtime", {
  properties: {
    EnableEvents: {
      get: ({ events }) => events.enabled,
      set: ({ events }, value) => {
        events.enabled = flag(value);
      },
    },
  },
});

function selectedRange(book: Book): HostObject {
  const { sheet, areas } = book.selection;
  const [area, ...others] = areas;
  if (area === undefined || others.length > 0) throw new Fault("InvalidOperation", "Several areas are selected.");
  return range(rangePlace(book, sheet, area));
}

/** The range that an event is about: its reference holds the sheet's id and the address. */
function eventRange(book: Book, reference: unknown): HostObject | null {
  const parsed = parseAddress(text(reference).replace(/^:event@/, ""));
  if (parsed === null) return null;
  const sheet = book.model.sheets().find(({ id }) => id === parsed.sheet);
  return sheet === undefined ? null : range(rangePlace(book, sheet.id, parsed.area));
}

/** The workbook: where every path of a batch begins. */
export const workbook: ObjectType<Book> = objectType("Workbook", {
  properties: { Name: { get: ({ name }) => name }, ReadOnly: { get: () => false } },
  links: {
    Application: application,
    Comments: (book) => commentCollection({ book, sheet: null }),
    CustomXmlParts: customXmlPartCollection,
    Names: namedItemCollection,
    Settings: settingCollection,
    Tables: (book) => tableCollection({ book, sheet: null }),
    Worksheets: worksheetCollection,
    _Runtime: runtime,
  },
  objects: {
    GetSelectedRange: selectedRange,
    GetSelectedRanges: (book) => rangeAreas({ book, sheet: book.selection.sheet, areas: book.selection.areas }),
    GetActiveCell: (book) => {
      const {
        sheet,
        areas: [first],
      } = book.selection;
      if (first === undefined) throw new Fault("ItemNotFound");
      return range(rangePlace(book, sheet, { ...first, bottom: first.top, right: first.left }));
    },
    _GetRangeForEventByReferenceId: (book, [reference]) => {
      const found = eventRange(book, reference);
      if (found === null) throw new Fault("ItemNotFound");
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, [reference]) => eventRange(book, reference),
  },
});
