import type { Check } from "../check";
import { periodOfFigure } from "../commentary/held";
import { perClaim } from "../commentary/per-claim";
import { comparePeriods, sameLength, type Period } from "../period";
import { describePeriod } from "../commentary/describe-period";

interface Particulars {
  readonly words: string;
  readonly problem: string;
}

/** Catalogue C13, D16: the comment names a time that the figure cannot be of. */
export const commentaryWrongPeriod: Check<Particulars> = {
  id: "commentary/wrong-period",
  title: "The comment names a period that does not fit",
  severity: "warning",
  why: "A reader cannot tell which year or quarter the words are about, or whether the comment is an old one.",
  remedy: "Name the period that the figure is of.",
  needs: ["commentary", "outturn"],
  examples: [
    {
      flagged: true,
      title: "told as done, and not yet begun",
      rows: [{ reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "72% (2012/13)", commentary: "The new system had a large impact on performance for 2013/14." }],
    },
    {
      flagged: true,
      title: "a quarter of twelve months",
      rows: [{ reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "72%", commentary: "This is the Quarter 1 figure (April 2012 to March 2013)." }],
    },
    {
      flagged: false,
      title: "what is still to come",
      rows: [{ reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "72% (2012/13)", commentary: "There will be an impact on performance for 2013/14." }],
    },
  ],
  find: (subject) => [...toldTooEarly(subject), ...spans(subject), ...comparisons(subject), ...directions(subject), ...bases(subject)],
  say: ({ words, problem }) => `The comment says “${words}”. ${problem}`,
};

const toldTooEarly = perClaim("other-period", ({ past, period }, words, row, subject) => {
  const own = periodOfFigure(row, subject, "outturn");
  return past ? later(words, period, own) : null;
});

/** A quarter with the months of a year beside it. */
const spans = perClaim("other-period", ({ period, spans: months }, words) => {
  if (months === null || sameLength(period, months) !== false || period.yearToDate) return null;
  return { particulars: { words, problem: `It names ${describePeriod(period)}, and the months beside it are ${describePeriod(months)}. Which of the two is meant?` } };
});

const comparisons = perClaim("compared-with-target", ({ at, side }, words, row, subject) => (side === "on" ? null : later(words, at, periodOfFigure(row, subject, "outturn"))));

const directions = perClaim("compared-with-previous", ({ at, since }, words, row, subject) => {
  const own = periodOfFigure(row, subject, "outturn");
  return later(words, since.kind === "period" ? since.period : null, own) ?? later(words, at, own);
});

/** A target that is counted from an outturn still to come. */
const bases = perClaim("target-on-outturn", ({ of }, words, row, subject) => later(words, of, periodOfFigure(row, subject, "outturn")));

/** Fault where a period told of as past ends after the figure's own. A month may be news added later, so it is let pass. */
function later(words: string, named: Period | null, own: Period | null): { readonly particulars: Particulars } | null {
  if (named === null || own === null || named.months !== null || comparePeriods(named, own) !== 1) return null;
  return { particulars: { words, problem: `It speaks of ${describePeriod(named)}, and the figure is of ${describePeriod(own)}.` } };
}
