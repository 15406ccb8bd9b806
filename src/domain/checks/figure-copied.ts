import type { Check, ReviewedRow } from "../check";
import { FIELD_NAMES, type FigureField } from "../indicator";
import { figureIn, nameOf, printedIn } from "../row";
import { fold } from "../text";

interface Particulars {
  readonly field: FigureField;
  readonly figure: string;
  /** The row before it in the order of references. */
  readonly other: string;
}

const COLUMNS: readonly FigureField[] = ["outturn", "previous", "earlier"];

/** Figures of fewer digits are often equal by chance. */
const FEWEST_DIGITS = 3;

/**
 * Own judgement, from a published scorecard that prints 70.8 on two indicators in a row. Rows are neighbours by their
 * references, so that sorting the sheet changes nothing.
 */
export const figureCopied: Check<Particulars> = {
  id: "figure/copied",
  title: "Two neighbouring indicators print the same figure",
  severity: "warning",
  why: "A figure filled down by mistake gives one indicator the result of another, its rating and its arrow.",
  remedy: "Check both figures against their sources, and say in the commentary if they are equal by chance.",
  needs: ["reference", "indicator"],
  examples: [
    {
      flagged: true,
      title: "the same figure of three digits twice",
      rows: [
        { reference: "A1", indicator: "% of children with up to date dental checks", target: "90", outturn: "70.8" },
        { reference: "A2", indicator: "% of children with up to date health checks", target: "90", outturn: "70.8" },
      ],
    },
    {
      flagged: false,
      title: "the same round figure twice",
      rows: [
        { reference: "A1", indicator: "% of children with up to date dental checks", target: "90", outturn: "70" },
        { reference: "A2", indicator: "% of children with up to date health checks", target: "90", outturn: "70" },
      ],
    },
  ],
  find: ({ rows }) => {
    const ordered = rows
      .filter(({ indicator }) => indicator.reference !== "")
      .map((row) => ({ row, place: sortable(row.indicator.reference) }))
      .sort(byPlace)
      .map(({ row }) => row);
    return COLUMNS.flatMap((field) =>
      ordered.flatMap((row, index) => {
        const other = ordered[index - 1];
        if (other === undefined || !isCopy(row, other, field)) return [];
        return [{ row, field, particulars: { field, figure: printedIn(row.indicator, field), other: nameOf(other.indicator) } }];
      }),
    );
  },
  say: ({ field, figure, other }) =>
    `The ${FIELD_NAMES[field]} of ${figure} is also that of ${other}, the indicator before it. It may have been copied.`,
};

interface Placed {
  readonly row: ReviewedRow;
  /** Its reference, so that texts sort as the numbers in them do. */
  readonly place: string;
}

/** By the words and numbers of the reference, so that TS9 comes before TS10; rows that share one by their keys. */
function byPlace(a: Placed, b: Placed): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.row.indicator.key < b.row.indicator.key ? -1 : 1;
}

function sortable(reference: string): string {
  return fold(reference).replace(/\d+/g, (digits) => digits.padStart(8, "0"));
}

function isCopy({ indicator: one }: ReviewedRow, { indicator: other }: ReviewedRow, field: FigureField): boolean {
  const [figure, before] = [figureIn(one, field), figureIn(other, field)];
  if (figure === null || before === null || figure.amount.c.length < FEWEST_DIGITS || figure.unit !== before.unit) return false;
  return figure.amount.eq(before.amount) && fold(one.name) !== fold(other.name);
}
