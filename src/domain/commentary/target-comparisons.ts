import type { Period } from "../period";
import { distanceAfter, distanceBefore, type PrecedingDistance, type ReadDistance } from "./amounts";
import type { Distance, Statement, TargetSide } from "./claim";
import { figuresBeside } from "./beside";
import { lexicon, phraseAt, type Match } from "./lexicon";
import { isTold, moodAt, otherSubject } from "./mood";
import { aimAt, beforeTarget, targetAt, type TargetObject } from "./objects";
import type { Found } from "./found";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";
import { periodAfter, periodToLeft } from "./times";

type Side = TargetSide | "at";

const HEADS = lexicon<Side>([
  ["better|stronger|quicker|faster|sooner than [both]", "better"],
  ["worse|weaker|poorer|slower|later than [both]", "worse"],
  ["ahead of", "better"],
  ["higher|greater|more|longer|larger|bigger than", "higher"],
  ["up on", "higher"],
  ["above|over|beyond|exceed|exceeds|exceeded|exceeding|surpassed|surpasses|surpassing|surpass|topped|outstripped", "higher"],
  ["beat|beats|beating|beaten|outperformed|bettered", "better"],
  ["in excess of", "higher"],
  ["lower|less|fewer|shorter|smaller than", "lower"],
  ["below|under|beneath", "lower"],
  ["down on", "lower"],
  ["behind|missed|misses|missing|undershot", "worse"],
  ["missed out on", "worse"],
  ["the right side of", "better"],
  ["the wrong side of", "worse"],
  ["short|shy|wide of [reaching|meeting|achieving|hitting]", "worse"],
  ["off|outside", "worse"],
  ["adrift|away of|from", "worse"],
  ["within|inside", "within"],
  ["meet|meets|met|meeting|clear|clears|cleared|achieve|achieved|achieves|achieving|hit|hits|hitting", "met"],
  ["reach|reached|reaches|reaching|attain|attained|attains|delivered|satisfied", "met"],
  ["in line with", "on"],
  ["equal to", "on"],
  ["on or above|better|over", "met"],
  ["on|at", "at"],
]);

const AFTER_TARGET = lexicon<TargetSide>([
  ["met|achieved|cleared|reached|hit|attained|delivered|satisfied", "met"],
  ["exceeded|surpassed", "higher"],
  ["beaten|bettered", "better"],
  ["missed", "worse"],
]);

const AUXILIARY = new Set(
  "has have had was were is are been being be also again therefore comfortably easily narrowly already just not now both never".split(" "),
);

/** Comparisons with the target, of what is told as done about the row. */
export function targetComparisons({ pieces }: Sentence): readonly Found<Statement>[] {
  const found: Found<Statement>[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const claim = headThenTarget(pieces, at) ?? targetThenVerb(pieces, at) ?? fellShort(pieces, at) ?? shortfall(pieces, at);
    if (claim === null) continue;
    found.push(claim);
    at = claim.to - 1;
  }
  return found;
}

/** "better than target (by 9%)", "not met our target", "5% below the 90% target". */
function headThenTarget(pieces: readonly Piece[], at: number): Found<Statement> | null {
  const head = headAt(pieces, at);
  if (head === null) return null;
  if (head.value === "within" && TIME_WORDS.has(pieces[targetAt(pieces, head.next)?.next ?? 0]?.lower ?? "")) return null;
  const isComparing = COMPARING.has(head.value);
  const perhaps = aimAt(pieces, head.next, isComparing) ?? targetInList(pieces, head.next);
  if (perhaps === null) return null;
  const before = isComparing ? (distanceBefore(pieces, at) ?? distanceBefore(pieces, at - 1)) : null;
  const target = before !== null || !isComparing ? perhaps : (aimAt(pieces, head.next, false) ?? targetInList(pieces, head.next));
  if (target === null) return null;
  // "No more than 10% worse" is worse.
  const mood = moodAt(pieces, before !== null && isNoMoreThan(pieces, before.from) ? before.from - 3 : at);
  const side = sideOf(head.value, mood.negated, pieces, at);
  const earlier = periodToLeft(pieces, mood.start, at);
  if (!isTold(mood) || side === null || earlier === "earlier") return null;
  const after = distanceAfter(pieces, target.next);
  const by: Distance | null = after?.distance ?? before?.distance ?? null;
  const place = periodAfter(pieces, after?.next ?? target.next);
  return {
    statement: {
      kind: "compared-with-target",
      side,
      subject: head.counted ?? otherSubject(mood, pieces, before?.from ?? at),
      beside: figuresBeside(pieces, before?.from ?? at),
      literal: target.isLimit || ((mood.subject !== "performance" || head.counted !== null) && COUNTED.has(pieces[at]?.lower ?? "")),
      about: aboutAfter(pieces, after?.next ?? target.next),
      against: target.figure,
      by,
      slightly: mood.slightly,
      toDate: target.toDate || hasToDate(pieces, target.next),
      at: place ?? earlier ?? target.period,
    },
    from: after === null && before !== null ? boundFrom(pieces, before) : wordsFrom(pieces, at),
    to: after?.next ?? target.next,
  };
}

