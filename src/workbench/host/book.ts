import type { Area } from "../../domain/sheet";
import { createEvents, EventType, type Events } from "./events";
import { areaAddress, intersection } from "./model/address";
import { valueType } from "./model/values";
import type { CellValue, ChangedCell, SheetChange, SheetInfo, TableInfo, WorkbookModel } from "./model/workbook";
import { Fault } from "./protocol/fault";
import { supports, type RequirementSets } from "./requirement-sets";

/** Who is at work: it decides the `source` and `triggerSource` of the events. */
export type Actor = "add-in" | "user" | "other person";

export interface Comment {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
}

/** A rule about what may be typed, in the form that Office.js reads it; it is not enforced. */
export interface Validation {
  readonly sheet: string;
  readonly area: Area;
  readonly type: string;
  readonly rule: unknown;
}

export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** The open workbook: its model, and all that Excel keeps besides cells. Nothing of the latter can be undone. */
export interface Book {
  readonly model: WorkbookModel;
  /** Decides the order of a typed date, and separators. */
  readonly locale: string;
  readonly name: string;
  readonly events: Events;
  readonly settings: Map<string, unknown>;
  readonly xmlParts: Map<string, string>;
  readonly comments: Map<string, Comment>;
  readonly validations: Validation[];
  /** Protected sheets and the password of each, "" for none. */
  readonly protection: Map<string, string>;
  /** What the Excel that is played has; it may be an older one. */
  requirementSets: RequirementSets;
  actor: Actor;
  active: string;
  selection: Selection;
  /** A new id, in the form that Excel gives its own; none that a saved workbook has already. */
  newId(): string;
}

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export function createBook(model: WorkbookModel, locale: string, requirementSets: RequirementSets): Book {
  const [first] = model.sheets();
  if (first === undefined) throw new Error("a workbook has at least one sheet");
  const book: Book = {
    model,
    locale,
    name: "Scorecard.xlsx",
    events: createEvents(),
    settings: new Map(),
    xmlParts: new Map(),
    comments: new Map(),
    validations: [],
    protection: new Map(),
    requirementSets,
    actor: "user",
    active: first.id,
    selection: { sheet: first.id, areas: [FIRST_CELL] },
    newId: () => `{${globalThis.crypto.randomUUID().toUpperCase()}}`,
  };
  model.onChange((change) => {
    raiseChange(book, change);
  });
  return book;
}

export function sheetInfo(book: Book, id: string): SheetInfo {
  const found = book.model.sheets().find((sheet) => sheet.id === id);
  if (found === undefined) throw new Fault("ItemNotFound", "The sheet is no longer there.");
  return found;
}

/** The sheet of that id or name, case apart; null when there is none. */
export function findSheet(book: Book, key: string): SheetInfo | null {
  const sheets = book.model.sheets();
  return sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? null;
}

/** Refuses a change to a protected sheet. */
export function assertEditable(book: Book, sheet: string): void {
  if (book.protection.has(sheet)) throw new Fault("AccessDenied");
}

/** Makes a sheet the one in front. */
export function activate(book: Book, sheet: string): void {
  if (sheetInfo(book, sheet).visibility !== "Visible") {
    throw new Fault("InvalidOperation", "A hidden sheet cannot be brought to the front.");
  }
  if (book.active === sheet) return;
  book.events.raise(EventType.Deactivated, book.active, { worksheetId: book.active });
  book.active = sheet;
  book.events.raise(EventType.Activated, sheet, { worksheetId: sheet });
}

/** Removes a sheet with all that was on it; another is then selected. Excel cannot undo it, nor anything before it. */
export function removeSheet(book: Book, id: string, next: string): void {
  book.model.setTables(book.model.tables().filter(({ sheet }) => sheet !== id));
  book.model.removeSheet(id);
  book.model.forgetUndo();
  book.protection.delete(id);
  for (const comment of book.comments.values()) if (comment.sheet === id) book.comments.delete(comment.id);
  if (book.selection.sheet === id) book.selection = { sheet: next, areas: [FIRST_CELL] };
}

/** Selects these areas, on the sheet in front. */
export function select(book: Book, sheet: string, areas: readonly Area[]): void {
  activate(book, sheet);
  const before = book.selection;
  book.selection = { sheet, areas };
  book.events.raise(EventType.SelectionChanged, sheet, { worksheetId: sheet, address: areas.map(areaAddress).join(",") });
  book.events.announce(EventType.DocumentSelectionChanged);
  for (const table of book.model.tables()) raiseTableSelection(book, table, before);
}

/** Tells a table that the selection has come into it, moved within it, or left it. */
function raiseTableSelection(book: Book, table: TableInfo, before: Selection): void {
  const inside = ({ sheet, areas }: Selection): readonly Area[] =>
    sheet === table.sheet ? areas.flatMap((area) => intersection(area, table.area) ?? []) : [];
  const now = inside(book.selection);
  if (now.length === 0 && inside(before).length === 0) return;
  const address = now.map(areaAddress).join(",");
  book.events.raise(EventType.TableSelectionChanged, table.id, {
    worksheetId: table.sheet,
    tableId: table.id,
    isInsideTable: now.length > 0,
    address,
  });
}

function bounds(cells: readonly ChangedCell[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  // Not Math.min(...rows): a paste may change more cells than a call takes arguments.
  const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other), Infinity);
  const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other), 0);
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

/** A reference that the library hands back to ask for the range of an event: it holds the place itself. */
function eventReference(sheet: string, area: Area): string {
  return `:event@${sheet}!${areaAddress(area)}`;
}

const asRead = (value: CellValue): string | number | boolean => value ?? "";

/** Before and after of a single cell: of several, Excel tells nothing. */
function details(cells: readonly ChangedCell[]): Readonly<Record<string, unknown>> {
  const [only] = cells;
  if (only === undefined || cells.length > 1) return {};
  return {
    valueBefore: asRead(only.before.value),
    valueAfter: asRead(only.after.value),
    valueTypeBefore: valueType(only.before.value),
    valueTypeAfter: valueType(only.after.value),
  };
}

function raiseChange(book: Book, { sheet, cells }: SheetChange): void {
  const written = cells.filter(({ contentWritten }) => contentWritten);
  const source = book.actor === "other person" ? "Remote" : "Local";
  if (written.length > 0) {
    const area = bounds(written);
    const message = {
      changeType: "RangeEdited",
      source,
      worksheetId: sheet,
      address: areaAddress(area),
      referenceId: eventReference(sheet, area),
      shiftDirection: "None",
      ...(supports(book.requirementSets, "ExcelApi", "1.9") ? details(written) : {}),
      ...(supports(book.requirementSets, "ExcelApi", "1.14")
        ? { triggerSource: book.actor === "add-in" ? "ThisLocalAddin" : "Unknown" }
        : {}),
    };
    book.events.raise(EventType.Changed, sheet, message);
    for (const table of book.model.tables()) {
      if (table.sheet === sheet && intersection(table.area, area) !== null) {
        book.events.raise(EventType.TableChanged, table.id, { ...message, tableId: table.id });
      }
    }
  }
  const formatted = cells.filter(({ before, after }) => JSON.stringify(before.style) !== JSON.stringify(after.style));
  if (formatted.length > 0) {
    const area = bounds(formatted);
    book.events.raise(EventType.FormatChanged, sheet, {
      source,
      worksheetId: sheet,
      address: areaAddress(area),
      referenceId: eventReference(sheet, area),
    });
  }
}
