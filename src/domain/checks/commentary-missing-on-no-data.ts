import { perRow, type Check, type ReviewedRow } from "../check";
import { placeholderIn } from "../commentary/placeholder";
import { findPeriods } from "../period";
import type { MarkerKind, Reading } from "../reading";
import { words } from "../text";

interface Particulars {
  readonly lacks: "reason" | "date" | "both";
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

/** Members found months without data and nobody chasing it. A blank with no word beside it is another check's. */
export const commentaryMissingOnNoData: Check<Particulars> = {
  id: "commentary/missing-on-no-data",
  title: "There is no outturn, and nothing says why or when to expect it",
  severity: "warning",
  why: "Members cannot tell a figure that is late from one that was forgotten.",
  remedy: "Write why there is no figure, and when it is expected.",
  needs: ["outturn", "commentary"],
  examples: [
    { flagged: true, title: "no figure and no word", rows: [{ ...row, outturn: "TBC", commentary: "" }] },
    {
      flagged: true,
      title: "a reason and no date",
      rows: [{ ...row, outturn: "Not available", commentary: "The contractor has not sent its returns." }],
    },
    {
      flagged: false,
      title: "a reason and a date in the commentary",
      rows: [{ ...row, outturn: "TBC", commentary: "The contractor sends its returns in July." }],
    },
    { flagged: false, title: "both in the cell", rows: [{ ...row, outturn: "Not available until July", commentary: "" }] },
    { flagged: false, title: "a figure that is published once a year", rows: [{ ...row, outturn: "Annual indicator", commentary: "" }] },
  ],
  find: perRow("commentary", (reviewed) => {
    const { figures } = reviewed.indicator;
    const wanted = wantedFor(figures.outturn, reviewed.indicator.commentary);
    if (wanted === null || isBarelyFilled(reviewed)) return null;
    const reason = !wanted.reason || saysSomething(reviewed);
    const date = !wanted.date || [figures.outturn, reviewed.indicator.commentary].some(namesDate);
    if (reason && date) return null;
    return { lacks: reason ? "date" : date ? "reason" : "both" };
  }),
  say: ({ lacks }) =>
    `There is no outturn, and nothing says ${{ reason: "why", date: "when it is expected", both: "why, or when it is expected" }[lacks]}.`,
};

/** Whether a row has no name, or nothing but one: then it is not the outturn that is wanting. */
function isBarelyFilled({ indicator: { name, cells } }: ReviewedRow): boolean {
  const others = [cells.polarity, cells.target, cells.previous].filter((place) => place !== undefined);
  return name === "" || (others.length > 0 && others.every(({ cell }) => cell.text.trim() === ""));
}

/** What of a reason and a date each marker leaves open; a marker that is not here answers both. */
const OPEN: Readonly<Partial<Record<MarkerKind, { readonly reason: boolean; readonly date: boolean }>>> = {
  "not-applicable": { reason: true, date: false },
  "not-available": { reason: true, date: true },
  "to-be-confirmed": { reason: true, date: true },
  awaited: { reason: false, date: true },
  new: { reason: false, date: true },
};

function wantedFor(outturn: Reading, commentary: string): { readonly reason: boolean; readonly date: boolean } | null {
  if (outturn.kind === "blank") return commentary === "" ? null : { reason: true, date: true };
  return outturn.kind === "marker" ? (OPEN[outturn.marker] ?? null) : null;
}

function saysSomething({ indicator }: ReviewedRow): boolean {
  return indicator.commentary !== "" && placeholderIn(indicator.commentary) === null;
}

/** Words that tell when, beside months, quarters and years. */
// prettier-ignore
const WHEN = new Set([
  "spring", "summer", "autumn", "winter", "annual", "annually", "yearly", "biennial", "quarterly", "termly", "monthly", "next", "weeks",
  "week", "christmas", "easter", "longer", "discontinued", "deleted", "removed", "ceased", "replaced",
]);

function namesDate(said: Reading | string): boolean {
  const text = typeof said === "string" ? said : "text" in said ? said.text : "";
  return findPeriods(text).length > 0 || words(text).some((word) => WHEN.has(word));
}
