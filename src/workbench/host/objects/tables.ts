import { assertEditable, sheetInfo, type Book } from "../book";
import { EventType, registering, WHOLE_WORKBOOK } from "../events";
import { intersection, sameArea } from "../model/address";
import type { TableInfo } from "../model/workbook";
import { rangePlace, type RangePlace } from "../place";
import { flagOr, text, wholeNumber } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { objectType, type HostObject, type ObjectType } from "../protocol/object";
import { clear } from "./clear";
import { range, rangeOrAddress } from "./range";
import { worksheet } from "./worksheet";

interface Table {
  readonly book: Book;
  readonly id: string;
}

/** The tables of a sheet, or of the whole workbook. */
interface Tables {
  readonly book: Book;
  readonly sheet: string | null;
}

function info({ book, id }: Table): TableInfo {
  const found = book.model.tables().find((table) => table.id === id);
  if (found === undefined) throw new Fault("ItemNotFound");
  return found;
}

function change(table: Table, changes: Partial<TableInfo>): void {
  const { book, id } = table;
  assertEditable(book, info(table).sheet);
  book.model.setTables(book.model.tables().map((one) => (one.id === id ? { ...one, ...changes } : one)));
}

function rename(table: Table, value: unknown): void {
  const name = text(value);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) throw new Fault("InvalidArgument", "This is no name for a table.");
  if (table.book.model.tables().some((one) => one.id !== table.id && one.name.toLowerCase() === name.toLowerCase())) {
    throw new Fault("InvalidArgument", "Another table has this name.");
  }
  change(table, { name });
}

function drop(table: Table): TableInfo {
  const { book, id } = table;
  const gone = info(table);
  assertEditable(book, gone.sheet);
  book.model.setTables(book.model.tables().filter((one) => one.id !== id));
  book.events.raise(EventType.TableDeleted, WHOLE_WORKBOOK, {
    tableId: id,
    tableName: gone.name,
    worksheetId: gone.sheet,
    source: "Local",
  });
  return gone;
}

const rangeOf = ({ book }: Table, { sheet, area }: TableInfo): HostObject => range(rangePlace(book, sheet, area));

const table: ObjectType<Table> = objectType("Table", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: (one) => info(one).name, set: rename },
    ShowHeaders: { get: (one) => info(one).hasHeaders },
    Style: {
      get: (one) => info(one).style,
      set: (one, value) => {
        change(one, { style: text(value) });
      },
    },
  },
  links: { Worksheet: (one) => worksheet({ book: one.book, id: info(one).sheet }) },
  objects: {
    GetRange: (one) => rangeOf(one, info(one)),
    GetHeaderRowRange: (one) => {
      const { area, ...rest } = info(one);
      return rangeOf(one, { ...rest, area: { ...area, bottom: area.top } });
    },
    GetDataBodyRange: (one) => {
      const { area, hasHeaders, ...rest } = info(one);
      return rangeOf(one, { ...rest, hasHeaders, area: hasHeaders ? { ...area, top: area.top + 1 } : area });
    },
    ConvertToRange: (one) => rangeOf(one, drop(one)),
  },
  methods: {
    Delete: (one) => {
      const { sheet, area } = drop(one);
      clear(rangePlace(one.book, sheet, area), "All");
    },
    ...registering<Table>(
      "DataChangedEvent",
      EventType.TableChanged,
      ({ book }) => book.events,
      ({ id }) => id,
    ),
    ...registering<Table>(
      "SelectionChangedEvent",
      EventType.TableSelectionChanged,
      ({ book }) => book.events,
      ({ id }) => id,
    ),
  },
});

function members({ book, sheet }: Tables): readonly TableInfo[] {
  return book.model.tables().filter((one) => sheet === null || one.sheet === sheet);
}

function find(tables: Tables, key: unknown): HostObject | null {
  const wanted = text(key);
  const found = members(tables).find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  return found === undefined ? null : table({ book: tables.book, id: found.id });
}

function freeName(book: Book): string {
  const names = new Set(book.model.tables().map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (names.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

function add(tables: Tables, reference: unknown, hasHeaders: boolean): HostObject {
  const { book, sheet, area } = rangeOrAddress({ book: tables.book, sheet: tables.sheet ?? tables.book.active }, reference);
  assertEditable(book, sheet);
  // Without headers Excel pushes the cells down to make room for a row of them.
  if (!hasHeaders) throw new Fault("NotImplemented", "The workbench makes tables only of cells that have a header row.");
  if (book.model.tables().some((one) => one.sheet === sheet && intersection(one.area, area) !== null)) {
    throw new Fault("InvalidArgument", "Tables cannot overlap.");
  }
  const id = book.newId();
  const made = { id, name: freeName(book), sheet, area, hasHeaders, style: "TableStyleMedium2" };
  book.model.setTables([...book.model.tables(), made]);
  book.events.raise(EventType.TableAdded, WHOLE_WORKBOOK, { tableId: id, worksheetId: sheetInfo(book, sheet).id, source: "Local" });
  return table({ book, id });
}

function orMissing(found: HostObject | null | undefined): HostObject {
  if (found === null || found === undefined) throw new Fault("ItemNotFound");
  return found;
}

export const tableCollection: ObjectType<Tables> = objectType("TableCollection", {
  properties: { Count: { get: (tables) => members(tables).length } },
  items: (tables) => members(tables).map(({ id }) => table({ book: tables.book, id })),
  objects: {
    Add: (tables, [reference, hasHeaders]) => add(tables, reference, flagOr(hasHeaders, true)),
    GetItem: (tables, [key]) => orMissing(find(tables, key)),
    GetItemOrNullObject: (tables, [key]) => find(tables, key),
    GetItemAt: (tables, [index]) => {
      const found = members(tables)[wholeNumber(index)];
      if (found === undefined) throw new Fault("InvalidArgument", "There is no table of that number.");
      return table({ book: tables.book, id: found.id });
    },
  },
  methods: {
    GetCount: (tables) => members(tables).length,
    ...registering<Tables>(
      "DataChangedEvent",
      EventType.TableChanged,
      ({ book }) => book.events,
      ({ sheet }) => sheet ?? WHOLE_WORKBOOK,
    ),
    ...registering<Tables>(
      "AddedEvent",
      EventType.TableAdded,
      ({ book }) => book.events,
      ({ sheet }) => sheet ?? WHOLE_WORKBOOK,
    ),
    ...registering<Tables>(
      "DeletedEvent",
      EventType.TableDeleted,
      ({ book }) => book.events,
      ({ sheet }) => sheet ?? WHOLE_WORKBOOK,
    ),
  },
});

const scoped: ObjectType<readonly Table[]> = objectType("TableScopedCollection", {
  items: (tables) => tables.map(table),
  methods: { GetCount: (tables) => tables.length },
  objects: {
    GetFirst: ([first]) => orMissing(first === undefined ? null : table(first)),
    GetItem: (tables, [key]) =>
      orMissing(tables.map((one) => (one.id === key || info(one).name === key ? table(one) : null)).find((one) => one !== null)),
  },
});

/** The tables on the range: those wholly inside, or also those that share a cell with it. */
export function scopedTables({ book, sheet, area }: RangePlace, fullyContained: boolean): HostObject {
  const lies = (one: TableInfo): boolean => {
    const inside = one.sheet === sheet ? intersection(one.area, area) : null;
    return inside !== null && (!fullyContained || sameArea(inside, one.area));
  };
  return scoped(
    book.model
      .tables()
      .filter(lies)
      .map(({ id }) => ({ book, id })),
  );
}
