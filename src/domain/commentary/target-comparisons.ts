import type { Period } from "../period";
import { distanceAfter, distanceBefore } from "./amounts";
import type { Distance, Statement, TargetSide } from "./claim";
import { lexicon, phraseAt } from "./lexicon";
import { moodAt, subjectBefore } from "./mood";
import { targetAt } from "./objects";
import type { Found } from "./found";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

type Side = TargetSide | "at";

const HEADS = lexicon<Side>([
  ["better than [both]", "better"],
  ["worse than [both]", "worse"],
  ["ahead of", "better"],
  ["higher|greater|more than", "higher"],
  ["above|over|exceed|exceeds|exceeded|exceeding|surpassed|surpasses|surpassing|surpass|beat|beats|beaten|outperformed|bettered", "higher"],
  ["in excess of", "higher"],
  ["lower|less|fewer than", "lower"],
  ["below|under|beneath", "lower"],
  ["behind|missed|misses|missing", "worse"],
  ["short of [reaching|meeting|achieving|hitting]", "worse"],
  ["off", "worse"],
  ["meet|meets|met|meeting|achieve|achieved|achieves|achieving|hit|hits|hitting|reach|reached|reaches|reaching|attained", "met"],
  ["in line with", "on"],
  ["equal to", "on"],
  ["on or above|better|over", "met"],
  ["on|at", "at"],
]);

const AFTER_TARGET = lexicon<TargetSide>([
  ["met|achieved|reached|hit|attained", "met"],
  ["exceeded|surpassed|beaten|bettered", "higher"],
  ["missed", "worse"],
]);

const AUXILIARY = new Set("has have had was were is are been being be also again therefore comfortably easily narrowly already just not now both never".split(" "));

/** Comparisons with the target, of what is told as done about the row. */
export function targetComparisons({ pieces }: Sentence): readonly Found<Statement>[] {
  const found: Found<Statement>[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const claim = headThenTarget(pieces, at) ?? targetThenVerb(pieces, at);
    if (claim === null) continue;
    found.push(claim);
    at = claim.to - 1;
  }
  return found;
}

/** "better than target (by 9%)", "not met our target", "5% below the 90% target". */
function headThenTarget(pieces: readonly Piece[], at: number): Found<Statement> | null {
  const head = phraseAt(HEADS, pieces, at);
  const target = head === null ? null : (targetAt(pieces, head.next) ?? targetInList(pieces, head.next));
  if (head === null || target === null) return null;
  const mood = moodAt(pieces, at);
  const side = sideOf(head.value, mood.negated, pieces, at);
  const earlier = periodToLeft(pieces, mood.start, at);
  if (mood.expected || mood.subject === "elsewhere" || side === null || earlier === "earlier") return null;
  const after = distanceAfter(pieces, target.next);
  const by: Distance | null = after?.distance ?? distanceBefore(pieces, mood.slightly ? at - 1 : at);
  const place = periodAfter(pieces, after?.next ?? target.next);
  return {
    statement: { kind: "compared-with-target", side, subject: mood.subject === "unknown" ? subjectBefore(pieces, mood.start, at) : null, against: target.figure, by, slightly: mood.slightly, toDate: target.toDate || hasToDate(pieces, target.next), at: place ?? earlier ?? target.period },
    from: after === null && by !== null ? (mood.slightly ? at - 2 : at - 1) : wordsFrom(pieces, at),
    to: after?.next ?? target.next,
  };
}

/** "better than last year and target": the target as the second thing compared with. */
function targetInList(pieces: readonly Piece[], from: number): ReturnType<typeof targetAt> {
  for (let at = from; at < from + 6; at += 1) {
    const lower = pieces[at]?.lower ?? "";
    if (lower === "and") return targetAt(pieces, at + 1);
    if (!["last", "this", "time", "year", "previous", "the", "quarter", "both", "<period>"].includes(lower)) return null;
  }
  return null;
}

