import type { Piece } from "./pieces";

/**
 * Who a clause is about: the row's performance, its figure as a number, its result in words that leave open which of the two, nobody that
 * is named, somebody the row may or may not be about, or clearly somebody else.
 */
export type ClauseSubject = "performance" | "number" | "figure" | "none" | "unknown" | "elsewhere";

/** How the words at one place of a sentence are meant, by what stands to their left. */
export interface Mood {
  /** It is hoped, planned or forecast, not told as done. */
  readonly expected: boolean;
  readonly negated: boolean;
  /** A word such as "just" or "slightly" softens it. */
  readonly slightly: boolean;
  readonly subject: ClauseSubject;
  /** Where the clause begins. */
  readonly start: number;
}

/** Clauses longer than this are looked at in part: what stands further away seldom belongs to the word. */
const REACH = 30;

// prettier-ignore
const EXPECTING = new Set([
  "will", "would", "should", "could", "may", "might", "must", "shall", "can", "expected", "expects", "expect", "expectation", "aim", "aims",
  "aiming", "aimed", "hope", "hopes", "hoped", "plan", "plans", "planned", "planning", "forecast", "forecasts", "predicted", "projected",
  "anticipated", "anticipate", "anticipates", "intend", "intended", "likely", "unlikely", "if", "unless", "until", "order", "towards",
  "ambition", "need", "needs", "track", "proposed", "whether", "trying", "challenge",
]);
// prettier-ignore
const NEGATIONS = new Set([
  "not", "never", "no", "none", "nor", "neither", "without", "unable", "cannot", "failed", "fails", "fail", "failing", "hasn't", "haven't",
  "didn't", "wasn't", "weren't", "isn't", "aren't", "hadn't", "couldn't", "doesn't",
]);
const SLIGHT = new Set("just slightly marginally narrowly little fractionally nearly almost".split(" "));
const PERFORMANCE = new Set("performance performing perform performed showing we council service team position".split(" "));
const NUMBER = new Set("figure figures rate rates percentage proportion total number numbers level levels average volume %".split(" "));
const FIGURE = new Set("indicator outturn result results measure score this it actual satisfaction timeliness".split(" "));
// prettier-ignore
const ELSEWHERE = new Set([
  "nationally", "national", "england", "london", "region", "regional", "neighbours", "neighbour", "neighbouring", "boroughs", "borough",
  "authorities", "councils", "comparator", "comparators", "peers", "peer", "some", "most", "several", "many", "few", "other", "others",
  "elsewhere", "individual", "district", "districts", "county", "family", "both", "either", "wales", "scotland", "britain", "uk",
]);
/** Words without a subject of their own. */
// prettier-ignore
const PLAIN = new Set([
  "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "remains", "remained", "remain", "stands", "stood", "ended",
  "finished", "finishes", "continues", "continued", "continue", "to", "also", "still", "now", "again", "only", "very", "much", "far",
  "well", "significantly", "considerably", "substantially", "slightly", "just", "marginally", "narrowly", "currently", "consistently",
  "comfortably", "overall", "however", "therefore", "although", "though", "whilst", "while", "but", "and", "or", "the", "a", "an", "at",
  "by", "of", "in", "on", "for", "with", "than", "as", "not", "no", "so", "yet", "even", "all", "it's", "there", "shows", "showed", "shown",
  "show", "showing", "seen", "seeing", "see", "reported", "reports", "quite", "fairly", "some", "slight", "significant", "considerable",
  "substantial", "small", "large", "great", "good", "marked", "notable", "sharp", "steady", "continued", "further", "clear", "strong",
  "year", "end", "quarter", "this", "that", "which", "both", "more", "less", "then", "too", "out", "do", "does", "did", "done", "half",
  "way", "nearly", "almost", "little", "our", "its", "better", "worse", "above", "below", "higher", "lower", "ahead",
]);
const STRONG = new Set([";", ":", "(", "•", "?", "!", "because", "despite", "since", "due"]);
/** What follows such a word holds at some time or place, which need not be this row's. */
const ELSEWHEN = new Set(["when", "whenever", "where", "wherever"]);
const WEAK = new Set([",", "and", "but", "although", "though", "however", "whilst", "while", "or", "yet", "therefore"]);
// prettier-ignore
const VERBS = new Set([
  "is", "are", "was", "were", "has", "have", "had", "remains", "remained", "stands", "stood", "ended", "finished", "continues", "continued",
  "fell", "rose", "dropped", "shows", "showed", "will", "would", "should",
]);

/**
 * Looks to the left of a word for what governs it:
 * shared words count, as in "performance is worse than target but better than last year".
 */
