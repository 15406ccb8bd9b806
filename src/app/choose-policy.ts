import { POLICIES } from "../domain/policies";
import { DEFAULT_POLICY } from "../domain/policies/default";
import type { Policy } from "../domain/policy/policy";
import type { Scorecard } from "../domain/scorecard";
import { list } from "../domain/text";
import { agreementWith, type Agreement } from "./agreement";

/** The policy a review goes by, how it came to be that one, and the sentence that says why. */
export interface ChosenPolicy {
  readonly policy: Policy;
  readonly how: "chosen" | "stored" | "fitted" | "default";
  readonly because: string;
}

/** Fewer printed ratings than this prove nothing about a rule. */
const ENOUGH_RATINGS = 5;

/** Rows tried first with every rule, spread over the sheet. */
const SAMPLE = 500;

/** A rule that fits so little of the sample will not fit the whole. */
const LIKELY_AGREEMENT = 0.7;

/** A rule that disagrees with more than one printed rating in ten is not the rule they were printed by. */
const LEAST_AGREEMENT = 0.9;

/**
 * The published rule that fits the ratings a scorecard already prints, if one does and no other does as well; else the
 * default, which has to be confirmed.
 */
export function choosePolicy(scorecard: Scorecard): ChosenPolicy {
  const sample = sampleOf(scorecard);
  const likely = POLICIES.filter((policy) => agrees(agreementWith(sample, policy), LIKELY_AGREEMENT));
  const fits = likely.map((policy) => agreementWith(scorecard, policy)).filter((agreement) => agrees(agreement, LEAST_AGREEMENT));
  const most = Math.max(...fits.map(({ agreed }) => agreed));
  const best = fits.filter(({ agreed }) => agreed === most);
  const [only] = best;
  if (only !== undefined && best.length === 1) {
    return { policy: only.policy, how: "fitted", because: `It gives ${only.agreed} of the ${only.compared} ratings that the sheet prints and a rule can be held against.` };
  }
  const because =
    best.length > 1
      ? `${list(best.map(({ policy }) => `“${policy.title}”`))} fit the printed ratings equally well, so none was taken.`
      : "No published rule fits the ratings that the sheet prints, or it prints too few.";
  return { policy: DEFAULT_POLICY, how: "default", because: `${because} Confirm the rule before you rely on the ratings.` };
}

function agrees({ compared, agreed }: Agreement, share: number): boolean {
  return compared >= ENOUGH_RATINGS && agreed >= compared * share;
}

function sampleOf(scorecard: Scorecard): Scorecard {
  const step = Math.ceil(scorecard.indicators.length / SAMPLE);
  return { ...scorecard, indicators: scorecard.indicators.filter((_, index) => index % step === 0) };
}