/** Where a distance begins with its bound: "no more than 10% worse". */
function boundFrom(pieces: readonly Piece[], { from, distance }: PrecedingDistance): number {
  if (distance.bound === null || pieces[from - 1]?.lower !== "than") return from;
  return isNoMoreThan(pieces, from) ? from - 3 : from - 2;
}

function isNoMoreThan(pieces: readonly Piece[], at: number): boolean {
  return (
    pieces[at - 1]?.lower === "than" &&
    ["more", "less", "fewer"].includes(pieces[at - 2]?.lower ?? "") &&
    ["no", "not"].includes(pieces[at - 3]?.lower ?? "")
  );
}

/** Words after "target" that make times of it: "within target timescales". */
const TIME_WORDS = new Set("time times timescale timescales timeframe timeframes scales range deadline deadlines hours days".split(" "));

function headAt(pieces: readonly Piece[], at: number): Head | null {
  const phrase = phraseAt(HEADS, pieces, at);
  return phrase === null ? moreThingsThan(pieces, at) : { ...phrase, counted: null };
}

interface Head extends Match<Side> {
  readonly counted: string | null;
}

/** "24 more homes than target", "12 fewer visits than planned". */
function moreThingsThan(pieces: readonly Piece[], at: number): Head | null {
  const lower = pieces[at]?.lower ?? "";
  if (lower !== "more" && lower !== "fewer") return null;
  const than = pieces[at + 2]?.lower === "than" ? at + 2 : at + 3;
  const things = pieces.slice(at + 1, than);
  if (pieces[than]?.lower !== "than" || things.some(({ kind }) => kind !== "word")) return null;
  return { value: lower === "more" ? "higher" : "lower", next: than + 1, counted: things.map((piece) => piece.lower).join(" ") };
}

const PARTS = new Set(["for", "on", "in", "during", "at", "among", "across"]);
/** Words that tell of no part: "met for the third year running". */
// prettier-ignore
const OF_THE_WHOLE = new Set([
  "the", "a", "our", "its", "this", "that", "year", "year's", "end", "full", "whole", "overall", "first", "second", "third", "fourth",
  "fifth", "time", "running", "row", "again", "consecutive", "successive", "period", "all", "every", "last", "annual", "financial",
  "first-time", "both", "2", "3", "and", "of",
]);

/** "our target for gas repairs", "met in nine of the twelve months": what a target is for, or the part of it that is told of. */
function aboutAfter(pieces: readonly Piece[], at: number): string | null {
  if (["until", "till", "before", "since"].includes(pieces[at]?.lower ?? "")) return "part of the time";
  const start = pieces[at]?.lower === "set" ? at + 1 : at;
  if (!PARTS.has(pieces[start]?.lower ?? "")) return null;
  const said: string[] = [];
  for (let index = start + 1; index < start + 7; index += 1) {
    const piece = pieces[index];
    if (piece?.kind === "period") return null;
    // prettier-ignore
    if (piece?.kind !== "word" || [
      "and", "but", "which", "with", "as", "by", "to", "when", "because", "although", "though", "despite",
    ].includes(piece.lower)) break;
    if (!OF_THE_WHOLE.has(piece.lower)) said.push(piece.lower);
  }
  return said.length === 0 ? null : said.join(" ");
}

/** "The gas safety target", "the 24-hour target": the words between the article and the target that say which it is. */
function aboutBefore(pieces: readonly Piece[], at: number): string | null {
  const said: string[] = [];
  for (let index = at - 1; index > at - 5; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined || ["the", "our", "its", "their", "this", "a"].includes(piece.lower)) {
      return said.length === 0 ? null : said.reverse().join(" ");
    }
    if (piece.lower === "-" && pieces[index - 1]?.kind === "figure") return "another";
    if (piece.kind !== "word") return null;
    if (!beforeTarget(piece.lower)) said.push(piece.lower);
  }
  return null;
}

/** What may follow a distance: "short of 90%", but not "met 90%". */
const COMPARING: ReadonlySet<Side> = new Set<Side>(["better", "worse", "higher", "lower"]);

/** Words for more and less of what is counted, whatever is good. */
export const COUNTED = new Set("more fewer less longer shorter greater larger smaller".split(" "));

