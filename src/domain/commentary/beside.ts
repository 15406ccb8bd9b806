import { countInWords } from "./amounts";
import type { Figure } from "./claim";
import type { Piece } from "./pieces";

/** So far to the left a clause is searched. */
const REACH = 30;

/** Words that bring no subject of their own: "…, which is slightly lower than planned and 4 points down on". */
// prettier-ignore
const WITHOUT_SUBJECT = new Set([
  "which", "that", "this", "it", "is", "was", "are", "were", "be", "been", "being", "and", "but", "or", "nor", "so", "yet", "although",
  "though", "albeit", "while", "whilst", "also", "still", "now", "both", "either", "however", "therefore", "hence", "thus", "again", "i",
  "e", "ie", "eg", "the", "a", "an", "of", "in", "on", "at", "to", "for", "from", "by", "with", "than", "as", "us", "we", "leaving",
  "leaves", "left", "leave", "putting", "puts", "put", "making", "makes", "giving", "gives", "taking", "bringing", "equivalent", "equal",
  "equates", "equating", "represents", "representing", "some", "just", "only", "over", "under", "about", "around", "nearly", "almost",
  "roughly", "approximately", "well", "slightly", "marginally", "significantly", "considerably", "far", "much", "very", "more", "less",
  "fewer", "higher", "lower", "better", "worse", "greater", "smaller", "larger", "longer", "shorter", "slower", "quicker", "up", "down",
  "above", "below", "ahead", "behind", "short", "adrift", "off", "beyond", "rise", "fall", "increase", "decrease", "drop", "improvement",
  "reduction", "rose", "fell", "risen", "fallen", "dropped", "increased", "decreased", "improved", "target", "targets", "planned",
  "tolerance", "year", "last", "previous", "prior", "before", "ago", "earlier", "time", "same", "compared", "comparison", "against",
  "percentage", "point", "points", "per", "cent", "kilo", "kilos", "day", "days", "week", "weeks", "hour", "hours", "tonne", "tonnes",
  "half", "fifth", "quarter", "third", "not", "quite", "an", "even", "within", "inside", "outside",
]);

const JOINTS = new Set([",", "(", ")", ":", ";", "-", "and", "but", "although", "though", "albeit", "while", "whilst", "so"]);

/**
 * The figures that a comparison may be about: those before it in its own clause, and where that has no subject of its own,
 * "…, 6.5 days longer than", those of the clause it hangs on.
 */
export function figuresBeside(pieces: readonly Piece[], at: number): readonly Figure[] {
  const figures: Figure[] = [];
  let hasSubject = false;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (JOINTS.has(piece.lower)) {
      if (hasSubject) break;
    } else if (piece.kind === "figure") {
      if (!isDistance(pieces, index)) figures.push(piece.figure);
    } else if (piece.kind === "word" && !WITHOUT_SUBJECT.has(piece.lower) && countInWords(piece.lower) === null) {
      hasSubject = true;
    }
  }
  return figures;
}

// prettier-ignore
const COMPARING = new Set([
  "more", "fewer", "less", "lower", "higher", "better", "worse", "above", "below", "short", "over", "under", "longer", "shorter", "slower",
  "quicker", "faster", "adrift", "off", "shy", "ahead", "behind", "up", "down", "beyond", "away",
]);

/** "by 9%", "6.6 points short", "36 (5.6%) under": how far, and not how much. */
function isDistance(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind === "figure" && piece.figure.unit.endsWith("point")) return true;
  const bracket = pieces[at + 1]?.lower === "(" && pieces[at + 3]?.lower === ")" ? at + 4 : at + 1;
  const after = pieces[pieces[at + 1]?.lower === ")" ? at + 2 : bracket]?.lower ?? "";
  return COMPARING.has(after) || pieces.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "by");
}
