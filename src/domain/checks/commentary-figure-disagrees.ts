import type { Check, Fault, ReviewedRow, Subject } from "../check";
import { claimsOf, type Figure, type Since, type StatementOf } from "../commentary";
import { digitsTurned, meantEarlier, meantOutturn, turnedRound } from "../commentary/given";
import { figuresShown, isOfOthers, isOfRow, mayBeOwnPeriod, previousPair, sameFigure, shown } from "../commentary/held";
import { faultAt, perClaim, type ClaimFault } from "../commentary/per-claim";
import { groupBy } from "../group";
import { namesPercentage } from "../row";

interface Particulars {
  readonly words: string;
  readonly quoted: string;
  readonly printed: string;
  readonly what: "outturn" | "target" | "previous outturn";
  /** The comment gives an earlier figure as the latest. */
  readonly stale: boolean;
  /** Two of its digits are turned round. */
  readonly turned: boolean;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

/** A figure said to be this row's, and the row prints another. */
export const commentaryFigureDisagrees: Check<Particulars> = {
  id: "commentary/figure-disagrees",
  title: "The comment gives a figure of this row, and the row prints another",
  severity: "warning",
  why: "A comment that still speaks of an earlier figure explains a result that is no longer there.",
  remedy: "Bring the comment up to date with the figures of the row.",
  needs: ["commentary", "outturn"],
  examples: [
    {
      flagged: true,
      title: "last year's figure given as the current one",
      rows: [{ ...row, outturn: "72%", previous: "75%", commentary: "The current figure is 75%." }],
    },
    {
      flagged: true,
      title: "another target",
      rows: [{ ...row, outturn: "72%", commentary: "Performance fell short of the target of 80%." }],
    },
    {
      flagged: true,
      title: "another figure for the year before",
      rows: [{ ...row, outturn: "72%", previous: "75%", commentary: "72% of repairs were on time, down from 78% last year." }],
    },
    {
      flagged: true,
      title: "an earlier figure that stands nowhere in the row",
      rows: [{ ...row, outturn: "72%", previous: "75%", commentary: "Timely repairs went from 78% to 72%." }],
    },
    {
      flagged: false,
      title: "an earlier figure of another time",
      rows: [{ ...row, outturn: "72%", previous: "75%", commentary: "Timely repairs went from 78% in the first half to 72%." }],
    },
    {
      flagged: false,
      title: "the earlier figure of something else",
      rows: [{ ...row, outturn: "72%", previous: "75%", commentary: "Gas repairs were at 81%, down from 88% last year." }],
    },
    {
      flagged: true,
      title: "two digits turned round",
      rows: [
        {
          reference: "A1",
          indicator: "Number of visits to libraries",
          polarity: "Bigger is better",
          target: "1,150,000",
          outturn: "1,062,400",
          commentary: "There were 1,026,400 visits to our libraries.",
        },
      ],
    },
    {
      flagged: true,
      title: "a figure near to the outturn, of what the indicator counts",
      rows: [
        {
          reference: "A1",
          indicator: "Rent collected",
          polarity: "Bigger is better",
          target: "98%",
          outturn: "96.9%",
          commentary: "Collection came in at 95.9% as payments were late.",
        },
      ],
    },
    {
      flagged: false,
      title: "the figure of a part",
      rows: [
        {
          reference: "A1",
          indicator: "Rent collected",
          polarity: "Bigger is better",
          target: "98%",
          outturn: "96.9%",
          commentary: "Collection stands at 95.9% for new tenants.",
        },
      ],
    },
    {
      flagged: false,
      title: "the row's own figures, rounded",
      rows: [{ ...row, outturn: "72.4%", commentary: "The outturn was 72% against a target of 90%." }],
    },
    {
      flagged: false,
      title: "the figure of another area",
      rows: [{ ...row, outturn: "72.4%", commentary: "The London figure is 81%." }],
    },
  ],
  find: (subject) => {
    const quoted = quotedFaults(subject);
    const told = groupBy(quoted, ({ row }) => row);
    const given = subject.rows.flatMap((row) => givenFaults(row, subject));
    return [...quoted, ...given.filter((fault) => told.get(fault.row)?.some((other) => overlaps(fault, other)) !== true)];
  },
  say: ({ words, quoted, printed, what, stale, turned }) => {
    if (stale) return `The comment says “${words}”, but ${quoted} is an earlier figure: the latest is ${printed}.`;
    return `The comment says “${words}”. The row prints ${printed} as its ${what}, not ${quoted}.${turned ? " Two digits are turned round." : ""}`;
  },
};

type Quoted = StatementOf<"figure-quoted">;

const quotedFaults = perClaim("figure-quoted", (claim, words, row, subject) => {
  if (claim.of === "outturn") return outturnFault(claim, words, row);
  if (claim.of === "earlier") return earlierFault(claim, words, row, subject);
  return claim.of === "target" ? targetFault(claim, words, row) : previousFault(claim, words, row, subject);
});

/** Whether two faults of a row rest on the same words. */
function overlaps(fault: Fault<unknown>, other: Fault<unknown>): boolean {
  const [[own], [told]] = [fault.words ?? [], other.words ?? []];
  return own !== undefined && told !== undefined && fault.field === other.field && told.start < own.end && told.end > own.start;
}

const CALLED = { outturn: "outturn", target: "target", previous: "previous outturn" } as const;

/** Figures that the comment does not say whose they are, and that can hardly be any but the row's, mistyped. */
function givenFaults(row: ReviewedRow, subject: Subject): readonly Fault<Particulars>[] {
  const quoted = claimsOf(row, "figure-quoted");
  return claimsOf(row, "figure-given").flatMap((placed): readonly Fault<Particulars>[] => {
    const { field, claim, statement: given } = placed;
    const isQuoted = quoted.some((other) => other.field === field && other.claim.start < claim.end && other.claim.end > claim.start);
    const meant = turnedRound(given, row) ?? (isQuoted ? null : (meantEarlier(given, row, subject) ?? meantOutturn(given, row)));
    if (meant === null) return [];
    return [
      faultAt(row, placed, {
        words: claim.words,
        quoted: shown(given.figure),
        printed: shown(meant.printed),
        what: CALLED[meant.field],
        stale: meant.stale,
        turned: digitsTurned(given.figure, meant.printed) > 0,
      }),
    ];
  });
}

function outturnFault(claim: Quoted, words: string, row: ReviewedRow): ClaimFault<Particulars> | null {
  const own = figuresShown(row, "outturn").filter((figure) => goesWith(claim.figure, figure, row));
  const first = own[0];
  if (first === undefined || own.some((figure) => sameFigure(claim.figure, figure))) return null;
  const earlier = (["previous", "earlier"] as const).flatMap((field) => figuresShown(row, field));
  const stale = earlier.some((figure) => goesWith(claim.figure, figure, row) && sameFigure(claim.figure, figure));
  if (!claim.latest && !mayBeOwnPeriod(row, claim.at)) return null;
  // A figure of nowhere is held against the outturn only where that is one figure.
  const clear =
    row.indicator.figures.outturn.kind === "quantity" &&
    own.length === 1 + Number(figuresShown(row, "outturn").length > 1) &&
    mayBeOwnPeriod(row, claim.at);
  const printed = own.find(({ unit }) => unit === claim.figure.unit) ?? first;
  return stale || clear
    ? {
        particulars: {
          words,
          quoted: shown(claim.figure),
          printed: shown(printed),
          what: "outturn",
          stale,
          turned: digitsTurned(claim.figure, printed) > 0,
        },
      }
    : null;
}

function targetFault(claim: Quoted, words: string, row: ReviewedRow): ClaimFault<Particulars> | null {
  const target = row.indicator.figures.target;
  if (target.kind !== "quantity" || !goesWith(claim.figure, target, row) || !mayBeOwnPeriod(row, claim.at)) return null;
  const printed = (["target", "nextTarget", "tolerance", "floor"] as const).flatMap((field) => figuresShown(row, field));
  if (printed.some((figure) => sameFigure(claim.figure, figure))) return null;
  return {
    particulars: {
      words,
      quoted: shown(claim.figure),
      printed: shown(target),
      what: "target",
      stale: false,
      turned: digitsTurned(claim.figure, target) > 0,
    },
  };
}

function previousFault(claim: Quoted, words: string, row: ReviewedRow, subject: Subject): ClaimFault<Particulars> | null {
  const unsaid = words.toLowerCase().includes("quarter") ? "last-quarter" : "last-year";
  const since: Since = claim.at === null ? { kind: unsaid } : { kind: "period", period: claim.at };
  const pair = previousPair(row, subject, since);
  if (pair === null || isOfOthers(claim.beside, row) || !isOfRow(claim.subject, row, claim.beside)) return null;
  // A count beside a percentage is of something else.
  const isCount = claim.figure.unit === "" && claim.figure.decimals === 0 && pair.other.unit === "%";
  if (isCount || !goesWith(claim.figure, pair.other, row) || sameFigure(claim.figure, pair.other)) return null;
  return {
    particulars: {
      words,
      quoted: shown(claim.figure),
      printed: shown(pair.other),
      what: "previous outturn",
      stale: false,
      turned: digitsTurned(claim.figure, pair.other) > 0,
    },
  };
}

/**
 * "From 9.8 to 8.1": of what time the first is goes untold, so it is held only where the second is the outturn and the
 * first stands nowhere in the row.
 */
function earlierFault(claim: Quoted, words: string, row: ReviewedRow, subject: Subject): ClaimFault<Particulars> | null {
  const { outturn } = row.indicator.figures;
  const [moved] = claim.beside;
  const isToOutturn = outturn.kind === "quantity" && moved?.amount.eq(outturn.amount) === true && goesWith(moved, outturn, row);
  const printed = (["previous", "earlier", "target", "outturn"] as const).flatMap((field) => figuresShown(row, field));
  return !isToOutturn || printed.some((figure) => sameFigure(claim.figure, figure)) ? null : previousFault(claim, words, row, subject);
}

/**
 * Whether two figures are in units that may be one: a bare number goes with any, but with per cent only where the row is
 * about percentages.
 */
function goesWith(one: Figure, other: Figure, { indicator }: ReviewedRow): boolean {
  if (one.unit === other.unit) return true;
  const unit = one.unit === "" ? other.unit : other.unit === "" ? one.unit : null;
  return unit !== null && (unit !== "%" || namesPercentage(indicator.name));
}
