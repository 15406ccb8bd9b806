import { distanceAfter, distanceBefore, type ReadDistance } from "./amounts";
import { figuresBeside } from "./beside";
import type { Distance, PreviousSide, Since, Statement } from "./claim";
import type { Found } from "./found";
import { lexicon, phraseAt, type Match } from "./lexicon";
import { moodAt, subjectBefore, type Mood } from "./mood";
import { previousAt, targetAt, type PreviousObject } from "./objects";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";
import { COUNTED, periodAfter, periodToLeft } from "./target-comparisons";

/** "moved" words say which way a figure went; of performance itself they say better or worse. */
const HEADS = lexicon<PreviousSide>([
  ["better|improve|improved|improvement|improvements|improving|improves|quicker|faster|sooner|stronger|healthier", "better"],
  ["worse|worsened|slower|later|weaker|poorer|deteriorated|deterioration|worsening|deteriorating", "worse"],
  ["quickened|accelerated", "better"],
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
  [
    "slipped|slips|slipping|slide|slides|slid|slump|slumped|tumble|sank|sunk|shrank|shrunk|tumbled|plunged|eased|falls|shorter|smaller",
    "lower",
  ],
  ["higher|above|up|increase|increased|increases|rise|risen|rose|rising|grown|growth|increasing|exceeded", "higher"],
  [
    "lower|below|down|decrease|decreased|decreases|reduction|reduced|fall|fallen|fell|drop|dropped|decline|declined|dip|dipped|declining|falling",
    "lower",
  ],
  ["fewer|less", "lower"],
  ["more", "higher"],
]);

const CONNECTORS = lexicon<true>([
  ["than [that|those|it|they] [was|were] [in|at|for|of|the]", true],
  ["on|from|since|over|against|as", true],
  ["[when|as] compared|comparing to|with [that|those] [of|for|in]", true],
  ["in comparison to|with", true],
  ["compared|versus|vs", true],
  ["relative to", true],
  ["to", true],
]);

/** Comparisons with an earlier time, of what is told as done about the row. */
export function previousComparisons({ pieces }: Sentence): readonly Found<Statement>[] {
  const found: Found<Statement>[] = [];
  const opening = openingComparison(pieces);
  for (let at = opening?.next ?? 0; at < pieces.length; at += 1) {
    const counting = countedThan(pieces, at);
    const head = counting === null ? (phraseAt(HEADS, pieces, at) ?? besideAt(pieces, at)) : null;
    if (counting === null && head === null) continue;
    const claims = counting ?? (head === null ? [] : compared(pieces, at, head.next, head.value, opening));
    found.push(...claims);
    at = Math.max(head?.next ?? at + 1, ...claims.map(({ to }) => to)) - 1;
  }
  return found;
}

/** "Compared with last year, …": what the whole sentence is compared with. */
function openingComparison(pieces: readonly Piece[]): PreviousObject | null {
  const connector = phraseAt(CONNECTORS, pieces, 0);
  const object =
    connector === null || !/^(?:compared|comparing|in|relative|since|when)/.test(pieces[0]?.lower ?? "")
      ? null
      : previousAt(pieces, connector.next);
  return object !== null && object.next < pieces.length ? object : null;
}

