import { distanceAfter, distanceBefore, type ReadDistance } from "./amounts";
import type { Distance, PreviousSide, Statement } from "./claim";
import type { Found } from "./found";
import { lexicon, phraseAt } from "./lexicon";
import { moodAt, subjectBefore, type Mood } from "./mood";
import { previousAt, targetAt, type PreviousObject } from "./objects";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";
import { periodAfter, periodToLeft } from "./target-comparisons";

/** "moved" words say which way a figure went; of performance itself they say better or worse. */
const HEADS = lexicon<PreviousSide>([
  ["better|improve|improved|improvement|improvements|improving|improves|quicker|faster", "better"],
  ["worse|worsened|slower|deteriorated|deterioration|worsening|deteriorating", "worse"],
  ["same|identical|unchanged", "same"],
  ["no change|movement", "same"],
  ["[has|have] [been] maintained [our|its|the] [performance|level|position]", "same"],
  ["higher|above|up|increase|increased|increases|rise|risen|rose|rising|grown|growth|increasing|exceeded", "higher"],
  ["lower|below|down|decrease|decreased|decreases|reduction|reduced|fall|fallen|fell|drop|dropped|decline|declined|dip|dipped|declining|falling", "lower"],
  ["fewer|less", "lower"],
  ["more", "higher"],
]);

const CONNECTORS = lexicon<true>([
  ["than [that|those|it|they] [was|were] [in|at|for|of|the]", true],
  ["on|from|since|over|against|as", true],
  ["[when|as] compared|comparing to|with [that|those] [of|for|in]", true],
  ["in comparison to|with", true],
  ["relative to", true],
  ["to", true],
]);

/** Comparisons with an earlier time, of what is told as done about the row. */
export function previousComparisons({ pieces }: Sentence): readonly Found<Statement>[] {
  const found: Found<Statement>[] = [];
  const opening = openingComparison(pieces);
  for (let at = opening?.next ?? 0; at < pieces.length; at += 1) {
    const head = phraseAt(HEADS, pieces, at);
    if (head === null) continue;
    const claims = compared(pieces, at, head.next, head.value, opening);
    found.push(...claims);
    at = Math.max(head.next, ...claims.map(({ to }) => to)) - 1;
  }
  return found;
}

/** "Compared with last year, …": what the whole sentence is compared with. */
function openingComparison(pieces: readonly Piece[]): PreviousObject | null {
  const connector = phraseAt(CONNECTORS, pieces, 0);
  const object = connector === null || !/^(?:compared|comparing|in|relative|since|when)/.test(pieces[0]?.lower ?? "") ? null : previousAt(pieces, connector.next);
  return object !== null && object.next < pieces.length ? object : null;
}

function compared(pieces: readonly Piece[], at: number, next: number, side: PreviousSide, opening: PreviousObject | null): readonly Found<Statement>[] {
  const mood = moodAt(pieces, at);
  const meant = meantSide(side, mood, pieces, at);
  const left = periodToLeft(pieces, mood.start, at);
  const subject = mood.subject === "unknown" ? subjectBefore(pieces, mood.start, at) : null;
  if (subject?.includes("target") === true) return [];
  if (meant === null || mood.expected || left === "earlier") return [];
  const inner = distanceAfter(pieces, skipHedges(pieces, next), ["by", "of"]) ?? bareDistance(pieces, next);
  const connector = phraseAt(CONNECTORS, pieces, inner === null ? next : afterBracket(pieces, inner.next));
  const objects = connector === null ? [] : objectsFrom(pieces, connector.next);
  const [last] = objects.slice(-1);
  const outer = last === undefined ? null : distanceAfter(pieces, last.next);
  const by: Distance | null = inner?.distance ?? outer?.distance ?? distanceBefore(pieces, mood.slightly ? at - 1 : at);
  const to = outer?.next ?? last?.next ?? inner?.next ?? next;
  const since = objects.length === 0 && opening !== null && connector === null ? [opening] : objects;
  const place = last === undefined ? null : periodAfter(pieces, to);
  return since.map(({ since: when }) => ({
    statement: { kind: "compared-with-previous", side: meant, subject, ofFigure: subject !== null || mood.subject === "number", since: when, by, slightly: mood.slightly || softened(pieces, next), at: place ?? left },
    from: at,
    to,
  }));
}

/** "down 12 on last year" */
function bareDistance(pieces: readonly Piece[], at: number): ReadDistance | null {
  const piece = pieces[at];
  const joined = ["on", "from", "since", "compared", "against"].includes(pieces[at + 1]?.lower ?? "");
  return piece?.kind === "figure" && joined ? { distance: { ...piece.figure, rough: false }, next: at + 1 } : null;
}

/** The earlier times of a list: "than target and this time last year", "than last quarter or last year". */
function objectsFrom(pieces: readonly Piece[], at: number): readonly PreviousObject[] {
  const objects: PreviousObject[] = [];
  let next = pieces[at]?.lower === "both" ? at + 1 : at;
  for (let step = 0; step < 3; step += 1) {
    const object = previousAt(pieces, next);
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

/** Which way the words go for this row; null where they are denied, or are about somebody else. */
function meantSide(side: PreviousSide, mood: Mood, pieces: readonly Piece[], at: number): PreviousSide | null {
  if (mood.subject === "elsewhere") return null;
  if (mood.negated) return side === "same" && pieces[at]?.lower === "no" ? "same" : null;
  const ofFigure = countsSomething(pieces, at);
  if (ofFigure) return null;
  if (side === "better" || side === "worse" || side === "same") return side;
  if (mood.subject !== "performance") return side;
  return side === "higher" ? "better" : "worse";
}

/** "an increase in burglaries", "fewer complaints than", "a reduction of visits": it tells of a thing, which may not be the row's. */
function countsSomething(pieces: readonly Piece[], at: number): boolean {
  const [head, after, second] = [pieces[at]?.lower ?? "", pieces[at + 1], pieces[at + 2]];
  if (["in", "of"].includes(after?.lower ?? "")) return second?.kind === "word" && !["performance", "the", "comparison"].includes(second.lower);
  return ["more", "fewer", "less", "higher", "lower", "better"].includes(head) && after?.kind === "word" && after.lower !== "than" && after.lower !== "compared";
}

function skipHedges(pieces: readonly Piece[], at: number): number {
  return softened(pieces, at) ? at + 1 : at;
}

const SOFT = new Set(["slightly", "marginally", "significantly", "considerably", "sharply", "again", "further", "substantially", "steadily"]);

function softened(pieces: readonly Piece[], at: number): boolean {
  return SOFT.has(pieces[at]?.lower ?? "");
}

function afterBracket(pieces: readonly Piece[], at: number): number {
  return pieces[at]?.lower === ")" ? at + 1 : at;
}
