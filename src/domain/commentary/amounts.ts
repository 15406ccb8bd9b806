import type { Distance } from "./claim";
import type { Piece } from "./pieces";

/** Words that leave open how much it is exactly. */
const ROUGH = new Set("about around approximately approx nearly almost roughly circa c over some under up least than".split(" "));
const SOFTENING = new Set(["just", "a", "only", "more", "less", ...ROUGH]);

/** A distance read from a text, and the index after it. */
export interface ReadDistance {
  readonly distance: Distance;
  readonly next: number;
}

/** "by 9%", "(by 10.9%)", "by just over 3 days", "(4%)" after a comparison; with "of" among the joints, "an increase of 9%". */
export function distanceAfter(pieces: readonly Piece[], at: number, joints: readonly string[] = ["by"]): ReadDistance | null {
  let next = pieces[at]?.lower === "(" ? at + 1 : at;
  const bracket = next > at;
  const by = joints.includes(pieces[next]?.lower ?? "");
  if (by) next += 1;
  let rough = false;
  for (let step = 0; step < 3 && SOFTENING.has(pieces[next]?.lower ?? ""); step += 1) {
    rough ||= ROUGH.has(pieces[next]?.lower ?? "");
    next += 1;
  }
  const piece = pieces[next];
  if (piece?.kind !== "figure" || !(by || bracket)) return null;
  return bracket && !by && piece.figure.unit === "" ? null : { distance: { ...piece.figure, rough }, next: next + 1 };
}

/** "5% below target", "0.6 percentage points better than": the figure right before a comparison, softened or not. */
export function distanceBefore(pieces: readonly Piece[], at: number): Distance | null {
  const piece = pieces[at - 1];
  if (piece?.kind !== "figure") return null;
  const before = pieces[at - 2]?.lower ?? "";
  // "was 85% above target" may say how much it was, and "at 85% above target" does.
  if (["at", "of", "to", "with", "achieved", "reached"].includes(before)) return null;
  return { ...piece.figure, rough: ROUGH.has(before) };
}
