import { words } from "../text";

/** Shorter words say nothing of a subject. */
const SHORT = 3;

/** So much of a word tells it apart: "completions" and "completed" are of one thing. */
const STEM = 6;

// prettier-ignore
const HELPERS = new Set([
  "were", "been", "have", "remain", "remains", "stands", "still", "this", "that", "with", "also", "again", "continue", "continues",
  "continued", "despite", "although", "however", "overall", "currently", "slightly", "well", "time", "number", "numbers", "total",
]);

/** The beginnings of the words that say what a text is about. */
export function stemsOf(text: string): readonly string[] {
  return words(text).filter(isTelling).map(stemOf);
}

/** Whether a word says something of a subject. */
export function isTelling(word: string): boolean {
  return word.length > SHORT && !HELPERS.has(word);
}

/** A word without its ending: "starts" is of one thing with "started", "vacancy" with "vacant", but "complaints" not with "completed". */
export function stemOf(word: string): string {
  const one = word.replace(/s$/, "");
  const ended = one.length > STEM ? one.replace(/ed$|ing$/, "") : one;
  return ended.replace(/an(?:cy|cie|t|ce)$/, "an").slice(0, STEM);
}
