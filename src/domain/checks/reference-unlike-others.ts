import type { Check, ReviewedRow } from "../check";
import { isStray, nameOf } from "../row";
import { list } from "../text";

interface Particulars {
  readonly reference: string;
  /** The letters that the other references begin with. */
  readonly letters: string;
  /** The references of the rows above and below. */
  readonly neighbours: readonly string[];
}

/** Fewer references than this show no habit. */
const FEWEST = 5;

/** Own judgement, from a published scorecard that prints "23" between TS5 and TS7. More than one in ten without letters is a habit. */
export const referenceUnlikeOthers: Check<Particulars> = {
  id: "reference/unlike-others",
  title: "A reference has lost its letters",
  severity: "warning",
  why: "The indicator cannot be found under its reference in other reports, and the number may be that of another indicator.",
  remedy: "Type the reference in full, as the other indicators have it.",
  needs: ["reference"],
  examples: [
    {
      flagged: true,
      title: "a bare number where all other references begin with the same letters",
      rows: ["TS1", "TS2", "TS3", "TS4", "TS5", "23", "TS7"].map((reference) => ({
        reference,
        indicator: `Measure of ${reference}`,
        target: "90%",
        outturn: "91%",
      })),
    },
    {
      flagged: false,
      title: "a bare number where references come from several lists",
      rows: ["NI117", "SC11", "CS4", "LA6", "BV82a", "23", "R3"].map((reference) => ({
        reference,
        indicator: `Measure of ${reference}`,
        target: "90%",
        outturn: "91%",
      })),
    },
  ],
  find: ({ rows }) => {
    const letters = sharedLetters(rows);
    const bare = rows.filter(({ indicator }) => isBare(indicator.reference)).length;
    if (letters === null || bare > Math.max(1, rows.length / 10)) return [];
    return rows.flatMap((row, index) => {
      if (!isBare(row.indicator.reference) || isStray(row.indicator)) return [];
      const neighbours = [rows[index - 1], rows[index + 1]].flatMap((other) => (other === undefined ? [] : [nameOf(other.indicator)]));
      return [{ row, field: "reference", particulars: { reference: row.indicator.reference, letters, neighbours } }];
    });
  },
  say: ({ reference, letters, neighbours }) =>
    `The reference ${reference} has no letters, but most others begin with ${letters}. It stands ${neighbours.length === 2 ? "between" : "beside"} ${list(neighbours)}.`,
};

function isBare(reference: string): boolean {
  return /^\d{1,4}$/.test(reference);
}

/** The letters that three in four references begin with, each followed by a number; null where references vary. */
function sharedLetters(rows: readonly ReviewedRow[]): string | null {
  const references = rows.map(({ indicator }) => indicator.reference).filter((reference) => reference !== "");
  const counts = new Map<string, number>();
  for (const reference of references) {
    const letters = /^(\p{L}{1,6})[ ._/-]?\d/u.exec(reference)?.[1]?.toUpperCase();
    if (letters !== undefined) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  const [commonest] = [...counts].filter(([, times]) => times >= FEWEST && times * 4 >= references.length * 3);
  return commonest?.[0] ?? null;
}
