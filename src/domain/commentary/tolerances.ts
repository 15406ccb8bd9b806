import { sizeAt } from "./amounts";
import { figuresBeside } from "./beside";
import type { Figure, Statement } from "./claim";
import type { Found } from "./found";
import { lexicon, phraseAt } from "./lexicon";
import { isTold, moodAt, subjectBefore } from "./mood";
import { targetAt } from "./objects";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

const SIDES = lexicon<"inside" | "outside" | "in">([
  ["within|inside", "inside"],
  ["outside|beyond", "outside"],
  ["out of", "outside"],
  ["by less than", "inside"],
  ["by more than", "outside"],
  ["in excess of", "outside"],
  ["exceeds|exceeded|exceeding|breaches|breached|breaching", "outside"],
  // Of anything else "in" says too little.
  ["in [the] [agreed] [target] tolerance", "in"],
]);

// prettier-ignore
const BETWEEN = new Set([
  "the", "our", "its", "agreed", "a", "set", "target", "council's", "corporate", "accepted", "acceptable", "permitted", "permissible", "of",
  "allowed", "allowable", "variable", "amber", "normal", "usual", "+", "/", "-", "±",
]);
const TOLERANCES = new Set(["tolerance", "tolerances"]);
/** Words for a tolerance where its width or whose it is stands with them. */
const MARGINS = new Set(["margin", "leeway", "variance"]);

/**
 * "within the 5% tolerance", "outside tolerance", "within 5% of target", "by less than the 10% margin",
 * "inside the agreed tolerance of 10%".
 */
export function tolerances({ pieces }: Sentence): readonly Found<Statement>[] {
  const found: Found<Statement>[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const side = phraseAt(SIDES, pieces, at);
    if (side === null) continue;
    const { width, next } = side.value === "in" ? withStatedWidth(pieces, side.next, null) : widthAfter(pieces, side.next);
    if (next === null) continue;
    const mood = moodAt(pieces, at);
    if (!isTold(mood)) continue;
    found.push({
      statement: {
        kind: "tolerance",
        inside: (side.value !== "outside") !== mood.negated,
        width,
        subject: mood.subject === "unknown" || isOfATeam(pieces, mood.start, at) ? subjectBefore(pieces, mood.start, at) : null,
        beside: figuresBeside(pieces, at),
      },
      from: at,
      to: next,
    });
  }
  return found;
}

/** "The phone team is within two points of its target": a team that is named need not be the row's. */
function isOfATeam(pieces: readonly Piece[], start: number, at: number): boolean {
  return pieces
    .slice(start, at)
    .some(({ lower }, index) => TEAMS.has(lower) && index > 0 && !OWN.has(pieces[start + index - 1]?.lower ?? ""));
}

const TEAMS = new Set(["team", "service", "council"]);
const OWN = new Set(["the", "our", "this", "a", "whole"]);

function widthAfter(pieces: readonly Piece[], from: number): { readonly width: Figure | null; readonly next: number | null } {
  // "within two percentage points of target"
  const size = sizeAt(pieces, from);
  const near = size !== null && pieces[size.next]?.lower === "of" ? targetAt(pieces, size.next + 1) : null;
  if (size !== null && near !== null) return { width: size.figure, next: near.next };
  let width: Figure | null = null;
  for (let at = from; at < from + 8; at += 1) {
    const piece = pieces[at];
    const lower = piece?.lower ?? "";
    if (TOLERANCES.has(lower) || (MARGINS.has(lower) && isGranted(pieces, from, at))) return withStatedWidth(pieces, at + 1, width);
    if (piece?.kind === "figure") {
      width = piece.figure;
      const target = pieces[at + 1]?.lower === "of" && at < from + 3 ? targetAt(pieces, at + 2) : null;
      if (target !== null) return { width, next: target.next };
    } else if (!BETWEEN.has(lower)) {
      break;
    }
  }
  return { width: null, next: null };
}

/** "the 10% margin", "the permitted margin", but not "a narrow margin" nor "the margin of error". */
function isGranted(pieces: readonly Piece[], from: number, at: number): boolean {
  const named = pieces
    .slice(from, at)
    .some(
      ({ kind, lower }) =>
        kind === "figure" || ["agreed", "accepted", "acceptable", "permitted", "permissible", "allowed", "allowable"].includes(lower),
    );
  return named && pieces[at + 2]?.lower !== "error";
}

function withStatedWidth(
  pieces: readonly Piece[],
  at: number,
  width: Figure | null,
): { readonly width: Figure | null; readonly next: number } {
  const stated = pieces[at]?.lower === "of" ? pieces[at + 1] : undefined;
  return stated?.kind === "figure" ? { width: stated.figure, next: at + 2 } : { width, next: at };
}
