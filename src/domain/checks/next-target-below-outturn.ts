import { perRow, type Check } from "../check";
import { timesDiffer } from "../dated";
import { isProvisional } from "../reading";
import { figureIn, isWorse, printedIn } from "../row";

interface Particulars {
  readonly next: string;
  readonly outturn: string;
}

/** A provisional outturn may yet change, and a quarter's is not held against a year's target: both are left aside. */
export const nextTargetBelowOutturn: Check<Particulars> = {
  id: "next-target/below-outturn",
  title: "The next target asks for less than was reached this year",
  severity: "note",
  why: "A target that performance already beats stretches nobody, and scrutiny members ask about it.",
  remedy: "Consider a target at least as good as this outturn, or say why performance is expected to fall back.",
  needs: ["nextTarget", "outturn", "polarity"],
  examples: [
    {
      flagged: true,
      title: "already beaten by far",
      rows: [
        {
          reference: "A1",
          indicator: "Affordable homes delivered",
          polarity: "Bigger is better",
          target: "250",
          outturn: "487",
          nextTarget: "250",
        },
      ],
    },
    {
      flagged: false,
      title: "a little more than was reached",
      rows: [
        {
          reference: "A1",
          indicator: "Affordable homes delivered",
          polarity: "Bigger is better",
          target: "250",
          outturn: "487",
          nextTarget: "490",
        },
      ],
    },
  ],
  find: perRow("nextTarget", ({ indicator }) => {
    const [outturn, next] = [figureIn(indicator, "outturn"), figureIn(indicator, "nextTarget")];
    if (outturn === null || next === null || isProvisional(outturn) || !isWorse(next, outturn, indicator.polarity)) return null;
    if (timesDiffer(indicator, "outturn", "nextTarget")) return null;
    return { next: printedIn(indicator, "nextTarget"), outturn: printedIn(indicator, "outturn") };
  }),
  say: ({ next, outturn }) => `The next target is ${next}, but the outturn is already ${outturn}.`,
};
