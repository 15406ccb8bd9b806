import { isLeftOut, perRow, type Check } from "../check";
import { figureIn, printedIn } from "../row";

interface Particulars {
  readonly target: string;
}

/** Scrutiny members asked why targets were 0. */
export const targetZeroWhereBiggerIsBetter: Check<Particulars> = {
  id: "target/zero-where-bigger-is-better",
  title: "The target is 0 where bigger is better",
  severity: "warning",
  why: "Any result meets such a target, so the rating says nothing; often a blank was turned into 0.",
  remedy: "Type the real target, or clear the cell and say that there is none.",
  needs: ["target", "polarity"],
  examples: [
    {
      flagged: true,
      title: "nothing to reach",
      rows: [{ reference: "A1", indicator: "Homes built", polarity: "Bigger is better", target: "0", outturn: "41" }],
    },
    {
      flagged: false,
      title: "a score that may fall below 0",
      rows: [{ reference: "A1", indicator: "Progress 8", polarity: "Bigger is better", target: "0.0", outturn: "-0.21" }],
    },
    {
      flagged: false,
      title: "none allowed, where smaller is better",
      rows: [{ reference: "A1", indicator: "Schools below the floor standard", polarity: "Smaller is better", target: "0", outturn: "1" }],
    },
  ],
  find: perRow("target", (row) => {
    const { indicator } = row;
    const isNothing = indicator.polarity === "bigger" && figureIn(indicator, "target")?.amount.eq(0) === true;
    const mayMiss = (["outturn", "previous", "earlier"] as const).some((field) => figureIn(indicator, field)?.amount.lt(0) === true);
    return isNothing && !mayMiss && !isLeftOut(row) ? { target: printedIn(indicator, "target") } : null;
  }),
  say: ({ target }) => `The target is ${target}, and the row says bigger is better: any outturn reaches it.`,
};
