import { fingerprint } from "../domain/fingerprint";
import { fold } from "../domain/text";

/** What a row's key is made from. */
export interface Keyed {
  readonly reference: string;
  readonly name: string;
  /** Everything else the row says, to tell apart rows that share both. */
  content(): string;
}

/**
 * A key for each row that says what the row is about and not where it sits: its reference, else its name. Rows that share
 * one are told apart by their name, then by a fingerprint of their content; only rows equal in everything are numbered. So permuting rows
 * changes no key.
 */
export function keysOf(rows: readonly Keyed[]): readonly string[] {
  const first = rows.map(({ reference, name }) => fold(reference) || fold(name) || "unnamed");
  const second = refine(first, rows, ({ name }) => fold(name));
  const third = refine(second, rows, (row) => fingerprint(fold(row.content())));
  const seen = new Map<string, number>();
  return third.map((key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} #${times}`;
  });
}

/** Adds detail to every key that more than one row has. */
function refine(keys: readonly string[], rows: readonly Keyed[], detail: (row: Keyed) => string): readonly string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return rows.map((row, index) => {
    const key = keys[index] ?? "";
    return counts.get(key) === 1 ? key : `${key} | ${detail(row)}`;
  });
}