function targetThenVerb(pieces: readonly Piece[], at: number): Found<Statement> | null {
  if (!["target", "targets"].includes(pieces[at]?.lower ?? "")) return null;
  const target = targetAt(pieces, at);
  if (target === null) return null;
  let verb = target.next;
  let negated = false;
  for (; AUXILIARY.has(pieces[verb]?.lower ?? ""); verb += 1) negated ||= ["not", "never"].includes(pieces[verb]?.lower ?? "");
  const match = phraseAt(AFTER_TARGET, pieces, verb);
  const mood = moodAt(pieces, at);
  const isEarlier = ["last", "previous", "year's", "national", "their"].includes(pieces[at - 1]?.lower ?? "");
  const left = periodToLeft(pieces, mood.start, at);
  if (match === null || mood.expected || mood.subject === "elsewhere" || isEarlier || left === "earlier") return null;
  const side = negated ? (match.value === "worse" ? null : match.value === "met" ? "worse" : null) : match.value;
  if (side === null) return null;
  const by = distanceAfter(pieces, match.next);
  const statement: Statement = { kind: "compared-with-target", side, subject: null, against: target.figure, by: by?.distance ?? null, slightly: mood.slightly, toDate: target.toDate, at: periodAfter(pieces, by?.next ?? match.next) ?? periodBefore(pieces, at) ?? left };
  return { statement, from: at, to: by?.next ?? match.next };
}

const NOT_MET: ReadonlySet<Side> = new Set<Side>(["met", "on", "at"]);

/** What is left of a comparison when it is denied: not met is worse, and not better may be either. */
function sideOf(side: Side, negated: boolean, pieces: readonly Piece[], at: number): TargetSide | null {
  if (side === "at" && !standsAlone(pieces, at)) return null;
  if (negated) return NOT_MET.has(side) ? "worse" : null;
  return side === "at" ? "on" : side;
}

const BEFORE_ON = new Set("is was are were remains remained remain stays stayed still now also not currently performance performing be been exactly back just year is ended finished finishes".split(" "));

/** "is on target", but not "an impact on target setting". */
function standsAlone(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return before === undefined || before.kind === "mark" || BEFORE_ON.has(before.lower);
}

/** The period named right after a comparison: "… at the end of 2012/13". */
export function periodAfter(pieces: readonly Piece[], at: number): Period | null {
  let next = at;
  while (next < at + 4 && ["at", "the", "end", "of", "in", "for", "during", "as", "by"].includes(pieces[next]?.lower ?? "")) next += 1;
  const piece = pieces[next];
  return next > at && piece?.kind === "period" ? piece.period : null;
}

function periodBefore(pieces: readonly Piece[], at: number): Period | null {
  const piece = pieces[at - 1];
  return piece?.kind === "period" ? piece.period : null;
}

/** The period that a clause opens with: "In Q3 performance was …"; "earlier" for "last year we …". */
export function periodToLeft(pieces: readonly Piece[], start: number, at: number): Period | "earlier" | null {
  let found: Period | null = null;
  for (let index = Math.max(0, start - 1); index < at; index += 1) {
    const next = pieces[index + 1];
    if (EARLIER.has(pieces[index]?.lower ?? "") && TIMES.has(next?.lower ?? "")) return "earlier";
    if (PREPOSITIONS.has(pieces[index]?.lower ?? "") && next?.kind === "period") found = next.period;
  }
  return found;
}

const EARLIER = new Set(["last", "previous", "previously", "prior"]);
const TIMES = new Set(["year", "quarter", "year's", "years", "month", "quarters", "months"]);
const PREPOSITIONS = new Set(["in", "during", "for", "at", "of", "by"]);

function hasToDate(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(at, at + 5).some((piece, index, near) => piece.lower === "to" && near[index + 1]?.lower === "date");
}

/** The words before a comparison that belong to what is shown of it. */
function wordsFrom(pieces: readonly Piece[], at: number): number {
  const before = pieces[at - 1]?.lower ?? "";
  return ["is", "not", "slightly", "just"].includes(before) ? at - 1 : at;
}
