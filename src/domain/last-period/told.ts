import { groupBy } from "../group";
import type { Indicator } from "../indicator";
import { containsPhrase, words } from "../text";

/** The words of all that a row says: in its cells, and in comments that are merged over several rows. */
export function wordsOf({ commentary, correctiveAction, cells }: Indicator): readonly string[] {
  return words([commentary, correctiveAction, ...Object.values(cells).map(({ cell }) => cell.text)].join(" "));
}

/** Whether a row says one of these words anywhere. */
export function tells(indicator: Indicator, vocabulary: ReadonlySet<string>): boolean {
  return wordsOf(indicator).some((word) => vocabulary.has(word));
}

/** Whether words name a reference. Bare numbers and bare words are none here: they may stand in any text. */
export function namesReference(said: readonly string[], reference: string): boolean {
  return isTelling(reference) && containsPhrase(said, words(reference));
}

/**
 * Those of many references that are named in texts, which are given by their words and gone through once, however many
 * references there are.
 */
export function referencesNamed(texts: readonly (readonly string[])[], references: readonly string[]): ReadonlySet<string> {
  const telling = references.filter(isTelling);
  const lengths = new Map(
    [...groupBy(telling.map(words), ([first]) => first)].map(([first, same]) => [first, new Set(same.map(({ length }) => length))]),
  );
  // All that the texts say, of what begins as a reference does and is as long.
  const said = new Set<string>();
  for (const text of texts) {
    for (const [start, word] of text.entries()) {
      for (const length of lengths.get(word) ?? []) said.add(text.slice(start, start + length).join(" "));
    }
  }
  return new Set(telling.filter((reference) => said.has(words(reference).join(" "))));
}

function isTelling(reference: string): boolean {
  return /\p{L}/u.test(reference) && /\d/.test(reference);
}
