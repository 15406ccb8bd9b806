import type { Mark } from "../../src/app/marks";
import type { SessionPorts } from "../../src/app/session/ports";
import type { ParsedSettings } from "../../src/domain/settings/parse";
import type { Patch } from "../../src/domain/patch";
import { NO_SETTINGS, type SheetSettings, type WorkbookSettings } from "../../src/domain/settings/settings";
import { settingsOf } from "../../src/domain/settings/sheets";
import { openWorkbook } from "../../src/files/workbook";
import { address, cellAt, EMPTY_CELL, type Cell, type Place, type SheetSnapshot } from "../../src/domain/sheet";

/** A workbook in memory, one sheet of it in use, that behaves as Excel does, and that a test can type into, protect or make slow. */
export interface MemoryWorkbook {
  readonly ports: SessionPorts;
  /** What a cell holds now. */
  cell(at: Place): Cell;
  /** A person types into a cell. */
  type(at: Place, text: string): void;
  /** A person replaces all rows, as by sorting them. */
  replace(rows: SheetSnapshot["rows"]): void;
  /** A person goes to a cell, of this sheet or another. */
  goTo(at: Place, sheet?: string): void;
  /** From now on everything that writes is refused for this reason; null lifts it. */
  protect(because: string | null): void;
  /** From now on reading is refused for this reason; null lifts it. */
  hide(because: string | null): void;
  /** The settings in the workbook can no longer be read, for this reason. */
  damageSettings(because: string): void;
  marks(): readonly Mark[];
  selected(): string | null;
  settings(): WorkbookSettings;
  /** What was decided about its sheet. */
  decided(): SheetSettings;
  /** Called at every pause that the session makes in long work. */
  onPause(listener: () => void): void;
}

export function memoryWorkbook(sheet: SheetSnapshot, today = "2026-04-01", others: readonly SheetSnapshot[] = []): MemoryWorkbook {
  let rows = sheet.rows;
  let settings = NO_SETTINGS;
  let marks: readonly Mark[] = [];
  let selected: string | null = null;
  let front = sheet.name;
  let protection: string | null = null;
  let hidden: string | null = null;
  let damage: string | null = null;
  let edited: (sheet: string) => void = () => undefined;
  let wentTo: (sheet: string, place: Place) => void = () => undefined;
  let paused: () => void = () => undefined;

  const now = (): SheetSnapshot => ({ ...sheet, rows });
  const put = ({ row, column }: Place, cell: Cell) => {
    const widened = (cells: readonly (Cell | undefined)[]) =>
      Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => (at === column ? cell : cells[at]));
    rows = rows.map((cells, index) => (index === row ? widened(cells) : cells));
  };
  const outcome = () => (protection === null ? ({ status: "done" } as const) : ({ status: "refused", because: protection } as const));
  const watching = () => Promise.resolve(() => Promise.resolve());
  const loaded = (): ParsedSettings => (damage === null ? { ok: true, settings } : { ok: false, settings: NO_SETTINGS, message: damage });

  const apply = (patch: Patch) => {
    if (protection !== null) return { status: "refused", because: protection } as const;
    const cells = patch.edits.map((edit) => ({ edit, cell: cellAt(now(), edit.row, edit.column) }));
    const stale = cells.filter(({ edit: { before }, cell }) => cell.value !== before.value || cell.fill !== before.fill);
    if (stale.length > 0) return { status: "stale", places: stale.map(({ edit: { row, column } }) => ({ row, column })) } as const;
    for (const { edit, cell } of cells) {
      const { value, fill } = edit.after;
      put(edit, { ...cell, fill, ...(value === cell.value ? {} : { value, text: String(value ?? "") }) });
    }
    return { status: "applied", written: patch } as const;
  };

  return {
    ports: {
      workbook: {
        sheetNames: () => Promise.resolve([sheet, ...others].map(({ name }) => name)),
        read: (name) => {
          const found = name === sheet.name ? now() : others.find((other) => other.name === name);
          const because = hidden ?? `There is no sheet ${name}.`;
          return hidden === null && found !== undefined ? Promise.resolve(found) : Promise.reject(new Error(because));
        },
        apply: (patch) => Promise.resolve(apply(patch)),
      },
      store: {
        load: () => Promise.resolve(loaded()),
        update: (change) => {
          const because = protection ?? damage;
          if (because !== null) return Promise.resolve({ status: "refused", because });
          settings = change(settings);
          return Promise.resolve({ status: "stored", settings });
        },
        reset: () => {
          damage = null;
          settings = NO_SETTINGS;
          return Promise.resolve(outcome());
        },
      },
      marks: {
        show: (_, given) => {
          if (protection === null) marks = given;
          return Promise.resolve(outcome());
        },
        hide: () => {
          if (protection === null) marks = [];
          return Promise.resolve(outcome());
        },
      },
      watch: {
        activeSheet: () => Promise.resolve(front),
        select: (_, place) => {
          selected = address(place);
          return Promise.resolve({ status: "done" });
        },
        onEdited: (listener) => {
          edited = listener;
          return watching();
        },
        onSelected: (listener) => {
          wentTo = listener;
          return watching();
        },
        onActivated: watching,
      },
      openFile: (name, bytes) => Promise.resolve(openWorkbook(bytes, name)),
      now: () => `${today}T09:30:00Z`,
      today: () => today,
      pause: () => Promise.resolve().then(paused),
    },
    cell: ({ row, column }) => cellAt(now(), row, column),
    type: (at, text) => {
      put(at, { ...EMPTY_CELL, ...cellAt(now(), at.row, at.column), value: text === "" ? null : text, text });
      edited(sheet.name);
    },
    replace: (others) => {
      rows = others;
      edited(sheet.name);
    },
    goTo: (at, other = sheet.name) => {
      front = other;
      wentTo(other, at);
    },
    protect: (because) => {
      protection = because;
    },
    hide: (because) => {
      hidden = because;
    },
    damageSettings: (because) => {
      damage = because;
    },
    marks: () => marks,
    selected: () => selected,
    settings: () => settings,
    decided: () => settingsOf(settings, sheet.name),
    onPause: (listener) => {
      paused = listener;
    },
  };
}
