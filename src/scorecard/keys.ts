import { fingerprint } from "../domain/fingerprint";
import { groupBy } from "../domain/group";
import { fold } from "../domain/text";
import { numberedKey } from "../domain/twins";

/** What a row's key is made from. */
export interface Keyed {
  readonly reference: string;
  readonly name: string;
  readonly section: string;
  readonly service: string;
  /** Everything else the row says, but for its comments, rating and arrow. */
  content(): string;
  comments(): string;
  /** All that its cells show, its rating and arrow too. */
  looks(): string;
}

/** What tells apart rows of one reference or name, the most lasting first. */
const DETAILS: readonly ((row: Keyed) => string)[] = [
  ({ name }) => fold(name),
  ({ section }) => fold(section),
  ({ service }) => fold(service),
  (row) => fingerprint(fold(row.content())),
  (row) => fingerprint(fold(row.comments())),
];

/**
 * A key for each row that says what the row is about and not where it sits: its reference, else its name.
 * Rows that share one are told apart by what they differ in: name, section, service,
 * then a fingerprint of what else they say, their figures among it, and of their comments only where all that is equal.
 * So permuting rows changes no key. A key does change where the row gets its first namesake or loses its last,
 * and where what tells it apart is written anew: what was decided by the old key is idle then, and reported.
 *
 * Rows that differ in rating and arrow alone, or not at all, are numbered in the order of what they show,
 * so that sorting the sheet leaves each its number. Writing ratings or arrows into them may number them anew:
 * a waiver of one may then stand at another, which says the same, and a judgement may move with every writing.
 * Numbered by place they would lose what was decided at every sorting, and keyed by their ratings at every writing.
 */
export function keysOf(rows: readonly Keyed[]): readonly string[] {
  const keys = new Map<Keyed, string>();
  for (const [key, same] of groupBy(rows, ({ reference, name }) => fold(reference) || fold(name) || "unnamed")) {
    tellApart(key, same, DETAILS, keys);
  }
  return rows.map((row) => keys.get(row) ?? "");
}

/** Notes the key of each row of a group, with the details in which they differ. */
function tellApart(key: string, rows: readonly Keyed[], [detail, ...further]: typeof DETAILS, keys: Map<Keyed, string>): void {
  const [row] = rows;
  if (rows.length === 1 && row !== undefined) {
    keys.set(row, key);
  } else if (detail === undefined) {
    byLooks(rows).forEach((each, index) => keys.set(each, numberedKey(key, index + 1, rows.length)));
  } else {
    const groups = groupBy(rows, detail);
    for (const [said, same] of groups) tellApart(groups.size === 1 ? key : `${key} | ${said}`, same, further, keys);
  }
}

function byLooks(rows: readonly Keyed[]): readonly Keyed[] {
  return rows
    .map((row) => ({ row, looks: row.looks() }))
    .sort((a, b) => Number(a.looks > b.looks) - Number(a.looks < b.looks))
    .map(({ row }) => row);
}
