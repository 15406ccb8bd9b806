import type { Period } from "../period";
import { distanceAfter, distanceBefore, type ReadDistance } from "./amounts";
import { figuresBeside } from "./beside";
import type { Distance, PreviousSide, Since, Statement } from "./claim";
import type { Found } from "./found";
import { lexicon, phraseAt, type Match } from "./lexicon";
import { isTold, moodAt, otherSubject, type Mood } from "./mood";
import { previousAt, targetAt, type PreviousObject } from "./objects";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";
import { COUNTED } from "./target-comparisons";
import { periodAfter, periodToLeft } from "./times";

/** "moved" words say which way a figure went; of performance itself they say better or worse. */
const HEADS = lexicon<PreviousSide>([
  ["better|improve|improved|improvement|improvements|improving|improves|quicker|quickened|accelerated", "better"],
  ["faster|sooner|stronger|healthier", "better"],
  ["worse|worsened|slower|later|weaker|poorer|deteriorated|deterioration|worsening|deteriorating", "worse"],
  ["gaining|gained|made|making|regained|recovered ground", "better"],
  ["clawed|clawing back [lost] [ground]", "better"],
  ["lost|losing ground", "worse"],
  ["not as|so good|strong as", "worse"],
  ["not as|so high as", "lower"],
  ["not as|so low as", "higher"],
  ["same|identical|unchanged|matched|matches|matching|equalled", "same"],
  ["level with", "same"],
  ["no change|movement", "same"],
  ["[has|have] [been] maintained [our|its|the] [performance|level|position]", "same"],
  ["crept|edged|inched|nudged|moved|went|gone|drifted|ticked up|upward|upwards|higher", "higher"],
  ["crept|edged|inched|nudged|moved|went|gone|drifted|ticked|slipped|slid|came|come down|downward|downwards|lower|back", "lower"],
  ["climb|climbed|climbing|climbs|grew|jump|jumped|leapt|surged|soared|rises|gain|longer|greater|larger|bigger", "higher"],
  ["slipped|slips|slipping|slide|slides|slid|slump|slumped|tumble|tumbled|plunged|falls", "lower"],
  ["sank|sunk|shrank|shrunk|eased|shorter|smaller", "lower"],
  ["higher|above|up|more|increase|increased|increases|rise|risen|rose|rising|grown|growth|increasing|exceeded", "higher"],
  ["lower|below|down|fewer|less|decrease|decreased|decreases|reduction|reduced|dip|dipped", "lower"],
  ["fall|fallen|fell|falling|drop|dropped|decline|declined|declining", "lower"],
]);

const CONNECTORS = lexicon<true>([
  ["than [that|those|it|they] [was|were] [in|at|for|of|the]", true],
  ["on|to|from|since|over|against|as|compared|versus|vs", true],
  ["[when|as] compared|comparing to|with [that|those] [of|for|in]", true],
  ["in comparison to|with", true],
  ["relative to", true],
]);

/** Comparisons with an earlier time, of what is told as done about the row. */
export function previousComparisons({ pieces }: Sentence): readonly Found<Statement>[] {
  const found: Found<Statement>[] = [];
  const opening = openingComparison(pieces);
  for (let at = opening?.next ?? 0; at < pieces.length; at += 1) {
    const counted = countedThan(pieces, at);
    const head = counted === null ? (phraseAt(HEADS, pieces, at) ?? besideAt(pieces, at)) : null;
    if (counted !== null) {
      found.push(counted);
      at = counted.to - 1;
    } else if (head !== null) {
      const claims = compared(pieces, at, head, opening);
      found.push(...claims);
      at = Math.max(head.next, ...claims.map(({ to }) => to)) - 1;
    }
  }
  return found;
}

/** "Compared with last year, …": what the whole sentence is compared with. */
function openingComparison(pieces: readonly Piece[]): PreviousObject | null {
  const opens = /^(?:compared|comparing|in|relative|since|when)/.test(pieces[0]?.lower ?? "");
  const connector = opens ? phraseAt(CONNECTORS, pieces, 0) : null;
  const object = connector === null ? null : previousAt(pieces, connector.next);
  return object !== null && object.next < pieces.length ? object : null;
}

