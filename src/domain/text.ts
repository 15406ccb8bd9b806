/** Printable ASCII and nothing else. */
const PLAIN = /^[ -~]*$/;

/**
 * Text made comparable: compatibility characters resolved, quotes and dashes made plain, white space of any kind folded
 * to single spaces, marks that show nothing left out, lower case. "Ref.\u00A0 No" becomes "ref. no".
 */
export function fold(text: string): string {
  // Most texts of a scorecard need only their spaces and capitals seen to.
  if (PLAIN.test(text)) return text.replace(/ {2,}/g, " ").trim().toLowerCase();
  return text
    .normalize("NFKC")
    .replace(/[\u00AD\u2060\uFEFF]|\u200B|\u200C|\u200D|\uFE0E|\uFE0F/g, "")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** The words of a text, folded, without punctuation; an apostrophe stays inside a word; "%", "£" and "&" count as words. */
export function words(text: string): readonly string[] {
  const folded = fold(text);
  return folded.match(PLAIN.test(folded) ? /[a-z0-9]+(?:'[a-z0-9]+)*|[%&]/g : /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*|[%£&]/gu) ?? [];
}

/** Whether the words of `phrase` stand in `text` one after the other. Both are given as `words` returns them. */
export function containsPhrase(text: readonly string[], phrase: readonly string[]): boolean {
  return text.some((_, start) => phrase.every((word, offset) => text[start + offset] === word));
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

/** A count with its noun: "1 row", "3 rows". */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** The sentences of a text, without the marks that end them. */
export function sentences(text: string): readonly string[] {
  return text.split(/[.;!?](?=\s|$)/).map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}
