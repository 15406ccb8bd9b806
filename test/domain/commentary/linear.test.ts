import { describe, expect, it } from "vitest";
import { noActionNeeded } from "../../../src/domain/commentary/actions";
import { causes } from "../../../src/domain/commentary/causes";
import { comparators } from "../../../src/domain/commentary/comparators";
import { fewPersons } from "../../../src/domain/commentary/few-persons";
import { fractions } from "../../../src/domain/commentary/fractions";
import { givenFigures } from "../../../src/domain/commentary/given-figures";
import { lateFigures } from "../../../src/domain/commentary/late-figures";
import { personsNamed } from "../../../src/domain/commentary/names";
import { otherPeriods } from "../../../src/domain/commentary/other-periods";
import { percentageChanges } from "../../../src/domain/commentary/percentage-changes";
import { piecesOf } from "../../../src/domain/commentary/pieces";
import { previousComparisons } from "../../../src/domain/commentary/previous-comparisons";
import { previousFigures } from "../../../src/domain/commentary/previous-figures";
import { quotedFigures } from "../../../src/domain/commentary/quoted-figures";
import { sentencesOf, type Sentence } from "../../../src/domain/commentary/sentences";
import { targetChanges, targetsOnOutturn } from "../../../src/domain/commentary/target-changes";
import { targetComparisons } from "../../../src/domain/commentary/target-comparisons";
import { tolerances } from "../../../src/domain/commentary/tolerances";

type Recogniser = (sentence: Sentence) => unknown;

/** Each recogniser with beginnings of what it looks for, which it has to try again and again. */
const RECOGNISERS: readonly (readonly [string, Recogniser, string])[] = [
  ["comparisons with target", targetComparisons, "not slightly better than the our its annual 5% "],
  ["verbs after target", targetComparisons, "target has been also not "],
  ["comparisons with earlier times", previousComparisons, "improvement of 5% compared with last year and the "],
  ["lists of earlier times", previousComparisons, "better than 2009, 2008, 2007, "],
  ["more of a thing than earlier", previousComparisons, "a larger share of people in training last "],
  ["distances before a target", targetComparisons, "half a percentage point of a 5 (17%) more than the "],
  ["figures of earlier times", previousFigures, "from the figure of 5% recorded in the "],
  ["tolerances", tolerances, "within the agreed 5% "],
  ["changes of target", (sentence) => targetChanges(sentence, sentence), "target for this of the 2013/14 indicator will "],
  ["targets on outturn", targetsOnOutturn, "target is a 6% reduction on the "],
  ["quoted figures", quotedFigures, "the current rate of the most recent position for 2012/13 "],
  ["fractions", (sentence) => fractions(sentence, [sentence]), "of the 47 children 11 out of the "],
  ["figures given", (sentence) => givenFigures(sentence, true), "there were 1,026 visits in 2012/13 to the end of "],
  ["times ahead", otherPeriods, "we expect that by the end of March 2014 it will be "],
  ["percentage changes", percentageChanges, "increase of 5% compared to the "],
  ["periods", otherPeriods, "performance in 2012/13 ( "],
  ["other areas", comparators, "national statistical england our "],
  ["late figures", (sentence) => lateFigures("", sentence), "not yet been available will be "],
  ["few persons", fewPersons, "one young old new set of "],
  ["persons", personsNamed, "Mrs Ann Mary Jane "],
  ["siblings", fewPersons, "three of the five of them are "],
  ["causes", causes, "has also been adversely as a "],
  ["no action", noActionNeeded, "no further corrective action is therefore "],
  ["sentences", ({ pieces }) => sentencesOf(pieces), "Corrective The action . "],
];

/** How many times a recogniser looks at a piece of a text that says the same thing so many times. */
function looks(recognise: Recogniser, text: string, times: number): number {
  let count = 0;
  const pieces = new Proxy(piecesOf(text.repeat(times)), {
    get(target, key, receiver): unknown {
      if (typeof key === "string" && /^[0-9]+$/.test(key)) count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  recognise({ pieces, start: 0, end: 0, underAction: false, closed: true });
  return count;
}

describe("work on long runs of near matches", () => {
  it.each(RECOGNISERS)("grows no faster than the text: %s", (_, recognise, text) => {
    const [short, long] = [looks(recognise, text, 100), looks(recognise, text, 400)];
    expect(short).toBeGreaterThan(100);
    expect(long).toBeLessThan(short * 4.4);
  });

  it.each(RECOGNISERS)("looks at each piece a bounded number of times: %s", (_, recognise, text) => {
    expect(looks(recognise, text, 200) / piecesOf(text.repeat(200)).length).toBeLessThan(150);
  });
});
