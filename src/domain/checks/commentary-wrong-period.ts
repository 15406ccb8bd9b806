import type { Check, ReviewedRow, Subject } from "../check";
import { claimsOf, type Figure } from "../commentary";
import { mayBeOwnPeriod } from "../commentary/held";
import { perClaim } from "../commentary/per-claim";
import { comparePeriods, isWholeYear, sameLength, type Period } from "../period";
import { describePeriod } from "../commentary/describe-period";
import { periodOf } from "../dated";
import { words } from "../text";

interface Particulars {
  readonly words: string;
  readonly problem: string;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

/** The comment names a time that the figure cannot be of. */
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
      rows: [{ ...row, outturn: "72% (2012/13)", commentary: "The new system had a large impact on performance for 2013/14." }],
    },
    {
      flagged: true,
      title: "a quarter of twelve months",
      rows: [{ ...row, outturn: "72%", commentary: "This is the Quarter 1 figure (April 2012 to March 2013)." }],
    },
    {
      flagged: false,
      title: "what is still to come",
      rows: [{ ...row, outturn: "72% (2012/13)", commentary: "There will be an impact on performance for 2013/14." }],
    },
  ],
  find: (subject) => [
    ...toldTooEarly(subject),
    ...spans(subject),
    ...comparisons(subject),
    ...directions(subject),
    ...bases(subject),
    ...toldTooLate(subject),
    ...dated(subject),
  ],
  say: ({ words, problem }) => `The comment says “${words}”. ${problem}`,
};

const toldTooEarly = perClaim("other-period", ({ past, meant, period }, words, row) => {
  const own = outturnPeriod(row);
  if (past) return later(words, period, own);
  return meant && own !== null && isLongAfter(period, own, row)
    ? { particulars: { words, problem: `It tells what happened in it, and the figure is of ${describePeriod(own)}.` } }
    : null;
});

/** What is still to come by a time that is over: the paper is written when the figure's own time has ended. */
const toldTooLate = perClaim("other-period", ({ ahead, period }, words, row, subject) => {
  const own = outturnPeriod(row);
  if (ahead === null || own === null || !isOver(period, own, ahead) || mayBeUnderWay(own, subject)) return null;
  return { particulars: { words, problem: `It is told as still to come, and the figure is of ${describePeriod(own)}.` } };
});

function outturnPeriod({ indicator }: ReviewedRow): Period | null {
  return periodOf(indicator, "outturn")?.period ?? null;
}

/** Whether a time has ended when the figure's own has, and, of what begins in it, before that. */
function isOver(named: Period, own: Period, ahead: "by" | "from"): boolean {
  const kinds = own.yearKind === null && own.months === null ? (["financial", "academic"] as const) : [own.yearKind];
  return kinds.every((yearKind) => {
    const order = comparePeriods({ ...named, yearKind: named.yearKind ?? yearKind }, { ...own, yearKind });
    return order === -1 || (order === 0 && ahead === "by");
  });
}

/** Years of schools end in summer, and their results come in winter. */
// prettier-ignore
const OF_SCHOOLS = new Set([
  "school", "schools", "pupil", "pupils", "academic", "attainment", "exam", "exams", "gcse", "stage", "ks1", "ks2", "ks4", "level",
  "college",
]);

/** Whether a time ends half a year after a whole year did: its papers are long out by then. */
function isLongAfter(named: Period, own: Period, { indicator: { name } }: ReviewedRow): boolean {
  if (own.year === null || !isWholeYear(own) || words(name).some((word) => OF_SCHOOLS.has(word))) return false;
  return comparePeriods(named, { ...own, yearKind: own.yearKind ?? "financial", year: own.year + 1, quarter: 2 }) === 1;
}

/** The row's own figure, dated to a time that it is not of. */
const dated = perClaim("figure-given", ({ figure, dated: named }, words, row, subject) => {
  const { outturn, previous, earlier } = row.indicator.figures;
  const own = outturnPeriod(row);
  if (named === null || own === null || outturn.kind !== "quantity" || !isSame(figure, outturn) || !isBefore(named, own, row, subject)) {
    return null;
  }
  if ([previous, earlier].some((reading) => reading.kind === "quantity" && isSame(figure, reading))) return null;
  const again = claimsOf(row, "figure-given").filter(({ statement }) => isSame(statement.figure, outturn)).length > 1;
  return again
    ? null
    : {
        particulars: {
          words,
          problem: `It gives that figure for ${describePeriod(named)}, and the row prints it for ${describePeriod(own)}.`,
        },
      };
});

function isSame(one: Figure, other: Figure): boolean {
  return (one.unit === other.unit || one.unit === "" || other.unit === "") && one.amount.eq(other.amount);
}

/**
 * Whether a time ends before the figure's own: an earlier year, a month before it, or a quarter of the year itself where
 * the figure is known to be of the whole. Its own months are let be.
 */
function isBefore(named: Period, own: Period, row: ReviewedRow, subject: Subject): boolean {
  if (mayBeOwnPeriod(row, named)) return false;
  if (named.months !== null) return isWholeYear(own) && own.yearKind !== null && comparePeriods(named, own) === -1;
  const inside = named.quarter !== null && isWholeYear(own) && (named.year === null || named.year === own.year);
  return inside ? named.quarter !== 4 && !mayBeUnderWay(own, subject) : comparePeriods(named, own) === -1;
}

/** Words of a header that leave open whether its year is over. */
// prettier-ignore
const UNDER_WAY = new Set([
  "ytd", "date", "current", "latest", "forecast", "projected", "provisional", "quarter", "quarterly", "month", "monthly",
]);

/** Whether the year of an outturn may not be over: some header speaks of a part of it. */
function mayBeUnderWay(own: Period, { scorecard: { headings } }: Subject): boolean {
  if (!isWholeYear(own)) return false;
  return headings.some(
    ({ header, period }) => (period !== null && !isWholeYear(period)) || words(header).some((word) => UNDER_WAY.has(word)),
  );
}

/** A quarter with the months of a year beside it. */
const spans = perClaim("other-period", ({ period, spans: months }, words) => {
  if (months === null || sameLength(period, months) !== false || period.yearToDate) return null;
  return {
    particulars: {
      words,
      problem: `It names ${describePeriod(period)}, and the months beside it are ${describePeriod(months)}. Which of the two is meant?`,
    },
  };
});

const comparisons = perClaim("compared-with-target", ({ at, side }, words, row) =>
  side === "on" ? null : later(words, at, outturnPeriod(row)),
);

const directions = perClaim("compared-with-previous", ({ at, since }, words, row) => {
  const own = outturnPeriod(row);
  return later(words, since.kind === "period" ? since.period : null, own) ?? later(words, at, own);
});

/** A target that is counted from an outturn still to come. */
const bases = perClaim("target-on-outturn", ({ of }, words, row) => later(words, of, outturnPeriod(row)));

/** Fault where a period told of as past ends after the figure's own. A month may be news added later, so it is let pass. */
function later(words: string, named: Period | null, own: Period | null): { readonly particulars: Particulars } | null {
  if (named === null || own === null || named.months !== null || comparePeriods(named, own) !== 1) return null;
  return { particulars: { words, problem: `It speaks of ${describePeriod(named)}, and the figure is of ${describePeriod(own)}.` } };
}
