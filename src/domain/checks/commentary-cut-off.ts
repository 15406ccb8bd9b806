import type { Check, Fault, ReviewedRow, Subject } from "../check";
import { claimsOf, commentsOf, COMMENT_FIELDS, type CommentField, type Span } from "../commentary";
import { faultAt } from "../commentary/per-claim";

interface Particulars {
  readonly words: string;
  readonly where: "start" | "end" | "above";
}

/** Catalogue C9: a comment that lost its start or its end, often to the row above or below. */
export const commentaryCutOff: Check<Particulars> = {
  id: "commentary/cut-off",
  title: "The comment is cut off, or goes on from the row above",
  severity: "warning",
  why: "Readers cannot tell what the rest of it was, and the rest may be what matters.",
  remedy: "Put the whole sentence back into its own row.",
  needs: ["commentary"],
  examples: [
    {
      flagged: true,
      title: "the end is missing",
      rows: [{ reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "92%", commentary: "Two crews started in May, so the work that was late and the" }],
    },
    {
      flagged: true,
      title: "the start is missing",
      rows: [{ reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "92%", commentary: "which is why the crews worked at weekends." }],
    },
    {
      flagged: false,
      title: "a last full stop left out",
      rows: [{ reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "92%", commentary: "Two crews started in May, so the work is done on time" }],
    },
  ],
  find: ({ rows }: Subject) =>
    rows.flatMap((row, index): readonly Fault<Particulars>[] => {
      const cut = claimsOf(row, "truncated").map(({ field, claim }) => faultOf(row, field, edge(row.indicator[field], claim, claim.at), claim.at));
      const atStart = cut.some(({ particulars }) => particulars.where === "start");
      return atStart ? cut : [...cut, ...COMMENT_FIELDS.flatMap((field) => goesOn(row, rows[index - 1], field))];
    }),
  say: ({ words, where }) => {
    if (where === "end") return `The comment breaks off after “${words}”.`;
    return where === "start" ? `The comment begins in the middle of a sentence: “${words}”.` : `The comment begins in the middle of a sentence, “${words}”, and the comment of the row above breaks off.`;
  },
};

/** A comment that opens in lower case below one that breaks off in the row right above. */
function goesOn(row: ReviewedRow, above: ReviewedRow | undefined, field: CommentField): readonly Fault<Particulars>[] {
  const first = commentsOf(row.indicator)[field].sentences[0];
  const opener = first?.pieces[0];
  if (above === undefined || first === undefined || opener?.kind !== "word" || opener.capital) return [];
  const isAdjacent = row.indicator.row === above.indicator.row + 1;
  const broken = claimsOf(above, "truncated").some((each) => each.field === field && each.claim.at === "end");
  return isAdjacent && broken ? [faultOf(row, field, edge(row.indicator[field], first, "start"), "above")] : [];
}

function faultOf(row: ReviewedRow, field: CommentField, at: Span, where: Particulars["where"]): Fault<Particulars> {
  const words = row.indicator[field].slice(at.start, at.end).replace(/\s+/g, " ");
  return faultAt(row, { field, claim: at }, { words, where });
}

const WORDS_SHOWN = 8;

/** Where the first or the last words of a sentence stand: as many as a finding shows. */
function edge(text: string, { start, end }: Span, where: "start" | "end"): Span {
  const words = [...text.slice(start, end).matchAll(/\S+/g)].map((word) => ({ start: start + word.index, end: start + word.index + word[0].length }));
  const shown = where === "start" ? words.slice(0, WORDS_SHOWN) : words.slice(-WORDS_SHOWN);
  return { start: shown[0]?.start ?? start, end: shown.at(-1)?.end ?? end };
}
