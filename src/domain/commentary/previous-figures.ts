import { figuresBeside } from "./beside";
import type { Figure, Since, Statement } from "./claim";
import type { Found } from "./found";
import { isTold, moodAt, otherSubject } from "./mood";
import { previousAt } from "./objects";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

/**
 * Figures given for an earlier time: "down from 53.1% in 2024/25", "against 19 the year before", "last year 84.1%",
 * "in 2024/25 it was 94.7%".
 */
export function previousFigures({ pieces }: Sentence): readonly Found<Statement>[] {
  const found: Found<Statement>[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const quote = figureThenTime(pieces, at) ?? timeThenFigure(pieces, at) ?? figureWithoutTime(pieces, at);
    const claim = quote === null ? null : asClaim(pieces, quote);
    if (claim === null) continue;
    found.push(claim);
    at = claim.to - 1;
  }
  return found;
}

interface Quote {
  readonly figure: Figure;
  readonly since: Since;
  /** The figure that it went to, "from 9.8 to 8.1": what tells whether it is the row's. */
  readonly moved: Figure | null;
  /** Given without a time, it may be of any earlier one. */
  readonly timed: boolean;
  readonly from: number;
  readonly to: number;
}

function asClaim(pieces: readonly Piece[], { figure, since, moved, timed, from, to }: Quote): Found<Statement> | null {
  if (since.kind === "unclear") return null;
  const mood = moodAt(pieces, from);
  if (!isTold(mood) || mood.negated) return null;
  return {
    statement: {
      kind: "figure-quoted",
      figure,
      of: timed ? "previous" : "earlier",
      latest: false,
      subject: otherSubject(mood, pieces, from),
      beside: moved === null ? figuresBeside(pieces, from) : [moved],
      at: since.kind === "period" ? since.period : null,
    },
    from,
    to,
  };
}

/** Words that set a figure against another. */
const LEADS = new Set(["with", "to", "against", "from", "than", "on", "versus", "vs", "v", "("]);
const RESULTS = new Set(["outturn", "figure", "result", "rate", "score", "performance"]);
const BETWEEN = new Set(["the", "a", "an", "our", "just", "only", "of", "been"]);

/**
 * "from 71.4% in the previous year", "on the 83.0% recorded in 2024/25", "an outturn of 82.1% in the preceding year",
 * "than last year's 12.1%".
 */
function figureThenTime(pieces: readonly Piece[], at: number): Quote | null {
  const [lower = "", second = ""] = [pieces[at]?.lower, pieces[at + 1]?.lower];
  const isLead = LEADS.has(lower) || (lower === "having" && second === "been");
  if (!isLead && !(RESULTS.has(lower) && second === "of")) return null;
  let next = at + 1;
  while (next < at + 4 && (BETWEEN.has(pieces[next]?.lower ?? "") || RESULTS.has(pieces[next]?.lower ?? ""))) next += 1;
  const piece = pieces[next];
  if (piece?.kind === "figure") {
    const object = previousAt(pieces, next) ?? previousAt(pieces, next + 1) ?? previousAt(pieces, afterJoint(pieces, next + 1));
    return object === null || object.figure?.amount.eq(piece.figure.amount) === false
      ? null
      : {
          figure: piece.figure,
          since: object.since,
          moved: lower === "from" ? figureAfterTo(pieces, object.next) : null,
          timed: true,
          from: at,
          to: object.next,
        };
  }
  // "Last year (63%)" and "last year's outturn of 49.1%" are read with the other figures.
  const owned = isLead ? previousAt(pieces, at + 1) : null;
  return owned?.figure != null && pieces[owned.next - 2]?.lower === "year's"
    ? { figure: owned.figure, since: owned.since, moved: null, timed: true, from: at, to: owned.next }
    : null;
}

function afterJoint(pieces: readonly Piece[], at: number): number {
  return ["in", "at", "for", "during"].includes(pieces[at]?.lower ?? "") ? at + 1 : at;
}

