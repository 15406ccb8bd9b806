import { perFigure, type Check } from "../check";
import { Decimal, isNegative } from "../decimal";
import { FIELD_NAMES, type FigureField } from "../indicator";
import { figureIn, printedIn } from "../row";
import { containsAny, phrases, words } from "../text";

interface Particulars {
  readonly field: FigureField;
  readonly figure: string;
  readonly side: "above" | "below";
}

export const figurePercentageOutOfBounds: Check<Particulars> = {
  id: "figure/percentage-out-of-bounds",
  title: "A percentage of a whole is over 100 or below 0",
  severity: "warning",
  why: "A part cannot be more than its whole, so the figure or its scale is wrong.",
  remedy: "Check the numerator and the denominator, and type the figure again.",
  needs: ["indicator"],
  examples: [
    {
      flagged: true,
      title: "more reviews on time than reviews",
      rows: [{ reference: "A1", indicator: "% of reviews held on time", target: "95%", outturn: "104%" }],
    },
    {
      flagged: false,
      title: "a budget can be overspent",
      rows: [{ reference: "A1", indicator: "% of budget spent", target: "100%", outturn: "104%" }],
    },
  ],
  find: perFigure(["target", "outturn", "previous", "earlier", "nextTarget"], ({ indicator }, field) => {
    const figure = figureIn(indicator, field);
    if (figure === null || (figure.unit !== "%" && figure.unit !== "")) return null;
    const side = figure.amount.gt(WHOLE) ? "above" : isNegative(figure.amount) ? "below" : null;
    return side === null || !isPartOfWhole(indicator.name) ? null : { field, figure: printedIn(indicator, field), side };
  }),
  say: ({ field, figure, side }) =>
    `The ${FIELD_NAMES[field]} of ${figure} is ${side === "above" ? "more than 100%" : "less than 0%"}, but the indicator is a share of a whole.`,
};

const WHOLE = new Decimal(100);

const SHARES = phrases(["% of", "percentage of", "proportion of", "per cent of", "percent of"]);

/** Wholes that can be outdone, and percentages that are changes. */
// prettier-ignore
const OUTDONE = [
  "budget", "budgeted", "target", "targets", "plan", "planned", "forecast", "income", "profile", "profiled", "baseline", "capacity",
  "expected", "increase", "change", "growth", "reduction", "decrease", "variance", "ratio",
];

function isPartOfWhole(name: string): boolean {
  const said = words(name);
  return containsAny(said, SHARES) && !said.some((word) => OUTDONE.includes(word));
}
