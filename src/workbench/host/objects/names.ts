import { sheetInfo, type Book } from "../book";
import type { DefinedName } from "../model/workbook";
import { columnLetters } from "../../../domain/sheet";
import { fullAddress } from "../model/address";
import { findArea, type RangePlace } from "../place";
import { isGiven, text, textOr } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { isHostObject, objectType, type HostObject, type ObjectType } from "../protocol/object";
import { range, rangeArgument } from "./range";

interface Named {
  readonly book: Book;
  readonly name: string;
}

function find(book: Book, name: string): DefinedName | undefined {
  return book.model.names().find((one) => one.name.toLowerCase() === name.toLowerCase());
}

function definition({ book, name }: Named): DefinedName {
  const found = find(book, name);
  if (found === undefined) throw new Fault("ItemNotFound");
  return found;
}

function rangeOf(named: Named): HostObject | null {
  const place = findArea(named.book, named.book.active, definition(named).formula);
  return place === null ? null : range(place);
}

const namedItem: ObjectType<Named> = objectType("NamedItem", {
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Type: { get: (named) => (rangeOf(named) === null ? "String" : "Range") },
    Formula: {
      get: (named) => definition(named).formula,
      set: (named, value) => {
        named.book.model.setName({ ...definition(named), formula: text(value) });
      },
    },
    Comment: {
      get: (named) => definition(named).comment,
      set: (named, value) => {
        named.book.model.setName({ ...definition(named), comment: text(value) });
      },
    },
    // For a range Excel gives its address here.
    Value: { get: (named) => definition(named).formula.replace(/^=/, "").replaceAll("$", "") },
    Scope: { get: () => "Workbook" },
  },
  objects: {
    GetRange: (named) => {
      const found = rangeOf(named);
      if (found === null) throw new Fault("InvalidReference");
      return found;
    },
    GetRangeOrNullObject: rangeOf,
  },
  methods: {
    Delete: ({ book, name }) => {
      book.model.removeName(name);
    },
  },
});

/** The range as an absolute reference: "=Sheet1!$A$1:$B$2". */
function absolute({ book, sheet, area }: RangePlace): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const corners = [cell(area.top, area.left), cell(area.bottom, area.right)];
  const prefix = fullAddress(sheetInfo(book, sheet).name, area).replace(/![^!]*$/, "!");
  return `=${prefix}${[...new Set(corners)].join(":")}`;
}

function add(book: Book, name: unknown, reference: unknown, comment: unknown): HostObject {
  const wanted = text(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(wanted)) throw new Fault("InvalidArgument", "This is no name.");
  if (find(book, wanted) !== undefined) throw new Fault("ItemAlreadyExists");
  const formula = isHostObject(reference) ? absolute(rangeArgument(reference)) : text(reference);
  book.model.setName({ name: wanted, formula, comment: isGiven(comment) ? textOr(comment, "") : "" });
  return namedItem({ book, name: wanted });
}

/** Names of the whole workbook. */
export const namedItemCollection: ObjectType<Book> = objectType("NamedItemCollection", {
  items: (book) => book.model.names().map(({ name }) => namedItem({ book, name })),
  objects: {
    Add: (book, [name, reference, comment]) => add(book, name, reference, comment),
    GetItem: (book, [name]) => namedItem({ book, name: definition({ book, name: text(name) }).name }),
    GetItemOrNullObject: (book, [name]) => {
      const found = find(book, text(name));
      return found === undefined ? null : namedItem({ book, name: found.name });
    },
  },
  methods: { GetCount: (book) => book.model.names().length },
});
