import { perFigure, type Check } from "../check";
import { Decimal, isZero } from "../decimal";
import { FIELD_NAMES, type FigureField } from "../indicator";
import { formatAmount, type Quantity } from "../reading";
import { figureIn, printedIn } from "../row";

interface Particulars {
  readonly field: FigureField;
  readonly printed: string;
  /** What the fraction makes, as printed beside it. */
  readonly worked: string;
}

/** Own judgement. A fraction may also count those left over: 30% (70/100) tells that 70 of 100 did not. */
export const figureFractionDisagrees: Check<Particulars> = {
  id: "figure/fraction-disagrees",
  title: "A percentage is not what its fraction makes",
  severity: "error",
  why: "One of the two is wrong, and any member with a calculator can see it.",
  remedy: "Check the numerator, the denominator and the percentage, and mend the one that is wrong.",
  needs: [],
  examples: [
    {
      flagged: true,
      title: "70 of 200 is 35%",
      rows: [{ reference: "A1", indicator: "Reoffenders after 12 months", target: "30%", outturn: "38% (70/200)" }],
    },
    {
      flagged: false,
      title: "rounded to the decimals printed",
      rows: [{ reference: "A1", indicator: "Reoffenders after 12 months", target: "30%", outturn: "38.7% (84/217)" }],
    },
    {
      flagged: false,
      title: "the fraction counts those left over",
      rows: [{ reference: "A1", indicator: "Repairs on time", target: "30%", outturn: "62% (38 of 100)" }],
    },
  ],
  find: perFigure(["target", "outturn", "previous", "earlier", "nextTarget"], ({ indicator }, field) => {
    const figure = figureIn(indicator, field);
    const percentage = figure === null ? null : workedOut(figure);
    if (figure === null || percentage === null || agrees(figure, percentage)) return null;
    return { field, printed: printedIn(indicator, field), worked: formatAmount(percentage, "%", Math.max(figure.decimals, 1)) };
  }),
  say: ({ field, printed, worked }) => `The ${FIELD_NAMES[field]} says ${printed}, but that fraction makes ${worked}.`,
};

/** The percentage that the fraction beside a percentage makes, unrounded; null where there is none. */
function workedOut({ unit, qualifiers }: Quantity): Decimal | null {
  const fraction = qualifiers.find(({ kind }) => kind === "fraction");
  if (unit !== "%" || fraction?.kind !== "fraction" || isZero(fraction.whole)) return null;
  return fraction.part.times(100).div(fraction.whole);
}

/** Within half of the last decimal printed, either way round. */
function agrees({ amount, decimals }: Quantity, percentage: Decimal): boolean {
  const half = new Decimal(10).pow(-decimals).div(2);
  return [percentage, new Decimal(100).minus(percentage)].some((worked) => worked.minus(amount).abs().lte(half));
}
