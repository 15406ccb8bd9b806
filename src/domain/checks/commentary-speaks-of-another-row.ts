import type { Check, ReviewedRow } from "../check";
import type { Figure } from "../commentary";
import { sameFigure } from "../commentary/held";
import { perClaim } from "../commentary/per-claim";
import { words } from "../text";

interface Particulars {
  readonly words: string;
  readonly other: string;
}

/** Catalogue C10, C12: a sentence that was written for another indicator. */
export const commentarySpeaksOfAnotherRow: Check<Particulars> = {
  id: "commentary/speaks-of-another-row",
  title: "The comment tells of the target of another indicator",
  severity: "warning",
  why: "Readers take what stands beside an indicator for true of it, and a sentence about another is not.",
  remedy: "Move the sentence to its own row, or name this indicator in it.",
  needs: ["commentary", "indicator", "target"],
  examples: [
    {
      flagged: true,
      title: "complaints, in a row about enquiries",
      rows: [
        { reference: "A1", indicator: "% of enquiries answered in 10 days", polarity: "Bigger is better", target: "90%", outturn: "92%", commentary: "The target for complaints remains 90%." },
        { reference: "A2", indicator: "% of complaints answered in 10 days", polarity: "Bigger is better", target: "90%", outturn: "91%", commentary: "On target." },
      ],
    },
    {
      flagged: false,
      title: "in its own row",
      rows: [
        { reference: "A1", indicator: "% of enquiries answered in 10 days", polarity: "Bigger is better", target: "90%", outturn: "92%", commentary: "The target for enquiries remains 90%." },
        { reference: "A2", indicator: "% of complaints answered in 10 days", polarity: "Bigger is better", target: "90%", outturn: "91%", commentary: "On target." },
      ],
    },
  ],
  find: (subject) => {
    let index: RowsByWord | null = null;
    return perClaim("target-changed", ({ about, to }, said, row) => {
      const telling = about === null ? [] : tellingWords(about);
      if (to === null || telling.length === 0) return null;
      // Few comments speak of a target in such words: the rows are looked up once one does.
      index ??= indexed(subject.rows);
      const rowsNaming = (word: string) => index?.get(word) ?? NO_ROWS;
      if (telling.some((word) => rowsNaming(word).has(row))) return null;
      const other = telling.flatMap((word) => [...rowsNaming(word)]).find((each) => hasTarget(each, to));
      return other === undefined ? null : { particulars: { words: said, other: other.indicator.name } };
    })(subject);
  },
  say: ({ words: said, other }) => `The comment says “${said}”. Is it the target of “${other}”?`,
};

/** Shorter words tell little of a subject. */
const SHORTEST = 5;

/** Words that name a thing, without their plural s. */
function tellingWords(text: string): readonly string[] {
  return words(text).flatMap((word) => (word.length >= SHORTEST ? [word.replace(/s$/, "")] : []));
}

type RowsByWord = ReadonlyMap<string, ReadonlySet<ReviewedRow>>;

const NO_ROWS: ReadonlySet<ReviewedRow> = new Set();

/** The rows whose indicator or section names each telling word. */
function indexed(rows: readonly ReviewedRow[]): RowsByWord {
  const index = new Map<string, Set<ReviewedRow>>();
  for (const row of rows) {
    for (const word of tellingWords(`${row.indicator.name} ${row.indicator.section}`)) index.set(word, (index.get(word) ?? new Set()).add(row));
  }
  return index;
}

function hasTarget({ indicator: { figures } }: ReviewedRow, to: Figure): boolean {
  return [figures.target, figures.nextTarget].some((reading) => reading.kind === "quantity" && reading.unit === to.unit && sameFigure(reading, to));
}
