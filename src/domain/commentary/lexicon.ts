import type { Piece } from "./pieces";

/** A word of a phrase: any of its choices, which may be left out where it is optional. */
interface Word {
  readonly choices: ReadonlySet<string>;
  readonly optional: boolean;
}

interface Phrase<Value> {
  readonly words: readonly Word[];
  readonly value: Value;
}

/** Phrases by the words that they may begin with, each with what it means. */
export type Lexicon<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/**
 * Builds a lexicon. A phrase is words with spaces between; "a|b" is either word and "[a|b]" may be left out.
 * "<figure>" and "<period>" stand for any figure and any period. Of phrases that are equally long the last counts.
 */
export function lexicon<Value>(entries: readonly (readonly [phrase: string, value: Value])[]): Lexicon<Value> {
  const byFirst = new Map<string, Phrase<Value>[]>();
  for (const [text, value] of entries) {
    const phrase = { words: text.split(" ").map(wordOf), value };
    for (const first of firstWords(phrase.words)) {
      const others = byFirst.get(first);
      if (others === undefined) byFirst.set(first, [phrase]);
      else others.push(phrase);
    }
  }
  return byFirst;
}

function wordOf(text: string): Word {
  return { choices: new Set(text.replaceAll(/[[\]]/g, "").split("|")), optional: text.startsWith("[") };
}

function firstWords(words: readonly Word[]): ReadonlySet<string> {
  const opening = words.slice(0, words.findIndex(({ optional }) => !optional) + 1);
  return new Set(opening.flatMap(({ choices }) => [...choices]));
}

/** A phrase found: what it means, and the index after it. */
export interface Match<Value> {
  readonly value: Value;
  readonly next: number;
}

/** The longest phrase of the lexicon that starts at a piece, or null. No longer than the longest phrase there is. */
export function phraseAt<Value>(phrases: Lexicon<Value>, pieces: readonly Piece[], at: number): Match<Value> | null {
  const known = phrases.get(pieces[at]?.lower ?? "");
  if (known === undefined) return null;
  let found: Match<Value> | null = null;
  for (const { words, value } of known) {
    const next = endOf(words, 0, pieces, at);
    if (next > at && next >= (found?.next ?? 0)) found = { value, next };
  }
  return found;
}

/** The furthest index after the words of a phrase from one of them on; -1 where they do not stand there. */
function endOf(words: readonly Word[], index: number, pieces: readonly Piece[], at: number): number {
  const word = words[index];
  if (word === undefined) return at;
  const piece = pieces[at];
  const taken = piece !== undefined && word.choices.has(piece.lower) ? endOf(words, index + 1, pieces, at + 1) : -1;
  return word.optional ? Math.max(taken, endOf(words, index + 1, pieces, at)) : taken;
}

/** Every phrase of the lexicon in the pieces, from left to right, without overlap. */
export function phrasesIn<Value>(phrases: Lexicon<Value>, pieces: readonly Piece[]): readonly (Match<Value> & { readonly at: number })[] {
  const found: (Match<Value> & { readonly at: number })[] = [];
  for (let at = 0; at < pieces.length; ) {
    const match = phraseAt(phrases, pieces, at);
    if (match !== null) found.push({ ...match, at });
    at = match?.next ?? at + 1;
  }
  return found;
}
