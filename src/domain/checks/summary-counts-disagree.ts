import type { Check, Fault, Subject } from "../check";
import { printedSummaries, type PrintedCount, type PrintedSummary } from "../printed-counts";
import { list } from "../text";
import { FAMILY_LABELS } from "../policy/policy";

type Particulars =
  | { readonly kind: "rows"; readonly rating: string; readonly printed: number; readonly counted: number }
  | { readonly kind: "total"; readonly printed: number; readonly parts: readonly number[] }
  | { readonly kind: "shares"; readonly shares: readonly WrongShare[]; readonly of: number };

interface WrongShare {
  readonly rating: string;
  readonly count: number;
  readonly percent: number;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };
const rows = [
  { ...row, outturn: "91%", rating: "Green" },
  { ...row, reference: "A2", outturn: "92%", rating: "Green" },
  { ...row, reference: "A3", outturn: "72%", rating: "Red" },
];

/** Bands add up to the rated total, and percentages are of one number. */
export const summaryCountsDisagree: Check<Particulars> = {
  id: "summary/counts-disagree",
  title: "The summary does not agree with the rows, or with itself",
  severity: "error",
  why: "The counts are what is quoted in the meeting and the press, and anybody can add them up.",
  remedy: "Count the ratings again, and make every percentage a share of the rated rows.",
  needs: ["outturn"],
  examples: [
    { flagged: true, title: "one Green too many", rows: [...rows, { reference: "3 Green, 1 Red" }] },
    { flagged: true, title: "a total that is not the sum", rows: [...rows, { reference: "Green 2, Red 1, total rated 4" }] },
    { flagged: true, title: "percentages of different numbers", rows: [...rows, { reference: "Green 2 (67%), Red 1 (25%)" }] },
    {
      flagged: false,
      title: "counts, total and percentages that agree",
      rows: [...rows, { reference: "Green 2 (67%), Red 1 (33%), total rated 3" }],
    },
    { flagged: false, title: "a key with figures", rows: [...rows, { reference: "Green: within 5% of target. Red: more than 10% off." }] },
  ],
  find: (subject) => {
    const summaries = printedSummaries(subject.scorecard);
    const [only] = summaries;
    // Several summaries are for parts of the sheet, or for other periods: which is not said.
    const counts = only !== undefined && summaries.length === 1 ? againstRows(only, subject) : [];
    const sums = summaries.flatMap((summary) => [...againstTotal(summary, subject), ...shares(summary, subject)]);
    return [...counts, ...sums].map((particulars): Fault<Particulars> => ({
      row: null,
      field: "rating",
      about: aboutOf(particulars),
      particulars,
    }));
  },
  say: (particulars) => {
    switch (particulars.kind) {
      case "rows":
        return `The summary counts ${particulars.printed} ${particulars.rating}; the rows print ${particulars.counted}.`;
      case "total":
        return `The summary's total is ${particulars.printed}, but its ratings add up to ${sum(particulars.parts)} (${particulars.parts.join(" + ")}).`;
      case "shares":
        return `The summary's percentages are not shares of one number: of ${particulars.of} rated, ${list(particulars.shares.map((share) => corrected(share, particulars.of)))}.`;
    }
  },
};

/** What is printed wrong, so that a summary's other faults are known for what they are when one is mended. */
function aboutOf(particulars: Particulars): string {
  switch (particulars.kind) {
    case "rows":
      return particulars.rating.toLowerCase();
    case "total":
      return `total ${particulars.printed}`;
    case "shares":
      return `shares of ${particulars.of}`;
  }
}

function corrected({ rating, count, percent }: WrongShare, of: number): string {
  return `${count} ${rating} would be ${((count / of) * 100).toFixed(0)}%, not ${percent}%`;
}

function againstRows(summary: PrintedSummary, { rows: reviewed }: Subject): readonly Particulars[] {
  const printed = reviewed.flatMap(({ printedRating }) => (printedRating === null ? [] : [printedRating.family]));
  if (printed.length === 0) return [];
  return families(summary).flatMap(({ of, count }) => {
    const counted = printed.filter((family) => family === of).length;
    return counted === count ? [] : [{ kind: "rows", rating: FAMILY_LABELS[of], printed: count, counted }];
  });
}

/** A total is of the rated rows, or of all indicators, which are no fewer. */
function againstTotal(summary: PrintedSummary, { rows: reviewed }: Subject): readonly Particulars[] {
  const total = summary.find(({ of }) => of === "total")?.count;
  const parts = families(summary).map(({ count }) => count);
  const all = Math.max(reviewed.length, sum(parts));
  return total === undefined || total === sum(parts) || total === all ? [] : [{ kind: "total", printed: total, parts }];
}

/** Percentages are right when one number, be it the rated rows, the printed total or all indicators, explains them all. */
function shares(summary: PrintedSummary, { rows: reviewed }: Subject): readonly Particulars[] {
  const parts = families(summary);
  const of = sum(parts.map(({ count }) => count));
  const wholes = [of, reviewed.length, ...summary.filter((count) => count.of === "total").map(({ count }) => count)];
  if (of === 0 || wholes.some((whole) => whole > 0 && parts.every((part) => isShareOf(part, whole)))) return [];
  const wrong = parts.flatMap((part) =>
    part.share === null || isShareOf(part, of) ? [] : [{ rating: FAMILY_LABELS[part.of], count: part.count, percent: part.share.percent }],
  );
  return [{ kind: "shares", shares: wrong, of }];
}

/** Whether a percentage is right to less than one unit of its last place: some are adjusted so that they add up to 100. */
function isShareOf({ count, share }: PrintedCount, whole: number): boolean {
  return share === null || Math.abs((count / whole) * 100 - share.percent) < 10 ** -share.decimals;
}

type FamilyCount = PrintedCount & { readonly of: Exclude<PrintedCount["of"], "total"> };

function families(summary: PrintedSummary): readonly FamilyCount[] {
  return summary.filter((count): count is FamilyCount => count.of !== "total");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
