import type { Span } from "./claim";
import type { Piece } from "./pieces";

/** One sentence of a comment. */
export interface Sentence extends Span {
  readonly pieces: readonly Piece[];
  /** It stands under a heading such as "Corrective action". */
  readonly underAction: boolean;
  /** It ends with a full stop or the like. */
  readonly closed: boolean;
}

// prettier-ignore
const ABBREVIATIONS = new Set([
  "st", "approx", "vs", "mr", "mrs", "ms", "dr", "cllr", "dept", "ref", "fig", "incl", "excl", "no", "nos", "sec",
]);

/** Words that open a sentence when they have a capital and no full stop was typed before them. */
// prettier-ignore
const OPENERS = new Set([
  "the", "this", "these", "there", "however", "performance", "we", "it", "therefore", "overall", "although", "whilst", "while",
  "corrective", "our", "since", "actions",
]);

/** After such a word a capital belongs to a name: "Friends of The Park". */
const JOINTS = new Set(["of", "at", "in", "and", "by", "to", "for", "with", "from", "the", "a", "an", "or", "on", "as", "that", "&"]);

/** Parts a comment into sentences. Headings for actions are left out, and mark what follows them. */
export function sentencesOf(pieces: readonly Piece[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let underAction = false;
  let from = 0;
  const close = (to: number, closed: boolean): void => {
    const own = pieces.slice(from, to);
    const [first, last] = [own[0], own.at(-1)];
    if (first !== undefined && last !== undefined) sentences.push({ pieces: own, start: first.start, end: last.end, underAction, closed });
    from = to;
  };
  for (let at = 0; at < pieces.length; at += 1) {
    const heading = at === from || breaksBefore(pieces, at) ? headingEnd(pieces, at) : at;
    if (heading > at) {
      close(at, false);
      underAction = true;
      from = heading;
      at = heading - 1;
    } else if (at > from && breaksBefore(pieces, at)) {
      close(at, false);
    }
    if (endsSentence(pieces, at)) close(at + 1, true);
  }
  close(pieces.length, false);
  return sentences;
}

/** The index after "Corrective Action", "Actions:", "Next steps:", or `at` where no such heading stands there. */
function headingEnd(pieces: readonly Piece[], at: number): number {
  const [first = "", second = "", third = ""] = [pieces[at], pieces[at + 1], pieces[at + 2]].map((piece) => piece?.lower);
  const isCapital = (index: number): boolean => pieces[index]?.kind === "word" && pieces[index].capital;
  if (!isCapital(at)) return at;
  const colon = (index: number): number => (pieces[index]?.lower === ":" || pieces[index]?.lower === "-" ? index + 1 : index);
  const pair =
    (["corrective", "remedial", "improvement"].includes(first) && ["action", "actions"].includes(second)) ||
    (first === "next" && second === "steps");
  if (pair) return third === ":" || third === "-" || isCapital(at + 1) ? colon(at + 2) : at;
  return ["action", "actions"].includes(first) && second === ":" ? at + 2 : at;
}

/** Whether a new sentence opens here without a full stop before it: "… when it was 74.9% The target …". */
function breaksBefore(pieces: readonly Piece[], at: number): boolean {
  const [piece, before] = [pieces[at], pieces[at - 1]];
  if (piece?.kind !== "word" || !piece.capital || before === undefined || !OPENERS.has(piece.lower)) return false;
  if (before.kind === "word") return !before.capital && !JOINTS.has(before.lower);
  return before.kind !== "mark" || before.lower === ")" || before.lower === "%";
}

function endsSentence(pieces: readonly Piece[], at: number): boolean {
  const [piece, before, after] = [pieces[at], pieces[at - 1], pieces[at + 1]];
  if (piece?.kind !== "mark") return false;
  if (piece.lower === "•") return true;
  if (after?.glued === true) return false;
  if (piece.lower === "!" || piece.lower === "?") return true;
  if (piece.lower !== ".") return false;
  // "By Aug. the crews were back"
  if (before?.kind === "period" && before.end === piece.start && after?.kind === "word" && !after.capital) return false;
  const initial = before?.glued === true && pieces[at - 2]?.lower === ".";
  return !initial && !(before?.kind === "word" && ABBREVIATIONS.has(before.lower));
}
