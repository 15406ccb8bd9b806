import { findPeriods, samePeriod, type Period } from "../period";
import { containsPhrase, sentences, words } from "../text";

/** Beginnings of words by which a sentence about a target speaks of setting it anew. */
// prettier-ignore
const CHANGES = [
  "increas", "reduc", "lower", "rais", "eas", "relax", "revis", "chang", "reset", "set", "realistic", "unrealistic", "achievable", "adjust",
  "determin", "review", "propos", "agreed", "reflect",
];

/**
 * Whether a sentence about the target speaks of its change, or names the new figure or the time it is for.
 * @param figure the new target as printed
 * @param period the time it is for, where that is known
 */
export function speaksOfNewTarget(commentary: string, figure: string, period: Period | null): boolean {
  return sentences(commentary).some((sentence) => {
    const said = words(sentence);
    if (!said.includes("target") && !said.includes("targets")) return false;
    const namesTime = period !== null && findPeriods(sentence).some((found) => samePeriod(found.period, period) === true);
    return namesTime || containsPhrase(said, words(figure)) || said.some((word) => CHANGES.some((change) => word.startsWith(change)));
  });
}
