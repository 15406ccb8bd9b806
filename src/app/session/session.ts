import { NO_SETTINGS, type RatingsShown, type WorkbookSettings } from "../../domain/settings/settings";
import type { SheetSnapshot } from "../../domain/sheet";
import type { Changes } from "../changes";
import type { ChosenPolicy } from "../choose-policy";
import type { NotCompared } from "../last-period";
import type { Review } from "../review";

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
  /** How often the checked sheet was edited while the session lasts, and how often when it was last read. */
  readonly edits: number;
  readonly editsRead: number;
  /** Whether the session hears of edits. */
  readonly following: boolean;
  /** Names of the workbook's sheets; null until they are asked for. */
  readonly sheetNames: readonly string[] | null;
  /** The file of last period's scorecard. The workbook keeps its name only. */
  readonly lastFile: OpenedFile | null;
}

export const NEW_SESSION: Session = { settings: NO_SETTINGS, unreadable: null, checked: null, busy: null, notice: null, decisions: new Map(), marked: false, edits: 0, editsRead: 0, following: false, sheetNames: null, lastFile: null };

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
  | { readonly kind: "edited" }
  | { readonly kind: "following" }
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
      return { ...session, checked: happening.checked, editsRead: happening.editsRead, decisions: standing(session, happening.checked) };
    case "found-nothing":
      return { ...session, checked: null, decisions: new Map() };
    case "decided":
      return { ...session, decisions: new Map([...session.decisions, ...happening.ids.map((id) => [id, happening.accept] as const)]) };
    case "marked":
      return { ...session, marked: happening.on };
    case "edited":
      return { ...session, edits: session.edits + 1 };
    case "following":
      return { ...session, following: true };
    case "listed":
      return { ...session, sheetNames: happening.sheetNames };
    case "opened":
      return { ...session, lastFile: happening.lastFile };
    case "told":
      return { ...session, notice: happening.notice };
  }
}

/** Whether the sheet has been edited since what is known of it was read. */
export function isOutdated({ checked, edits, editsRead }: Session): boolean {
  return checked !== null && edits !== editsRead;
}

/** The decisions that still have a change to decide on. On another sheet none of them holds. */
function standing({ decisions, checked: before }: Session, { proposal, sheet }: Checked): ReadonlyMap<string, boolean> {
  if (before?.sheet.name !== sheet.name) return new Map();
  const ids = new Set(proposal.changes.map(({ id }) => id));
  return new Map([...decisions].filter(([id]) => ids.has(id)));
}