/** "better than last year and target": the target as the second thing compared with. */
function targetInList(pieces: readonly Piece[], from: number): TargetObject | null {
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
  if (match === null || !isTold(mood) || isEarlier || left === "earlier") return null;
  // Not missed, or not beaten, leaves open what it was.
  if (negated && match.value !== "met") return null;
  const by = distanceAfter(pieces, match.next);
  const statement: Statement = {
    kind: "compared-with-target",
    side: negated ? "worse" : match.value,
    subject: null,
    beside: [],
    literal: false,
    about: aboutBefore(pieces, at) ?? aboutAfter(pieces, by?.next ?? match.next),
    against: target.figure,
    by: by?.distance ?? null,
    slightly: mood.slightly,
    toDate: target.toDate,
    at: periodAfter(pieces, by?.next ?? match.next) ?? periodBefore(pieces, at) ?? left,
  };
  return { statement, from: at, to: by?.next ?? match.next };
}

/** "we fell short by 4 points": what was fallen short of goes without saying. */
function fellShort(pieces: readonly Piece[], at: number): Found<Statement> | null {
  const by = FALLING.has(pieces[at]?.lower ?? "") && pieces[at + 1]?.lower === "short" ? distanceAfter(pieces, at + 2) : null;
  return by === null ? null : shortBy(pieces, at, by, null);
}

/**
 * "84.2%, a shortfall of 8.8 points", "a gap of 3 points to target":
 * between other things there are gaps too, so that has to name the target.
 */
function shortfall(pieces: readonly Piece[], at: number): Found<Statement> | null {
  const noun = pieces[at]?.lower ?? "";
  const by = noun === "shortfall" || noun === "gap" ? distanceAfter(pieces, at + 1, ["of"]) : null;
  if (by === null) return null;
  const after = pieces[by.next];
  const target = ["to", "on", "against", "from", "below"].includes(after?.lower ?? "") ? targetAt(pieces, by.next + 1) : null;
  if (target !== null) return shortBy(pieces, at, by, target);
  const closes = after === undefined || (after.kind === "mark" && after.lower !== "(") || ["and", "but"].includes(after.lower);
  return noun === "shortfall" && closes && figuresBeside(pieces, at).length > 0 ? shortBy(pieces, at, by, null) : null;
}

/** The row's figure is short of the target by so much, where that is told as done. */
function shortBy(pieces: readonly Piece[], at: number, by: ReadDistance, target: TargetObject | null): Found<Statement> | null {
  const mood = moodAt(pieces, at);
  const earlier = periodToLeft(pieces, mood.start, at);
  if (!isTold(mood) || mood.negated || earlier === "earlier") return null;
  const to = target?.next ?? by.next;
  const statement: Statement = {
    kind: "compared-with-target",
    side: "worse",
    subject: otherSubject(mood, pieces, at),
    beside: figuresBeside(pieces, at),
    literal: false,
    about: aboutAfter(pieces, to),
    against: target?.figure ?? null,
    by: by.distance,
    slightly: mood.slightly,
    toDate: target?.toDate ?? false,
    at: earlier ?? target?.period ?? null,
  };
  return { statement, from: at, to };
}

const FALLING = new Set(["fell", "falls", "fall", "falling", "fallen"]);

const NOT_MET: ReadonlySet<Side> = new Set<Side>(["met", "on", "at"]);

/** What is left of a comparison when it is denied: not met is worse, and not better may be either. */
function sideOf(side: Side, negated: boolean, pieces: readonly Piece[], at: number): TargetSide | null {
  if (side === "at" && !standsAlone(pieces, at)) return null;
  if (negated) return NOT_MET.has(side) ? "worse" : null;
  return side === "at" ? "on" : side;
}

// prettier-ignore
const BEFORE_ON = new Set([
  "is", "was", "are", "were", "remains", "remained", "remain", "stays", "stayed", "still", "now", "also", "not", "currently", "performance",
  "performing", "be", "been", "exactly", "back", "just", "quite", "year", "is", "ended", "finished", "finishes",
]);

/** "is on target", but not "an impact on target setting". */
function standsAlone(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return before === undefined || before.kind === "mark" || BEFORE_ON.has(before.lower);
}

function periodBefore(pieces: readonly Piece[], at: number): Period | null {
  const piece = pieces[at - 1];
  return piece?.kind === "period" ? piece.period : null;
}

function hasToDate(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(at, at + 5).some((piece, index, near) => piece.lower === "to" && near[index + 1]?.lower === "date");
}

/** The words before a comparison that belong to what is shown of it. */
function wordsFrom(pieces: readonly Piece[], at: number): number {
  const before = pieces[at - 1]?.lower ?? "";
  return ["is", "not", "slightly", "just"].includes(before) ? at - 1 : at;
}
