import { isNegative, type Decimal } from "../decimal";
import type { Figure, Statement, StatementOf, Told } from "./claim";
import { clauseFrom, textOf } from "./clause";
import type { Found } from "./found";
import type { Period } from "../period";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

interface Fraction {
  readonly part: Figure;
  readonly whole: Figure;
  readonly from: number;
  readonly to: number;
  /** Where the group that is counted is told, with its end: before the part in "of the 47 children, 3 were", after the whole else. */
  readonly group: { readonly from: number; readonly to: number | null };
}

/** Words that may stand between a part and "out of" its whole: "158.5 school days missed out of a possible 1,489". */
const LONGEST_GAP = 6;

/**
 * Parts of a whole: "11 of 173", "85 out of 93", "(84/217)", "of the 47 children, 3 were", "84 from a cohort of 217".
 * @param before the sentences before, in which the whole may have been a part
 */
export function fractions({ pieces }: Sentence, before: readonly Sentence[]): readonly Found<Statement>[] {
  const found: Found<StatementOf<"fraction">>[] = [];
  const counted: Figure[] = [];
  const isCounted = ({ amount }: Figure): boolean =>
    counted.some((figure) => figure.amount.eq(amount)) || before.some((earlier) => gives(earlier, amount));
  for (let at = 0; at < pieces.length; at += 1) {
    const fraction = outOf(pieces, at) ?? ofTheWhole(pieces, at);
    const piece = pieces[at];
    if (piece?.kind === "figure") counted.push(piece.figure);
    if (fraction === null) continue;
    const { part, whole, from, to } = fraction;
    const percent = percentBeside(pieces, from, to);
    const statement: StatementOf<"fraction"> = {
      kind: "fraction",
      part,
      whole,
      percent,
      within: isCounted(whole) || isSince(pieces, from),
      told: toldIn(pieces, fraction),
      at: periodOf(pieces, from, to),
    };
    found.push({ statement, from, to });
    counted.push(part);
    at = to - 1;
  }
  // "45 of 60 men and 79 of 80 women": each is of a part.
  return found.length < 2 ? found : found.map((each) => ({ ...each, statement: { ...each.statement, told: null } }));
}

function outOf(pieces: readonly Piece[], at: number): Fraction | null {
  const part = countAt(pieces, at);
  if (part === null || pieces[at + 1]?.lower === "in") return null;
  for (let joint = at + 1; joint <= at + LONGEST_GAP; joint += 1) {
    const end = jointEnd(pieces, joint, joint === at + 1);
    const whole = end === null ? null : wholeAt(pieces, end);
    if (whole !== null) {
      return whole.figure.amount.gt(1) && !isRange(pieces[joint], part, whole.figure)
        ? { part, whole: whole.figure, from: at, to: whole.next, group: { from: whole.next, to: null } }
        : null;
    }
    if (pieces[joint]?.kind !== "word") return null;
  }
  return null;
}

/** "24/7", "11/12": with a stroke the larger one first is no part of a whole. */
function isRange(joint: Piece | undefined, part: Figure, whole: Figure): boolean {
  return joint?.lower === "/" && part.amount.gt(whole.amount);
}

/** The index after "of", "out of", "/", "from a cohort of". A bare "of" counts right after the part only. */
function jointEnd(pieces: readonly Piece[], at: number, near: boolean): number | null {
  const [first, second, third, fourth] = [pieces[at]?.lower, pieces[at + 1]?.lower, pieces[at + 2]?.lower, pieces[at + 3]?.lower];
  if (first === "out" && second === "of") return at + 2;
  if (first === "from" && second === "a" && ["cohort", "total"].includes(third ?? "") && fourth === "of") return at + 4;
  return near && (first === "of" || first === "/") ? at + 1 : null;
}

function wholeAt(pieces: readonly Piece[], at: number): { readonly figure: Figure; readonly next: number } | null {
  let next = at;
  while (next < at + 3 && (BEFORE_WHOLE.has(pieces[next]?.lower ?? "") || pieces[next]?.lower.endsWith("'s") === true)) next += 1;
  const figure = countAt(pieces, next);
  return figure === null ? null : { figure, next: next + 1 };
}

const BEFORE_WHOLE = new Set(["a", "the", "our", "its", "all", "possible", "total", "of"]);

