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
  /** A limit, which is good to be under whatever "under target" may mean. */
  readonly isLimit: boolean;
  readonly next: number;
}

// prettier-ignore
const BEFORE_TARGET = new Set([
  "the", "our", "its", "their", "this", "that", "a", "an", "agreed", "annual", "quarterly", "yearly", "year-end", "year", "end",
  "challenging", "stretching", "stretch", "ambitious", "profiled", "revised", "set", "overall", "in-year", "full", "service", "corporate",
  "council", "local", "performance", "expected", "original", "current", "team", "minimum", "tougher", "both", "%", "(", ")",
]);

/** Whether a word before "target" leaves open which target it is. */
export function beforeTarget(word: string): boolean {
  return BEFORE_TARGET.has(word);
}

/** Nouns that make another thing of "target". */
// prettier-ignore
const NOT_A_TARGET = new Set([
  "group", "groups", "audience", "population", "area", "areas", "market", "setting", "hardening", "cohort", "beneficiaries", "customers",
  "families", "date", "dates", "tolerance", "operating",
]);

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

/** Words that stand for a target after "the" or "our". Of the others only a figure tells that they do. */
const CLEARLY_TARGETS = new Set("limit ceiling cap goal ambition".split(" "));
const PERHAPS_TARGETS = new Set("threshold trajectory aim mark standard maximum minimum requirement objective aspiration".split(" "));
const LIMITS = new Set(["limit", "ceiling", "cap", "maximum"]);
const DETERMINERS = new Set(["the", "our", "its", "this"]);

const AIM = "we [had|have] aimed|aim|planned|targeted|budgeted [for|at]";

/** What was aimed at in other words. "bare" ones name no figure, so that only a distance tells that a target is meant. */
const AIMS = lexicon<"aim" | "bare">([
  [`[the|our] number|figure|level|rate|total|amount [that|which] ${AIM}`, "aim"],
  ["where we should|want|wanted|need|needed|aimed|ought|intended|hoped|meant [to] be", "aim"],
  ["where we should|ought|needed|wanted [to] have been", "aim"],
  [AIM, "bare"],
  ["planned|budgeted|targeted|programmed|profiled", "bare"],
]);

/** What follows a figure that was aimed at: "the 90% we set ourselves", "the 78 set for the year". */
const SET = lexicon<true>([
  ["[that|which] we [had|have] set|aimed|planned|targeted|promised|budgeted [for|ourselves] [for] [the] [year]", true],
  ["[that|which] [is|was] set|required|planned|targeted|permitted|allowed [for] [the] [year]", true],
]);

/** A target as a comparison names it: the word, one that stands for it, what was aimed at, or after a distance its bare figure. */
export function aimAt(pieces: readonly Piece[], at: number, afterDistance: boolean): TargetObject | null {
  const known = targetAt(pieces, at);
  if (known !== null) return { ...known, next: afterNoun(pieces, known.next) };
  const aim = phraseAt(AIMS, pieces, at);
  if (aim !== null) {
    return afterDistance || aim.value === "aim" ? { figure: null, period: null, toDate: false, isLimit: false, next: aim.next } : null;
  }
  return otherWordAt(pieces, at) ?? figureAimedAt(pieces, at, afterDistance);
}

/** "the target level", "the target allows". */
function afterNoun(pieces: readonly Piece[], at: number): number {
  return ["level", "figure", "rate", "allows", "allowed", "permits", "requires"].includes(pieces[at]?.lower ?? "") ? at + 1 : at;
}

/** "our ceiling of 8.0", "the 3.2% limit", "the limit"; "the threshold" only with a figure. */
function otherWordAt(pieces: readonly Piece[], at: number): TargetObject | null {
  let next = at;
  let [determined, figure]: [boolean, Figure | null] = [false, null];
  for (; next < at + 5; next += 1) {
    const piece = pieces[next];
    if (piece?.kind === "figure") ({ figure } = piece);
    else if (DETERMINERS.has(piece?.lower ?? "")) determined = true;
    else if (!["annual", "agreed", "own", "yearly"].includes(piece?.lower ?? "")) break;
  }
  const lower = pieces[next]?.lower ?? "";
  if (!CLEARLY_TARGETS.has(lower) && !PERHAPS_TARGETS.has(lower)) return null;
  const object = withDetails(pieces, next + 1, { figure, period: null });
  return (CLEARLY_TARGETS.has(lower) && determined) || object.figure !== null ? object : null;
}

/** "the 90% we set ourselves", "4.6 points short of 90%". */
function figureAimedAt(pieces: readonly Piece[], at: number, afterDistance: boolean): TargetObject | null {
  const next = DETERMINERS.has(pieces[at]?.lower ?? "") ? at + 1 : at;
  const piece = pieces[next];
  if (piece?.kind !== "figure") return null;
  const set = phraseAt(SET, pieces, next + 1);
  return set === null && !afterDistance
    ? null
    : { figure: piece.figure, period: null, toDate: false, isLimit: false, next: set?.next ?? next + 1 };
}

/** "the target for the quarter": the one that the row has. */
const WHOLES = new Set(["year", "quarter", "period"]);

