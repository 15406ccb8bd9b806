import type { Check, Fault } from "../check";
import { withLastPeriod } from "../last-period/find";
import type { Unclear } from "../last-period/match";
import { nameOf, shown } from "../row";
import { count } from "../text";

interface Particulars {
  readonly because: Unclear["because"];
  readonly reference: string;
  /** The first row that it may have been, and how many there are. */
  readonly candidate: { readonly name: string; readonly indicator: string };
  readonly candidates: number;
}

const visits = { reference: "LE4", indicator: "Visits to leisure centres", polarity: "Bigger is better", target: "900", outturn: "950" };

/** Where it cannot be told what a row was last period, nothing else of it is compared. A reference given to something else weighs more. */
export const lastPeriodMatchUnclear: Check<Particulars> = {
  id: "last-period/match-unclear",
  title: "It is not clear what this indicator was last period",
  severity: "note",
  why: "Readers take the row for the one they know, and compare figures of two different things.",
  remedy: "Keep reference and name together: give each indicator its own reference, and the name it had last period.",
  needs: ["last-period"],
  examples: [
    {
      flagged: true,
      title: "a reference that went to something else",
      rows: [{ ...visits, indicator: "Complaints answered within ten days", target: "90%", outturn: "92%" }],
      lastPeriod: { rows: [visits] },
    },
    {
      flagged: true,
      title: "two rows of last period share the reference",
      rows: [visits],
      lastPeriod: { rows: [visits, { ...visits, outturn: "400" }] },
    },
    {
      flagged: false,
      title: "a name with a word more",
      rows: [{ ...visits, indicator: "Visits to the leisure centres (all)" }],
      lastPeriod: { rows: [visits] },
    },
  ],
  find: withLastPeriod(({ unclear }, { rows }) => {
    const doubts = new Map(unclear.map((doubt) => [doubt.now, doubt]));
    return rows.flatMap((row): readonly Fault<Particulars>[] => {
      const doubt = doubts.get(row.indicator);
      if (doubt === undefined) return [];
      const { because, candidate, candidates } = doubt;
      const particulars = {
        because,
        reference: shown(row.indicator.reference),
        candidate: { name: nameOf(candidate), indicator: shown(candidate.name) },
        candidates,
      };
      return [{ row, field: "indicator", particulars, severity: because === "reference" ? "warning" : "note" }];
    });
  }),
  say: ({ because, reference, candidate, candidates }) => {
    if (because === "reference") {
      return `${reference} was “${candidate.indicator}” last period. If it is another indicator now, it needs another reference.`;
    }
    if (because === "name") {
      return `This may be what was ${candidate.name}, “${candidate.indicator}”, last period: the names are alike, the references are not.`;
    }
    return `${count(candidates, "row")} of last period's scorecard ${candidates === 1 ? "could be this one and others" : "could be this one"}, since they share its reference or its name.`;
  },
};
