import { perRow, type Check } from "../check";
import { timesDiffer } from "../dated";
import { isPositive, type Decimal } from "../decimal";
import { comparableUnits } from "../rating/units";
import type { Quantity } from "../reading";
import { figureIn, namesPercentage, printedIn } from "../row";
import { scaleMismatch } from "../scale";

interface Particulars {
  readonly outturn: string;
  readonly target: string;
  readonly previous: string;
  readonly side: "more" | "less";
}

/** From a committee paper that printed 73,390 against a target of 420 and 2,500 the year before. */
export const figureOrderOfMagnitude: Check<Particulars> = {
  id: "figure/order-of-magnitude",
  title: "The outturn is ten times its target and its previous outturn, or a tenth",
  severity: "error",
  why: "Such a jump is nearly always a slip of the keyboard, and members will believe it or laugh at it.",
  remedy: "Check the outturn against its source. If it is right, explain the jump in the commentary.",
  needs: ["outturn", "target", "previous"],
  examples: [
    {
      flagged: true,
      title: "a figure far beyond both",
      rows: [
        { reference: "A1", indicator: "People helped", polarity: "Bigger is better", target: "420", outturn: "73,390", previous: "2,500" },
      ],
    },
    {
      flagged: false,
      title: "far beyond the target, but as last year",
      rows: [{ reference: "A1", indicator: "People helped", polarity: "Bigger is better", target: "42", outturn: "733", previous: "690" }],
    },
  ],
  find: perRow("outturn", ({ indicator }) => {
    const [outturn, target, previous] = [figureIn(indicator, "outturn"), figureIn(indicator, "target"), figureIn(indicator, "previous")];
    if (outturn === null || target === null || previous === null) return null;
    const side = sideOf(outturn, [target, previous]);
    if (side === null || scaleMismatch(outturn, target, namesPercentage(indicator.name)) !== null) return null;
    // A first quarter's count may well be a tenth of a year's; ten times a year's it cannot be.
    if (side === "less" && OTHERS.some((field) => timesDiffer(indicator, "outturn", field))) return null;
    return {
      outturn: printedIn(indicator, "outturn"),
      target: printedIn(indicator, "target"),
      previous: printedIn(indicator, "previous"),
      side,
    };
  }),
  say: ({ outturn, target, previous, side }) =>
    side === "more"
      ? `The outturn of ${outturn} is at least ten times the target of ${target} and the previous outturn of ${previous}.`
      : `The outturn of ${outturn} is a tenth or less of the target of ${target} and the previous outturn of ${previous}.`,
};

const OTHERS = ["target", "previous"] as const;

/** Counts below this swing tenfold without a slip: 12 exclusions one year, 1 the next. */
const SMALL_COUNT = 20;

/** On which side the outturn is ten times off all the others; null where it is not, or where one is 0 or negative. */
function sideOf(outturn: Quantity, others: readonly Quantity[]): Particulars["side"] | null {
  // What is ten times another has more digits before its point.
  if (others.some(({ amount }) => amount.e === outturn.amount.e)) return null;
  const all = [outturn, ...others];
  if (!all.every(({ amount }) => isPositive(amount)) || all.every(({ amount }) => isSmallCount(amount))) return null;
  if (others.some((other) => !comparableUnits(outturn, other))) return null;
  if (others.every(({ amount }) => outturn.amount.gte(amount.times(10)))) return "more";
  return others.every(({ amount }) => amount.gte(outturn.amount.times(10))) ? "less" : null;
}

function isSmallCount(amount: Decimal): boolean {
  return amount.lt(SMALL_COUNT) && amount.round(0).eq(amount);
}
