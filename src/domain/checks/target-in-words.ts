import { isLeftOut, perRow, type Check } from "../check";
import type { Polarity } from "../indicator";
import { DEFAULT_POLICY } from "../policies/default";
import type { TargetRules } from "../policy/policy";
import { limitIn } from "../rating/limit";
import type { Reading } from "../reading";
import { printedIn } from "../row";
import { isWithoutFigures } from "../unreadable";
import type { UnratedReason } from "../verdict";

interface Particulars {
  readonly target: string;
  readonly outturn: string;
  readonly how: "words" | "range" | "wrong-side" | "judgement" | "no-rating";
  /** The polarity that the target contradicts, where it does. */
  readonly polarity: string;
  /** Why the rule gives no rating, where it takes targets in words and can make nothing of this one. */
  readonly because: string;
}

/**
 * A limit on the side that the polarity calls good, "at least 80%", is as good as a figure, and so is whatever the rule
 * makes a rating of.
 */
export const targetInWords: Check<Particulars> = {
  id: "target/in-words",
  title: "The target is not one figure to reach",
  severity: "warning",
  why: "Where the rule cannot turn it into a figure, nobody can say whether it was met.",
  remedy: "Type the figure that must be reached, and keep the words for the commentary.",
  needs: ["target"],
  examples: [
    {
      flagged: true,
      title: "a direction without a level",
      rows: [
        {
          reference: "A1",
          indicator: "First time entrants to youth justice",
          polarity: "Smaller is better",
          target: "Reduction year on year",
          outturn: "80",
        },
      ],
    },
    {
      flagged: true,
      title: "a minimum where smaller is better",
      rows: [
        {
          reference: "A1",
          indicator: "First time entrants to youth justice",
          polarity: "Smaller is better",
          target: "at least 90",
          outturn: "80",
        },
      ],
    },
    {
      flagged: true,
      title: "a judgement, and no figure",
      rows: [
        {
          reference: "A1",
          indicator: "Inspection of children's services",
          polarity: "No polarity",
          target: "Good",
          outturn: "Requires improvement",
        },
      ],
    },
    {
      flagged: false,
      title: "a range, where the rule counts as met what lies inside",
      rows: [{ reference: "A1", indicator: "Places open", polarity: "Bigger is better", target: "100 to 120", outturn: "110" }],
      policy: { targets: { ...DEFAULT_POLICY.targets, ranges: "inside" } },
    },
    {
      flagged: false,
      title: "a limit on the side that is good",
      rows: [
        {
          reference: "A1",
          indicator: "First time entrants to youth justice",
          polarity: "Smaller is better",
          target: "90 or fewer",
          outturn: "80",
        },
      ],
    },
  ],
  find: perRow("target", (row, { policy }) => {
    const { indicator, verdict } = row;
    const { figures, polarity } = indicator;
    if (verdict.status === "rated" || isLeftOut(row)) return null;
    const isJudged = figures.target.kind === "unreadable" && isWithoutFigures(indicator);
    const how = isJudged ? "judgement" : whyNoLimit(figures.target, polarity, verdict.reason, policy.targets);
    return how === null
      ? null
      : { target: printedIn(indicator, "target"), outturn: printedIn(indicator, "outturn"), polarity, how, because: verdict.because };
  }),
  say: ({ target, outturn, how, polarity, because }) => {
    if (how === "judgement") {
      return `The target “${target}” and the outturn “${outturn}” are no figures, so no rule can rate the row. Rate it by judgement, with the reason.`;
    }
    if (how === "no-rating") return `${because} The row is not rated.`;
    if (how === "words") return `The target “${target}” names no level to reach, so the row is not rated.`;
    if (how === "range") return `The target “${target}” is a range. Nothing says which end must be reached, so the row is not rated.`;
    return `The target “${target}” sets a limit on the wrong side, as the row says ${polarity} is better. The row is not rated.`;
  },
};

/** Where the rule takes such targets, it has said itself what is wrong with this one, or something else is. */
function whyNoLimit(target: Reading, polarity: Polarity, reason: UnratedReason, { words, ranges }: TargetRules): Particulars["how"] | null {
  if (target.kind === "word-target" && words === "compare") {
    return reason === "unreadable-target" || reason === "no-comparison" ? "no-rating" : null;
  }
  if (target.kind === "word-target" || (target.kind === "unreadable" && target.reason === "no-figure")) return "words";
  if (target.kind === "range") return ranges === "inside" ? null : "range";
  return target.kind === "inequality" && limitIn(target, polarity) === null ? "wrong-side" : null;
}
