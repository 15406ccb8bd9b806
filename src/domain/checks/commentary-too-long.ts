import type { Check, Fault } from "../check";
import { COMMENT_FIELDS } from "../commentary";
import { count, countWords } from "../text";

interface Particulars {
  readonly words: number;
}

/** About a third of a printed page of a cabinet table: longer comments are skipped, not read. */
const LONGEST = 145;

const row = { reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "92%" };

/** A scrutiny committee asked why commentary had to fill two pages. */
export const commentaryTooLong: Check<Particulars> = {
  id: "commentary/too-long",
  title: "The comment is long for a cabinet paper",
  severity: "note",
  why: "Busy readers stop before the end, and what matters often stands there.",
  remedy: `Cut it to the cause, the action, who and when: ${LONGEST} words at most.`,
  needs: ["commentary"],
  examples: [
    {
      flagged: true,
      title: `more than ${LONGEST} words`,
      rows: [{ ...row, commentary: "The crews worked well and on time. ".repeat(25) }],
    },
    {
      flagged: false,
      title: "short enough",
      rows: [{ ...row, commentary: "The crews worked well and on time." }],
    },
  ],
  find: ({ rows }) =>
    rows.flatMap((row) =>
      COMMENT_FIELDS.flatMap((field): readonly Fault<Particulars>[] => {
        const text = row.indicator[field];
        // A word and the space after it are two characters at least.
        const words = text.length < 2 * LONGEST ? 0 : countWords(text);
        return words > LONGEST ? [{ row, field, particulars: { words } }] : [];
      }),
    ),
  say: ({ words }) => `The comment has ${count(words, "word")}. ${LONGEST} are usually enough, and are read to the end.`,
};