function compared(
  pieces: readonly Piece[],
  at: number,
  { value, next }: Match<PreviousSide>,
  opening: PreviousObject | null,
): readonly Found<Statement>[] {
  const other = comparedWith(pieces, at, next, opening);
  if (other === null) return [];
  const mood = moodAt(pieces, at);
  const side = meantSide(value, mood, pieces, at, next);
  const left = periodToLeft(pieces, mood.start, at);
  if (side === null || mood.expected || left === "earlier") return [];
  const before = distanceBefore(pieces, mood.slightly ? at - 1 : at) ?? distanceBefore(pieces, at);
  const subject = otherSubject(mood, pieces, before?.from ?? at);
  if (subject?.includes("target") === true) return [];
  const head = pieces[at]?.lower ?? "";
  const by = other.by ?? before?.distance ?? null;
  const beside = figuresBeside(pieces, before?.from ?? at);
  const ofFigure = subject !== null || mood.subject === "number";
  // "Achieved more than last year" is no figure's.
  const isOfNothing = beside.length === 0 && !ofFigure && COUNTED.has(head);
  if (by === null && (isOfNothing || NEEDS_DISTANCE.has(head))) return [];
  const slightly = mood.slightly || softened(pieces, next);
  return other.times.map((time) => ({
    statement: {
      kind: "compared-with-previous",
      side,
      subject,
      beside,
      ofFigure,
      counts: null,
      since: givenTime(pieces, time),
      by,
      slightly,
      at: other.period ?? left,
    },
    from: other.by === null && before !== null ? before.from : at,
    to: other.to,
  }));
}

/** What the words after a head compare with. */
interface Other {
  readonly times: readonly PreviousObject[];
  /** How far apart, where that stands after the head. */
  readonly by: Distance | null;
  /** The period named after all that. */
  readonly period: Period | null;
  readonly to: number;
}

function comparedWith(pieces: readonly Piece[], at: number, next: number, opening: PreviousObject | null): Other | null {
  const named = OUTCOMES.has(pieces[next]?.lower ?? "") && pieces[next + 1]?.lower === "than" ? next + 1 : next;
  const inner = distanceAfter(pieces, skipHedges(pieces, named), ["by", "of"]) ?? bareDistance(pieces, named);
  const moved = afterNewFigure(pieces, inner === null ? skipHedges(pieces, named) : afterBracket(pieces, inner.next));
  const connector = phraseAt(CONNECTORS, pieces, moved) ?? phraseAt(CONNECTORS, pieces, named);
  const objects = connector === null ? directObjects(pieces, at, moved) : objectsFrom(pieces, connector.next);
  const times = objects.length === 0 && opening !== null && connector === null ? [opening] : objects;
  if (times.length === 0) return null;
  const last = objects.at(-1);
  const outer = last === undefined ? null : distanceAfter(pieces, last.next);
  const to = outer?.next ?? last?.next ?? inner?.next ?? next;
  return { times, by: inner?.distance ?? outer?.distance ?? null, period: last === undefined ? null : periodAfter(pieces, to), to };
}

/** "from 31 in 2024/25": what is compared with is the figure that is given, which need not be the row's. */
function givenTime(pieces: readonly Piece[], { since, figure, next }: PreviousObject): Since {
  return figure === null || pieces[next - 1]?.lower === ")" ? since : { kind: "figure", figure };
}

/** "0.3 points ahead of last year", "13.2 points below 2024/25": the earlier time follows at once. */
const BESIDE = lexicon<PreviousSide>([
  ["ahead of", "better"],
  ["behind", "worse"],
  ["adrift|short of", "worse"],
  ["over|exceeding|exceeds|beating|beat|surpassing|beyond", "higher"],
  ["under|beneath", "lower"],
]);

/** "Over last year" tells of a time too: only a distance makes a comparison of it. */
const NEEDS_DISTANCE = new Set(["over", "under", "beyond", "beneath", "behind"]);

function besideAt(pieces: readonly Piece[], at: number): Match<PreviousSide> | null {
  const match = phraseAt(BESIDE, pieces, at);
  return match !== null && previousAt(pieces, match.next) !== null ? match : null;
}

// prettier-ignore
const DIRECT = new Set([
  "above", "below", "beneath", "over", "under", "beyond", "ahead", "behind", "adrift", "short", "exceeding", "exceeds", "exceeded",
  "beating", "beat", "surpassing", "matched", "matches", "matching", "equalled", "level", "not",
]);

