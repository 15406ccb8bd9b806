import { remembering } from "../remember";
import { tokenise, type Token } from "../tokens";
import type { Span } from "./claim";

/** Short forms that everybody knows, and those of scorecards themselves. */
// prettier-ignore
const COMMON = new Set([
  "NHS", "UK", "EU", "GCSE", "GCSEs", "BBC", "PC", "MP", "MPs", "IT", "HR", "GP", "GPs", "VAT", "CCTV", "NB", "AM", "PM", "TV", "ID", "PDF",
  "FAQ", "UN", "USA", "HM", "OK", "FTE", "YTD", "RAG", "DOT", "KPI", "KPIS", "PI", "PIS", "Q", "NA", "TBC", "TBA", "AY", "FY", "KS", "HMRC",
  "DWP", "CIPFA", "A", "I", "II", "III", "IV", "V", "VI",
]);

/** Capitals that are a word by themselves: "NEET", "RSLs", "DVLA's", and nothing of "O'NEILL" or of "McDONALD". */
const ACRONYM = /(?=\p{Lu}{2})(?<![\p{L}\p{M}]['’ʼ]?)(\p{Lu}{2,6})(?:['’ʼ]?s)?(?!['’ʼ]?[\p{L}\p{M}])/gu;

/** An abbreviation and where it first stands in its text. */
export interface Acronym extends Span {
  readonly short: string;
}

/** The abbreviations of a text, each once: two to six capitals, with a small plural s or not. */
export const acronymsIn = remembering((text): readonly Acronym[] => {
  const found: Acronym[] = [];
  for (const { 0: word, 1: short = "", index } of text.matchAll(ACRONYM)) {
    if (!COMMON.has(short) && !COMMON.has(word)) found.push({ short, start: index, end: index + word.length });
  }
  // A comment in capitals throughout has no abbreviations to tell apart.
  return found.length > 12 ? [] : found.filter(({ short }, index) => found.findIndex((other) => other.short === short) === index);
});

/** Whether words that begin with its letters stand one after another somewhere, or it stands in brackets after its words. */
export function isSpelledOut(acronym: string, texts: readonly string[]): boolean {
  return texts.some((text) => {
    const { all, withoutSmall } = wordsOf(text);
    const spellsIt = ({ words, initials }: Initials): boolean =>
      initials.includes(acronym) && initialsOf(words.map((word) => (word === acronym ? " " : word))).includes(acronym);
    return spellsIt(all) || spellsIt(withoutSmall);
  });
}

/** Words and the first letter of each, as capitals. */
interface Initials {
  readonly words: readonly string[];
  readonly initials: string;
}

/** The words of a text, and those that an abbreviation has a letter for. */
const wordsOf = remembering((text): Readonly<Record<"all" | "withoutSmall", Initials>> => {
  const tokens = tokenise(text).filter(({ kind }) => kind === "word");
  return { all: withInitials(tokens), withoutSmall: withInitials(tokens.filter(({ lower }) => !SMALL.has(lower))) };
});

function withInitials(tokens: readonly Token[]): Initials {
  const words = tokens.map(({ text }) => text);
  return { words, initials: initialsOf(words) };
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}

const SMALL = new Set(["of", "the", "and", "for", "in", "to", "a", "on", "at", "by", "or"]);
