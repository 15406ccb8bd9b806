import type { Field } from "../indicator";
import type { Patch } from "../patch";
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

/** Somebody says that the scorecard is right as it stands. */
export interface SignOff extends Decided {
  /** What was signed, in the signer's words; "" for nothing said. */
  readonly remark: string;
}

/** A patch that was written into the workbook. It holds before and after, so its inverse takes it back. */
export interface JournalEntry extends Decided {
  readonly patch: Patch;
}

/** Where last period's scorecard is, for the scorecard of one sheet. Of a file only the name is kept: it has to be opened again. */
export interface LastPeriodChoice {
  /** The name of the sheet that is compared with it. */
  readonly of: string;
  readonly from: "sheet" | "file";
  readonly name: string;
}

/** Where ratings are shown: in the rating column, as the fill of the outturn cell, or both. */
export type RatingsShown = "column" | "fill" | "both";

/** All that people decided about a workbook, kept in the workbook itself. */
export interface WorkbookSettings {
  readonly policy: ConfirmedPolicy | null;
  readonly columns: readonly ColumnChoice[];
  readonly polarities: readonly PolarityChoice[];
  /** Ids of checks that are switched off. */
  readonly checksOff: readonly string[];
  readonly waivers: readonly Waiver[];
  readonly overrides: readonly Override[];
  /** Null where nobody chose: then the sheet's own way is kept. */
  readonly ratingsShown: RatingsShown | null;
  readonly signOff: SignOff | null;
  /** One at most for each sheet. */
  readonly lastPeriods: readonly LastPeriodChoice[];
  /** What was written, oldest first. */
  readonly journal: readonly JournalEntry[];
}

/** The settings of a workbook in which nobody has decided anything. */
export const NO_SETTINGS: WorkbookSettings = {
  policy: null,
  columns: [],
  polarities: [],
  checksOff: [],
  waivers: [],
  overrides: [],
  ratingsShown: null,
  signOff: null,
  lastPeriods: [],
  journal: [],
};

/** What a review goes by beside the policy, as of a day. */
export interface Decisions extends Pick<WorkbookSettings, "checksOff" | "waivers" | "overrides"> {
  /** "2024-07-03": waivers that end before it no longer hold. */
  readonly today: string;
}

/** Nobody has decided anything. */
export const NO_DECISIONS: Decisions = { checksOff: [], waivers: [], overrides: [], today: "" };
