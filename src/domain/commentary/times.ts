import type { Period } from "../period";
import type { Piece } from "./pieces";

/** The period named right after a comparison: "… at the end of 2012/13". */
export function periodAfter(pieces: readonly Piece[], at: number): Period | null {
  let next = at;
  while (next < at + 4 && ["at", "the", "end", "of", "in", "for", "during", "as", "by"].includes(pieces[next]?.lower ?? "")) next += 1;
  const piece = pieces[next];
  return next > at && piece?.kind === "period" ? piece.period : null;
}

/** The period that a clause opens with: "In Q3 performance was …"; "earlier" for "last year we …". */
export function periodToLeft(pieces: readonly Piece[], start: number, at: number): Period | "earlier" | null {
  let found: Period | null = null;
  for (let index = Math.max(0, start - 1); index < at; index += 1) {
    const [lower, next] = [pieces[index]?.lower ?? "", pieces[index + 1]];
    const opensSince = lower === "since" && next?.kind === "period" && (index === 0 || pieces[index - 1]?.kind === "mark");
    if (opensSince || isEarlier(lower, next?.lower ?? "")) return "earlier";
    if (PREPOSITIONS.has(lower) && next?.kind === "period" && !isComparedWith(pieces, index)) found = next.period;
  }
  return found;
}

/** "last quarter", "initially", "at one stage", "the first half": a time before, or a part of the time. */
function isEarlier(word: string, next: string): boolean {
  if (PART_TIMES.has(word) || (word === "at" && next === "one")) return true;
  return EARLIER.has(word) ? TIMES.has(next) : HALVES.has(word) && ["quarter", "half"].includes(next);
}

/** "lower than in 2024/25 but", "down from 86.1% in 2024/25 and": a time that is compared with is not that of what follows. */
function isComparedWith(pieces: readonly Piece[], at: number): boolean {
  const [before, second] = [pieces[at - 1], pieces[at - 2]?.lower ?? ""];
  return before?.lower === "than" || (before?.kind === "figure" && ["from", "than", "with", "to", "against", "on"].includes(second));
}

const PART_TIMES = new Set(["initially", "briefly", "temporarily"]);
const HALVES = new Set(["first", "second"]);
const EARLIER = new Set(["last", "previous", "previously", "prior"]);
const TIMES = new Set(["year", "quarter", "year's", "years", "month", "quarters", "months"]);
const PREPOSITIONS = new Set(["in", "during", "for", "at", "of", "by"]);
