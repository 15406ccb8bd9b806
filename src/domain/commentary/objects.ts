import type { Period } from "../period";
import type { Figure, Since } from "./claim";
import { lexicon, phraseAt } from "./lexicon";
import type { Piece } from "./pieces";

/** A target spoken of: the figure and period given with it, and the index after it. */
export interface TargetObject {
  readonly figure: Figure | null;
  readonly period: Period | null;
  /** The target for the part of the year so far. */
  readonly toDate: boolean;
  readonly next: number;
}

const BEFORE_TARGET = new Set(
  ("the our its their this that a an agreed annual quarterly yearly year-end year end challenging stretching stretch ambitious profiled revised set overall in-year full service corporate council local " +
    "performance expected original current team minimum tougher both % ( )").split(" "),
);

/** Nouns that make another thing of "target". */
const NOT_A_TARGET = new Set("group groups audience population area areas market setting hardening cohort beneficiaries customers families date dates tolerance operating".split(" "));

/** "target", "our 2012/13 target", "the target of 85%", "its 90% target to date". Targets of last year or of others are none. */
export function targetAt(pieces: readonly Piece[], at: number): TargetObject | null {
  let next = at;
  let figure: Figure | null = null;
  let period: Period | null = null;
  for (; next < at + 7; next += 1) {
    const piece = pieces[next];
    if (piece?.kind === "figure") figure = piece.figure;
    else if (piece?.kind === "period") period = piece.period;
    else if (piece?.lower === "target" || piece?.lower === "targets") break;
    else if (piece === undefined || !BEFORE_TARGET.has(piece.lower)) return null;
  }
  if (!["target", "targets"].includes(pieces[next]?.lower ?? "") || NOT_A_TARGET.has(pieces[next + 1]?.lower ?? "")) return null;
  return withDetails(pieces, next + 1, { figure, period });
}

function withDetails(pieces: readonly Piece[], from: number, known: { readonly figure: Figure | null; readonly period: Period | null }): TargetObject {
  let { figure, period } = known;
  let next = from;
  let toDate = false;
  for (let step = 0; step < 3; step += 1) {
    const [first, second, third] = [pieces[next], pieces[next + 1], pieces[next + 2]];
    const bracketed = first?.lower === "(" && step === 0 && third?.lower === ")";
    if ((first?.lower === "of" || bracketed) && second?.kind === "figure") {
      figure = second.figure;
      next += bracketed ? 3 : 2;
    } else if (["for", "in"].includes(first?.lower ?? "") && second?.kind === "period") {
      period = second.period;
      next += 2;
    } else if (first?.lower === "to" && second?.lower === "date") {
      toDate = true;
      next += 2;
    }
  }
  return { figure, period, toDate, next };
}

/** An earlier time spoken of, with the figure that it is said to have had. */
export interface PreviousObject {
  readonly since: Since;
  readonly figure: Figure | null;
  readonly next: number;
}

const RESULT = "outturn|performance|figure|figures|result|results|position|level|levels|rate|score|total|year-end|end|data";

const EARLIER = lexicon<Since["kind"]>([
  ["[at|in] [the] [this|same] time|point|stage|period|quarter|month|position [in|of|during] [the] last|previous|prior|preceding [financial|academic|calendar] year", "last-year"],
  [`[the] [that] [of|for|in] [the] last|previous|prior|preceding [financial|academic|calendar|reporting] year|year's [${RESULT}]`, "last-year"],
  [`[the] ${RESULT} [of|for|in|from|at|reported] [the] [this|same] [time] last|previous year`, "last-year"],
  ["a year ago|earlier", "last-year"],
  ["[the] year before", "last-year"],
  [`[the] last|previous|prior|preceding quarter|quarter's [${RESULT}]`, "last-quarter"],
  [`[the] ${RESULT} [of|for|in|from|at|reported] [the] last|previous quarter`, "last-quarter"],
  ["previously", "unclear"],
  ["[the] last|previous|past|prior <figure> years|quarters|months", "unclear"],
  ["[the] last|previous|past|prior few|two|three|four|five|six years|quarters|months", "unclear"],
  ["recent years|quarters|months", "unclear"],
  ["[the] last|previous month|period", "unclear"],
  ["[the] same period|quarter|time|point [in|of] <period>", "period"],
  [`[the] [${RESULT}] [of|for|in|from|at|reported] [the] [end] [of] <period> [${RESULT}]`, "period"],
]);

/** "this time last year", "the previous quarter", "the outturn in 2010/11", "Quarter 3 (3,720)". */
export function previousAt(pieces: readonly Piece[], at: number): PreviousObject | null {
  const match = phraseAt(EARLIER, pieces, at);
  if (match === null || ["target", "targets"].includes(pieces[match.next]?.lower ?? "")) return null;
  const named = pieces.slice(at, match.next).find((piece) => piece.kind === "period");
  const [open, figure, close] = [pieces[match.next], pieces[match.next + 1], pieces[match.next + 2]];
  const quoted = open?.lower === "(" && figure?.kind === "figure" && close?.lower === ")" ? figure.figure : null;
  const since: Since = match.value !== "period" ? { kind: match.value } : named?.period == null ? { kind: "unclear" } : { kind: "period", period: named.period };
  return { since, figure: quoted, next: quoted === null ? match.next : match.next + 3 };
}
