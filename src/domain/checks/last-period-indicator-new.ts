import type { Check } from "../check";
import { withLastPeriod } from "../last-period/find";
import { tells } from "../last-period/told";
import { nameOf } from "../row";

interface Particulars {
  readonly name: string;
  readonly sheet: string;
}

const repairs = { reference: "HS1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "86%" };
const calls = {
  reference: "HS2",
  indicator: "Calls answered within 20 seconds",
  polarity: "Bigger is better",
  target: "80%",
  outturn: "82%",
};

/** Words by which a row says itself that it was not there before. */
const NEW = new Set(["new", "newly", "introduced", "added", "replaces"]);

/** Nothing is wrong with a new indicator; readers of the last paper are told. */
export const lastPeriodIndicatorNew: Check<Particulars> = {
  id: "last-period/indicator-new",
  title: "An indicator was not on last period's scorecard",
  severity: "note",
  why: "Readers who compare two papers look for it in the last one and do not find it.",
  remedy: "Say in the commentary that the indicator is new, or give the row the reference it had last period.",
  needs: ["last-period"],
  examples: [
    { flagged: true, title: "a row more than last period", rows: [repairs, calls], lastPeriod: { rows: [repairs] } },
    {
      flagged: false,
      title: "the row says that it is new",
      rows: [repairs, { ...calls, previous: "New indicator" }],
      lastPeriod: { rows: [repairs] },
    },
  ],
  find: withLastPeriod(({ added, scorecard }, { rows }) => {
    const isNew = new Set(added);
    return rows
      .filter(({ indicator }) => isNew.has(indicator) && !tells(indicator, NEW))
      .map((row) => ({ row, field: "indicator", particulars: { name: nameOf(row.indicator), sheet: scorecard.sheet.name } }));
  }),
  say: ({ name, sheet }) => `${name} was not on “${sheet}” last period, and the row does not say that it is new.`,
};
