import { arrowWithin, readArrow, readBareWingdings } from "../arrow";
import type { Check, Fault, Subject } from "../check";
import { familyOfColour } from "../colour";
import { rowsOutside, textOf, type OutsideRow } from "../outside";
import type { Family } from "../policy/policy";
import { readRatingWord } from "../printed";
import { words } from "../text";

interface Particulars {
  readonly lacks: readonly ("ratings" | "arrows")[];
}

const row = {
  reference: "A1",
  indicator: "Repairs completed on time",
  polarity: "Bigger is better",
  target: "90%",
  outturn: "91%",
  previous: "88%",
  rating: "Green",
  direction: "↑",
};
const key = [
  { reference: "Green", indicator: "On target or better" },
  { reference: "Amber", indicator: "Up to 10% worse than target" },
  { reference: "Red", indicator: "More than 10% worse than target" },
];

/** Members asked for an explanation of the symbols. A bare table is judged too: whether a paper adds a key is not seen. */
export const sheetNoKey: Check<Particulars> = {
  id: "sheet/no-key",
  title: "No key says what the ratings and arrows mean",
  severity: "warning",
  why: "Members ask what counts as Amber, and who decided that, before they look at the figures.",
  remedy: "Add a key below the table: how far from target each rating reaches, and what each arrow means.",
  needs: ["outturn"],
  examples: [
    { flagged: true, title: "ratings and arrows, and no key", rows: [row] },
    {
      flagged: true,
      title: "a key that does not say where Amber ends",
      rows: [row, { reference: "Green", indicator: "On target" }, { reference: "Amber", indicator: "Slightly below target" }],
    },
    {
      flagged: false,
      title: "a key to ratings and arrows",
      rows: [row, ...key, { reference: "↑", indicator: "Better than the previous outturn" }],
    },
    {
      flagged: false,
      title: "a key with each rating and its meaning in one cell",
      rows: [
        { ...row, rating: "On target", direction: "" },
        { indicator: "On target = target met" },
        { indicator: "Slightly off target: within 5% of target" },
        { indicator: "Off target – more than 5% from target" },
      ],
    },
    { flagged: false, title: "a sheet without ratings", rows: [{ ...row, rating: "", direction: "" }] },
  ],
  find: ({ rows, scorecard }: Subject): readonly Fault<Particulars>[] => {
    if (rows.every(({ printedRating }) => printedRating === null)) return [];
    const outside = rowsOutside(scorecard);
    const arrows = rows.some(({ printedDirection }) => printedDirection !== null && printedDirection.shownAs !== "word");
    const lacks = [
      ...(explainsRatings(outside) ? [] : ["ratings" as const]),
      ...(!arrows || outside.some(explainsArrow) ? [] : ["arrows" as const]),
    ];
    return lacks.length === 0 ? [] : [{ row: null, field: "rating", particulars: { lacks } }];
  },
  say: ({ lacks }) => `No key on the sheet says ${lacks.map((lack) => LACKING[lack]).join(" or ")}.`,
};

const LACKING: Readonly<Record<Particulars["lacks"][number], string>> = {
  ratings: "how far from target each rating reaches",
  arrows: "what each arrow means",
};

/** Words that set a rating against a target. */
// prettier-ignore
const RELATIONS = new Set([
  "target", "targets", "tolerance", "within", "above", "below", "better", "worse", "met", "missed", "achieved", "off", "track", "exceeded",
  "exceeds", "over", "under", "standard", "floor",
]);

/** Words that, like a figure, say where the band between good and bad ends. */
const LIMITS = new Set(["tolerance", "floor", "standard", "improved", "improving", "better", "variable", "threshold", "last", "previous"]);

/** Whether at least two ratings are explained, and the middle one, where there is one, with where it ends. */
function explainsRatings(rows: readonly OutsideRow[]): boolean {
  const explained = new Set<Family>();
  let middle: boolean | null = null;
  for (const row of rows) {
    const text = textOf(row);
    const said = words(text);
    if (!said.some((word) => RELATIONS.has(word))) continue;
    for (const family of familiesIn(row, said)) {
      explained.add(family);
      if (family === "amber") middle = middle === true || /\d/.test(text) || said.some((word) => LIMITS.has(word));
    }
  }
  return explained.size >= 2 && middle !== false;
}

/** The ratings a row speaks of: by a colour's name in its words, by what a cell begins with, as a key does, or by a swatch. */
function familiesIn({ cells }: OutsideRow, said: readonly string[]): readonly Family[] {
  const named = said.flatMap((word) => (word.length > 2 ? [readRatingWord(word)] : []));
  const shown = cells.flatMap(({ cell }) => [readRatingWord(explained(cell.text)), familyOfColour(cell.fill)]);
  return [...named, ...shown].filter((family) => family !== null);
}

/** What a line of a key explains: the words before its sign. */
function explained(text: string): string {
  return text.split(/[=:–—]|\s-\s/, 1)[0] ?? "";
}

// prettier-ignore
const MEANINGS = [
  "better", "worse", "improv", "declin", "deteriorat", "same", "change", "increas", "decreas", "higher", "lower", "maintain", "static",
  "worsen",
];

function explainsArrow(row: OutsideRow): boolean {
  const said = words(textOf(row));
  const drawn = row.cells.some(
    ({ cell }) =>
      readArrow(cell) !== null || readBareWingdings(cell) !== null || Array.from(cell.text).some((sign) => arrowWithin(sign) !== null),
  );
  const named = said.some((word) => ["arrow", "arrows", "dot", "travel"].includes(word));
  return (drawn || named) && said.some((word) => MEANINGS.some((meaning) => word.startsWith(meaning)));
}