/** Earlier times without a word that joins them: "below 2024/25", "down 3 points year on year", "22.6% up on the year". */
function directObjects(pieces: readonly Piece[], at: number, next: number): readonly PreviousObject[] {
  if (/^year(?:-on-year)?$/.test(pieces[next]?.lower ?? "")) return objectsFrom(pieces, next).slice(0, 1);
  return DIRECT.has(pieces[at]?.lower ?? "") ? objectsFrom(pieces, next) : [];
}

/** "fell to 83.4%, compared with": the new figure says nothing of the earlier time. */
function afterNewFigure(pieces: readonly Piece[], at: number): number {
  const end = pieces[at]?.lower === "to" && pieces[at + 1]?.kind === "figure" ? at + 2 : at;
  return pieces[end]?.lower === "," && phraseAt(CONNECTORS, pieces, end + 1) !== null ? end + 1 : end;
}

const SHARES = new Set(["share", "proportion", "percentage"]);
const NUMBERS = new Set(["number", "total", "volume"]);
const MORE: ReadonlyMap<string, PreviousSide> = new Map([
  ...["more", "larger", "higher", "greater", "bigger"].map((word): [string, PreviousSide] => [word, "higher"]),
  ...["fewer", "smaller", "lower"].map((word): [string, PreviousSide] => [word, "lower"]),
]);

/** So many words may name what is counted, and tell of it. */
const LONGEST_SHARE = 16;
const LONGEST_NUMBER = 6;

/** "A larger share of our young people were in training than a year ago", "more visits than last year": counted is what stands between. */
function countedThan(pieces: readonly Piece[], at: number): Found<Statement> | null {
  const side = MORE.get(pieces[at]?.lower ?? "");
  const counts = side === undefined ? null : countsAt(pieces, at);
  if (side === undefined || counts === null) return null;
  const from = pieces[at + 2]?.lower === "of" ? at + 3 : at + 1;
  const than = thanFrom(pieces, from, counts === "share" ? LONGEST_SHARE : LONGEST_NUMBER);
  const object = than < 0 ? null : previousAt(pieces, afterIn(pieces, than + 1));
  if (object === null) return null;
  const mood = moodAt(pieces, at);
  if (!isTold(mood) || mood.negated || periodToLeft(pieces, mood.start, at) === "earlier") return null;
  const before = distanceBefore(pieces, at);
  const counted = pieces.slice(from, than).map(({ lower }) => lower);
  return {
    statement: {
      kind: "compared-with-previous",
      side,
      subject: counted.join(" "),
      beside: [],
      ofFigure: true,
      counts,
      since: object.since,
      by: before?.distance ?? null,
      slightly: mood.slightly,
      at: null,
    },
    from: before?.from ?? at,
    to: object.next,
  };
}

/** Whether it is of a share or of a number that there is more: "a larger share of", "a greater number of", "more". */
function countsAt(pieces: readonly Piece[], at: number): "share" | "number" | null {
  const [head = "", noun = "", of = ""] = pieces.slice(at, at + 3).map(({ lower }) => lower);
  if (of === "of" && SHARES.has(noun)) return "share";
  return head === "more" || head === "fewer" || (of === "of" && NUMBERS.has(noun)) ? "number" : null;
}

/** The index of "than" after one word or more, or -1. */
function thanFrom(pieces: readonly Piece[], from: number, reach: number): number {
  for (let at = from; at <= from + reach; at += 1) {
    const piece = pieces[at];
    if (piece?.lower === "than") return at > from ? at : -1;
    if (piece?.kind !== "word" && piece?.lower !== ",") return -1;
  }
  return -1;
}

function afterIn(pieces: readonly Piece[], at: number): number {
  return ["in", "at"].includes(pieces[at]?.lower ?? "") && previousAt(pieces, at) === null ? at + 1 : at;
}

/** "down 12 on last year" */
function bareDistance(pieces: readonly Piece[], at: number): ReadDistance | null {
  const piece = pieces[at];
  const joined = ["on", "from", "since", "compared", "against", "year", "year-on-year"].includes(pieces[at + 1]?.lower ?? "");
  return piece?.kind === "figure" && joined ? { distance: { ...piece.figure, rough: false, bound: null, also: null }, next: at + 1 } : null;
}