function compared(
  pieces: readonly Piece[],
  at: number,
  next: number,
  side: PreviousSide,
  opening: PreviousObject | null,
): readonly Found<Statement>[] {
  const named = OUTCOMES.has(pieces[next]?.lower ?? "") && pieces[next + 1]?.lower === "than" ? next + 1 : next;
  const inner = distanceAfter(pieces, skipHedges(pieces, named), ["by", "of"]) ?? bareDistance(pieces, named);
  const moved = afterNewFigure(pieces, inner === null ? skipHedges(pieces, named) : afterBracket(pieces, inner.next));
  const connector = phraseAt(CONNECTORS, pieces, moved) ?? phraseAt(CONNECTORS, pieces, named);
  const objects = connector === null ? directObjects(pieces, at, moved) : objectsFrom(pieces, connector.next);
  const since = objects.length === 0 && opening !== null && connector === null ? [opening] : objects;
  if (since.length === 0) return [];
  const mood = moodAt(pieces, at);
  const meant = meantSide(side, mood, pieces, at, next);
  const left = periodToLeft(pieces, mood.start, at);
  if (meant === null || mood.expected || left === "earlier") return [];
  const last = objects.at(-1);
  const outer = last === undefined ? null : distanceAfter(pieces, last.next);
  const before = distanceBefore(pieces, mood.slightly ? at - 1 : at) ?? distanceBefore(pieces, at);
  const subject = mood.subject === "unknown" ? subjectBefore(pieces, mood.start, before?.from ?? at) : null;
  if (subject?.includes("target") === true) return [];
  const by: Distance | null = inner?.distance ?? outer?.distance ?? before?.distance ?? null;
  if (by === null && NEEDS_DISTANCE.has(pieces[at]?.lower ?? "")) return [];
  const to = outer?.next ?? last?.next ?? inner?.next ?? next;
  const place = last === undefined ? null : periodAfter(pieces, to);
  const beside = figuresBeside(pieces, before?.from ?? at);
  // "Achieved more than last year" is no figure's.
  if (by === null && beside.length === 0 && mood.subject !== "number" && subject === null && COUNTED.has(pieces[at]?.lower ?? "")) {
    return [];
  }
  return since.map((object) => ({
    statement: {
      kind: "compared-with-previous",
      side: meant,
      subject,
      beside,
      ofFigure: subject !== null || mood.subject === "number",
      counts: null,
      since: givenTime(pieces, object),
      by,
      slightly: mood.slightly || softened(pieces, next),
      at: place ?? left,
    },
    from: inner === null && outer === null && before !== null ? before.from : at,
    to,
  }));
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
const LONGEST = 16;

/** "A larger share of our young people were in training than a year ago", "more visits than last year": counted is what stands between. */
function countedThan(pieces: readonly Piece[], at: number): readonly Found<Statement>[] | null {
  const side = MORE.get(pieces[at]?.lower ?? "");
  if (side === undefined) return null;
  const noun = pieces[at + 1]?.lower ?? "";
  const isOf = pieces[at + 2]?.lower === "of";
  const counts =
    SHARES.has(noun) && isOf
      ? "share"
      : NUMBERS.has(noun) && isOf
        ? "number"
        : ["more", "fewer"].includes(pieces[at]?.lower ?? "")
          ? "number"
          : null;
  const from = isOf ? at + 3 : at + 1;
  const than = counts === null ? -1 : thanFrom(pieces, from, counts === "share" ? LONGEST : 6);
  const object = than < 0 ? null : previousAt(pieces, afterIn(pieces, than + 1));
  const mood = moodAt(pieces, at);
  if (
    counts === null ||
    object === null ||
    mood.expected ||
    mood.negated ||
    mood.subject === "elsewhere" ||
    periodToLeft(pieces, mood.start, at) === "earlier"
  ) {
    return null;
  }
  const before = distanceBefore(pieces, at);
  const subject = pieces
    .slice(from, than)
    .map(({ lower }) => lower)
    .join(" ");
  const by = before?.distance ?? null;
  return [
    {
      statement: {
        kind: "compared-with-previous",
        side,
        subject,
        beside: [],
        ofFigure: true,
        counts,
        since: object.since,
        by,
        slightly: mood.slightly,
        at: null,
      },
      from: before?.from ?? at,
      to: object.next,
    },
  ];
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
  if (
    mood.subject !== "performance" ||
    COUNTED.has(pieces[at]?.lower ?? "") ||
    !pieces.slice(mood.start, at).some(({ lower }) => PERFORMING.has(lower))
  ) {
    return side;
  }
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
  return (
    ["more", "fewer", "less", "higher", "lower", "better"].includes(head) &&
    after?.kind === "word" &&
    after.lower !== "than" &&
    after.lower !== "compared" &&
    !(OUTCOMES.has(after.lower) && second?.lower === "than")
  );
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