/** "Of the 47 children who ceased to be looked after, 3 were adopted". */
function ofTheWhole(pieces: readonly Piece[], at: number): Fraction | null {
  const first = at === 0 || pieces[at - 1]?.kind === "mark" ? pieces[at]?.lower : "";
  if (first !== "of") return null;
  const start = pieces[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const whole = countAt(pieces, start);
  const near = pieces.slice(at, at + 18).findIndex(({ lower }) => lower === ",");
  const comma = near < 0 ? -1 : at + near;
  const part = comma < 0 ? null : countAt(pieces, comma + 1);
  const verb = pieces[comma + 2]?.lower ?? "";
  if (whole === null || part === null || !["were", "was", "had", "have", "has", "are", "did", "met"].includes(verb)) return null;
  return whole.amount.gt(1) ? { part, whole, from: at, to: comma + 2, group: { from: start + 1, to: comma } } : null;
}

function countAt(pieces: readonly Piece[], at: number): Figure | null {
  const piece = pieces[at];
  return piece?.kind === "figure" && piece.figure.unit === "" && !isNegative(piece.figure.amount) ? piece.figure : null;
}

/** The percentage right before or after, over a bracket: "79.9% (111 out of 139)", "30 of 33 (91%)". */
function percentBeside(pieces: readonly Piece[], from: number, to: number): Figure | null {
  const before = pieces[from - 1]?.lower === "(" ? pieces[from - 2] : undefined;
  const after = ["(", "="].includes(pieces[to]?.lower ?? "") ? pieces[to + 1] : undefined;
  const beside = [before, after].find((piece) => piece?.kind === "figure" && piece.figure.unit === "%");
  return beside?.kind === "figure" ? beside.figure : null;
}

/** "Since the second crew started, 60 of 90": counts of a part of the time. */
function isSince(pieces: readonly Piece[], from: number): boolean {
  return from > 0 && ["since", "after", "before", "until", "when", "where", "once"].includes(pieces[0]?.lower ?? "");
}

/** Whether a sentence gives a figure of this amount. */
function gives({ pieces }: Sentence, amount: Decimal): boolean {
  return pieces.some((piece) => piece.kind === "figure" && piece.figure.amount.eq(amount));
}

/** What follows such a word is a time that the counts are compared with: "up on 2024/25", "than in Quarter 3". */
const COMPARING = new Set("on than with against like as".split(" "));
const BEFORE_TIME = new Set("the in for of at end same period outturn figure".split(" "));
const LONGEST_TIME = 4;

/** The period that the counts are of, where one is named near them. */
function periodOf(pieces: readonly Piece[], from: number, to: number): Period | null {
  const before = pieces.slice(Math.max(0, from - 6), from).find(({ kind }) => kind === "period");
  const near = before ?? pieces.slice(to, to + 14).find((piece, offset) => piece.kind === "period" && !isCompared(pieces, to + offset));
  return near?.kind === "period" ? near.period : null;
}

function isCompared(pieces: readonly Piece[], at: number): boolean {
  let before = at - 1;
  while (before > at - LONGEST_TIME && BEFORE_TIME.has(pieces[before]?.lower ?? "")) before -= 1;
  return COMPARING.has(pieces[before]?.lower ?? "");
}

/** Words that stand before counts and say nothing of them. */
const OPENING = new Set("a total of in all overall only just altogether we".split(" "));
const LONGEST_OPENING = 4;
// prettier-ignore
const PARTS_GROUP = new Set([
  "were", "was", "are", "is", "had", "have", "has", "did", "met", "received", "got", "get", "gets", "hold", "holds", "held", "live",
  "lives", "lived", "went", "go", "use", "used", "took", "take", "said", "say",
]);

/** Whom a sentence's opening counts are of, and what is told of these; null where other words come first: "At the depot", "Since May". */
export function toldIn(pieces: readonly Piece[], { from, to, group }: Pick<Fraction, "from" | "to" | "group">): Told | null {
  const opening = openingBefore(pieces, from);
  if (opening === null) return null;
  const after = clauseFrom(pieces, to);
  if (group.to !== null) return { group: textOf(pieces.slice(group.from, group.to)), done: textOf(after) };
  const verb = after.findIndex(({ lower }) => PARTS_GROUP.has(lower));
  const parted = verb < 0 ? after.length : verb;
  return { group: textOf(after.slice(0, parted)), done: textOf([...opening, ...after.slice(parted)]) };
}

/** The few words between the start of a sentence, or a colon, and its counts: "We completed". */
function openingBefore(pieces: readonly Piece[], from: number): readonly Piece[] | null {
  for (let at = from - 1; at >= from - 1 - LONGEST_OPENING; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.lower === ":") return pieces.slice(at + 1, from).filter(({ lower }) => !OPENING.has(lower));
    if (piece.kind !== "word") return null;
  }
  return null;
}
