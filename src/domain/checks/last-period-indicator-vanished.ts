import type { Check, Severity, Subject } from "../check";
import { withLastPeriod } from "../last-period/find";
import { referencesNamed, wordsOf } from "../last-period/told";
import { rowsOutside, textOf } from "../outside";
import { outturnFillsRate, printedRating } from "../printed";
import { nameOf, shown } from "../row";
import { words } from "../text";

interface Particulars {
  readonly name: string;
  readonly indicator: string;
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly wasRed: boolean;
}

const repairs = {
  reference: "HS1",
  indicator: "Repairs completed on time",
  polarity: "Bigger is better",
  target: "90%",
  outturn: "86%",
  rating: "Red",
};
const calls = {
  reference: "HS2",
  indicator: "Calls answered within 20 seconds",
  polarity: "Bigger is better",
  target: "80%",
  outturn: "82%",
  rating: "Green",
};

/** A row that was Red when it was last seen weighs more: leaving it out makes a miss disappear. */
export const lastPeriodIndicatorVanished: Check<Particulars> = {
  id: "last-period/indicator-vanished",
  title: "An indicator of last period is gone, and nothing says why",
  severity: "warning",
  why: "An indicator that drops out without a word looks as if a bad result was taken off the table.",
  remedy: "Put the row back, with “not due” where it has no figure this period, or name it below the table and say why it ended.",
  needs: ["last-period"],
  examples: [
    { flagged: true, title: "a row is gone", rows: [calls], lastPeriod: { rows: [repairs, calls] } },
    {
      flagged: false,
      title: "another row says where it went",
      rows: [{ ...calls, commentary: "HS1 ended in March with the repairs contract." }],
      lastPeriod: { rows: [repairs, calls] },
    },
    {
      flagged: false,
      title: "under a new reference",
      rows: [{ ...repairs, reference: "R7" }, calls],
      lastPeriod: { rows: [repairs, calls] },
    },
  ],
  find: withLastPeriod(({ vanished, scorecard }, subject) => {
    if (vanished.length === 0) return [];
    const references = vanished.map(({ reference }) => reference);
    const isNamed = namedIn(subject, references);
    const fillsRate = outturnFillsRate(scorecard.indicators);
    return vanished
      .filter(({ reference }) => !isNamed(reference))
      .map((indicator) => {
        const wasRed = printedRating(indicator, subject.policy, fillsRate)?.family === "red";
        const severity: Severity = wasRed ? "error" : "warning";
        const particulars = {
          name: nameOf(indicator),
          indicator: shown(indicator.name),
          sheet: scorecard.sheet.name,
          row: indicator.row + 1,
          wasRed,
        };
        return { row: null, field: "indicator", about: indicator.key, particulars, severity };
      });
  }),
  say: ({ name, indicator, sheet, row, wasRed }) => {
    const title = indicator === "" || name.includes(indicator) ? name : `${name}, “${indicator}”,`;
    return `${title} stood in row ${row} of “${sheet}” last period${wasRed ? ", rated Red," : ""} and is not on this scorecard.`;
  },
};

/** Tells which of these references the scorecard names, within its rows or around them. */
function namedIn({ scorecard }: Subject, references: readonly string[]): (reference: string) => boolean {
  const said = [...scorecard.indicators.map(wordsOf), ...rowsOutside(scorecard).map((row) => words(textOf(row)))];
  const named = referencesNamed(said, references);
  return (reference) => named.has(reference);
}