/** The earlier times of a list: "than target and this time last year", "than last quarter or last year". */
function objectsFrom(pieces: readonly Piece[], at: number): readonly PreviousObject[] {
  const objects: PreviousObject[] = [];
  let next = pieces[at]?.lower === "both" ? at + 1 : at;
  for (let step = 0; step < 3; step += 1) {
    const object = previousAt(pieces, next) ?? onTheYear(pieces, next) ?? figureAlone(pieces, next);
    const target = object === null ? targetAt(pieces, next) : null;
    if (object !== null) objects.push(object);
    const end = object?.next ?? target?.next;
    if (end === undefined) break;
    next = end;
    const joint = pieces[end]?.lower ?? "";
    if (!["and", "or", ","].includes(joint)) break;
    next = pieces[end + 1]?.lower === "than" ? end + 2 : end + 1;
  }
  return objects;
}

/** "up 3 points on the year", but not "on the year to March". */
function onTheYear(pieces: readonly Piece[], at: number): PreviousObject | null {
  const isYear = pieces[at - 1]?.lower === "on" && pieces[at]?.lower === "the" && pieces[at + 1]?.lower === "year";
  const after = pieces[at + 2];
  return isYear && (after === undefined || after.kind === "mark" || ["and", "but", "thanks", "after", "because"].includes(after.lower))
    ? { since: { kind: "last-year" }, figure: null, next: at + 2 }
    : null;
}

/** "down from 9.9%": an earlier figure that is given no time. */
function figureAlone(pieces: readonly Piece[], at: number): PreviousObject | null {
  const [joint, piece, after] = [pieces[at - 1]?.lower ?? "", pieces[at], pieces[at + 1]];
  const closes = after === undefined || after.kind === "mark" || ["and", "but"].includes(after.lower);
  if (piece?.kind !== "figure" || !closes || !["from", "with", "against", "on"].includes(joint)) return null;
  const since: Since = { kind: "figure", figure: piece.figure };
  return { since, figure: piece.figure, next: at + 1 };
}

/** Which way the words go for this row; null where they are denied, or are about somebody else. */
function meantSide(side: PreviousSide, mood: Mood, pieces: readonly Piece[], at: number, next: number): PreviousSide | null {
  if (mood.subject === "elsewhere") return null;
  if (mood.negated) return side === "same" && pieces[at]?.lower === "no" ? "same" : null;
  if (countsSomething(pieces, at, next)) return null;
  if (side === "better" || side === "worse" || side === "same") return side;
  const speaksOfPerformance =
    mood.subject === "performance" &&
    !COUNTED.has(pieces[at]?.lower ?? "") &&
    pieces.slice(mood.start, at).some(({ lower }) => PERFORMING.has(lower));
  if (!speaksOfPerformance) return side;
  return side === "higher" ? "better" : "worse";
}

/** Performance that is above last year is better; "we are a point above last year" may be told of the figure. */
const PERFORMING = new Set(["performance", "perform", "performed", "performing", "position"]);

/** "an increase in burglaries", "fewer complaints than", "a reduction of visits": it tells of a thing, which may not be the row's. */
function countsSomething(pieces: readonly Piece[], at: number, next: number): boolean {
  const [head, after, second] = [pieces[at]?.lower ?? "", pieces[next], pieces[next + 1]];
  if (["in", "of"].includes(after?.lower ?? "")) {
    return second?.kind === "word" && !["performance", "the", "comparison"].includes(second.lower);
  }
  if (!["more", "fewer", "less", "higher", "lower", "better"].includes(head) || after?.kind !== "word") return false;
  const isOutcome = OUTCOMES.has(after.lower) && second?.lower === "than";
  return !isOutcome && after.lower !== "than" && after.lower !== "compared";
}

/** "a better result than": what the row's own figure is called. */
const OUTCOMES = new Set(["result", "figure", "rate", "performance", "outturn", "score", "position", "level"]);

function skipHedges(pieces: readonly Piece[], at: number): number {
  return softened(pieces, at) ? at + 1 : at;
}

// prettier-ignore
const SOFT = new Set([
  "slightly", "marginally", "significantly", "considerably", "sharply", "again", "further", "substantially", "steadily",
]);

function softened(pieces: readonly Piece[], at: number): boolean {
  return SOFT.has(pieces[at]?.lower ?? "");
}

function afterBracket(pieces: readonly Piece[], at: number): number {
  return pieces[at]?.lower === ")" ? at + 1 : at;
}
