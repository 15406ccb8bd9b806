import type { Check, Fault, ReviewedRow } from "../check";
import { groupBy } from "../group";
import { isReferenceToCome, shown } from "../row";
import { fold, listSome } from "../text";

interface Particulars {
  readonly reference: string;
  /** Names of the first of the other rows that have it, and how many there are. */
  readonly others: readonly string[];
  readonly of: number;
}

/** More names than this are only counted. */
const NAMES_SHOWN = 3;

/** "TBC" and "New" stand for a reference that is yet to be given: several rows may say so. */
export const referenceDuplicated: Check<Particulars> = {
  id: "reference/duplicated",
  title: "A reference is used more than once",
  severity: "error",
  why: "Nobody can tell which indicator is meant, and figures collected by reference land in the wrong row.",
  remedy: "Give each indicator a reference of its own, or delete the row that is there twice.",
  needs: ["reference"],
  examples: [
    {
      flagged: true,
      title: "two indicators share a reference",
      rows: [
        { reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "91%" },
        { reference: "a1 ", indicator: "Calls answered within 20 seconds", target: "80%", outturn: "82%" },
      ],
    },
    {
      flagged: false,
      title: "two indicators wait for their references",
      rows: [
        { reference: "TBC", indicator: "Repairs completed on time", target: "90%", outturn: "91%" },
        { reference: "TBC", indicator: "Calls answered within 20 seconds", target: "80%", outturn: "82%" },
      ],
    },
  ],
  find: ({ rows }) => {
    const byReference = groupBy(rows.filter(hasReference), ({ indicator }) => fold(indicator.reference));
    return [...byReference.values()].flatMap((same) => (same.length < 2 ? [] : faultsOf(same)));
  },
  say: ({ reference, others, of }) => `${shown(reference)} is also the reference of ${listSome(others, of)}.`,
};

function hasReference({ indicator: { reference } }: ReviewedRow): boolean {
  return reference !== "" && !isReferenceToCome(reference);
}

function faultsOf(same: readonly ReviewedRow[]): readonly Fault<Particulars>[] {
  return same.map((row, index) => {
    const { reference } = row.indicator;
    return { row, field: "reference", particulars: { reference, others: othersShown(same, index), of: same.length - 1 } };
  });
}

/** The first few of the other rows by name. */
function othersShown(same: readonly ReviewedRow[], index: number): readonly string[] {
  const first = same
    .slice(0, NAMES_SHOWN + 1)
    .filter((row) => row !== same[index])
    .slice(0, NAMES_SHOWN);
  return first.map(({ indicator }) => (indicator.name === "" ? "a row without a name" : `“${shown(indicator.name)}”`));
}
