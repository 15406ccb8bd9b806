import type { Period } from "../period";
import type { Figure, Since, Statement } from "./claim";
import { clauseFrom, textOf } from "./clause";
import { comparators } from "./comparators";
import type { Found } from "./found";
import { isTold, moodAt, otherSubject } from "./mood";
import { previousAt } from "./objects";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

/**
 * Every figure that a sentence gives, with what tells whose it may be.
 * They are claims of their own only where a row prints nearly the same.
 */
export function givenFigures(sentence: Sentence, first: boolean): readonly Found<Statement>[] {
  const { pieces } = sentence;
  const leading = pieces.findIndex(({ kind }) => kind === "figure");
  const periods = pieces.flatMap((piece) => (piece.kind === "period" ? [piece.period] : []));
  const apart = comparators(sentence).length > 0 || pieces.some(({ lower }) => ANOTHER.has(lower));
  const { length } = openingOf(pieces);
  return pieces.flatMap((piece, at): readonly Found<Statement>[] => {
    if (piece.kind !== "figure") return [];
    const counted = at === length ? countedIn(pieces, at) : null;
    if (counted === null && digitsIn(piece.figure) < FEWEST_DIGITS) return [];
    const mood = moodAt(pieces, at);
    const isApart = apart || !isTold(mood);
    const statement: Statement = {
      kind: "figure-given",
      figure: piece.figure,
      counted: counted === null ? null : { words: counted, first },
      led: isLed(pieces, at),
      whole: isOfTheWhole(pieces, at + 1),
      subject: namedIn(otherSubject(mood, pieces, at)),
      apart: isApart,
      periods,
      dated: at === leading && !isApart ? periodTold(pieces, at) : null,
      was: earlierOf(pieces, at, piece.figure),
    };
    return [{ statement, from: at, to: at + 1 }];
  });
}

/** What a figure counts that a sentence opens with: the words about it, but for "There were" and the like. */
function countedIn(pieces: readonly Piece[], at: number): string {
  return textOf([...pieces.slice(0, at).filter(({ lower }) => !OPENING.has(lower)), ...clauseFrom(pieces, at + 1, true)]);
}

/** Figures with fewer digits are met by chance. */
const FEWEST_DIGITS = 3;

function digitsIn({ amount, decimals }: Figure): number {
  return Math.max(amount.c.length, amount.toFixed(decimals).replace(/\D/g, "").replace(/^0+/, "").length);
}

/** What is told of a part of the time, of a plan, or of a mend made to a figure. */
// prettier-ignore
const ANOTHER = new Set([
  "peak", "peaked", "highest", "lowest", "range", "between", "month", "monthly", "weekly", "quartile", "median", "forecast", "budget",
  "trajectory", "milestone", "profile", "profiled", "interim", "baseline", "provisional", "restated", "originally", "reported",
]);

// prettier-ignore
const CHANGES = new Set([
  "down", "up", "from", "to", "at", "in", "of", "was", "the", "fell", "fall", "fallen", "rose", "risen", "rise", "dropped", "drop",
  "improved", "improvement", "increased", "increase", "reduced", "reduction", "declined", "decline", "climbed", "against", "compared",
  "with", "it", "took", "stood", "ended", "closed", "reached", "achieved", "totalled", "came", "finished",
]);

/** The words of a subject that name anything; null where none do: "down from". */
function namedIn(subject: string | null): string | null {
  if (subject === null) return null;
  const named = subject.split(" ").filter((word) => !CHANGES.has(word) && !/^[0-9.]/.test(word));
  return named.length === 0 ? null : named.join(" ");
}

const OPENING = new Set("there were was have been had has a total of in all overall only just altogether we".split(" "));
const LONGEST_OPENING = 5;

/** The words before the figure that a sentence opens with: "There were", "A total of", "We completed". */
function openingOf(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces[0]?.lower === "we" && pieces[1]?.kind === "word" && pieces[2]?.kind === "figure") return pieces.slice(0, 2);
  const end = pieces.slice(0, LONGEST_OPENING).findIndex(({ lower }) => !OPENING.has(lower));
  return end < 0 ? pieces.slice(0, LONGEST_OPENING) : pieces.slice(0, end);
}

const LEADS = new Set("at was is were to from reached achieved recorded stood totalled averaged took against hit (".split(" "));
const NOUNS_OF_FIGURE = new Set("target outturn figure rate result total score performance".split(" "));
// prettier-ignore
const AFTER_FIGURE = new Set([
  "for", "in", "at", "by", "and", "but", "or", "compared", "against", "which", "while", "whilst", "on", "from", "to", "versus", "vs",
  "with", "this", "last", "when", "as", "over", "under", "during", "up", "down", "due", "because", "the", "a",
]);

