import { perRow, verdictByRule, type Check, type ReviewedRow, type Subject } from "../check";
import { ownPeriod, periodOf } from "../dated";
import { FIELD_NAMES, type FigureField, type Indicator } from "../indicator";
import { sameLength } from "../period";
import { DEFAULT_POLICY } from "../policies/default";
import type { Policy } from "../policy/policy";
import { isHeldByShare } from "../rating/part-year";
import { figureIn, printedIn } from "../row";

interface Particulars {
  readonly outturn: string;
  readonly otherField: FigureField;
  readonly other: string;
  /** The header that dates the one of the two that does not date itself, or null. */
  readonly header: string | null;
}

/** A quarter's figure held against a year's. Only periods that a cell itself names raise it. */
export const figureNotLikeForLike: Check<Particulars> = {
  id: "figure/not-like-for-like",
  title: "Figures for periods of different length are compared",
  severity: "warning",
  why: "A quarter's count always misses a year's target, and even a rate may differ from one season to the next.",
  remedy: "Compare with the target or figure for the same length of time, or leave the row unrated and say why.",
  needs: ["outturn"],
  examples: [
    {
      flagged: true,
      title: "a quarter against an academic year",
      rows: [
        {
          reference: "A1",
          indicator: "Apprentices recruited",
          polarity: "Bigger is better",
          target: "500 (AY 12-13)",
          outturn: "242 (Q1 AY 12-13)",
        },
      ],
    },
    {
      flagged: false,
      title: "half a year, which the rule holds against half of the target",
      rows: [
        { reference: "A1", indicator: "Homes built", polarity: "Bigger is better", target: "500 (2012/13)", outturn: "260 (Q2 2012/13)" },
      ],
      policy: { targets: { ...DEFAULT_POLICY.targets, partYear: "cumulative" } },
    },
    {
      flagged: false,
      title: "both for a year, though not the same one",
      rows: [
        {
          reference: "A1",
          indicator: "Apprentices recruited",
          polarity: "Bigger is better",
          target: "500 (2012/13)",
          outturn: "442 (2011/12)",
        },
      ],
    },
  ],
  find: perRow("outturn", (row, subject) => against(row, "target", subject) ?? against(row, "previous", subject)),
  say: ({ outturn, otherField, other, header }) =>
    `The outturn “${outturn}” and the ${FIELD_NAMES[otherField]} “${other}” are for periods of different length${header === null ? "" : `, by the header “${header}”`}.`,
};

function against(row: ReviewedRow, otherField: FigureField, { scorecard, policy }: Subject): Particulars | null {
  const { indicator } = row;
  if (otherField === "target" && isSettled(row, policy)) return null;
  if (figureIn(indicator, "outturn") === null || figureIn(indicator, otherField) === null) return null;
  const [outturn, other] = [periodOf(indicator, "outturn"), periodOf(indicator, otherField)];
  if (outturn === null || other === null || !(standsOut(indicator, "outturn") || standsOut(indicator, otherField))) return null;
  if (sameLength(outturn.period, other.period) !== false) return null;
  const undated = (["outturn", otherField] as const).find((field) => ownPeriod(indicator.figures[field]) === null);
  const header = scorecard.columns.find(({ field }) => field === undated)?.header ?? null;
  return { outturn: printedIn(indicator, "outturn"), otherField, other: printedIn(indicator, otherField), header };
}

/** Whether the rule says how the two compare, or does not compare them. */
function isSettled(row: ReviewedRow, policy: Policy): boolean {
  const verdict = verdictByRule(row);
  return (
    isHeldByShare(row.indicator, policy) ||
    (verdict.status === "unrated" && (verdict.reason === "part-year" || verdict.reason === "excluded"))
  );
}

/** Whether a cell names a period of another length than its header does, or one where its header names none. */
function standsOut({ figures, periods }: Indicator, field: FigureField): boolean {
  const [own, column] = [ownPeriod(figures[field]), periods[field]];
  return own !== null && (column === undefined || sameLength(own.period, column.period) !== true);
}
