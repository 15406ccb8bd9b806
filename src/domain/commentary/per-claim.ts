import type { Fault, ReviewedRow, Severity, Subject } from "../check";
import type { ClaimKind, ClaimOf } from "./claim";
import { claimsOf } from "./row";

/** What is wrong with one claim: the particulars of its sentence, and how much it weighs where not as the check says. */
export interface ClaimFault<Particulars> {
  readonly particulars: Particulars;
  readonly severity?: Severity;
}

/** Builds a check's `find` from a question asked of every claim of one kind; null where the claim holds or is open. */
export function perClaim<Kind extends ClaimKind, Particulars>(
  kind: Kind,
  ask: (claim: ClaimOf<Kind>, row: ReviewedRow, subject: Subject) => ClaimFault<Particulars> | null,
): (subject: Subject) => readonly Fault<Particulars>[] {
  return (subject) => {
    const faults: Fault<Particulars>[] = [];
    for (const row of subject.rows) {
      for (const { field, claim } of claimsOf(row, kind)) {
        const fault = ask(claim, row, subject);
        if (fault !== null) faults.push({ row, field, ...fault });
      }
    }
    return faults;
  };
}
