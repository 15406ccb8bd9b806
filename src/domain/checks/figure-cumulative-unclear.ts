import { perRow, type Check, type ReviewedRow, type Subject } from "../check";
import { FIELD_NAMES, type Field, type FigureField } from "../indicator";
import type { Period } from "../period";
import { qualifiersBeside, type Reading } from "../reading";
import { figureIn, isCount, printedIn } from "../row";
import { containsAny, phrases, words } from "../text";

interface Particulars {
  readonly outturn: string;
  readonly otherField: FigureField;
  readonly other: string;
  readonly how: "one-says" | "neither-says";
}

/** A council codes its indicators as cumulative, snapshot, rolling year or annual for this reason. */
export const figureCumulativeUnclear: Check<Particulars> = {
  id: "figure/cumulative-unclear",
  title: "It is not clear whether figures that are compared count from the start of the year",
  severity: "note",
  why: "A running total always grows, so its arrow and its distance from target mean nothing unless both figures count alike.",
  remedy: "Say at the indicator whether it is cumulative, a snapshot, or for the quarter alone, and compare like with like.",
  needs: ["outturn"],
  examples: [
    {
      flagged: true,
      title: "a running total beside a figure that does not say what it is",
      rows: [{ reference: "A1", indicator: "Homes improved", polarity: "Bigger is better", target: "500", outturn: "2,000 (cumulative)" }],
    },
    {
      flagged: false,
      title: "two running totals",
      rows: [
        {
          reference: "A1",
          indicator: "Homes improved",
          polarity: "Bigger is better",
          target: "2,500 (cumulative)",
          outturn: "2,000 (cumulative)",
        },
      ],
    },
  ],
  find: perRow("outturn", (row, subject) => oneSays(row, "target") ?? oneSays(row, "previous") ?? neitherSays(row, subject)),
  say: ({ outturn, otherField, other, how }) =>
    how === "one-says"
      ? `The outturn “${outturn}” and the ${FIELD_NAMES[otherField]} “${other}” do not both say the same of how they count.`
      : `The outturn of ${outturn} follows ${other} in an earlier quarter of the same year, and nothing says whether it is a running total.`,
};

const COUNTINGS = ["cumulative", "snapshot", "rolling"] as const;

type Counting = (typeof COUNTINGS)[number];

/** One of the two figures says how it counts, and the other says nothing or something else. */
function oneSays({ indicator }: ReviewedRow, otherField: FigureField): Particulars | null {
  if (figureIn(indicator, "outturn") === null || figureIn(indicator, otherField) === null) return null;
  const [outturn, other] = [countingOf(indicator.figures.outturn), countingOf(indicator.figures[otherField])];
  return outturn === other || saysHowItCounts(indicator.name)
    ? null
    : { outturn: printedIn(indicator, "outturn"), otherField, other: printedIn(indicator, otherField), how: "one-says" };
}

function countingOf(reading: Reading): Counting | null {
  const said = qualifiersBeside(reading).flatMap(({ kind }) => COUNTINGS.filter((counting) => counting === kind));
  return said[0] ?? null;
}

/** A count that has grown since an earlier quarter of the same year, and nothing says how it counts. A running total never falls. */
function neitherSays({ indicator }: ReviewedRow, { scorecard }: Subject): Particulars | null {
  const [figure, before] = [figureIn(indicator, "outturn"), figureIn(indicator, "previous")];
  if (figure === null || before === null || figure.amount.lte(before.amount) || !isCount(indicator.name)) return null;
  const headed = (field: Field) => scorecard.columns.find((column) => column.field === field);
  const [outturn, previous] = [headed("outturn"), headed("previous")];
  if (!areQuartersOfOneYear(outturn?.period ?? null, previous?.period ?? null)) return null;
  if (saysHowItCounts(`${indicator.name} ${outturn?.header ?? ""} ${previous?.header ?? ""}`)) return null;
  return { outturn: printedIn(indicator, "outturn"), otherField: "previous", other: printedIn(indicator, "previous"), how: "neither-says" };
}

function areQuartersOfOneYear(one: Period | null, other: Period | null): boolean {
  if (one === null || other === null || one.year === null || one.quarter === null || other.quarter === null) return false;
  return one.year === other.year && one.quarter !== other.quarter;
}

// prettier-ignore
const SAYINGS = phrases([
  "cumulative", "ytd", "year to date", "snapshot", "rolling", "quarterly", "in quarter", "in the quarter", "per quarter", "at end of",
  "as at", "running total", "currently", "c", "s", "r",
]);

function saysHowItCounts(text: string): boolean {
  return containsAny(words(text), SAYINGS);
}
