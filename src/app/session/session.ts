import {
  NO_SETTINGS,
  NO_SHEET_SETTINGS,
  type RatingsShown,
  type SheetSettings,
  type WorkbookSettings,
} from "../../domain/settings/settings";
import { settingsOf } from "../../domain/settings/sheets";
import type { SheetSnapshot } from "../../domain/sheet";
import type { Changes } from "../changes";
import type { ChosenPolicy, RuleFit } from "../choose-policy";
import type { NotCompared } from "../last-period";
import type { Review } from "../review";
import type { RuleDraft } from "./rule-draft";

/** The sheet of last period's scorecard as it was read, or why there is none. */
export type EarlierSheet = SheetSnapshot | NotCompared;

/** A file that was opened while the session lasts, and its sheet with the scorecard. */
export interface OpenedFile {
  readonly name: string;
  readonly sheet: SheetSnapshot;
}

/** One sheet with everything worked out about it. */
export interface Checked {
  readonly review: Review;
  readonly sheet: SheetSnapshot;
  readonly earlier: EarlierSheet;
  readonly chosen: ChosenPolicy;
  readonly shown: RatingsShown;
  readonly proposal: Changes;
  /** Names of sheets about which something was decided and which could not be seen in the workbook when it was read. */
  readonly unseen: readonly string[];
}

/** What is being done: in words, and the share that is done, or null where that is not known. */
export interface Busy {
  readonly doing: string;
  readonly share: number | null;
  /** A person has asked to stop it. */
  readonly stopping: boolean;
}

/** What came of the last thing a person asked for. */
export interface Notice {
  readonly tone: "done" | "refused";
  readonly message: string;
}

/** Everything that the pane shows. */
export interface Session {
  readonly settings: WorkbookSettings;
  /** Why the settings in the workbook could not be read, or null. */
  readonly unreadable: string | null;
  readonly checked: Checked | null;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  /** For the changes a person has decided on, whether to make them; by their ids. */
  readonly decisions: ReadonlyMap<string, boolean>;
  readonly marked: boolean;
  /** Who is at work here, as they last wrote their name; "" where nobody has. */
  readonly person: string;
  /** A rule that a person works on and has not confirmed yet; null where there is none. */
  readonly draft: RuleDraft | null;
  /** The rules found to fit the ratings that the checked sheet prints; null where nobody has asked for them. */
  readonly fits: readonly RuleFit[] | null;
  /** How often the checked sheet was edited while the session lasts, and how often when it was last read. */
  readonly edits: number;
  readonly editsRead: number;
  /** Whether the session hears of edits. */
  readonly following: boolean;
  /** The row of the checked sheet, counted from 0, in which the person is; null where they are elsewhere or nothing is known. */
  readonly atRow: number | null;
  /** Names of the workbook's sheets; null until they are asked for. */
  readonly sheetNames: readonly string[] | null;
  /** The file of last period's scorecard. The workbook keeps its name only. */
  readonly lastFile: OpenedFile | null;
}

export const NEW_SESSION: Session = {
  settings: NO_SETTINGS,
  unreadable: null,
  checked: null,
  busy: null,
  notice: null,
  decisions: new Map(),
  marked: false,
  person: "",
  draft: null,
  fits: null,
  edits: 0,
  editsRead: 0,
  following: false,
  atRow: null,
  sheetNames: null,
  lastFile: null,
};

