import { perRow, type Check } from "../check";
import type { Polarity } from "../indicator";
import { limitIn } from "../rating/limit";
import type { Reading } from "../reading";
import { printedIn } from "../row";
import { isWithoutFigures } from "../unreadable";

interface Particulars {
  readonly target: string;
  readonly outturn: string;
  readonly how: "words" | "range" | "wrong-side" | "judgement";
  /** The polarity that the target contradicts, where it does. */
  readonly polarity: string;
}

/** Catalogue D8. A limit on the side that the polarity calls good, "at least 80%", is as good as a figure. */
export const targetInWords: Check<Particulars> = {
  id: "target/in-words",
  title: "The target is not one figure to reach",
  severity: "warning",
  why: "Nobody can say by the figures whether such a target was met, so the row is not rated.",
  remedy: "Type the figure that must be reached, and keep the words for the commentary.",
  needs: ["target"],
  examples: [
    {
      flagged: true,
      title: "a direction without a level",
      rows: [{ reference: "A1", indicator: "First time entrants to youth justice", polarity: "Smaller is better", target: "Reduction year on year", outturn: "80" }],
    },
    {
      flagged: true,
      title: "a minimum where smaller is better",
      rows: [{ reference: "A1", indicator: "First time entrants to youth justice", polarity: "Smaller is better", target: "at least 90", outturn: "80" }],
    },
    {
      flagged: true,
      title: "a judgement, and no figure",
      rows: [{ reference: "A1", indicator: "Inspection of children's services", polarity: "No polarity", target: "Good", outturn: "Requires improvement" }],
    },
    {
      flagged: false,
      title: "a limit on the side that is good",
      rows: [{ reference: "A1", indicator: "First time entrants to youth justice", polarity: "Smaller is better", target: "90 or fewer", outturn: "80" }],
    },
  ],
  find: perRow("target", ({ indicator }) => {
    const { figures, polarity } = indicator;
    const how = figures.target.kind === "unreadable" && isWithoutFigures(indicator) ? "judgement" : whyNoLimit(figures.target, polarity);
    return how === null ? null : { target: printedIn(indicator, "target"), outturn: printedIn(indicator, "outturn"), polarity, how };
  }),
  say: ({ target, outturn, how, polarity }) => {
    if (how === "judgement") return `The target “${target}” and the outturn “${outturn}” are no figures, so no rule can rate the row. Rate it by judgement, with the reason.`;
    if (how === "words") return `The target “${target}” names no level to reach, so the row is not rated.`;
    if (how === "range") return `The target “${target}” is a range. Nothing says which end must be reached, so the row is not rated.`;
    return `The target “${target}” sets a limit on the wrong side, as the row says ${polarity} is better. The row is not rated.`;
  },
};

function whyNoLimit(target: Reading, polarity: Polarity): Particulars["how"] | null {
  if (target.kind === "word-target" || (target.kind === "unreadable" && target.reason === "no-figure")) return "words";
  if (target.kind === "range") return "range";
  return target.kind === "inequality" && limitIn(target, polarity) === null ? "wrong-side" : null;
}
