import type { Check } from "../check";
import { periodOf } from "../dated";
import { FIELD_NAMES } from "../indicator";
import { perPair, type Pair } from "../last-period/find";
import { sameFigure, sameTime } from "../last-period/figures";
import { tells } from "../last-period/told";
import { isProvisional } from "../reading";
import { figureIn, printedIn } from "../row";

interface Particulars {
  readonly field: "previous" | "earlier";
  readonly printed: string;
  readonly then: string;
  readonly sheet: string;
  readonly wasProvisional: boolean;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "86%" };
const headers = { outturn: "Actual Q2 2014/15", previous: "Actual Q1 2014/15" };
const before = { outturn: "Actual Q1 2014/15" };

/** Words by which a row says that an earlier figure was put right. */
// prettier-ignore
const RESTATED = new Set([
  "revised", "revision", "revisions", "restated", "restatement", "corrected", "correction", "amended", "amendment", "recalculated",
  "recalculation", "finalised", "finalized", "validated", "unvalidated", "audited", "backdated", "provisional",
]);

/**
 * The outturn that last period's paper printed, and what this one prints for the same time. Only figures that both name one
 * and the same period are compared: a "previous outturn" may be last year's. A provisional figure is expected to be settled.
 */
export const lastPeriodOutturnRestated: Check<Particulars> = {
  id: "last-period/outturn-restated",
  title: "Last period's outturn is not the one that was published",
  severity: "warning",
  why: "The direction of travel may turn on a figure that was changed after members had seen it.",
  remedy: "Put back the published figure, or say in the commentary that it was revised, and why.",
  needs: ["outturn", "last-period"],
  examples: [
    {
      flagged: true,
      title: "another figure for the same quarter",
      rows: [{ ...row, previous: "80%" }],
      headers,
      lastPeriod: { rows: [{ ...row, outturn: "88%" }], headers: before },
    },
    {
      flagged: false,
      title: "the commentary says so",
      rows: [{ ...row, previous: "80%", commentary: "The first quarter was revised after an audit." }],
      headers,
      lastPeriod: { rows: [{ ...row, outturn: "88%" }], headers: before },
    },
    {
      flagged: false,
      title: "the previous outturn is last year's",
      rows: [{ ...row, previous: "80%" }],
      headers: { ...headers, previous: "Actual Q2 2013/14" },
      lastPeriod: { rows: [{ ...row, outturn: "88%" }], headers: before },
    },
    {
      flagged: false,
      title: "shown with fewer decimals",
      rows: [{ ...row, previous: "88%" }],
      headers,
      lastPeriod: { rows: [{ ...row, outturn: "87.6%" }], headers: before },
    },
  ],
  find: perPair((pair, last) => {
    const restated = (["previous", "earlier"] as const).filter((field) => isRestated(pair, field));
    if (restated.length === 0 || tells(pair.now, RESTATED)) return [];
    const wasProvisional = isProvisional(pair.then.figures.outturn);
    return restated.map((field) => {
      const particulars = {
        field,
        printed: printedIn(pair.now, field),
        then: printedIn(pair.then, "outturn"),
        sheet: last.scorecard.sheet.name,
        wasProvisional,
      };
      return { field, particulars, severity: wasProvisional ? "note" : "warning" };
    });
  }),
  say: ({ field, printed, then, sheet, wasProvisional }) =>
    `The ${FIELD_NAMES[field]} is ${printed} here; for the same time “${sheet}” printed ${then}${wasProvisional ? ", which was provisional" : ""}.`,
};

function isRestated({ now, then }: Pair, field: "previous" | "earlier"): boolean {
  const [printed, published] = [figureIn(now, field), figureIn(then, "outturn")];
  if (printed === null || published === null || sameFigure(printed, published) !== false) return false;
  return sameTime(periodOf(now, field), periodOf(then, "outturn")) === true;
}
