import type { Period } from "../period";
import { distanceAfter } from "./amounts";
import { explains } from "./causes";
import type { Distance, Figure, Statement, TargetChange } from "./claim";
import type { Found } from "./found";
import { lexicon, phraseAt } from "./lexicon";
import { targetAt } from "./objects";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

const AUXILIARY = "[has|have|had|was|is|will|would|shall|should] [been|be|also|again] [also|nationally|locally|been|be|now|therefore]";

/** What a verb after "target" says becomes of it. */
const AFTER_TARGET = lexicon<TargetChange>([
  [`${AUXILIARY} remain|remains|remained|retained|kept|held|maintained|unchanged|stays|stay|continues`, "kept"],
  ["is|remains [to] [be] unchanged", "kept"],
  [`${AUXILIARY} increased|raised|lifted`, "increased"],
  [`${AUXILIARY} increase|rise`, "increased"],
  ["is increasing|rising to", "increased"],
  [`${AUXILIARY} reduced|lowered|decreased|cut`, "reduced"],
  [`${AUXILIARY} reduce|fall`, "reduced"],
  [`${AUXILIARY} eased|relaxed`, "eased"],
  [`${AUXILIARY} made easier`, "eased"],
  [`${AUXILIARY} tightened|strengthened|stretched`, "raised"],
  [`${AUXILIARY} set|agreed|determined|changed|revised|amended|proposed|adjusted`, "set"],
  ["goes|go|going|moves|rises|gone up", "increased"],
  ["will go|move up", "increased"],
  ["rises|increases [again]", "increased"],
  ["goes|go|going|moves|comes|drops|gone down", "reduced"],
  ["will go|move|come down", "reduced"],
  ["falls|drops|reduces [again]", "reduced"],
  ["is", "set"],
  ["will be", "set"],
  ["becomes|applies", "set"],
  ["[has] [is] [have] yet to be", "awaited"],
  ["has not yet|been [been] set|agreed|confirmed", "awaited"],
  ["is|are to be set|agreed|confirmed|determined|decided", "awaited"],
  ["is|are|remains being|under set|agreed|review|developed|reviewed", "awaited"],
  ["will be set|agreed|confirmed|determined once|in|when|after|following|by", "awaited"],
  ["will be confirmed|reviewed|determined|decided", "awaited"],
]);

const BEFORE_TARGET = lexicon<TargetChange>([
  ["increased|raised|lifted|increase|raise [the|our|its]", "increased"],
  ["reduced|lowered|cut|reduce|lower [the|our|its]", "reduced"],
  ["eased|relaxed [the|our|its]", "eased"],
  ["tightened|stretched [the|our|its]", "raised"],
  ["kept|retained|maintained|keep|retain|maintain [the|our|its]", "kept"],
]);

/** What the comment says becomes of the target, by how much, to what and for when. */
export function targetChanges(sentence: Sentence, following: Sentence | null): readonly Found<Statement>[] {
  const { pieces } = sentence;
  const explained = explains(sentence.pieces) || (following !== null && explains(following.pieces) && refersBack(following.pieces));
  for (let at = 0; at < pieces.length; at += 1) {
    const change = targetThenChange(pieces, at) ?? changeThenTarget(pieces, at);
    if (change === null) continue;
    const detail = details(pieces, change.next);
    const period = change.period ?? detail.period;
    if (change.value === "set" && detail.to === null && change.figure === null && period === null) continue;
    const about = change.about.map(({ lower }) => lower).join(" ");
    const statement: Statement = {
      kind: "target-changed",
      change: change.value,
      by: detail.by,
      to: detail.to ?? change.figure,
      forPeriod: period,
      explained,
      about: about === "" ? null : about,
    };
    return [{ statement, from: at, to: detail.next }];
  }
  return [];
}

interface Change {
  readonly value: TargetChange;
  /** "a target of 65 has been set" */
  readonly figure: Figure | null;
  readonly period: Period | null;
  /** The words between "target for" and the verb, where they name a thing. */
  readonly about: readonly Piece[];
  readonly next: number;
}

const BETWEEN = new Set(
  "for this that indicator the outturn measure of next coming year year's financial and level in performance our".split(" "),
);

/** No longer than this is what stands between "target for" and its verb. */
const LONGEST_ABOUT = 8;

