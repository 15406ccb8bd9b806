import type { ClaimsByKind, Comments } from "./commentary";
import type { Span } from "./commentary/claim";
import type { Field, FigureField, Indicator } from "./indicator";
import type { LastPeriod } from "./last-period";
import { FAMILY_LABELS, type Band, type Family, type Policy } from "./policy/policy";
import { printedIn } from "./row";
import type { Scorecard } from "./scorecard";
import type { Override, Waiver } from "./settings/settings";
import type { SheetSnapshot } from "./sheet";
import type { Direction, Verdict } from "./verdict";

/** error blocks "ready for cabinet"; warning should be mended or explained; note is for information. */
export type Severity = "error" | "warning" | "note";

/** What comes first by weight: the least. */
export const WEIGHTS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** What the sheet prints now as a rating: its family, and how it says it. */
export interface PrintedRating {
  readonly family: Family;
  /** The band of the policy whose label or id it is, where there is just one. */
  readonly band: string | null;
  readonly shownAs: "word" | "letter" | "symbol" | "fill";
}

/** What the sheet prints now as a direction, by the meaning the policy gives to arrows. */
export interface PrintedDirection {
  readonly status: "better" | "worse" | "same" | "none";
  readonly shownAs: "word" | "arrow" | "wingdings";
}

/** A rating that a person set, and what the policy says by itself. */
export interface Overridden {
  readonly override: Override;
  readonly policyVerdict: Verdict;
}

/** Who gives a row its rating, as a sentence says it. */
export function giverOf({ overridden }: Pick<ReviewedRow, "overridden">): "the rule" | "judgement" {
  return overridden === null ? "the rule" : "judgement";
}

/** What the rule says of a row by itself, whatever a person set. */
export function verdictByRule({ overridden, verdict }: Pick<ReviewedRow, "overridden" | "verdict">): Verdict {
  return overridden?.policyVerdict ?? verdict;
}

/** Whether the rule leaves a row out with its section: then it asks for neither a target nor a polarity. */
export function isLeftOut(row: Pick<ReviewedRow, "overridden" | "verdict">): boolean {
  const verdict = verdictByRule(row);
  return verdict.status === "unrated" && verdict.reason === "excluded";
}

/** One indicator with everything worked out about it. */
export interface ReviewedRow {
  readonly indicator: Indicator;
  /** The policy's, or that of the override where there is one. */
  readonly verdict: Verdict;
  readonly overridden: Overridden | null;
  readonly direction: Direction;
  readonly printedRating: PrintedRating | null;
  readonly printedDirection: PrintedDirection | null;
  readonly comments: Comments;
}

/** All that a check may look at. */
export interface Subject {
  readonly scorecard: Scorecard;
  readonly policy: Policy;
  readonly rows: readonly ReviewedRow[];
  /** What the comments of all rows claim. */
  readonly claims: ClaimsByKind;
  /** Last period's scorecard beside this one, where a person named it. */
  readonly lastPeriod: LastPeriod | null;
}

/** What a check cannot do without: a column, or last period's scorecard. */
export type Need = Field | "last-period";

/** One fault found: where, and the particulars its sentence is made from. `row` is null for a fault of the whole sheet. */
export interface Fault<Particulars> {
  readonly row: ReviewedRow | null;
  readonly field: Field;
  readonly particulars: Particulars;
  /**
   * What it is about where it has no row: the key of one that is gone, the count that is wrong. It keeps apart the faults
   * of a whole sheet.
   */
  readonly about?: string;
  /** Where this one fault weighs more or less than the check's own severity says. */
  readonly severity?: Severity;
  /** The words of the row's text in `field` that the fault rests on, in their order. */
  readonly words?: readonly Span[];
}

/** A cell of a worked example: its text, or more of it where the text is not the point. */
export type ExampleCell =
  | string
  | {
      readonly value: number | string;
      readonly text?: string;
      readonly format?: string;
      readonly formula?: string;
      readonly fill?: string;
      readonly font?: string;
    };

/** A small scorecard that shows the fault, or shows what is no fault. Examples run as tests and are shown as help. */
export interface Example {
  readonly flagged: boolean;
  readonly title: string;
  readonly rows: readonly Readonly<Partial<Record<Field, ExampleCell>>>[];
  /** Keys in which the policy differs from the default one. */
  readonly policy?: Partial<Policy>;
  /** Headers in which the sheet differs from the usual ones: "Outturn 2012/13". */
  readonly headers?: Readonly<Partial<Record<Field, string>>>;
  /** What is merged or hidden; the header is row 0, and columns stand in the order of FIELDS. */
  readonly layout?: Partial<Pick<SheetSnapshot, "merges" | "hiddenRows" | "hiddenColumns">>;
  /** Last period's scorecard, where the example has one. */
  readonly lastPeriod?: Pick<Example, "rows" | "headers">;
}

