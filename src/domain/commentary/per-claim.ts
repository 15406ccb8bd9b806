import type { Fault, ReviewedRow, Severity, Subject } from "../check";
import type { ClaimKind, Span, StatementOf } from "./claim";
import { isOfKind, type CommentField } from "./row";

/** What is wrong with one claim: the particulars of its sentence, and how much it weighs where not as the check says. */
export interface ClaimFault<Particulars> {
  readonly particulars: Particulars;
  readonly severity?: Severity;
}

/**
 * Builds a check's `find` from a question asked of what every claim of one kind says, and its words;
 * null where the claim holds or is open.
 */
export function perClaim<Kind extends ClaimKind, Particulars>(
  kind: Kind,
  ask: (said: StatementOf<Kind>, words: string, row: ReviewedRow, subject: Subject) => ClaimFault<Particulars> | null,
): (subject: Subject) => readonly Fault<Particulars>[] {
  return (subject) => {
    const faults: Fault<Particulars>[] = [];
    for (const placed of subject.claims.get(kind) ?? []) {
      const { row, claim, statement } = placed;
      const fault = isOfKind(statement, kind) ? ask(statement, claim.words, row, subject) : null;
      if (fault !== null) faults.push({ ...faultAt(row, placed, fault.particulars), ...fault });
    }
    return faults;
  };
}

/** Words of a row: where they stand in the text of one of its columns. A claim is one. */
export interface PlacedWords {
  readonly field: CommentField;
  readonly claim: Span;
}

/** The fault of a row that rests on some of its words: it stands where they stand. */
export function faultAt<Particulars>(
  row: ReviewedRow,
  { field, claim: { start, end } }: PlacedWords,
  particulars: Particulars,
): Fault<Particulars> {
  return { row, field, particulars, words: [{ start, end }] };
}

/** Builds a check's `find` from a question asked of every row: the words that its fault rests on, with the particulars. */
export function perRowWords<Particulars>(
  ask: (row: ReviewedRow, subject: Subject) => { readonly placed: PlacedWords; readonly particulars: Particulars } | null,
): (subject: Subject) => readonly Fault<Particulars>[] {
  return (subject) =>
    subject.rows.flatMap((row) => {
      const found = ask(row, subject);
      return found === null ? [] : [faultAt(row, found.placed, found.particulars)];
    });
}
