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
  return /\p{L}/u.test(reference) && /\d/.test(reference) && containsPhrase(said, words(reference));
}
