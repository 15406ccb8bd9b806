import type { Check, Fault } from "../check";
import { claimsOf, COMMENT_FIELDS } from "../commentary";
import { faultAt } from "../commentary/per-claim";

interface Particulars {
  readonly words: string;
}

const row = { reference: "A1", indicator: "Complaints answered in time", polarity: "Bigger is better", target: "90%", outturn: "72%" };

/** Personal data in a paper that everybody can read. */
export const commentaryNamesAPerson: Check<Particulars> = {
  id: "commentary/names-a-person",
  title: "The comment names a person",
  severity: "note",
  why: "The paper is published, and whoever is named did not ask to stand in it.",
  remedy: "Name the post or the team instead, and leave private persons out.",
  needs: ["commentary"],
  examples: [
    {
      flagged: true,
      title: "a private person",
      rows: [{ ...row, commentary: "Mrs Ada Brook's complaint took up much of the team's time." }],
    },
    {
      flagged: false,
      title: "a post, a member and a place",
      rows: [{ ...row, commentary: "Cllr David Brook has asked the complaints manager at James Street House for a plan." }],
    },
  ],
  find: ({ rows }) =>
    rows.flatMap((row) =>
      COMMENT_FIELDS.flatMap((field): readonly Fault<Particulars>[] => {
        const first = claimsOf(row, "person-named").find((placed) => placed.field === field);
        if (first === undefined) return [];
        const fault = faultAt(row, first, { words: first.claim.words });
        return [first.statement.titled ? { ...fault, severity: "warning" } : fault];
      }),
    ),
  say: ({ words }) => `The comment names “${words}”. Is this person to stand in a public paper?`,
};
