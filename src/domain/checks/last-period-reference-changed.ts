import type { Check } from "../check";
import { plainReference } from "../last-period/alike";
import { pairsOf, withLastPeriod } from "../last-period/find";
import { namesReference, wordsOf } from "../last-period/told";
import { shown } from "../row";

interface Particulars {
  readonly was: string;
  /** "" where the row has lost its reference. */
  readonly is: string;
  /** How many rows have another reference, and of how many, where it is most of them. */
  readonly most: { readonly changed: number; readonly of: number } | null;
}

const repairs = { reference: "TS6", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "86%" };
const calls = {
  reference: "TS7",
  indicator: "Calls answered within 20 seconds",
  polarity: "Bigger is better",
  target: "80%",
  outturn: "82%",
};

/** Fewer rows than this are no scheme that was numbered anew. */
const FEWEST = 5;

/** The name stayed and the reference did not. Where most rows changed, the scheme was numbered anew, which is said once. */
export const lastPeriodReferenceChanged: Check<Particulars> = {
  id: "last-period/reference-changed",
  title: "An indicator has another reference than last period",
  severity: "warning",
  why: "Whoever follows the indicator by its reference loses it between two papers, or takes up another one.",
  remedy: "Give the indicator its reference back, or name the old one in the row.",
  needs: ["reference", "indicator", "last-period"],
  examples: [
    {
      flagged: true,
      title: "a reference that lost its letters",
      rows: [{ ...repairs, reference: "23" }, calls],
      lastPeriod: { rows: [repairs, calls] },
    },
    {
      flagged: false,
      title: "the same reference in other writing",
      rows: [{ ...repairs, reference: "TS 06" }, calls],
      lastPeriod: { rows: [repairs, calls] },
    },
    {
      flagged: false,
      title: "the row names the old one",
      rows: [{ ...repairs, reference: "HS1", commentary: "This indicator was TS6 until March." }],
      lastPeriod: { rows: [repairs] },
    },
  ],
  find: withLastPeriod<Particulars>((last, subject) => {
    const pairs = pairsOf(last, subject);
    const changed = pairs.filter(
      ({ now, then }) => plainReference(then.reference) !== "" && plainReference(now.reference) !== plainReference(then.reference),
    );
    const untold = changed.filter(({ now, then }) => !namesReference(wordsOf(now), then.reference));
    const [first] = untold;
    if (first !== undefined && untold.length >= FEWEST && untold.length * 2 > pairs.length) {
      const most = { changed: untold.length, of: pairs.length };
      return [{ row: null, field: "reference", particulars: { was: first.then.reference, is: first.now.reference, most } }];
    }
    return untold.map(({ row, now, then }) => ({
      row,
      field: "reference",
      particulars: { was: shown(then.reference), is: shown(now.reference), most: null },
    }));
  }),
  say: ({ was, is, most }) => {
    if (most !== null) {
      return `${most.changed} of ${most.of} indicators have another reference than last period. They were matched by their names.`;
    }
    return is === ""
      ? `The reference was ${was} last period. The row has none now.`
      : `The reference was ${was} last period and is ${is} now, under the same name.`;
  },
};