export function moodAt(pieces: readonly Piece[], at: number): Mood {
  let [expected, negated, slightly, unknown, elsewhere, verb] = [false, false, false, false, false, false];
  let subject: "performance" | "number" | "figure" | null = null;
  let index = at - 1;
  let inClause = true;
  for (; index >= Math.max(0, at - REACH); index -= 1) {
    const { lower, kind } = pieces[index] ?? { lower: "", kind: "mark" };
    if (STRONG.has(lower)) break;
    if (ELSEWHEN.has(lower)) {
      expected = true;
      break;
    }
    if (WEAK.has(lower)) {
      if (subject !== null || unknown || elsewhere) break;
      inClause = false;
    }
    if (inClause && isExpecting(pieces, index)) expected = true;
    if (!inClause && !verb && EXPECTING.has(lower) && !isMeasuredBy(pieces, index)) expected = true;
    if (inClause && at - index <= 5 && NEGATIONS.has(lower) && pieces[index + 1]?.lower !== "only") negated = true;
    if (at - index <= 3 && SLIGHT.has(lower)) slightly = true;
    if (VERBS.has(lower)) verb = true;
    if (PERFORMANCE.has(lower)) {
      subject = "performance";
    } else if (NUMBER.has(lower) && pieces[index + 1]?.lower !== "of" && !countsAThing(pieces, index) && !isOfAThing(pieces, index)) {
      subject ??= "number";
    } else if (FIGURE.has(lower) && pieces[index + 1]?.lower !== "of") {
      subject ??= "figure";
    } else if (ELSEWHERE.has(lower) && !isDegree(pieces, index)) {
      elsewhere = true;
    } else if (lower === "target" || lower === "targets") {
      unknown ||= inClause;
    } else if (kind === "word" && !PLAIN.has(lower) && !EXPECTING.has(lower) && !NEGATIONS.has(lower) && !WEAK.has(lower)) {
      unknown = true;
    }
  }
  return { expected, negated, slightly, subject: elsewhere ? "elsewhere" : (subject ?? (unknown ? "unknown" : "none")), start: index + 1 };
}

/** Whether something is told as done, and not clearly by somebody else. */
export function isTold({ expected, subject }: Mood): boolean {
  return !expected && subject !== "elsewhere";
}

/** The words of a subject that may be another than the row; null where none are named. */
export function otherSubject({ subject, start }: Mood, pieces: readonly Piece[], at: number): string | null {
  return subject === "unknown" ? subjectBefore(pieces, start, at) : null;
}

const BEFORE_NUMBER = new Set("current latest annual quarterly final reported published new same above following".split(" "));

/** Words that end the subject of a clause. */
const ENDS_SUBJECT = new Set([...VERBS, "been", "closed", "improved", "increased", "decreased", "reduced"]);

/** The words of a clause's subject, and the figure it may begin with: "delayed repairs" in "the number of delayed repairs has fallen". */
export function subjectBefore(pieces: readonly Piece[], start: number, at: number): string {
  const clause = pieces.slice(start, at);
  const verb = clause.findIndex(({ lower }) => ENDS_SUBJECT.has(lower));
  const subject = verb < 0 ? clause : clause.slice(0, verb);
  return subject
    .flatMap((piece) => (piece.kind === "word" ? [piece.lower] : piece.kind === "figure" ? [piece.figure.amount.toFixed()] : []))
    .join(" ");
}

/** "void numbers", "the complaint rate": a number of something, which may not be the row's. */
function countsAThing(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return (
    before?.kind === "word" &&
    !PLAIN.has(before.lower) &&
    !NUMBER.has(before.lower) &&
    !BEFORE_NUMBER.has(before.lower) &&
    !WEAK.has(before.lower)
  );
}

/** "the average wait": an average of something, which may not be the row's. */
function isOfAThing(pieces: readonly Piece[], at: number): boolean {
  const after = pieces[at + 1];
  return (
    pieces[at]?.lower === "average" &&
    after?.kind === "word" &&
    !PLAIN.has(after.lower) &&
    !NUMBER.has(after.lower) &&
    !FIGURE.has(after.lower) &&
    !VERBS.has(after.lower)
  );
}

/** "some improvement" is a degree; "some wards" is a part of the whole. */
function isDegree(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.lower === "some" && /^(?:improve|deterior|decline|increase|reduc|progress)/.test(pieces[at + 1]?.lower ?? "");
}

const FACTUAL = new Set(
  "continue continues continued continuing managed able compared comparison relative similar due close equal up down owing".split(" "),
);

/** "36 fewer than planned", "more than we had hoped", "than they should": what is told of is measured by the hope. */
function isMeasuredBy(pieces: readonly Piece[], at: number): boolean {
  let index = at - 1;
  while (index > at - 4 && ["we", "they", "it", "was", "had", "have", "been", "originally"].includes(pieces[index]?.lower ?? "")) {
    index -= 1;
  }
  return pieces[index]?.lower === "than" && pieces[at + 1]?.lower !== "to";
}

/** A word that makes a hope of what follows, or the "to" of an infinitive: "work is under way to exceed", but not "continues to exceed". */
function isExpecting(pieces: readonly Piece[], at: number): boolean {
  const lower = pieces[at]?.lower ?? "";
  if (isMeasuredBy(pieces, at)) return false;
  // "Plans issued in time" are things; a plan "to", "for" or "is" tells of what is to come.
  if (lower === "plan" || lower === "plans") return ["to", "for", "is", "are"].includes(pieces[at + 1]?.lower ?? "");
  if (lower !== "to") return EXPECTING.has(lower);
  const verb = pieces[at + 1]?.lower ?? "";
  return BARE_VERBS.has(verb) && !FACTUAL.has(pieces[at - 1]?.lower ?? "") && !NEGATIONS.has(pieces[at - 1]?.lower ?? "");
}

// prettier-ignore
const BARE_VERBS = new Set([
  "exceed", "meet", "achieve", "hit", "reach", "improve", "increase", "reduce", "get", "bring", "be", "ensure", "deliver", "make", "keep",
  "maintain", "remain", "stay", "attain", "beat", "surpass", "perform",
]);