/** Whether words such as "at" and "was" lead to a figure, and it counts nothing that is named after it. */
function isLed(pieces: readonly Piece[], at: number): boolean {
  const [before, after] = [pieces[at - 1]?.lower ?? "", pieces[at + 1]];
  const leads = LEADS.has(before) || (before === "of" && NOUNS_OF_FIGURE.has(pieces[at - 2]?.lower ?? ""));
  return leads && (after === undefined || after.kind === "mark" || AFTER_FIGURE.has(after.lower));
}

const GOES_ON = new Set("as and but because against compared which while whilst due owing so though although".split(" "));
const WHOLE_TIMES = new Set(["quarter", "year", "period"]);

/** Whether what follows a figure makes no part of it: nothing, a reason, or "in the quarter"; "for general needs tenants" does. */
function isOfTheWhole(pieces: readonly Piece[], next: number): boolean {
  const [after, article, time] = [pieces[next], pieces[next + 1]?.lower ?? "", pieces[next + 2]?.lower ?? ""];
  if (after === undefined || GOES_ON.has(after.lower) || CLOSES.has(after.lower)) return true;
  return ["in", "for", "over"].includes(after.lower) && ["the", "this"].includes(article) && WHOLE_TIMES.has(time);
}

/** What compares a figure with another time, or says that it came back to it. */
// prettier-ignore
const COMPARES = new Set([
  "than", "as", "since", "from", "compared", "comparable", "best", "worst", "same", "like", "equal", "equals", "level", "back", "also",
  "again", "return", "returned", "returning", "record", "matches", "matching", "still", "already", "before", "until",
]);
const STATES = new Set("is was are were been stood stands totalled reached :".split(" "));
const CLOSES = new Set([".", ",", ";", ")"]);

/** How far from a figure the time may stand that it is said to be of. */
const LONGEST_TELLING = 10;

/**
 * The period that a sentence says its first figure is of: "187 homes were handed over during 2023/24", "Turnover to the end of Quarter 2
 * is 12.9%", "In 2022/23 we answered 82.8%". Null where it names another before, or compares.
 */
function periodTold(pieces: readonly Piece[], at: number): Period | null {
  const time = pieces.findIndex(({ kind }) => kind === "period");
  const [first, last] = [Math.min(at, time), Math.max(at, time)];
  const piece = pieces[time];
  const between = pieces.slice(first + 1, last);
  const joined = time < at && between.every(({ lower }) => lower === ",");
  const opens = time === 1 && ["in", "during"].includes(pieces[0]?.lower ?? "");
  const states = joined || opens || between.some(({ lower }) => STATES.has(lower));
  const isNear = last - first <= LONGEST_TELLING && !between.some(({ kind }) => kind === "figure");
  const compares = pieces.slice(0, last + 1).some(({ lower }) => COMPARES.has(lower));
  if (piece?.kind !== "period" || !states || !isNear || compares || !isInTime(pieces, time)) return null;
  const after = pieces[last + 1];
  const goesOn = after === undefined || CLOSES.has(after.lower) || after.kind === "word";
  return joined || opens || goesOn ? piece.period : null;
}

/** How near the figure of now stands to the one it is compared with. */
const BESIDE = 8;

/** "climbed to 78.3% from 71.4% in the previous year", "78.3%, against 71.4% last year". */
function earlierOf(pieces: readonly Piece[], at: number, figure: Figure): { readonly since: Since; readonly now: Figure } | null {
  if (!["from", "against", "with"].includes(pieces[at - 1]?.lower ?? "")) return null;
  const earlier = previousAt(pieces, at + 1);
  const beside = pieces.slice(Math.max(0, at - BESIDE), at).findLast((piece) => piece.kind === "figure");
  if (earlier === null || earlier.since.kind === "unclear" || beside?.kind !== "figure" || beside.figure.unit !== figure.unit) return null;
  return { since: earlier.since, now: beside.figure };
}

/** "in", "during", "to the end of". */
function isInTime(pieces: readonly Piece[], at: number): boolean {
  const before = pieces.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  const last = before.at(-1) ?? "";
  const isEnd = last === "of" && before.includes("end") && (before.includes("to") || before.includes("at"));
  return isEnd || ["at", "on", "in", "during", "for"].includes(last);
}
