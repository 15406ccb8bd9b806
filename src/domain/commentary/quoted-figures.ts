import type { Period } from "../period";
import type { Figure, Statement } from "./claim";
import type { Found } from "./found";
import { lexicon, phraseAt } from "./lexicon";
import { isTold, moodAt } from "./mood";
import { previousAt, targetAt } from "./objects";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

/** Words that lead to this row's own figure. "latest" calls it the current one. */
const LEADS = lexicon<"latest" | "plain">([
  ["[the] current|latest|present position|figure|rate|level|outturn|performance|total", "latest"],
  ["[the] [most] recent figure|rate|outturn|position", "latest"],
  ["[the] [final] [annual] [overall] outturn|performance|result [figure]", "plain"],
]);

/** "bringing the rate back down to": what the figure has become. */
const BECOMES = lexicon<"plain">([
  [
    "rate|figure|outturn|performance|proportion|percentage [back] [has|have] [now] [up|down|fallen|fell|risen|rose|dropped|increased|decreased|improved|declined] [back] [down|up] to",
    "plain",
  ],
]);

// prettier-ignore
const FILLERS = new Set([
  "is", "was", "of", "at", "now", "stands", "stood", "which", "the", "a", "an", "to", "position", "(", ")", "for", "-", "end", "currently",
  "as", "re-offending", "rolling", "month", "months", "indicator",
]);

/** Figures that the comment gives as this row's outturn, target or previous figure. */
export function quotedFigures({ pieces }: Sentence): readonly Found<Statement>[] {
  const found: Found<Statement>[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const claim = openingFigure(pieces, at) ?? outturnAt(pieces, at) ?? targetQuote(pieces, at) ?? previousQuote(pieces, at);
    if (claim === null) continue;
    found.push(claim);
    at = Math.max(at, claim.to - 1);
  }
  return found;
}

const AFTER_OPENING = new Set([",", "this", "it", "performance", "we", "the"]);

/** "At 91%, this is a record": a sentence that opens with the row's figure. */
function openingFigure(pieces: readonly Piece[], at: number): Found<Statement> | null {
  const figure = at === 0 && pieces[0]?.lower === "at" ? pieces[1] : undefined;
  if (figure?.kind !== "figure" || !AFTER_OPENING.has(pieces[2]?.lower ?? "")) return null;
  return {
    statement: { kind: "figure-quoted", figure: figure.figure, of: "outturn", latest: false, subject: null, beside: [], at: null },
    from: 0,
    to: 2,
  };
}

/** Rates and positions of others do not count, nor what is hoped for. */
function outturnAt(pieces: readonly Piece[], at: number): Found<Statement> | null {
  const becomes = phraseAt(BECOMES, pieces, at);
  const lead = becomes ?? latestLead(pieces, at) ?? phraseAt(LEADS, pieces, at);
  if (lead === null) return null;
  const mood = moodAt(pieces, at);
  const before = pieces.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  const isAnother = ["target", "average"].includes(before.at(-1) ?? "") || before.some((lower) => OTHER_TIMES.has(lower));
  if (!isTold(mood) || isAnother) return null;
  const value = figureAfter(pieces, lead.next, becomes !== null);
  if (value === null) return null;
  const statement: Statement = {
    kind: "figure-quoted",
    figure: value.figure,
    of: "outturn",
    latest: lead.value === "latest",
    subject: null,
    beside: [],
    at: value.at ?? timeBefore(pieces, at),
  };
  return { statement, from: at, to: value.next };
}

/** Words shortly before a figure that make it one of another time, or what is compared with. */
const OTHER_TIMES = new Set(["when", "last", "previous", "than", "from", "on"]);

/** "In Quarter 1 performance was", "At the end of 2012/13 the rate was": the time that opens a clause. */
function timeBefore(pieces: readonly Piece[], at: number): Period | null {
  const time = pieces[at - 1]?.lower === "," ? at - 2 : at - 1;
  const piece = pieces[time];
  return piece?.kind === "period" && (time === at - 1 || TIME_LEADS.has(pieces[time - 1]?.lower ?? "")) ? piece.period : null;
}

const TIME_LEADS = new Set(["in", "during", "for", "of", "by", "at"]);

