import type { Statement } from "./claim";
import { sentenceSaysAction } from "./action";
import { AGENTS, ANSWERABLE } from "./action-words";
import { explains } from "./causes";
import type { Found } from "./found";
import { lexicon, phrasesIn } from "./lexicon";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

const NOT_NEEDED = lexicon<true>([
  [
    "no [further|corrective|remedial|additional] action|actions|measures [is|are|was|has|have] [therefore|currently|been] [required|needed|necessary|proposed|planned|deemed|considered]",
    true,
  ],
  ["[corrective|remedial|further] action|actions is|are|was not [currently|therefore] required|needed|necessary|proposed", true],
  [
    "not felt|considered|thought|believed|consider|believe|think|feel [that] [any] [further|corrective|remedial] action|actions|measures is|are [currently] required|needed|necessary",
    true,
  ],
  ["nothing [further|more] [is] needed|required", true],
  ["do|does not require|need [any] [corrective|further|remedial] action", true],
]);

/** "No corrective action is required", and whether it says why. */
export function noActionNeeded({ pieces }: Sentence): readonly Found<Statement>[] {
  return phrasesIn(NOT_NEEDED, pieces)
    .filter(({ at, next }) => saysNeeded(pieces, at, next))
    .map(({ at, next }) => ({
      statement: { kind: "no-action-needed", explained: explains(pieces) || pieces[0]?.lower === "therefore" },
      from: at,
      to: next,
    }));
}

/** "No action required" says it; "no action" alone, or "no action has been taken", does not. */
function saysNeeded(pieces: readonly Piece[], at: number, next: number): boolean {
  // prettier-ignore
  return pieces.slice(at, next).some(({ lower }) => [
    "required", "needed", "necessary", "require", "need", "proposed", "planned", "deemed", "considered",
  ].includes(lower));
}

/** What is done about a shortfall, with whether the sentence names who and by when. */
export function correctiveActions(sentence: Sentence): readonly Found<Statement>[] {
  const { pieces } = sentence;
  if (!sentenceSaysAction(sentence) || noActionNeeded(sentence).length > 0) return [];
  return [{ statement: { kind: "corrective-action", who: namesWho(pieces), when: namesWhen(pieces) }, from: 0, to: pieces.length }];
}

/**
 * Whether somebody is told to do something here: "crews will visit", "agency inspectors start", "occupational health runs clinics"; "crews
 * will be recruited" by others.
 */
function doesSomething(pieces: readonly Piece[], at: number): boolean {
  const [said, next] = [pieces[at]?.lower ?? "", pieces[at + 1]];
  if (LEADS.has(said)) return at > 0 && next?.kind === "word" && !JOINTS.has(next.lower) && !next.lower.endsWith("ly");
  const isDoing = said === "start" || said === "begin" || (said === "will" && next?.lower !== "be");
  return isDoing && AGENTS.has(pieces[at - 1]?.lower ?? "");
}

/** What is led has its leader before it; a shift that "runs from May" has none. */
const LEADS = new Set(["runs", "holds"]);
const JOINTS = new Set(["from", "until", "till", "to", "in", "on", "at", "by", "for", "with", "through", "out", "up"]);

/** Whether an action says who does it: a team, a post, "we", or a name in capitals. */
function namesWho(pieces: readonly Piece[]): boolean {
  return pieces.some(({ lower }, at) => ANSWERABLE.has(lower) || doesSomething(pieces, at) || isNamed(pieces, at));
}

/** "Hartwell will", but not the first word of a sentence. */
function isNamed(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return at > 0 && piece?.kind === "word" && piece.capital && AUXILIARIES.has(pieces[at + 1]?.lower ?? "");
}

const AUXILIARIES = new Set(["will", "is", "are", "has", "have"]);

/** Whether an action says by when. */
function namesWhen(pieces: readonly Piece[]): boolean {
  return pieces.some(
    ({ kind, lower }, at) =>
      kind === "period" || WHEN.has(lower) || (STRETCHES.has(lower) && ["next", "this", "coming"].includes(pieces[at - 1]?.lower ?? "")),
  );
}

const WHEN = new Set(["weekly", "monthly", "immediately", "summer", "autumn", "winter", "spring"]);
const STRETCHES = new Set(["year", "quarter", "month", "week"]);
