import type { Figure, Statement } from "./claim";
import type { Found } from "./found";
import { moodAt } from "./mood";
import { targetAt } from "./objects";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

const INSIDE = new Set(["within", "inside"]);
const OUTSIDE = new Set(["outside", "beyond"]);
const BETWEEN = new Set("the our its agreed a set target council's corporate accepted acceptable permitted of allowed variable + / - ±".split(" "));

/** "within the 5% tolerance", "outside tolerance", "within 5% of target", "inside the agreed tolerance of 10%". */
export function tolerances({ pieces }: Sentence): readonly Found<Statement>[] {
  return pieces.flatMap((piece, at) => {
    if (!INSIDE.has(piece.lower) && !OUTSIDE.has(piece.lower)) return [];
    const { width, next } = widthAfter(pieces, at + 1);
    const mood = moodAt(pieces, at);
    if (next === null || mood.expected || mood.subject === "elsewhere") return [];
    return [{ statement: { kind: "tolerance", inside: INSIDE.has(piece.lower) !== mood.negated, width }, from: at, to: next }];
  });
}

function widthAfter(pieces: readonly Piece[], from: number): { readonly width: Figure | null; readonly next: number | null } {
  let width: Figure | null = null;
  for (let at = from; at < from + 8; at += 1) {
    const piece = pieces[at];
    const lower = piece?.lower ?? "";
    if (["tolerance", "tolerances"].includes(lower)) return withStatedWidth(pieces, at + 1, width);
    if (piece?.kind === "figure") {
      width = piece.figure;
      const target = pieces[at + 1]?.lower === "of" ? targetAt(pieces, at + 2) : null;
      if (target !== null) return { width, next: target.next };
    } else if (!BETWEEN.has(lower)) break;
  }
  return { width: null, next: null };
}

function withStatedWidth(pieces: readonly Piece[], at: number, width: Figure | null): { readonly width: Figure | null; readonly next: number } {
  const stated = pieces[at]?.lower === "of" ? pieces[at + 1] : undefined;
  return stated?.kind === "figure" ? { width: stated.figure, next: at + 2 } : { width, next: at };
}
