import type { Piece } from "./pieces";

const LONGEST_CLAUSE = 20;
const ENDS_CLAUSE = new Set(
  ", ; : . ! ? • - and but which while whilst although though against compared giving making up down leaving equating".split(" "),
);

/**
 * The pieces up to the end of a clause, what stands in brackets left out.
 * `joined`: "and" does not end it, for what it counts may have two names.
 */
export function clauseFrom(pieces: readonly Piece[], from: number, joined = false): readonly Piece[] {
  const clause: Piece[] = [];
  let bracket = false;
  for (const piece of pieces.slice(from, from + LONGEST_CLAUSE)) {
    if (!bracket && ENDS_CLAUSE.has(piece.lower) && !(joined && piece.lower === "and")) break;
    if (piece.lower === "(") bracket = true;
    if (!bracket) clause.push(piece);
    if (piece.lower === ")") bracket = false;
  }
  return clause;
}

/** Pieces as words, their figures written out. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.kind === "figure" ? `${piece.figure.amount.toFixed()} ${piece.figure.unit}`.trim() : piece.lower))
    .join(" ");
}
