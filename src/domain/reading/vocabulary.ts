import type { Token } from "../tokens";

/** Words that put a figure in relation to another one, deny it, or begin a new thought: beside a figure they are never its unit. */
// prettier-ignore
const NO_UNIT = new Set([
  "a", "an", "and", "are", "as", "at", "be", "been", "both", "but", "by", "for", "from", "has", "have", "if", "in", "is", "it", "its", "of",
  "off", "on", "or", "out", "than", "that", "the", "then", "there", "these", "this", "those", "to", "until", "was", "we", "were", "when",
  "where", "which", "who", "with",
  "above", "below", "more", "less", "fewer", "higher", "lower", "over", "under", "up", "down", "better", "worse", "best", "worst",
  "greater", "smaller", "plus", "minus", "between", "within", "least", "most", "minimum", "maximum", "max",
  "increase", "increased", "increasing", "decrease", "decreased", "reduce", "reduced", "reducing", "reduction", "fall", "rise", "improve",
  "improved", "improvement", "maintain", "same", "change", "difference", "variance", "short", "ahead", "behind",
  "no", "not", "nor", "none", "never", "nil", "tbc", "tba", "tbd", "na", "awaiting", "awaited", "pending", "due", "target", "targets",
  "actual", "outturn", "forecast", "baseline", "estimate", "estimated", "est", "provisional", "prov", "revised", "cumulative", "snapshot",
  "rolling", "ytd",
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb",
  "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "q", "qtr", "quarter", "st", "nd", "rd", "th", "k", "m", "mn",
  "mil", "bn", "hundred", "dozen", "trillion", "thousand", "million", "millions", "billion", "billions",
  "average", "median", "approx", "approximately", "circa", "about", "around", "per", "pa", "aged", "among", "amongst", "excluding",
  "including", "excl", "incl", "compared", "versus", "vs", "respectively",
]);

/** Words that say on which side of nought a figure lies: "£45k underspend" is not £45k where an overspend is counted. */
// prettier-ignore
const SIDES = new Set([
  "overspend", "overspent", "underspend", "underspent", "surplus", "deficit", "shortfall", "adverse", "favourable", "adv", "fav", "cr", "dr",
  "early",
]);

/** Whether the words beside a figure end in one that may turn its sign; before another, as in "surplus places", it does not. */
export function endsInSide(words: readonly string[]): boolean {
  return SIDES.has(words.at(-1) ?? "");
}

/** Signs that are, or may stand for, another figure: "½", "%", "=". */
const STRAY = /[%£$€=<>≤≥#\p{N}]/u;

/** Whether one of the tokens that are no numbers may still change a figure. */
export function hasStraySign(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }) => kind === "symbol" && STRAY.test(text));
}

/** Whether a word may be part of a unit, or of a short remark that leaves the figure beside it as it is. */
export function isUnitWord(word: string): boolean {
  return !NO_UNIT.has(word);
}
