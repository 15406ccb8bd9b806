import type { Check, Fault, ReviewedRow, Subject } from "../check";
import { isFormula } from "../commentary/formula";
import { groupBy } from "../group";
import { nameOf } from "../row";
import { fold, listSome } from "../text";

interface Particulars {
  /** The first of the other rows with the text, by reference or name, and how many there are. */
  readonly others: readonly string[];
  readonly of: number;
}

const first = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "86%" };
const second = { ...first, reference: "A2", indicator: "Urgent repairs completed in a day", outturn: "88%" };
const vacancies = "Two crews were vacant for most of the winter. Both start in May, and the backlog will be cleared by July.";

/** Longer lists are cut: the sentence has to stay readable. */
const OTHERS_NAMED = 3;

/** Boilerplate. Only rows with a figure count, since "due in July" may be true of several. */
export const commentaryDuplicated: Check<Particulars> = {
  id: "commentary/duplicated",
  title: "The same commentary stands on two rows",
  severity: "warning",
  why: "Readers cannot tell which of the rows it is about, and will ask what is true of each.",
  remedy: "Write about each row, or keep the text on the row it is about.",
  needs: ["commentary"],
  examples: [
    {
      flagged: true,
      title: "one text on two rows",
      rows: [
        { ...first, commentary: vacancies },
        { ...second, commentary: vacancies.toUpperCase() },
      ],
    },
    {
      flagged: false,
      title: "a formula that many rows share",
      rows: [first, second].map((row) => ({ ...row, commentary: "Performance is below target but better than this time last year." })),
    },
    {
      flagged: false,
      title: "two texts that begin alike",
      rows: [
        { ...first, commentary: vacancies },
        { ...second, commentary: `${vacancies} Urgent calls go to a contractor.` },
      ],
    },
  ],
  find: findDuplicates,
  say: ({ others, of }) => `The same commentary also stands on ${listSome(others, of)}.`,
};

/** The text of the row's own cell: one that is merged over several rows is no copy. */
function ownText({ indicator }: ReviewedRow): string {
  return fold(indicator.cells.commentary?.cell.text ?? "");
}

function findDuplicates({ rows }: Subject): readonly Fault<Particulars>[] {
  const byText = groupBy(
    rows.filter(({ indicator }) => indicator.figures.outturn.kind === "quantity"),
    ownText,
  );
  return [...byText].flatMap(([text, same]) => (text !== "" && same.length > 1 && !isFormula(text) ? faultsOf(same) : []));
}

/** A fault for each row that shares a text. They are named in an order that sorting the sheet does not change. */
function faultsOf(same: readonly ReviewedRow[]): readonly Fault<Particulars>[] {
  const sorted = [...same].sort((a, b) => (a.indicator.key < b.indicator.key ? -1 : 1)).slice(0, OTHERS_NAMED + 1);
  return same.map((row) => {
    const others = sorted.filter((other) => other !== row).slice(0, OTHERS_NAMED);
    const particulars = { others: others.map(({ indicator }) => nameOf(indicator)), of: same.length - 1 };
    return { row, field: "commentary", particulars };
  });
}
