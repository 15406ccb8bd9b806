import type { Check, Fault, ReviewedRow, Subject } from "../check";
import { claimsOf, COMMENT_FIELDS, type CommentField, type Span } from "../commentary";
import { faultAt } from "../commentary/per-claim";
import { placeholderIn } from "../commentary/placeholder";
import { nameOf } from "../row";
import { onOneLine } from "../text";

interface Particulars {
  readonly words: string;
  readonly where: "start" | "end";
  /** The row whose comment breaks off and may go on here. */
  readonly goesOnFrom: string | null;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "92%" };

/**
 * A comment that lost its start or its end, often to a row beside it. Where the rest of a comment went is looked for on
 * the whole sheet, so that sorting it changes nothing.
 */
export const commentaryCutOff: Check<Particulars> = {
  id: "commentary/cut-off",
  title: "The comment is cut off, or goes on from another row",
  severity: "warning",
  why: "Half a sentence in a published paper says that nobody read it.",
  remedy: "Put the whole sentence back into its own row.",
  needs: ["commentary"],
  examples: [
    {
      flagged: true,
      title: "the end is missing",
      rows: [{ ...row, commentary: "Two crews started in May, so the work that was late and the" }],
    },
    {
      flagged: true,
      title: "the start is missing",
      rows: [{ ...row, commentary: "which is why the crews worked at weekends." }],
    },
    {
      flagged: false,
      title: "a last full stop left out",
      rows: [{ ...row, commentary: "Two crews started in May, so the work is done on time" }],
    },
  ],
  find: ({ rows }: Subject) => {
    const cut = rows.flatMap((row) =>
      claimsOf(row, "truncated").map(({ field, claim, statement: { at } }) =>
        cutIn(row, field, edge(row.indicator[field], claim, at), at, null),
      ),
    );
    return [...cut, ...COMMENT_FIELDS.flatMap((field) => rests(rows, field, cut))];
  },
  say: ({ words, where, goesOnFrom }) => {
    if (where === "end") return `The comment breaks off after “${words}”.`;
    const start = `The comment begins in the middle of a sentence: “${words}”.`;
    return goesOnFrom === null ? start : `${start} It may be the rest of the comment on ${goesOnFrom}, which breaks off.`;
  },
};

type Cut = Fault<Particulars> & { readonly row: ReviewedRow };

/**
 * Comments that open in lower case while that of another row breaks off. With more of them than comments that break off
 * it is somebody's way of writing, and not told.
 */
function rests(rows: readonly ReviewedRow[], field: CommentField, cut: readonly Cut[]): readonly Cut[] {
  const cutAt = (where: Particulars["where"]): readonly ReviewedRow[] =>
    cut.flatMap((each) => (each.field === field && each.particulars.where === where ? [each.row] : []));
  const atStart = new Set(cutAt("start"));
  const broken = cutAt("end").toSorted((a, b) => (a.indicator.key < b.indicator.key ? -1 : 1));
  const openers = broken.length === 0 ? [] : rows.filter((row) => !atStart.has(row) && opensInLowerCase(row, field));
  if (openers.length > broken.length) return [];
  return openers.flatMap((row) => {
    const from = broken.find((other) => other !== row);
    if (from === undefined) return [];
    const text = row.indicator[field];
    const opening = edge(text, { start: 0, end: text.length }, "start");
    return [cutIn(row, field, opening, "start", broken.length === 1 ? nameOf(from.indicator) : "another row")];
  });
}

function cutIn(row: ReviewedRow, field: CommentField, at: Span, where: Particulars["where"], goesOnFrom: string | null): Cut {
  const words = onOneLine(row.indicator[field].slice(at.start, at.end));
  return { ...faultAt(row, { field, claim: at }, { words, where, goesOnFrom }), row };
}

function opensInLowerCase({ indicator }: ReviewedRow, field: CommentField): boolean {
  return /^\s*\p{Ll}/u.test(indicator[field]) && placeholderIn(indicator[field]) === null;
}

const WORDS_SHOWN = 8;

/** Where the first or the last words of a sentence stand: as many as a finding shows. */
function edge(text: string, { start, end }: Span, where: "start" | "end"): Span {
  const words = [...text.slice(start, end).matchAll(/\S+/g)].map((word) => ({
    start: start + word.index,
    end: start + word.index + word[0].length,
  }));
  const shown = where === "start" ? words.slice(0, WORDS_SHOWN) : words.slice(-WORDS_SHOWN);
  return { start: shown[0]?.start ?? start, end: shown.at(-1)?.end ?? end };
}
