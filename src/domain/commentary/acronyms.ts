import { tokenise } from "../tokens";

/** Short forms that everybody knows, and those of scorecards themselves. */
const COMMON = new Set(
  ("NHS UK EU GCSE GCSEs BBC PC MP MPs IT HR GP GPs VAT CCTV NB AM PM TV ID PDF FAQ UN USA HM OK FTE YTD RAG DOT KPI KPIS PI PIS Q NA TBC TBA AY FY KS HMRC DWP " +
    "CIPFA A I II III IV V VI").split(" "),
);

/** The abbreviations of a text, each once: two to six capitals, with a small plural s or not. */
export function acronymsIn(text: string): readonly string[] {
  const found = tokenise(text).flatMap(({ kind, text: word }) => {
    const bare = word.replace(/'?s$/, "");
    return kind === "word" && /^\p{Lu}{2,6}$/u.test(bare) && !COMMON.has(bare) && !COMMON.has(word) ? [bare] : [];
  });
  // A comment in capitals throughout has no abbreviations to tell apart.
  return found.length > 12 ? [] : [...new Set(found)];
}

/** Whether words that begin with its letters stand one after another somewhere, or it stands in brackets after its words. */
export function isSpelledOut(acronym: string, texts: readonly string[]): boolean {
  return texts.some((text) => {
    const words = tokenise(text).filter(({ kind }) => kind === "word");
    const initials = words.map(({ text: word }) => (word === acronym ? " " : word.charAt(0).toUpperCase())).join("");
    const withoutSmall = words.filter(({ lower }) => !SMALL.has(lower)).map(({ text: word }) => (word === acronym ? " " : word.charAt(0).toUpperCase())).join("");
    return initials.includes(acronym) || withoutSmall.includes(acronym);
  });
}

const SMALL = new Set(["of", "the", "and", "for", "in", "to", "a", "on", "at", "by", "or"]);
