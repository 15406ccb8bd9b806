import { perRow, type Check } from "../check";
import { speaksOfNewTarget } from "../commentary/new-target";
import { periodOf, timesDiffer } from "../dated";
import { figureIn, isWorse, printedIn } from "../row";

interface Particulars {
  readonly next: string;
  readonly target: string;
}

export const nextTargetEased: Check<Particulars> = {
  id: "next-target/eased",
  title: "The next target is easier than this one, and nothing says why",
  severity: "warning",
  why: "Members will ask why the council aims for less, and the paper has no answer.",
  remedy: "Say in the commentary why the target was eased, or keep the present one.",
  needs: ["target", "nextTarget", "polarity"],
  examples: [
    {
      flagged: true,
      title: "lowered without a word",
      rows: [
        {
          reference: "A1",
          indicator: "Placements lasting two years",
          polarity: "Bigger is better",
          target: "75%",
          outturn: "63%",
          nextTarget: "68%",
          commentary: "Performance is worse than target.",
        },
      ],
    },
    {
      flagged: false,
      title: "lowered, and the commentary says why",
      rows: [
        {
          reference: "A1",
          indicator: "Placements lasting two years",
          polarity: "Bigger is better",
          target: "75%",
          outturn: "63%",
          nextTarget: "68%",
          commentary: "The target was lowered to match the national outturn.",
        },
      ],
    },
  ],
  find: perRow("nextTarget", ({ indicator }) => {
    const [target, next] = [figureIn(indicator, "target"), figureIn(indicator, "nextTarget")];
    if (target === null || next === null || !isWorse(next, target, indicator.polarity)) return null;
    if (timesDiffer(indicator, "target", "nextTarget")) return null;
    const printed = printedIn(indicator, "nextTarget");
    const period = periodOf(indicator, "nextTarget")?.period ?? null;
    const explained = speaksOfNewTarget(`${indicator.commentary}. ${indicator.correctiveAction}`, printed, period);
    return explained ? null : { next: printed, target: printedIn(indicator, "target") };
  }),
  say: ({ next, target }) => `The next target, ${next}, is easier than this one, ${target}, and the commentary does not say why.`,
};
