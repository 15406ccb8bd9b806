import type { Piece } from "./pieces";

/** Phrases by their words, each with what it means. */
export interface Lexicon<Value> {
  readonly value: Value | undefined;
  /** Undefined where no phrase goes on. */
  readonly next: ReadonlyMap<string, Lexicon<Value>> | undefined;
}

interface Growing<Value> {
  value: Value | undefined;
  next: Map<string, Growing<Value>> | undefined;
}

/**
 * Builds a lexicon. A phrase is words with spaces between; "a|b" is either word and "[a|b]" may be left out.
 * "<figure>" and "<period>" stand for any figure and any period.
 */
export function lexicon<Value>(entries: readonly (readonly [phrase: string, value: Value])[]): Lexicon<Value> {
  const root: Growing<Value> = { value: undefined, next: undefined };
  for (const [phrase, value] of entries) {
    let ends = new Set([root]);
    for (const word of phrase.split(" ")) ends = grown(ends, word);
    for (const end of ends) end.value = value;
  }
  return root;
}

function grown<Value>(ends: ReadonlySet<Growing<Value>>, word: string): Set<Growing<Value>> {
  const optional = word.startsWith("[");
  const choices = word.replaceAll(/[[\]]/g, "").split("|");
  const reached = new Set(optional ? ends : []);
  for (const end of ends) {
    for (const choice of choices) {
      end.next ??= new Map();
      const next = end.next.get(choice) ?? { value: undefined, next: undefined };
      end.next.set(choice, next);
      reached.add(next);
    }
  }
  return reached;
}

/** A phrase found: what it means, and the index after it. */
export interface Match<Value> {
  readonly value: Value;
  readonly next: number;
}

/** The longest phrase of the lexicon that starts at a piece, or null. No longer than the longest phrase there is. */
export function phraseAt<Value>(phrases: Lexicon<Value>, pieces: readonly Piece[], at: number): Match<Value> | null {
  let node: Lexicon<Value> | undefined = phrases;
  let found: Match<Value> | null = null;
  for (let next = at; node !== undefined; next += 1) {
    if (node.value !== undefined && next > at) found = { value: node.value, next };
    node = node.next?.get(pieces[next]?.lower ?? "");
  }
  return found;
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
