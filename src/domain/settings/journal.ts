import type { Indicator } from "../indicator";
import type { Edit } from "../patch";
import { address, type Place } from "../sheet";
import { withoutNumber } from "../twins";
import type { Decided, JournalEntry, SheetSettings, WrittenCell } from "./settings";

/** Most cells that a sheet's settings remember; what was written last is remembered whole, however much it was. */
const MOST_CELLS = 10_000;

/** The settings with these cells noted, which were just written. The oldest are forgotten when there is too much to carry. */
export function noteWritten(settings: SheetSettings, cells: readonly WrittenCell[], decided: Decided): SheetSettings {
  const journal: JournalEntry[] = [{ ...decided, cells }];
  let total = cells.length;
  for (const entry of [...settings.journal].reverse()) {
    total += entry.cells.length;
    if (total > MOST_CELLS) break;
    journal.unshift(entry);
  }
  return { ...settings, journal };
}

/** The settings without this note, wherever it stands by now. */
export function forgetWritten(settings: SheetSettings, { by, at }: Decided): SheetSettings {
  return { ...settings, journal: settings.journal.filter((entry) => entry.by !== by || entry.at !== at) };
}

/** What takes a writing back, as the sheet stands now. */
export interface TakenBack {
  readonly edits: readonly Edit[];
  /** Cells whose row or column is no longer on the sheet. */
  readonly missing: readonly WrittenCell[];
}

/** The edits that take a writing back. Each expects to find what was written, wherever its row has moved since. */
export function takeBack({ cells }: JournalEntry, indicators: readonly Indicator[]): TakenBack {
  const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  const byRow = new Map(indicators.map((indicator) => [indicator.row, indicator]));
  // Rows that only their numbers tell apart may have been numbered anew by the writing: where no row has moved, they are
  // known by their places.
  const stayed = cells.every(({ key, row }) => key === null || withoutNumber(byRow.get(row)?.key ?? "") === withoutNumber(key));
  const edits: Edit[] = [];
  const missing: WrittenCell[] = [];
  for (const cell of [...cells].reverse()) {
    const place = placeNow(cell, stayed ? byRow.get(cell.row) : byKey.get(cell.key ?? ""));
    if (place === null) missing.push(cell);
    else edits.push({ ...place, before: cell.after, after: cell.before });
  }
  return { edits, missing };
}

function placeNow({ key, field, row, column }: WrittenCell, indicator: Indicator | undefined): Place | null {
  if (key === null) return { row, column };
  if (indicator === undefined) return null;
  if (field === null) return { row: indicator.row, column };
  const at = indicator.cells[field];
  return at === undefined ? null : { row: at.row, column: at.column };
}

/** Tells whether a cell of a row now holds what was last written there, so that nobody has typed over it. */
export function holdsWhatWasWritten(journal: readonly JournalEntry[]): (cell: Omit<WrittenCell, "after">) => boolean {
  const written = new Map(journal.flatMap(({ cells }) => cells).map((cell) => [nameOf(cell), cell.after]));
  return (cell) => {
    const after = written.get(nameOf(cell)) ?? written.get(address(cell));
    return after?.value === cell.before.value && after.fill === cell.before.fill;
  };
}

/** What a cell is about; one without a row or a field of its own goes by its place. */
function nameOf({ key, field, ...place }: Pick<WrittenCell, "key" | "field" | "row" | "column">): string {
  return key === null || field === null ? address(place) : `${field} ${key}`;
}
