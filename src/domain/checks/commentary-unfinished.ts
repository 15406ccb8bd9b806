import type { Check, Fault, ReviewedRow } from "../check";
import { claimsOf, COMMENT_FIELDS } from "../commentary";
import { unfinishedIn } from "../commentary/unfinished";
import { shown } from "../row";
import { list } from "../text";

interface Particulars {
  readonly gaps: readonly string[];
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "72%" };

/** A gap inside a comment that is otherwise written. */
export const commentaryUnfinished: Check<Particulars> = {
  id: "commentary/unfinished",
  title: "A gap or a note for the writer was left in the comment",
  severity: "warning",
  why: "It goes to print as it is, and tells everybody that nobody read the page.",
  remedy: "Fill the gap in, or take the note out.",
  needs: ["commentary"],
  examples: [
    {
      flagged: true,
      title: "a number left open",
      rows: [{ ...row, commentary: "The depot was shut for XX weeks. Two crews start in June 2013." }],
    },
    {
      flagged: true,
      title: "a note in brackets",
      rows: [{ ...row, commentary: "Two crews were vacant. They start by [date to be inserted by Head of Service]." }],
    },
    {
      flagged: false,
      title: "a mark that points to a footnote",
      rows: [{ ...row, commentary: "Two crews were vacant [1], and start in June 2013." }],
    },
  ],
  find: ({ rows }) => rows.flatMap(gapsIn),
  say: ({ gaps }) => `The comment still says ${list(gaps.map((gap) => `“${gap}”`))}.`,
};

function gapsIn(row: ReviewedRow): readonly Fault<Particulars>[] {
  const isPlaceholder = claimsOf(row, "placeholder");
  return COMMENT_FIELDS.flatMap((field): readonly Fault<Particulars>[] => {
    const words = isPlaceholder.some((placed) => placed.field === field) ? [] : unfinishedIn(row.indicator[field]);
    const gaps = words.map(({ start, end }) => shown(row.indicator[field].slice(start, end)));
    return gaps.length === 0 ? [] : [{ row, field, particulars: { gaps: [...new Set(gaps)] }, words }];
  });
}
