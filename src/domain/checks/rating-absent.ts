import { giverOf, type Check, type Fault, type Subject } from "../check";
import { printedIn } from "../row";
import { count } from "../text";

type Particulars =
  | { readonly kind: "row"; readonly says: string; readonly rated: string; readonly giver: string; readonly because: string }
  /** No row of the sheet shows a rating. */
  | { readonly kind: "sheet"; readonly rated: number; readonly giver: string };

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "91%" };
const green = { ...row, rating: "Green" };

/** No rating where the rule gives one. A sheet that shows none at all is told once. */
export const ratingAbsent: Check<Particulars> = {
  id: "rating/absent",
  title: "A row that can be rated shows no rating",
  severity: "warning",
  why: "Members take a row without a colour for one that cannot be judged.",
  remedy: "Print the rating that the rule gives, or say on the row why it is not rated.",
  needs: ["target", "outturn", "polarity"],
  examples: [
    { flagged: true, title: "a figure, a target and a blank rating", rows: [green, { ...row, reference: "A2", rating: "" }] },
    { flagged: true, title: "a rating column that nobody has filled", rows: [{ ...row, rating: "" }] },
    {
      flagged: false,
      title: "a blank rating where there is no target",
      rows: [green, { ...row, reference: "A2", target: "No target", rating: "" }],
    },
    { flagged: false, title: "a sheet that does not print ratings", rows: [row] },
  ],
  find: findAbsent,
  say: (particulars) => {
    if (particulars.kind === "sheet") return `No row shows a rating; ${particulars.giver} one to ${count(particulars.rated, "row")}.`;
    const { says, rated, giver, because } = particulars;
    return `${says === "" ? "No rating is shown" : `The RAG status says “${says}”, which is no rating`}; ${giver} gives ${rated}. ${because}`;
  },
};

function findAbsent({ rows, scorecard }: Subject): readonly Fault<Particulars>[] {
  const hasColumn = scorecard.columns.some(({ field }) => field === "rating");
  const noneShown = rows.every(({ printedRating }) => printedRating === null);
  if (noneShown && !hasColumn) return [];
  const faults = rows.flatMap((row): readonly Fault<Particulars>[] => {
    const { printedRating, verdict, indicator } = row;
    if (printedRating !== null || verdict.status === "unrated") return [];
    const says = printedIn(indicator, "rating");
    const particulars = { kind: "row", says, rated: verdict.band.label, giver: giverOf(row), because: verdict.because } as const;
    return [{ row, field: "rating", particulars }];
  });
  const blank = faults.every(({ particulars }) => particulars.kind === "row" && particulars.says === "");
  if (!noneShown || !blank || faults.length === 0) return faults;
  const giver = rows.some(({ overridden }) => overridden !== null) ? "the rule and judgement give" : "the rule gives";
  return [{ row: null, field: "rating", particulars: { kind: "sheet", rated: faults.length, giver } }];
}
