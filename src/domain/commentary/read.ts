import { standsAsAction } from "./action";
import { correctiveActions, noActionNeeded } from "./actions";
import { causes, tellsWhatHappened } from "./causes";
import type { Claim, Statement } from "./claim";
import { comparators } from "./comparators";
import { fewPersons } from "./few-persons";
import type { Found } from "./found";
import { fractions } from "./fractions";
import { givenFigures } from "./given-figures";
import { lateFigures } from "./late-figures";
import { personsNamed } from "./names";
import { otherPeriods } from "./other-periods";
import { percentageChanges } from "./percentage-changes";
import { piecesOf, type Piece } from "./pieces";
import { placeholderIn } from "./placeholder";
import { previousComparisons } from "./previous-comparisons";
import { previousFigures } from "./previous-figures";
import { quotedFigures } from "./quoted-figures";
import { sentencesOf, type Sentence } from "./sentences";
import { sharesInWords } from "./shares";
import { targetChanges, targetsOnOutturn } from "./target-changes";
import { targetComparisons } from "./target-comparisons";
import { tolerances } from "./tolerances";
import { cutAt } from "./truncation";

/** A comment as it was understood. */
export interface Commentary {
  readonly text: string;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  /** It says what is done about a miss, or that nothing need be. */
  readonly saysAction: boolean;
  /** A sentence of it speaks neither of figures nor of what is done, and so may be the reason for both. */
  readonly mayExplain: boolean;
}

/**
 * The claims that a comment makes, each with the words it rests on and where they stand. What cannot be told for sure
 * is no claim: hopes and plans, other areas, other subjects. Never fails; time grows with the length only.
 */
export function readCommentary(text: string): Commentary {
  if (placeholderIn(text) !== null) {
    return { text, claims: [claimAt(text, { kind: "placeholder" }, 0, text.length)], saysAction: false, mayExplain: false };
  }
  const sentences = sentencesOf(piecesOf(text));
  const claims: Claim[] = [];
  let mayExplain = false;
  for (const [index, sentence] of sentences.entries()) {
    const found: Found<Statement>[] = [];
    for (const recognise of RECOGNISERS) found.push(...recognise(sentence));
    found.push(...targetChanges(sentence, sentences[index + 1] ?? null), ...lateFigures(text, sentence));
    if (sentence.pieces.some(({ kind }) => kind === "figure")) {
      for (const recognise of RECOGNISERS_OF_FIGURES) found.push(...recognise(sentence));
      found.push(...fractions(sentence, sentences.slice(Math.max(0, index - 2), index)), ...givenFigures(sentence, index === 0));
    }
    found.sort((a, b) => a.from - b.from);
    mayExplain ||=
      !found.some(({ statement }) => statement.kind === "corrective-action" || statement.kind === "no-action-needed") &&
      tellsWhatHappened(sentence);
    for (const each of found) claims.push(claimOf(text, sentence, each));
  }
  const saysAction =
    claims.some(({ kind }) => kind === "corrective-action" || kind === "no-action-needed") || sentences.some(standsAsAction);
  return { text, claims: [...claims, ...truncations(text, sentences)], saysAction, mayExplain };
}

/** What a sentence claims that can be told from it alone. */
const RECOGNISERS: readonly Recogniser[] = [
  targetComparisons,
  tolerances,
  previousComparisons,
  sharesInWords,
  otherPeriods,
  comparators,
  causes,
  correctiveActions,
  noActionNeeded,
  fewPersons,
  personsNamed,
];

/** The same, of claims that rest on a figure. */
const RECOGNISERS_OF_FIGURES: readonly Recogniser[] = [previousFigures, quotedFigures, percentageChanges, targetsOnOutturn];

type Recogniser = (sentence: Sentence) => readonly Found<Statement>[];

function claimOf(text: string, { pieces, start }: Sentence, { statement, from, to }: Found<Statement>): Claim {
  const first = pieces[from]?.start ?? start;
  // "better than last year (by 10.9%" needs its closing bracket to be read.
  const isOpen = pieces[to]?.lower === ")" && opensBracket(pieces.slice(from, to));
  const end = pieces[isOpen ? to : to - 1]?.end ?? first;
  return claimAt(text, statement, first, end);
}

function opensBracket(said: readonly Piece[]): boolean {
  return said.some(({ lower }) => lower === "(") && !said.some(({ lower }) => lower === ")");
}

function claimAt(text: string, statement: Statement, start: number, end: number): Claim {
  return { kind: statement.kind, statement, start, end, words: text.slice(start, end) };
}

function truncations(text: string, sentences: readonly Sentence[]): readonly Claim[] {
  return (["start", "end"] as const).flatMap((at): readonly Claim[] => {
    const sentence = at === "start" ? sentences[0] : sentences.at(-1);
    if (sentence === undefined || !cutAt(sentences, at)) return [];
    return [claimAt(text, { kind: "truncated", at }, sentence.start, sentence.end)];
  });
}
