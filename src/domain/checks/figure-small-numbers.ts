import { perRow, type Check } from "../check";
import type { Decimal } from "../decimal";
import { qualifiersBeside, type Qualifier, type Reading } from "../reading";

interface Particulars {
  readonly fraction: string;
  /** The fraction of the previous outturn, where the two differ by one case. */
  readonly before: string | null;
}

type Fraction = Extract<Qualifier, { kind: "fraction" }>;

/** A rate on fewer cases than this swings by more than ten percentage points with each of them. */
const FEW_CASES = 10;

/** A council warned its members of disproportionate swings where numbers are small. */
export const figureSmallNumbers: Check<Particulars> = {
  id: "figure/small-numbers",
  title: "A percentage rests on few cases",
  severity: "note",
  why: "One case more or fewer changes the percentage, and perhaps the colour, though nothing else has changed.",
  remedy: "Say in the commentary how many cases there were, and compare over a longer period.",
  needs: ["outturn"],
  examples: [
    {
      flagged: true,
      title: "eight cases in all",
      rows: [{ reference: "A1", indicator: "Pupils with better attendance", target: "65%", outturn: "88% (7/8)" }],
    },
    {
      flagged: true,
      title: "one case more than last year",
      rows: [{ reference: "A1", indicator: "Placements that last", target: "60%", outturn: "50% (11/22)", previous: "45.5% (10/22)" }],
    },
    {
      flagged: false,
      title: "many cases",
      rows: [{ reference: "A1", indicator: "Reoffenders", target: "35%", outturn: "35% (70/200)", previous: "38.7% (84/217)" }],
    },
  ],
  find: perRow("outturn", ({ indicator: { figures } }) => {
    const [now, before] = [fractionBeside(figures.outturn), fractionBeside(figures.previous)];
    if (now === null) return null;
    if (now.whole.lt(FEW_CASES)) return { fraction: now.text, before: null };
    const oneCase = before !== null && !now.part.eq(before.part) && isNear(now.part, before.part) && isNear(now.whole, before.whole);
    return oneCase ? { fraction: now.text, before: before.text } : null;
  }),
  say: ({ fraction, before }) =>
    before === null ? `The outturn rests on few cases: ${fraction}.` : `The outturn moved by one case only: ${fraction} after ${before}.`,
};

function fractionBeside(reading: Reading): Fraction | null {
  return qualifiersBeside(reading).find((qualifier) => qualifier.kind === "fraction") ?? null;
}

/** Whether two counts differ by one at most. */
function isNear(one: Decimal, other: Decimal): boolean {
  return one.minus(other).abs().lte(1);
}
