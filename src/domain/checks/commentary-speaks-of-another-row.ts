import type { Check, ReviewedRow, Subject } from "../check";
import type { Figure } from "../commentary";
import { sameFigure } from "../commentary/held";
import { perClaim } from "../commentary/per-claim";
import { isOfKind } from "../commentary/row";
import { groupBy } from "../group";
import { remembering } from "../remember";
import { words } from "../text";

interface Particulars {
  readonly words: string;
  readonly other: string;
}

const row = {
  reference: "A1",
  indicator: "% of enquiries answered in 10 days",
  polarity: "Bigger is better",
  target: "90%",
  outturn: "92%",
};

/** A sentence that was written for another indicator. */
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
        { ...row, commentary: "The target for complaints remains 90%." },
        {
          reference: "A2",
          indicator: "% of complaints answered in 10 days",
          polarity: "Bigger is better",
          target: "90%",
          outturn: "91%",
          commentary: "On target.",
        },
      ],
    },
    {
      flagged: false,
      title: "in its own row",
      rows: [
        { ...row, commentary: "The target for enquiries remains 90%." },
        {
          reference: "A2",
          indicator: "% of complaints answered in 10 days",
          polarity: "Bigger is better",
          target: "90%",
          outturn: "91%",
          commentary: "On target.",
        },
      ],
    },
  ],
  find: (subject) => {
    const index = indexed(subject.rows, wordsTold(subject));
    return perClaim("target-changed", ({ about, to }, said, row) => {
      const telling = about === null ? [] : tellingWords(about);
      const own = wordsNaming(row);
      if (to === null || telling.some((word) => own.includes(word))) return null;
      for (const word of telling) {
        const other = rowWith(to, word, index);
        if (other !== null) return { particulars: { words: said, other: other.indicator.name } };
      }
      return null;
    })(subject);
  },
  say: ({ words: said, other }) => `The comment says “${said}”. Is it the target of “${other}”?`,
};

/** Shorter words tell little of a subject. */
const SHORTEST = 5;

/** Words that name a thing, without their plural s. */
const tellingWords = remembering((text): readonly string[] =>
  words(text).flatMap((word) => (word.length >= SHORTEST ? [word.replace(/s$/, "")] : [])),
);

/** The telling words in which comments speak of a target: no other words of a row are looked for. */
function wordsTold({ claims }: Subject): ReadonlySet<string> {
  const told = (claims.get("target-changed") ?? []).map(({ statement }) => statement);
  return new Set(told.flatMap((said) => (isOfKind(said, "target-changed") && said.about !== null ? tellingWords(said.about) : [])));
}

/** The telling words of a row's indicator and section. */
function wordsNaming({ indicator: { name, section } }: ReviewedRow): readonly string[] {
  return tellingWords(`${name} ${section}`);
}

/** A target, this period's or the next, and the first of the rows named by a word that have it. */
interface Target {
  readonly figure: Figure;
  readonly row: ReviewedRow;
  /** Counted in rows. */
  readonly place: number;
}

/** The targets of rows by a word that names the row and by about how much they are. */
type TargetsByWord = ReadonlyMap<string, readonly Target[]>;

function indexed(rows: readonly ReviewedRow[], told: ReadonlySet<string>): TargetsByWord {
  const targets = rows.flatMap((row, place) => {
    const naming = told.size === 0 ? [] : wordsNaming(row).filter((word) => told.has(word));
    if (naming.length === 0) return [];
    const { target, nextTarget } = row.indicator.figures;
    const figures = [target, nextTarget].filter((reading) => reading.kind === "quantity");
    return naming.flatMap((word) => figures.map((figure) => ({ word, figure, row, place })));
  });
  // Many rows have the same target: the first of them speaks for all.
  const firsts = [
    ...groupBy(targets, ({ word, figure }) => `${word} ${figure.amount.toFixed()} ${figure.decimals} ${figure.unit}`).values(),
  ].map(([first]) => first);
  return groupBy(firsts, ({ word, figure }) => keyNear(word, figure));
}

/** Figures that are the same, one of them rounded, are less than 1 apart. */
function keyNear(word: string, { amount, unit }: Figure, more = 0): string {
  return `${word} ${Math.trunc(Number(amount)) + more} ${unit}`;
}

/** The first row named by a word that has this target; null where none has. */
function rowWith(to: Figure, word: string, index: TargetsByWord): ReviewedRow | null {
  const near = [-1, 0, 1].flatMap((more) => index.get(keyNear(word, to, more)) ?? []).filter(({ figure }) => sameFigure(figure, to));
  return near.sort((a, b) => a.place - b.place)[0]?.row ?? null;
}