// prettier-ignore
const WAS = new Set([
  "it", "this", "was", "stood", "we", "achieved", "recorded", "managed", "reached", "at", "figure", "outturn", "result", "performance",
  "rate", "the", "of", "had", "been", ":", ",",
]);

/** "last year 84.1%", "(2024/25: 86.1%)", "in 2024/25 it was 94.7%", "the 2024/25 outturn of 86.1%". */
function timeThenFigure(pieces: readonly Piece[], at: number): Quote | null {
  if (!opensTime(pieces, at)) return null;
  const object = previousAt(pieces, at);
  if (object?.figure !== null) return null;
  let next = object.next;
  while (next < object.next + 4 && WAS.has(pieces[next]?.lower ?? "")) next += 1;
  const piece = pieces[next];
  const said = pieces.slice(object.next, next).map(({ lower }) => lower);
  const last = said.at(-1) ?? "";
  // "Last year's outturn was 86.1%" is read with the other figures.
  const isQuoted = said.length === 1 && ["of", "was"].includes(last) && RESULTS.has(pieces[object.next - 1]?.lower ?? "");
  if (isQuoted && object.since.kind !== "period") return null;
  if (piece?.kind !== "figure" || !closes(pieces, next + 1) || last === "the" || last === ",") return null;
  return { figure: piece.figure, since: object.since, moved: null, timed: true, from: at, to: next + 1 };
}

/** A time that opens its clause: after a mark or "and", or with "in" before it. */
function opensTime(pieces: readonly Piece[], at: number): boolean {
  const lower = pieces[at]?.lower ?? "";
  if (pieces[at]?.kind !== "period" && !["last", "previous", "in", "the"].includes(lower)) return false;
  const before = pieces[at - 1];
  return before === undefined || before.kind === "mark" || ["and", "but"].includes(before.lower);
}

/** Whether a figure ends its clause: what follows else may say what it counts, or that it is a distance. */
function closes(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind === "mark") return !["%", "/", "-", "+", "("].includes(piece.lower);
  return piece === undefined || piece.lower === "and" || piece.lower === "but";
}

/** Words of other times than the year before. */
// prettier-ignore
const OTHER_TIMES = new Set([
  "quarter", "quarters", "month", "months", "week", "weeks", "start", "started", "began", "begun", "first", "when", "peak", "low", "high",
  "since", "until", "initially", "originally", "target", "average", "half", "halfway", "mid-year", "mid-point", "term", "terms", "spring",
  "summer", "autumn", "winter", "ago", "between",
]);

/** "fell to 48.9% from 53.1%", "down from 53.1%": with the new figure beside it, and no word of another time, the one of last year. */
function figureWithoutTime(pieces: readonly Piece[], at: number): Quote | null {
  const piece = pieces[at + 1];
  if (pieces[at]?.lower !== "from" || piece?.kind !== "figure") return null;
  const moved = figureAfterTo(pieces, at + 2);
  if (moved === null && !closes(pieces, at + 2)) return null;
  const near = pieces.slice(Math.max(0, at - 20), at + 12);
  const isOther = near.some(({ lower, kind }) => kind === "period" || OTHER_TIMES.has(lower));
  const before = pieces[at - 1];
  const isCompared = MOVES.has(before?.lower ?? "") || (before?.kind === "figure" && pieces[at - 2]?.lower === "to");
  if (isOther || (moved === null && !isCompared)) return null;
  return {
    figure: piece.figure,
    since: { kind: "last-year" },
    moved,
    timed: moved === null,
    from: at,
    to: moved === null ? at + 2 : at + 4,
  };
}

/** "from 9.8 to 8.1", "from 39.0% in the previous year to 42.3%" */
function figureAfterTo(pieces: readonly Piece[], at: number): Figure | null {
  const piece = pieces[at]?.lower === "to" ? pieces[at + 1] : undefined;
  return piece?.kind === "figure" ? piece.figure : null;
}

const MOVES = new Set(["up", "down"]);
