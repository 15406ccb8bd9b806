import { groupBy } from "./group";
import { remembering } from "./remember";

/** Printable ASCII and nothing else. */
const PLAIN = /^[ -~]*$/;

/**
 * Text made comparable: compatibility characters resolved, quotes and dashes made plain, white space of any kind folded
 * to single spaces, marks that show nothing left out, lower case. "Ref.\u00A0 No" becomes "ref. no".
 */
export const fold = remembering(folded);

function folded(text: string): string {
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

/** A text on one line: white space of any kind folded to single spaces, and none at its ends. */
export function onOneLine(text: string): string {
  // Nearly all texts of a scorecard are on one line already.
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

/** How many words a text has, as a person counts them: whatever stands between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The words of a text, folded, without punctuation; an apostrophe stays inside a word; "%", "£" and "&" count as words. */
export const words = remembering((text): readonly string[] => {
  const plain = folded(text);
  return plain.match(PLAIN.test(plain) ? /[a-z0-9]+(?:'[a-z0-9]+)*|[%&]/g : /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*|[%£&]/gu) ?? [];
});

/** Whether the words of `phrase` stand in `text` one after the other. Both are given as `words` returns them. */
export function containsPhrase(text: readonly string[], phrase: readonly string[]): boolean {
  return text.some((_, start) => standsAt(text, start, phrase));
}

/** Phrases by their first word, so that a text is looked through once, however many they are. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The phrases of a list, each written as `words` returns it, with spaces between. */
export function phrases(list: readonly string[]): Phrases {
  return groupBy(
    list.map((each) => each.split(" ")),
    ([first = ""]) => first,
  );
}

/** The phrases that stand in a text, from left to right; the text is given as `words` returns it. */
export function phrasesIn(text: readonly string[], known: Phrases): readonly (readonly string[])[] {
  return text.flatMap((word, start) => known.get(word)?.filter((phrase) => standsAt(text, start, phrase)) ?? []);
}

/** Whether any of the phrases stands in a text. */
export function containsAny(text: readonly string[], known: Phrases): boolean {
  return text.some((word, start) => known.get(word)?.some((phrase) => standsAt(text, start, phrase)) === true);
}

function standsAt(text: readonly string[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => text[start + offset] === word);
}

/** A sentence or a name with its first letter a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

/** A sentence names no more things than this, and counts the others. */
const NAMED = 6;

/**
 * The same, with no more of them by name than a sentence can carry: "a, b, c, d, e, f and 3 more".
 * @param of how many there are, where not all of them are given
 */
export function listSome(items: readonly string[], of = items.length): string {
  const named = items.slice(0, NAMED);
  return list(of > named.length ? [...named, `${of - named.length} more`] : named);
}

/** Sentences one after the other; those that say nothing are left out. */
export function paragraph(told: readonly string[]): string {
  return told.filter((sentence) => sentence !== "").join(" ");
}

/** A count with its noun: "1 row", "3 rows". */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** The sentences of a text, without the marks that end them. */
export function sentences(text: string): readonly string[] {
  return text
    .split(/[.;!?](?=\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
