import type { Period } from "../period";
import type { Statement } from "./claim";
import type { Found } from "./found";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

const EFFECTS = new Set(["performance", "outturn", "result", "results", "figure", "figures"]);
// prettier-ignore
const PAST = new Set([
  "was", "were", "had", "has", "have", "impacted", "affected", "improved", "fell", "rose", "exceeded", "achieved", "been",
]);
// prettier-ignore
const PROSPECTS = new Set([
  "will", "would", "should", "could", "may", "might", "expected", "expectation", "anticipated", "forecast", "set", "proposed", "plan",
  "planned", "hoped", "once", "until", "by", "before",
]);

/** The periods a sentence names, with what it tells of them. */
export function otherPeriods({ pieces }: Sentence): readonly Found<Statement>[] {
  const target = pieces.findIndex(({ lower }) => lower === "target" || lower === "targets");
  const told = pieces.some(({ lower }) => PAST.has(lower)) && !pieces.some(({ lower }) => PROSPECTS.has(lower));
  return pieces.flatMap((piece, at): readonly Found<Statement>[] => {
    if (piece.kind !== "period" || piece.period === null) return [];
    const past =
      told &&
      (target < 0 || target > at) &&
      ["for", "in", "during"].includes(pieces[at - 1]?.lower ?? "") &&
      EFFECTS.has(pieces[at - 2]?.lower ?? "");
    return [
      {
        statement: {
          kind: "other-period",
          period: piece.period,
          past,
          ahead: aheadAt(pieces, at),
          meant: isMeant(pieces, at),
          spans: spanBeside(pieces, at),
        },
        from: at,
        to: at + 1,
      },
    ];
  });
}

/** The months given in brackets beside a quarter or year: "Quarter 1 (April to June)". */
function spanBeside(pieces: readonly Piece[], at: number): Period | null {
  const open = pieces.slice(at + 1, at + 3).findIndex(({ lower }) => lower === "(");
  const inside = open < 0 ? undefined : pieces[at + 2 + open];
  const closed = pieces[at + 3 + open]?.lower === ")";
  return inside?.kind === "period" && closed ? inside.period : null;
}

const TO_COME = new Set("will expect expects anticipate anticipates aim aims intend intends hope hopes plan plans".split(" "));
const PASSIVE = new Set("expected anticipated due forecast scheduled planned projected".split(" "));
const BEGINS = new Set(
  "start begin launch launched commence introduce introduced open join move switch replace roll take recruit".split(" "),
);
const BE = new Set("be been being have having fully now also then finally".split(" "));
/** What somebody said is told as it was, and conditions are not told at all. */
const TELLING = new Set("said stated reported promised told originally previously if unless which who that where whose would".split(" "));
const LONGEST_WAY = 14;
const FILLERS = new Set("the early late mid mid- end start beginning of".split(" "));

/** What is told as still to come: "will be finished by March 2014", "By June 2014 we will", "From September 2013 the panel will start". */
function aheadAt(pieces: readonly Piece[], at: number): "by" | "from" | null {
  let before = at - 1;
  while (before > at - 5 && FILLERS.has(pieces[before]?.lower ?? "")) before -= 1;
  const joint = pieces[before]?.lower;
  if (joint !== "by" && joint !== "from") return null;
  const opens = before === 0 || [",", ";", ":", "(", "and"].includes(pieces[before - 1]?.lower ?? "");
  const begins = opens && isToComeAfter(pieces, at + 1, joint);
  return begins || (joint === "by" && isToComeBefore(pieces, before)) ? joint : null;
}

/** "... the panel will start": in the clause that the time opens. */
function isToComeAfter(pieces: readonly Piece[], from: number, joint: "by" | "from"): boolean {
  const start = pieces[from]?.lower === "," ? from + 1 : from;
  for (let index = start; index < start + LONGEST_WAY; index += 1) {
    const piece = pieces[index];
    if (piece?.kind !== "word" || TELLING.has(piece.lower)) return false;
    if (governs(pieces, index)) return joint === "by" || pieces.slice(index + 1, index + 4).some(({ lower }) => BEGINS.has(lower));
  }
  return false;
}

/**
 * "we anticipate finishing under 12% by": nothing between may have been done by then instead, as in "will visit the homes inspected by".
 */
function isToComeBefore(pieces: readonly Piece[], by: number): boolean {
  for (let index = by - 1; index > by - LONGEST_WAY; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.kind === "period" || TELLING.has(piece.lower) || (piece.kind === "mark" && piece.lower !== "-")) {
      return false;
    }
    if (governs(pieces, index)) return !pieces.slice(Math.max(0, index - LONGEST_WAY), index).some(({ lower }) => TELLING.has(lower));
    if (isDone(pieces, index)) return false;
  }
  return false;
}

/** "will", "expects to", "is due to"; "plans" are things where no "to" follows. */
function governs(pieces: readonly Piece[], at: number): boolean {
  const lower = pieces[at]?.lower ?? "";
  if (PASSIVE.has(lower)) return ["is", "are", "currently", "now", "still"].includes(pieces[at - 1]?.lower ?? "");
  if (["plan", "plans", "aim", "aims", "hope", "hopes"].includes(lower)) {
    return pieces[at + 1]?.lower === "to" && pieces[at - 1]?.lower !== "the";
  }
  return TO_COME.has(lower);
}

/** A participle that no "be" stands before. */
function isDone(pieces: readonly Piece[], at: number): boolean {
  const lower = pieces[at]?.lower ?? "";
  return (
    (lower.endsWith("ed") || ["built", "let", "sent", "made", "begun", "held", "known", "seen", "born"].includes(lower)) &&
    !BE.has(pieces[at - 1]?.lower ?? "") &&
    !(PASSIVE.has(lower) && governs(pieces, at))
  );
}

const EFFECT_VERBS = new Set("meant led caused resulted pushed forced disrupted prevented delayed hit slowed".split(" "));

/** "Postal delays in November 2014 meant that": it happened. */
function isMeant(pieces: readonly Piece[], at: number): boolean {
  return ["in", "during"].includes(pieces[at - 1]?.lower ?? "") && at > 1 && EFFECT_VERBS.has(pieces[at + 1]?.lower ?? "");
}