function withDetails(
  pieces: readonly Piece[],
  from: number,
  known: { readonly figure: Figure | null; readonly period: Period | null },
): TargetObject {
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
    } else if (first?.lower === "for" && ["the", "this"].includes(second?.lower ?? "") && WHOLES.has(third?.lower ?? "")) {
      next += 3;
    } else if (first?.lower === "to" && second?.lower === "date") {
      toDate = true;
      next += 2;
    }
  }
  return { figure, period, toDate, isLimit: LIMITS.has(pieces[from - 1]?.lower ?? ""), next };
}

/** An earlier time spoken of, with the figure that it is said to have had. */
export interface PreviousObject {
  readonly since: Since;
  readonly figure: Figure | null;
  readonly next: number;
}

const RESULT = "outturn|performance|figure|figures|result|results|position|level|levels|rate|score|total|year-end|end|data";

const EARLIER = lexicon<"last-year" | "last-quarter" | "unclear" | "period">([
  [
    "[at|in] [the] [this|same] time|point|stage|period|quarter|month|position [in|of|during] [the] last|previous|prior|preceding [financial|academic|calendar] year",
    "last-year",
  ],
  [
    `[the] [that] [of|for|in] [the] last|previous|prior|preceding [financial|academic|calendar|reporting] year|year's [${RESULT}]`,
    "last-year",
  ],
  [`[the] ${RESULT} [of|for|in|from|at|reported] [the] [this|same] [time] last|previous year`, "last-year"],
  ["[at|in] [the] [this|same] [time|point|stage|date] a|one|twelve year|months ago|earlier|before|previously", "last-year"],
  ["[at|in] [the] [this|same] [time|point|stage|date] [the] year before|earlier", "last-year"],
  ["[in|over|during] [the] previous|preceding|prior twelve months", "last-year"],
  ["year on year", "last-year"],
  ["year-on-year", "last-year"],
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

/** "we recorded", "reported", "that was achieved": what stands between a figure of an earlier time and the time. */
const RECORDED = lexicon<true>([
  [
    "[that|which] [we|it|was|were] [had] [been] recorded|reported|achieved|seen|posted|managed|registered|reached|delivered|attained|set|shown|had",
    true,
  ],
]);

/**
 * "this time last year", "last year's 12.1%", "the 83.0% recorded in 2024/25",
 * "the one we recorded for 2024/25", "we achieved last year".
 */
export function previousAt(pieces: readonly Piece[], at: number): PreviousObject | null {
  const time = earlierAt(pieces, at);
  if (time !== null) return withOwnFigure(pieces, time);
  const start = ["the", "that", "our"].includes(pieces[at]?.lower ?? "") ? at + 1 : at;
  const piece = pieces[start];
  const isNamed = piece?.kind === "figure" || RESULTS.has(piece?.lower ?? "");
  const recorded = phraseAt(RECORDED, pieces, isNamed ? start + 1 : at);
  const named = recorded === null && !isNamed ? null : earlierAt(pieces, joined(pieces, recorded?.next ?? start + 1));
  if (named === null) return null;
  return piece?.kind === "figure" && isNamed ? { ...named, figure: piece.figure } : named;
}

const RESULTS = new Set("one figure result results outturn level rate position performance score total number".split(" "));

function joined(pieces: readonly Piece[], at: number): number {
  return ["in", "for", "at", "of", "during", "from"].includes(pieces[at]?.lower ?? "") ? at + 1 : at;
}

/** "last year's 12.1%" */
function withOwnFigure(pieces: readonly Piece[], time: PreviousObject): PreviousObject {
  const piece = pieces[time.next];
  const owned = pieces[time.next - 1]?.lower === "year's" && piece?.kind === "figure";
  return owned ? { ...time, figure: piece.figure, next: time.next + 1 } : time;
}

/** The time itself: "the previous quarter", "the outturn in 2010/11", "Quarter 3 (3,720)". */
function earlierAt(pieces: readonly Piece[], at: number): PreviousObject | null {
  const match = phraseAt(EARLIER, pieces, at) ?? yearAgo(pieces, at);
  if (match === null || ["target", "targets"].includes(pieces[match.next]?.lower ?? "")) return null;
  const named = pieces.slice(at, match.next).find((piece) => piece.kind === "period");
  const [open, figure, close] = [pieces[match.next], pieces[match.next + 1], pieces[match.next + 2]];
  const quoted = open?.lower === "(" && figure?.kind === "figure" && close?.lower === ")" ? figure.figure : null;
  const period = match.value === "period" ? (named?.period ?? null) : null;
  const kind = match.value === "period" ? "unclear" : match.value;
  const since: Since = period === null ? { kind } : { kind: "period", period };
  return { since, figure: quoted, next: quoted === null ? match.next : match.next + 3 };
}

/** "12 months earlier": the year before, in figures. */
function yearAgo(pieces: readonly Piece[], at: number): { readonly value: "last-year"; readonly next: number } | null {
  const piece = pieces[at];
  if (piece?.kind !== "figure" || !["ago", "earlier", "before", "previously"].includes(pieces[at + 1]?.lower ?? "")) return null;
  const { amount, unit } = piece.figure;
  return (unit === "month" && amount.eq(12)) || (unit === "year" && amount.eq(1)) ? { value: "last-year", next: at + 2 } : null;
}