/** "most recent re-offending rate": one or two words may stand between. */
function latestLead(pieces: readonly Piece[], at: number): { readonly value: "latest"; readonly next: number } | null {
  const [first = "", second = ""] = [pieces[at]?.lower, pieces[at + 1]?.lower];
  const isMostRecent = first === "most" && second === "recent";
  if (!isMostRecent && first !== "latest" && first !== "current") return null;
  const start = isMostRecent ? at + 2 : at + 1;
  for (let index = start; index < start + 4; index += 1) {
    if (["rate", "figure", "position", "outturn", "level"].includes(pieces[index]?.lower ?? "")) {
      return { value: "latest", next: index + 1 };
    }
  }
  return null;
}

/** The figure that follows, over fillers and a period in brackets; the period is kept. */
function figureAfter(
  pieces: readonly Piece[],
  from: number,
  atOnce: boolean,
): { readonly figure: Figure; readonly at: Period | null; readonly next: number } | null {
  let period: Period | null = null;
  for (let at = from; at < from + (atOnce ? 1 : 8); at += 1) {
    const piece = pieces[at];
    if (piece?.kind === "period") period = piece.period;
    else if (piece?.kind === "figure") return isShare(pieces, at) ? null : { figure: piece.figure, at: period, next: at + 1 };
    else if (!FILLERS.has(piece?.lower ?? "") || (piece?.lower === "for" && pieces[at + 1]?.kind !== "period")) return null;
  }
  return null;
}

/** "was 5% above", "is 3 points better", "12 of 30": a distance or a part, not the figure. */
function isShare(pieces: readonly Piece[], at: number): boolean {
  const after = pieces[at + 1]?.lower ?? "";
  if (after === "and" || after === "to" || after === "-") return pieces[at + 2]?.kind === "figure";
  // prettier-ignore
  return [
    "above", "below", "better", "worse", "higher", "lower", "more", "less", "fewer", "longer", "shorter", "slower", "quicker", "adrift",
    "shy", "away", "short", "under", "over", "ahead", "behind", "off", "out", "of", "/", "in", "per", "times", "outside", "within",
  ].includes(after);
}

/** "the target of 85%", "our 90% target". */
function targetQuote(pieces: readonly Piece[], at: number): Found<Statement> | null {
  const object = ["target", "targets"].includes(pieces[at]?.lower ?? "") ? targetAt(pieces, at) : null;
  const before = pieces[at - 1];
  const figure = object?.figure ?? (before?.kind === "figure" ? before.figure : null);
  if (object === null || figure === null) return null;
  const lead = pieces.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  // "set against a target of 18%", "compared with a target of 26,000"
  const isHeld = ["against", "with", "versus"].some((word) => lead.includes(word));
  // prettier-ignore
  const other = [
    "national", "next", "new", "last", "previous", "revised", "government", "proposed", "future", "reach", "towards",
  ].some((word) => lead.includes(word)) || (!isHeld && (lead.includes("a") || lead.includes("set")));
  const future = moodAt(pieces, at).expected;
  if (other || future || ["set", "is", "by"].includes(pieces[object.next]?.lower ?? "")) return null;
  const period = object.period ?? (before?.kind === "period" ? before.period : null);
  return {
    statement: { kind: "figure-quoted", figure, of: "target", latest: false, subject: null, beside: [], at: period },
    from: at,
    to: object.next,
  };
}

/** "last year's outturn of 49.1%", "better than last year (63%)". */
function previousQuote(pieces: readonly Piece[], at: number): Found<Statement> | null {
  const object = ["last", "previous"].includes(pieces[at]?.lower ?? "") ? previousAt(pieces, at) : null;
  if (object === null || object.since.kind === "unclear" || object.since.kind === "period") return null;
  const after = pieces[object.next];
  const stated = ["of", "was"].includes(after?.lower ?? "") ? pieces[object.next + 1] : undefined;
  const isResult = ["outturn", "figure", "performance", "result", "position"].includes(pieces[object.next - 1]?.lower ?? "");
  const figure = object.figure ?? (stated?.kind === "figure" && isResult && !isShare(pieces, object.next + 1) ? stated.figure : null);
  if (figure === null || moodAt(pieces, at).subject === "elsewhere") return null;
  return {
    statement: { kind: "figure-quoted", figure, of: "previous", latest: false, subject: null, beside: [], at: null },
    from: at,
    to: object.figure === null ? object.next + 2 : object.next,
  };
}
