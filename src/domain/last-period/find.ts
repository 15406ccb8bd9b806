import type { Fault, ReviewedRow, Subject } from "../check";
import type { Indicator } from "../indicator";
import type { LastPeriod } from "../last-period";

/** Builds a check's `find` from a question asked of last period's scorecard; there is nothing to find without it. */
export function withLastPeriod<Particulars>(
  ask: (last: LastPeriod, subject: Subject) => readonly Fault<Particulars>[],
): (subject: Subject) => readonly Fault<Particulars>[] {
  return (subject) => (subject.lastPeriod === null ? [] : ask(subject.lastPeriod, subject));
}

/** One indicator now and as it was last period. */
export interface Pair {
  readonly row: ReviewedRow;
  readonly now: Indicator;
  readonly then: Indicator;
}

/** The indicators that surely stand on both scorecards. */
export function pairsOf({ was }: LastPeriod, { rows }: Subject): readonly Pair[] {
  return rows.flatMap((row) => {
    const then = was.get(row.indicator.key);
    return then === undefined ? [] : [{ row, now: row.indicator, then }];
  });
}

/** The same for a question asked of every such indicator. */
export function perPair<Particulars>(
  ask: (pair: Pair, last: LastPeriod, subject: Subject) => readonly Omit<Fault<Particulars>, "row">[],
): (subject: Subject) => readonly Fault<Particulars>[] {
  return withLastPeriod((last, subject) =>
    pairsOf(last, subject).flatMap((pair) => ask(pair, last, subject).map((fault) => ({ ...fault, row: pair.row }))),
  );
}
