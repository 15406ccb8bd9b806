import { findPeriods } from "../period";
import { isReferenceToCome } from "../row";
import { fold, words } from "../text";

/** A reference as it is compared: "SC 08", "SC-8" and "sc8" are one. "" where there is none yet, as with "TBC". */
export function plainReference(reference: string): string {
  if (isReferenceToCome(reference)) return "";
  return (fold(reference).match(/\p{L}+|\p{N}+/gu) ?? []).map((part) => part.replace(/^0+(?=\d)/, "")).join(" ");
}

/** Words that are written in several ways. */
const SPELLINGS: Readonly<Record<string, string>> = { "%": "percentage", percent: "percentage", "&": "and", no: "number", nos: "number" };

/** The words of an indicator's name as they are compared. The periods it names are left out: they change every time. */
export function plainName(name: string): readonly string[] {
  let rest = "";
  let from = 0;
  for (const { start, end } of findPeriods(name)) {
    rest += `${name.slice(from, start)} `;
    from = end;
  }
  return words(rest + name.slice(from)).map((word) => (Object.hasOwn(SPELLINGS, word) ? (SPELLINGS[word] ?? word) : word));
}

/** Words that say nothing of what is measured. */
// prettier-ignore
const FUNCTION_WORDS = new Set([
  "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has", "have", "in", "is", "it", "its", "of", "on", "or",
  "than", "that", "the", "their", "this", "to", "was", "were", "which", "who", "will", "with",
]);

/** How much two names have in common, from 0 to 1: the share of words that both have, small words left out. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  if (a.size + b.size === 0) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}

/** The numbers in a name, in their order: "within 12 months" and "within 6 months" measure two things. */
export function numbersIn(name: readonly string[]): string {
  return name.filter((word) => /\d/.test(word)).join(" ");
}

function tellingWords(name: readonly string[]): ReadonlySet<string> {
  return new Set(name.filter((word) => !FUNCTION_WORDS.has(word)));
}
