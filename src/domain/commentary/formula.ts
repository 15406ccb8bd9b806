import { words } from "../text";

/** Words of sentences that many rows may share: how the figure stands, and no more. */
// prettier-ignore
const FORMULA = new Set([
  "a", "above", "again", "also", "amber", "and", "annual", "annually", "are", "as", "at", "been", "below", "better", "but", "by",
  "compared", "continue", "continues", "data", "down", "due", "early", "end", "ended", "ending", "even", "figure", "figures", "for", "from",
  "green", "had", "has", "have", "higher", "improved", "improvement", "in", "increased", "indicator", "is", "it", "its", "last", "level",
  "lower", "maintained", "measure", "met", "month", "no", "not", "now", "of", "off", "on", "or", "our", "outturn", "over", "overall", "per",
  "performance", "period", "previous", "quarter", "rate", "reached", "red", "remain", "remained", "remains", "reported", "result",
  "results", "same", "set", "since", "slightly", "so", "status", "target", "targets", "than", "that", "the", "their", "there", "this",
  "time", "to", "tolerance", "up", "was", "we", "well", "were", "which", "will", "with", "within", "worse", "year", "year's",
]);

/** A text with fewer words of its own is a formula. */
const OWN_WORDS = 5;

/** Whether a comment is a formula that any row may carry: "Performance is below target but better than last year." */
export function isFormula(text: string): boolean {
  return words(text).filter((word) => !FORMULA.has(word) && !/^\d/.test(word)).length < OWN_WORDS;
}
