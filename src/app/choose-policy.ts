import { travel } from "../domain/direction/travel";
import { disagreementWords } from "../domain/fit/words";
import type { Indicator } from "../domain/indicator";
import { POLICIES } from "../domain/policies";
import { DEFAULT_POLICY } from "../domain/policies/default";
import type { Family, Policy } from "../domain/policy/policy";
import { bandOf } from "../domain/rating/rate";
import type { Scorecard } from "../domain/scorecard";
import type { WorkbookSettings } from "../domain/settings/settings";
import { list, paragraph } from "../domain/text";
import { agreementWith, fittedRules, type Agreement } from "./agreement";

/** The policy a review goes by, how it came to be that one, and the sentence that says why. */
export interface ChosenPolicy {
  readonly policy: Policy;
  readonly how: "chosen" | "stored" | "fitted" | "default";
  readonly because: string;
}

/** The rule that people confirmed for the workbook; null where nobody did. */
export function storedPolicy({ policy }: WorkbookSettings): ChosenPolicy | null {
  return policy === null ? null : { policy: policy.policy, how: "stored", because: "It is kept in this workbook." };
}

/** A rule held against the ratings that a scorecard prints. */
export interface RuleFit extends Agreement {
  /** A published rule; else it was worked out from the ratings alone. */
  readonly isPublished: boolean;
  /** Enough rows bear it out. */
  readonly isSupported: boolean;
  /** What fits and how well, in sentences: with the widths that would do as well, where it was worked out. */
  readonly because: string;
}

/** The most rules of a kind that are worth looking at. */
const SHOWN = 5;

/**
 * The rules that give the ratings which a scorecard prints: the published ones first, those that give most before others,
 * then the simplest that were worked out from the ratings. Yields the share that is done, from 0 to 1.
 */
export function* rulesThatFit(scorecard: Scorecard): Generator<number, readonly RuleFit[]> {
  const published: Agreement[] = [];
  for (const [index, policy] of POLICIES.entries()) {
    yield index / (POLICIES.length + 1);
    published.push(agreementWith(scorecard, policy));
  }
  const likely = published
    .filter((agreement) => agreement.compared > 0 && agreement.agreed >= agreement.compared * LIKELY_AGREEMENT)
    .sort((a, b) => b.agreed - a.agreed || a.compared - b.compared);
  const told = likely.slice(0, SHOWN).map((agreement): RuleFit => ({
    ...agreement,
    isPublished: true,
    isSupported: agrees(agreement, LEAST_AGREEMENT),
    because: agreementWords(agreement, agreement.policy.toConfirm.length > 0),
  }));
  const fitted = fittedRules(sampleOf(scorecard, LARGE_SAMPLE)).slice(0, SHOWN);
  return [...told, ...fitted.map((fit): RuleFit => ({ ...fit, isPublished: false }))];
}

/** Printed ratings without which nothing is proved about a rule: some, and two for each of its bands. */
const ENOUGH_RATINGS = 5;
const RATINGS_A_BAND = 2;

/** Rows tried first with every rule, spread over the sheet; and rows from which a rule is worked out. */
const SAMPLE = 500;
const LARGE_SAMPLE = 2000;

/** A rule that fits so little of the sample will not fit the whole. */
const LIKELY_AGREEMENT = 0.7;

/** A rule that disagrees with more than one printed rating in ten is not the rule they were printed by. */
const LEAST_AGREEMENT = 0.9;

/**
 * The published rule that fits the ratings a scorecard already prints, if one does and no other does as well, or the others
 * rate every row as it does; else the rule worked out from these ratings, if there are enough of them to bear it out; else
 * the default. A rule that was worked out, and the default, have to be confirmed.
 */
export function choosePolicy(scorecard: Scorecard): ChosenPolicy {
  return (
    publishedChoice(scorecard) ??
    fittedChoice(scorecard) ??
    byDefault("No published rule fits the ratings that the sheet prints, or it prints too few.")
  );
}

function publishedChoice(scorecard: Scorecard): ChosenPolicy | null {
  const best = bestPublished(scorecard);
  const [first] = best;
  if (first === undefined) return null;
  const { policy } = first;
  if (best.length === 1) return { policy, how: "fitted", because: agreementWords(first, policy.toConfirm.length > 0) };
  const titles = list(best.map((other) => `“${other.policy.title}”`));
  const areAlike = best.every((other) => other.policy !== DEFAULT_POLICY && ratesAlike(scorecard, policy, other.policy));
  if (!areAlike) return byDefault(`${titles} fit the printed ratings equally well, so none was taken.`);
  return { policy, how: "fitted", because: `${titles} rate every row alike, so the first was taken. ${agreementWords(first, true)}` };
}

function fittedChoice(scorecard: Scorecard): ChosenPolicy | null {
  const fit = fittedRules(sampleOf(scorecard, LARGE_SAMPLE)).find(({ isSupported }) => isSupported);
  if (fit === undefined) return null;
  const ratings = scorecard.indicators.length > LARGE_SAMPLE ? `the printed ratings of ${LARGE_SAMPLE} rows` : "the printed ratings";
  const because = `No published rule fits, so one was worked out from ${ratings}. ${fit.because} ${CONFIRM}`;
  return { policy: fit.policy, how: "fitted", because };
}

function byDefault(because: string): ChosenPolicy {
  return { policy: DEFAULT_POLICY, how: "default", because: `${because} ${CONFIRM}` };
}

const CONFIRM = "Confirm the rule before you rely on the ratings.";

/** The published rules that give most of the printed ratings, several where they give as many. */
function bestPublished(scorecard: Scorecard): readonly Agreement[] {
  const sample = sampleOf(scorecard, SAMPLE);
  const likely = POLICIES.filter((policy) => agrees(agreementWith(sample, policy), LIKELY_AGREEMENT));
  const fits = likely.map((policy) => agreementWith(scorecard, policy)).filter((agreement) => agrees(agreement, LEAST_AGREEMENT));
  const most = Math.max(...fits.map(({ agreed }) => agreed));
  return fits.filter(({ agreed }) => agreed === most);
}

/** Whether two rules give every row a rating of one colour, or none. */
function ratesAlike({ indicators }: Scorecard, one: Policy, other: Policy): boolean {
  const colour = (indicator: Indicator, policy: Policy): Family | null => {
    const band = bandOf(indicator, policy, travel(indicator, policy));
    return "status" in band ? null : band.family;
  };
  return indicators.every((indicator) => colour(indicator, one) === colour(indicator, other));
}

/** How well a published rule fits, which rows speak against it, and that it is to be confirmed where something is open. */
function agreementWords({ agreed, compared, disagreements }: Agreement, isOpen: boolean): string {
  const words = `It gives ${agreed} of the ${compared} ratings that the sheet prints and a rule can be held against.`;
  return paragraph([words, disagreementWords(disagreements), isOpen ? CONFIRM : ""]);
}

function agrees({ policy, compared, agreed }: Agreement, share: number): boolean {
  return compared >= Math.max(ENOUGH_RATINGS, policy.bands.length * RATINGS_A_BAND) && agreed >= compared * share;
}

/** Rows spread so that nothing that recurs every so many rows is favoured: by multiples of the golden ratio. */
function sampleOf(scorecard: Scorecard, rows: number): Scorecard {
  const share = rows / scorecard.indicators.length;
  return { ...scorecard, indicators: scorecard.indicators.filter((_, index) => (index * GOLDEN) % 1 < share) };
}

const GOLDEN = 0.6180339887498949;