/** "The target for 2013/14 has been increased", "Next year's target remains". */
function targetThenChange(pieces: readonly Piece[], at: number): Change | null {
  const target = ["target", "targets"].includes(pieces[at]?.lower ?? "") ? targetAt(pieces, at) : null;
  if (target === null || !isOwn(pieces, at)) return null;
  let next = target.next;
  let period = target.period ?? periodBefore(pieces, at);
  const about: Piece[] = [];
  for (; next < target.next + LONGEST_ABOUT; next += 1) {
    const match = phraseAt(AFTER_TARGET, pieces, next);
    if (match !== null) {
      return match.value === "set" && pieces[match.next]?.lower === "not"
        ? null
        : { value: match.value, figure: target.figure, period, about, next: match.next };
    }
    const piece = pieces[next];
    if (piece?.kind === "period") {
      period = piece.period;
    } else if (piece?.kind !== "word") {
      return null;
    } else if (!BETWEEN.has(piece.lower)) {
      if (pieces[target.next]?.lower !== "for") return null;
      about.push(piece);
    }
  }
  return null;
}

function periodBefore(pieces: readonly Piece[], at: number): Period | null {
  const piece = pieces[at - 1];
  return piece?.kind === "period" ? piece.period : null;
}

/** Targets of others, or of a time gone by, are not the row's next one. */
function isOwn(pieces: readonly Piece[], at: number): boolean {
  const before = pieces.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return !before.some((word) => ["national", "last", "previous", "government", "their", "trajectory", "no"].includes(word));
}

function changeThenTarget(pieces: readonly Piece[], at: number): Change | null {
  const verb = phraseAt(BEFORE_TARGET, pieces, at);
  const target = verb === null ? null : targetAt(pieces, verb.next);
  return verb === null || target === null ? null : { value: verb.value, figure: null, period: target.period, about: [], next: target.next };
}

interface Details {
  readonly by: Distance | null;
  readonly to: Figure | null;
  readonly period: Period | null;
  readonly next: number;
}

/** Words right before the figure that a target comes to. */
const LEADING_TO = new Set(["to", "at", "is", "be", "as", "of"]);

const PLAIN = new Set(
  "the same this indicator at to as is be the a from of by for in during again set next year and outturn ( )".split(" "),
);

/** "by 2% to 85% for 2013/14", "from 12 to 18 days", "at 70%". */
function details(pieces: readonly Piece[], from: number): Details {
  let [by, to, period]: [Distance | null, Figure | null, Period | null] = [null, null, null];
  let next = from;
  for (let at = from; at < from + 14; at += 1) {
    const piece = pieces[at];
    const before = pieces[at - 1]?.lower ?? "";
    if (piece === undefined || piece.lower === "." || piece.lower === ";") break;
    if (piece.kind === "period") {
      period ??= piece.period;
    } else if (piece.kind === "figure" && before === "by") {
      by ??= distanceAfter(pieces, at - 1)?.distance ?? null;
    } else if (piece.kind === "figure" && (at === from || LEADING_TO.has(before))) {
      to ??= piece.figure;
    } else if (piece.kind !== "figure" && !PLAIN.has(piece.lower)) {
      break;
    }
    next = at + 1;
  }
  return { by, to, period, next };
}

/** "This is in light of …": a sentence that speaks of what the one before it said. */
function refersBack(pieces: readonly Piece[]): boolean {
  return ["this", "it", "these"].includes(pieces[0]?.lower ?? "");
}

const ON_OUTTURN = lexicon<"up" | "down">([
  ["reduction|decrease|fall on|from|against", "down"],
  ["increase|rise|improvement on|from|against", "up"],
]);

/** "a 6% reduction on the 2012/13 outturn", said of the target. */
export function targetsOnOutturn({ pieces }: Sentence): readonly Found<Statement>[] {
  const target = pieces.findIndex(({ lower }) => lower === "target");
  if (target < 0) return [];
  return pieces.flatMap((piece, at): readonly Found<Statement>[] => {
    const match = piece.kind === "figure" && piece.figure.unit === "%" ? phraseAt(ON_OUTTURN, pieces, at + 1) : null;
    if (piece.kind !== "figure" || match === null || target > at) return [];
    const base = pieces.slice(match.next, match.next + 5);
    const outturn = base.findIndex(({ lower }) => ["outturn", "performance", "actual", "result"].includes(lower));
    const period = base.find(({ kind }) => kind === "period");
    if (outturn < 0) return [];
    return [
      {
        statement: { kind: "target-on-outturn", way: match.value, by: piece.figure, of: period?.kind === "period" ? period.period : null },
        from: at,
        to: match.next + outturn + 1,
      },
    ];
  });
}
