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

/** A word of a phrase that may come next: which phrase, and which of its words. After its last word the phrase is complete. */
interface Place<Value> {
  readonly phrase: Phrase<Value>;
  readonly index: number;
}

/**
 * Where reading stands in all phrases at once: those that may still go on, by the word they go on with. So a text is looked up
 * once for each of its words, however many phrases begin alike.
 */
interface Step<Value> {
  /** What the phrases that are complete here mean: of several, the last. */
  readonly complete: { readonly value: Value } | null;
  readonly places: readonly Place<Value>[];
  /** Worked out when reading first comes here. */
  steps: ReadonlyMap<string, Step<Value>> | null;
}

/** Phrases, each with what it means. */
export type Lexicon<Value> = Step<Value>;

/**
 * Builds a lexicon. A phrase is words with spaces between; "a|b" is either word and "[a|b]" may be left out.
 * "<figure>" and "<period>" stand for any figure and any period. Of phrases that are equally long the last counts.
 */
export function lexicon<Value>(entries: readonly (readonly [phrase: string, value: Value])[]): Lexicon<Value> {
  return stepAt(entries.map(([text, value]) => ({ phrase: { words: text.split(" ").map(wordOf), value }, index: 0 })));
}

function wordOf(text: string): Word {
  return { choices: new Set(text.replaceAll(/[[\]]/g, "").split("|")), optional: text.startsWith("[") };
}

function stepAt<Value>(places: readonly Place<Value>[]): Step<Value> {
  const complete = places.findLast(({ phrase, index }) => phrase.words.slice(index).every(({ optional }) => optional));
  return { complete: complete === undefined ? null : { value: complete.phrase.value }, places, steps: null };
}

/** The steps on from one, by the word that leads to them. */
function stepsFrom<Value>({ places }: Step<Value>): ReadonlyMap<string, Step<Value>> {
  const byWord = new Map<string, Place<Value>[]>();
  for (const { phrase, index } of places) {
    for (let at = index; at < phrase.words.length; at += 1) {
      const word = phrase.words[at];
      for (const choice of word?.choices ?? []) {
        const known = byWord.get(choice);
        if (known === undefined) byWord.set(choice, [{ phrase, index: at + 1 }]);
        else known.push({ phrase, index: at + 1 });
      }
      if (word?.optional !== true) break;
    }
  }
  return new Map([...byWord].map(([word, next]) => [word, stepAt(next)]));
}

/** A phrase found: what it means, and the index after it. */
export interface Match<Value> {
  readonly value: Value;
  readonly next: number;
}

/** The longest phrase of the lexicon that starts at a piece, or null. No longer than the longest phrase there is. */
export function phraseAt<Value>(phrases: Lexicon<Value>, pieces: readonly Piece[], at: number): Match<Value> | null {
  let found: Match<Value> | null = null;
  let step = stepAfter(phrases, pieces[at]);
  for (let next = at + 1; step !== undefined; next += 1) {
    if (step.complete !== null) found = { value: step.complete.value, next };
    step = stepAfter(step, pieces[next]);
  }
  return found;
}

function stepAfter<Value>(step: Step<Value>, piece: Piece | undefined): Step<Value> | undefined {
  if (piece === undefined || step.places.length === 0) return undefined;
  step.steps ??= stepsFrom(step);
  return step.steps.get(piece.lower);
}

/** Every phrase of the lexicon in the pieces, from left to right, without overlap. */
export function phrasesIn<Value>(phrases: Lexicon<Value>, pieces: readonly Piece[]): readonly (Match<Value> & { readonly at: number })[] {
  const found: (Match<Value> & { readonly at: number })[] = [];
  for (let at = 0; at < pieces.length;) {
    const match = phraseAt(phrases, pieces, at);
    if (match !== null) found.push({ ...match, at });
    at = match?.next ?? at + 1;
  }
  return found;
}
