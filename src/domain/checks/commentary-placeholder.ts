import type { Check } from "../check";
import { commentaryDue, getsWorse } from "../commentary/due";
import { perRowWords } from "../commentary/per-claim";
import { placeholderIn } from "../commentary/placeholder";

interface Particulars {
  readonly text: string;
  readonly elsewhere: boolean;
}

const near = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "86%" };

/**
 * Where the row is not Red. "N/A" beside a row that wants no commentary is an answer; "TBC" and "as above" are not,
 * wherever they stand.
 */
export const commentaryPlaceholder: Check<Particulars> = {
  id: "commentary/placeholder",
  title: "A placeholder stands where commentary should be",
  severity: "warning",
  why: "It goes to print as it is, and what readers wanted to know is not there.",
  remedy: "Write the commentary, or leave the cell blank where none is wanted.",
  needs: ["commentary"],
  examples: [
    { flagged: true, title: "a comment that is still to come", rows: [{ ...near, commentary: "TBC" }] },
    { flagged: true, title: "a comment that points at the row above", rows: [{ ...near, outturn: "95%", commentary: "As above" }] },
    { flagged: false, title: "nothing to say about a row on target", rows: [{ ...near, outturn: "95%", commentary: "N/A" }] },
    { flagged: false, title: "a short comment of its own", rows: [{ ...near, commentary: "Awaiting a second crew, due in May." }] },
  ],
  find: perRowWords((row, { policy }) => {
    const { commentary, correctiveAction } = row.indicator;
    const kind = placeholderIn(commentary);
    const due = commentaryDue(row, policy);
    if (kind === null || due?.family === "red") return null;
    const wanted = (due !== null || getsWorse(row)) && correctiveAction === "";
    if (kind === "empty" && !wanted) return null;
    return {
      placed: { field: "commentary", claim: { start: 0, end: commentary.length } },
      particulars: { text: commentary, elsewhere: kind === "elsewhere" },
    };
  }),
  say: ({ text, elsewhere }) =>
    `The commentary says only “${text}”.${elsewhere ? " Whoever sorts or quotes the row loses what it points to." : ""}`,
};