/** Everything that can happen to a session. */
export type Happening =
  | { readonly kind: "started"; readonly doing: string }
  | { readonly kind: "progressed"; readonly doing: string; readonly share: number | null }
  | { readonly kind: "asked-to-stop" }
  | { readonly kind: "finished"; readonly notice?: Notice }
  | { readonly kind: "settled"; readonly settings: WorkbookSettings; readonly unreadable: string | null }
  | { readonly kind: "checked"; readonly checked: Checked; readonly editsRead: number }
  | { readonly kind: "found-nothing" }
  | { readonly kind: "decided"; readonly ids: readonly string[]; readonly accept: boolean }
  | { readonly kind: "marked"; readonly on: boolean }
  | { readonly kind: "named"; readonly person: string }
  | { readonly kind: "drafted"; readonly draft: RuleDraft | null }
  | { readonly kind: "worked-out"; readonly fits: readonly RuleFit[] }
  | { readonly kind: "edited" }
  | { readonly kind: "following" }
  | { readonly kind: "went-to"; readonly row: number | null }
  | { readonly kind: "listed"; readonly sheetNames: readonly string[] }
  | { readonly kind: "opened"; readonly lastFile: OpenedFile }
  | { readonly kind: "told"; readonly notice: Notice | null };

/** The session after something happened. */
export function after(session: Session, happening: Happening): Session {
  switch (happening.kind) {
    case "started":
      return { ...session, notice: null, busy: { doing: happening.doing, share: null, stopping: false } };
    case "progressed":
      return { ...session, busy: { doing: happening.doing, share: happening.share, stopping: session.busy?.stopping ?? false } };
    case "asked-to-stop":
      return session.busy === null ? session : { ...session, busy: { ...session.busy, stopping: true } };
    case "finished":
      return { ...session, busy: null, notice: happening.notice ?? null };
    case "settled":
      return { ...session, settings: happening.settings, unreadable: happening.unreadable };
    case "checked":
      return afterCheck(session, happening.checked, happening.editsRead);
    case "found-nothing":
      return { ...session, checked: null, decisions: new Map(), fits: null, atRow: null };
    case "decided":
      return { ...session, decisions: new Map([...session.decisions, ...happening.ids.map((id) => [id, happening.accept] as const)]) };
    case "marked":
      return { ...session, marked: happening.on };
    case "named":
      return { ...session, person: happening.person };
    case "drafted":
      return { ...session, draft: happening.draft };
    case "worked-out":
      return { ...session, fits: happening.fits };
    case "edited":
      return { ...session, edits: session.edits + 1 };
    case "following":
      return { ...session, following: true };
    case "went-to":
      return session.atRow === happening.row ? session : { ...session, atRow: happening.row };
    case "listed":
      return { ...session, sheetNames: happening.sheetNames };
    case "opened":
      return { ...session, lastFile: happening.lastFile };
    case "told":
      return { ...session, notice: happening.notice };
  }
}

function afterCheck(session: Session, checked: Checked, editsRead: number): Session {
  return {
    ...session,
    checked,
    editsRead,
    decisions: standing(session, checked),
    fits: isSameReading(session, checked) ? session.fits : null,
    atRow: isSameSheet(session, checked) ? session.atRow : null,
  };
}

/** Whether the sheet has been edited since what is known of it was read. */
export function isOutdated({ checked, edits, editsRead }: Session): boolean {
  return checked !== null && edits !== editsRead;
}

/** What was decided about the sheet that was checked. */
export function decidedOnSheet({ settings, checked }: Pick<Session, "settings" | "checked">): SheetSettings {
  return checked === null ? NO_SHEET_SETTINGS : settingsOf(settings, checked.sheet.name);
}

/** The decisions that still have a change to decide on. On another sheet none of them holds. */
function standing(session: Session, checked: Checked): ReadonlyMap<string, boolean> {
  if (!isSameSheet(session, checked)) return new Map();
  const ids = new Set(checked.proposal.changes.map(({ id }) => id));
  return new Map([...session.decisions].filter(([id]) => ids.has(id)));
}

function isSameSheet({ checked: before }: Session, { sheet }: Checked): boolean {
  return before?.sheet.name === sheet.name;
}

/** Whether a check is of what was read before: then only decisions have changed. */
function isSameReading({ checked }: Session, { sheet }: Checked): boolean {
  return checked?.sheet === sheet;
}
