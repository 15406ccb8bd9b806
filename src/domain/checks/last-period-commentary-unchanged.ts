import { ratingShown, type Check, type Severity } from "../check";
import { COMMENT_FIELDS } from "../commentary";
import { isFormula } from "../commentary/formula";
import { piecesOf } from "../commentary/pieces";
import { FIELD_NAMES } from "../indicator";
import { perPair, type Pair } from "../last-period/find";
import { sameFigure } from "../last-period/figures";
import { figureIn, printedIn, shown } from "../row";
import { fold } from "../text";

interface Particulars {
  readonly what: string;
  readonly words: string;
  /** Whether even the figures and dates in it are last period's. */
  readonly verbatim: boolean;
  /** The outturns then and now, where they differ. */
  readonly moved: { readonly then: string; readonly now: string } | null;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "86%" };
const vacancies = "Two crews were vacant for most of the winter. Both start in May, and the backlog will be cleared by July.";

/**
 * Own judgement: the text of the period before, left standing. It weighs more where the figure moved, and
 * where the row is Red or Amber and so owes an explanation. Set phrases that any row may carry do not count.
 */
export const lastPeriodCommentaryUnchanged: Check<Particulars> = {
  id: "last-period/commentary-unchanged",
  title: "The commentary is last period's",
  severity: "warning",
  why: "Members who kept the last paper see that nothing new is said, and that what was promised then is promised again.",
  remedy: "Write what happened in this period, and what came of the action announced last time.",
  needs: ["commentary", "last-period"],
  examples: [
    {
      flagged: true,
      title: "word for word",
      rows: [{ ...row, commentary: vacancies }],
      lastPeriod: { rows: [{ ...row, outturn: "88%", commentary: vacancies }] },
    },
    {
      flagged: true,
      title: "the same words about another month",
      rows: [{ ...row, commentary: vacancies.replace("July", "October") }],
      lastPeriod: { rows: [{ ...row, commentary: vacancies }] },
    },
    {
      flagged: false,
      title: "a set phrase",
      rows: [{ ...row, commentary: "Performance is below target but better than last quarter." }],
      lastPeriod: { rows: [{ ...row, commentary: "Performance is below target but better than last quarter." }] },
    },
    {
      flagged: false,
      title: "an explanation that goes on",
      rows: [{ ...row, commentary: `${vacancies} One crew has started since.` }],
      lastPeriod: { rows: [{ ...row, commentary: vacancies }] },
    },
  ],
  find: perPair((pair) =>
    COMMENT_FIELDS.flatMap((field) => {
      const [now, then] = [pair.now[field], pair.then[field]];
      if (isFormula(now) || wording(now) !== wording(then)) return [];
      const verbatim = fold(now) === fold(then);
      const moved = movement(pair);
      return [
        {
          field,
          particulars: { what: FIELD_NAMES[field], words: shown(now), verbatim, moved },
          severity: weight(pair, verbatim && moved !== null),
        },
      ];
    }),
  ),
  say: ({ what, words, verbatim, moved }) => {
    const since = moved === null ? "" : `, though the outturn went from ${moved.then} to ${moved.now}`;
    return verbatim
      ? `The ${what} is word for word last period's${since}: “${words}”.`
      : `The ${what} is last period's but for figures and dates: “${words}”.`;
  },
};

/** The words of a comment, whatever figures and dates it names. */
function wording(comment: string): string {
  return piecesOf(comment)
    .filter(({ kind }) => kind !== "mark")
    .map(({ lower }) => lower)
    .join(" ");
}

function movement({ now, then }: Pair): Particulars["moved"] {
  const [figure, before] = [figureIn(now, "outturn"), figureIn(then, "outturn")];
  if (figure === null || before === null || sameFigure(figure, before) !== false) return null;
  return { then: printedIn(then, "outturn"), now: printedIn(now, "outturn") };
}

function weight({ row }: Pair, isStale: boolean): Severity {
  const family = ratingShown(row)?.family;
  return isStale || family === "red" || family === "amber" ? "warning" : "note";
}