/** One check. Adding one is its file, its test and one line in the list. */
export interface Check<Particulars = unknown> {
  /** "group/name", for ever: waivers and scripts refer to it. */
  readonly id: string;
  /** The fault, as a statement. */
  readonly title: string;
  readonly severity: Severity;
  /** The harm when it goes to print. */
  readonly why: string;
  /** What to do, a verb first. */
  readonly remedy: string;
  /** What it does not run without; the review says so. */
  readonly needs: readonly Need[];
  /** One flagged and one silent at the least. */
  readonly examples: readonly Example[];
  find(subject: Subject): readonly Fault<Particulars>[];
  /** The sentence for one fault. The pane adds the place, so it need not name the cell. */
  say(particulars: Particulars): string;
}

/** A finding: one fault of one row, as data. */
export interface Finding {
  /**
   * Its check, the key of its row or what else it is about, its field, and a fingerprint of the words of a comment that it
   * rests on. The same while the fault persists, wherever the row moves and whatever else is mended. Where those words are
   * written anew, or what the key is made from, it is another finding: a waiver of the old one is idle. Faults on equal
   * words are numbered out of how many there are, so that mending one gives all of them other ids, and none the id of another.
   */
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  /** The indicator's key, or null for a finding about the whole sheet. */
  readonly key: string | null;
  /** Counted from 0. */
  readonly row: number | null;
  readonly column: number | null;
  readonly field: Field;
  readonly message: string;
  /** The words it rests on, as stretches of the row's text in `field`; left out where it rests on none. */
  readonly words?: readonly Span[];
  readonly waived: boolean;
  /** Why it is let stand, by whom and until when; null where it is not waived. */
  readonly waiver: Waiver | null;
}

/** Builds a check's `find` from a question asked of every row: its particulars where the row has the fault, null where not. */
export function perRow<Particulars>(
  field: Field,
  ask: (row: ReviewedRow, subject: Subject) => Particulars | null,
): (subject: Subject) => readonly Fault<Particulars>[] {
  return (subject) => {
    const faults: Fault<Particulars>[] = [];
    for (const row of subject.rows) {
      const particulars = ask(row, subject);
      if (particulars !== null) faults.push({ row, field, particulars });
    }
    return faults;
  };
}

/** The same for a question asked of several figures of every row. */
export function perFigure<Particulars>(
  fields: readonly FigureField[],
  ask: (row: ReviewedRow, field: FigureField, subject: Subject) => Particulars | null,
): (subject: Subject) => readonly Fault<Particulars>[] {
  return (subject) => {
    const faults: Fault<Particulars>[] = [];
    for (const row of subject.rows) {
      for (const field of fields) {
        const particulars = ask(row, field, subject);
        if (particulars !== null) faults.push({ row, field, particulars });
      }
    }
    return faults;
  };
}

/**
 * The faults of a check that says what a rated row must have: on a row that the rule leaves out, and nobody rated, they are
 * owed to readers only, and block nothing.
 */
export function lighterWhereLeftOut<Particulars>(
  find: (subject: Subject) => readonly Fault<Particulars>[],
): (subject: Subject) => readonly Fault<Particulars>[] {
  return (subject) =>
    find(subject).map((fault) =>
      fault.row?.verdict.status === "unrated" && isLeftOut(fault.row) ? { ...fault, severity: "warning" } : fault,
    );
}

/** How a sentence says what rating a row has, after "is": "rated Red", or, where only the sheet gives it one, "printed Red". */
export function ratedWords({ verdict }: Pick<ReviewedRow, "verdict">, label: string): string {
  return `${verdict.status === "rated" ? "rated" : "printed"} ${label}`;
}

/** The rating a row goes to print with: the one it is given, else the one the sheet prints; null where there is neither. */
export function ratingShown({ indicator, verdict, printedRating }: ReviewedRow): Pick<Band, "family" | "label"> | null {
  if (verdict.status === "rated") return verdict.band;
  if (printedRating === null) return null;
  // In the sheet's own word, "HR", where it has one.
  const word = printedRating.shownAs === "word" || printedRating.shownAs === "letter" ? printedIn(indicator, "rating") : "";
  return { family: printedRating.family, label: word === "" ? FAMILY_LABELS[printedRating.family] : word };
}
