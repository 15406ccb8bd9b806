import type { Check } from "../check";
import type { StatementOf } from "../commentary";
import { movedPair, sameFigure, shown, standing, type Pair } from "../commentary/held";
import { perClaim } from "../commentary/per-claim";

interface Particulars {
  readonly words: string;
  readonly outturn: string;
  readonly previous: string;
  readonly is: string;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", previous: "75%" };

/** The direction that the comment tells is not that of the figures. */
export const commentaryDirectionClaimDisagrees: Check<Particulars> = {
  id: "commentary/direction-claim-disagrees",
  title: "The comment says better, worse or the same as before, and the figures say otherwise",
  severity: "warning",
  why: "The arrow and the words then point different ways, and members will ask which of them to believe.",
  remedy: "Check both figures, then change the comment or the figure that is wrong.",
  needs: ["commentary", "outturn", "previous"],
  examples: [
    {
      flagged: true,
      title: "said to be better, and it fell",
      rows: [{ ...row, outturn: "72%", commentary: "Performance is better than last year." }],
    },
    {
      flagged: true,
      title: "said to be the same, and it rose",
      rows: [{ ...row, outturn: "78%", commentary: "Performance is the same as last year." }],
    },
    {
      flagged: true,
      title: "a larger share than before, and it is smaller",
      rows: [
        {
          reference: "A1",
          indicator: "% of care leavers in training",
          polarity: "Bigger is better",
          target: "60%",
          outturn: "51.8%",
          previous: "55%",
          commentary: "A larger share of our young people were in training than a year ago.",
        },
      ],
    },
    {
      flagged: true,
      title: "fewer people than before, and there were more",
      rows: [
        {
          reference: "A1",
          indicator: "Park and ride passengers",
          polarity: "Bigger is better",
          target: "410,000",
          outturn: "352,600",
          previous: "338,900",
          commentary: "Fewer people used park and ride than the year before.",
        },
      ],
    },
    {
      flagged: true,
      title: "a rate that came down, and it rose",
      rows: [
        {
          reference: "A1",
          indicator: "Burglaries per 1,000 households",
          polarity: "Smaller is better",
          target: "5.0",
          outturn: "5.8",
          previous: "5.3",
          commentary: "The burglary rate came down on the previous year.",
        },
      ],
    },
    {
      flagged: false,
      title: "fewer is better, and it fell",
      rows: [
        {
          reference: "A1",
          indicator: "Missed collections",
          polarity: "Smaller is better",
          target: "90",
          outturn: "72",
          previous: "75",
          commentary: "Performance is better than last year.",
        },
      ],
    },
    {
      flagged: false,
      title: "fewer people of a part",
      rows: [
        {
          reference: "A1",
          indicator: "Park and ride passengers",
          polarity: "Bigger is better",
          target: "410,000",
          outturn: "352,600",
          previous: "338,900",
          commentary: "Fewer people used park and ride on Sundays than the year before.",
        },
      ],
    },
    {
      flagged: false,
      title: "the share of something else",
      rows: [
        {
          reference: "A1",
          indicator: "% of care leavers in training",
          polarity: "Bigger is better",
          target: "60%",
          outturn: "51.8%",
          previous: "55%",
          commentary: "A larger share of our young people have special needs than a year ago.",
        },
      ],
    },
  ],
  find: perClaim("compared-with-previous", (claim, words, row, subject) => {
    const pair = movedPair(claim, row, subject);
    if (pair === null) return null;
    const found = contradiction(claim, pair);
    if (found === null) return null;
    const particulars = { words, outturn: shown(pair.outturn), previous: shown(pair.other), is: found.is };
    return found.opposite ? { particulars, severity: "error" } : { particulars };
  }),
  say: ({ words, outturn, previous, is }) =>
    `The comment says “${words}”. The outturn of ${outturn} is ${is} the ${previous} it is compared with. Which holds, the words or the figures?`,
};

interface Contradiction {
  readonly is: string;
  readonly opposite: boolean;
}

function contradiction({ side, ofFigure, by }: StatementOf<"compared-with-previous">, pair: Pair): Contradiction | null {
  const { figure, meaning } = standing(pair);
  if (figure === "same") return side === "same" ? null : { is: "the same as", opposite: false };
  if (side === "same") return sameFigure(pair.outturn, pair.other) ? null : { is: `${figure} than`, opposite: false };
  if (side === "higher" || side === "lower") {
    // Words for up and down are often meant of performance: where that reading holds and no amount is given, the claim is open.
    const meant = side === "higher" ? "better" : "worse";
    return side === figure || (meant === meaning && !ofFigure && by === null) ? null : { is: `${figure} than`, opposite: true };
  }
  return meaning === null || meaning === side ? null : { is: `${figure} than, and so ${meaning} than,`, opposite: true };
}
