import type { Check, Fault, ReviewedRow, Subject } from "../check";
import { claimsOf, COMMENT_FIELDS, type CommentField } from "../commentary";

interface Particulars {
  readonly words: string;
  readonly where: "start" | "end" | "above";
}

/** Catalogue C9: a comment that lost its start or its end, often to the row above or below. */
export const commentaryCutOff: Check<Particulars> = {
  id: "commentary/cut-off",
  title: "The comment is cut off, or goes on from the row above",
  severity: "warning",
  why: "Half a sentence in a published paper says that nobody read it.",
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
      const cut = claimsOf(row, "truncated").map(({ field, claim }) => ({ row, field, particulars: { words: edge(claim.words, claim.at), where: claim.at } }));
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
  if (above === undefined || !/^\s*\p{Ll}/u.test(row.indicator[field])) return [];
  const isAdjacent = row.indicator.row === above.indicator.row + 1;
  const broken = claimsOf(above, "truncated").some((each) => each.field === field && each.claim.at === "end");
  return isAdjacent && broken ? [{ row, field, particulars: { words: edge(row.indicator[field], "start"), where: "above" } }] : [];
}

const WORDS_SHOWN = 8;

/** The first or the last words, as a sentence shows them. */
function edge(text: string, where: "start" | "end"): string {
  const words = text.trim().split(/\s+/);
  return (where === "start" ? words.slice(0, WORDS_SHOWN) : words.slice(-WORDS_SHOWN)).join(" ");
}
