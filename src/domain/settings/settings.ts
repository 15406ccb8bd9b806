import type { Field } from "../indicator";
import type { Edit } from "../patch";
import type { Policy } from "../policy/policy";

/** Who decided something, and when, as an ISO time such as "2024-07-03T09:30:00Z". */
export interface Decided {
  readonly by: string;
  readonly at: string;
}

/** The rule a workbook goes by: the whole of it, so that it means the same wherever the workbook is opened. */
export interface ConfirmedPolicy extends Decided {
  readonly policy: Policy;
}

/** The rule before the last change of it, for one step back; null in it where nobody had confirmed one. */
export interface RuleBefore {
  readonly rule: ConfirmedPolicy | null;
}

/** What a column is, where the sheet leaves it open; null for one that is not to be used. It is known by its header. */
export interface ColumnChoice {
  readonly header: string;
  /** Which of the columns with this header it is, counted from 0. */
  readonly nth: number;
  readonly field: Field | null;
}

/** Which way is good on a row that does not say it. */
export interface PolarityChoice {
  readonly key: string;
  readonly polarity: "bigger" | "smaller" | "none";
}

/** A finding that is let stand, and why. */
export interface Waiver extends Decided {
  /** The id of the finding. */
  readonly finding: string;
  readonly reason: string;
  /** The last day on which it holds, "2024-09-30"; null where it holds until it is taken back. */
  readonly until: string | null;
}

/** A rating that a person set against the policy's. */
export interface Override extends Decided {
  /** The indicator's key. */
  readonly key: string;
  /** The id of one of the policy's bands. */
  readonly band: string;
  readonly reason: string;
}

/** One row as it was when somebody signed. */
export interface SignedRow {
  /** The indicator's key. */
  readonly key: string;
  /** What a sentence calls the row, also once it is gone from the sheet. */
  readonly name: string;
  /** A fingerprint of all that the row printed and of its rating. */
  readonly print: string;
}

/** What was signed, as fingerprints: enough to tell what has changed since, and nothing of the text itself. */
export interface Signed {
  readonly policy: string;
  /** Of the waivers and of the checks that were switched off. */
  readonly leave: string;
  readonly rows: readonly SignedRow[];
}

/** Somebody says that the scorecard may go to cabinet as it stands. */
export interface SignOff extends Decided {
  /** "Head of Performance"; "" where none was given. */
  readonly role: string;
  /** What kept the scorecard from being ready when it was signed, in words: "3 errors"; "" where nothing did. */
  readonly open: string;
  /** Why it was signed all the same; "" where nothing stood open. */
  readonly reason: string;
  /** What was signed; null once the sign-off was taken back, or another has taken its place. */
  readonly signed: Signed | null;
  /** Who took it back; null where nobody did. */
  readonly takenBack: Decided | null;
}

/**
 * One cell that was written. It is known by its row's key and its field, so that it is found again after sorting; a row
 * or a column without these (null) by its place, counted from 0.
 */
export interface WrittenCell extends Edit {
  readonly key: string | null;
  readonly field: Field | null;
}

/** What was written into the sheet in one go. It holds before and after, so that it can be taken back. */
export interface JournalEntry extends Decided {
  readonly cells: readonly WrittenCell[];
}

/** Where last period's scorecard is. Of a file only the name is kept: it has to be opened again. */
export interface LastPeriodChoice {
  readonly from: "sheet" | "file";
  readonly name: string;
}

/** Where ratings are shown: in the rating column, as the fill of the outturn cell, or both. */
export type RatingsShown = "column" | "fill" | "both";

/** All that people decided about the scorecard of one sheet. */
export interface SheetSettings {
  readonly columns: readonly ColumnChoice[];
  readonly polarities: readonly PolarityChoice[];
  readonly waivers: readonly Waiver[];
  readonly overrides: readonly Override[];
  /** Null where nobody chose: then the sheet's own way is kept. */
  readonly ratingsShown: RatingsShown | null;
  /** The last few, oldest first. Only the last may still stand. */
  readonly signOffs: readonly SignOff[];
  /** Null where nobody chose one. */
  readonly lastPeriod: LastPeriodChoice | null;
  /** What was written, oldest first. */
  readonly journal: readonly JournalEntry[];
}

/** The settings of a sheet under the name it had when they were made. */
export interface NamedSheetSettings extends SheetSettings {
  readonly sheet: string;
}

/** All that people decided, kept in the workbook itself: the rule and the checks for all of it, the rest by sheet. */
export interface WorkbookSettings {
  readonly policy: ConfirmedPolicy | null;
  /** Null where the rule was never changed. */
  readonly ruleBefore: RuleBefore | null;
  /** Ids of checks that are switched off. */
  readonly checksOff: readonly string[];
  /** Sheets about which something was decided, each once. */
  readonly sheets: readonly NamedSheetSettings[];
}

/** The settings of a workbook in which nobody has decided anything. */
export const NO_SETTINGS: WorkbookSettings = { policy: null, ruleBefore: null, checksOff: [], sheets: [] };

/** The settings of a sheet about which nobody has decided anything. */
export const NO_SHEET_SETTINGS: SheetSettings = {
  columns: [],
  polarities: [],
  waivers: [],
  overrides: [],
  ratingsShown: null,
  signOffs: [],
  lastPeriod: null,
  journal: [],
};

/** What a review goes by beside the policy, as of a day. */
export interface Decisions extends Pick<WorkbookSettings, "checksOff">, Pick<SheetSettings, "waivers" | "overrides"> {
  /** "2024-07-03": waivers that end before it no longer hold. */
  readonly today: string;
}

/** Nobody has decided anything. */
export const NO_DECISIONS: Decisions = { checksOff: [], waivers: [], overrides: [], today: "" };
