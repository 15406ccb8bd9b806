import { CHECKS } from "../../domain/checks";
import type { Scorecard } from "../../domain/scorecard";
import type { SheetSettings, WorkbookSettings } from "../../domain/settings/settings";
import { decisionsOn, settingsOf } from "../../domain/settings/sheets";
import { recognise } from "../../scorecard/recognise";
import { proposeChanges, usuallyShown } from "../changes";
import { choosePolicy, type ChosenPolicy } from "../choose-policy";
import type { Earlier } from "../last-period";
import { reviewSteps } from "../review";
import type { Checked, EarlierSheet } from "./session";
import type { Progress } from "./step-by-step";

/** What a check starts from. */
export interface ToCheck extends Pick<Checked, "sheet" | "earlier" | "unseen"> {
  readonly settings: WorkbookSettings;
}

/**
 * All that is worked out about a sheet, in steps that say what is being done and what share of it is done, from 0 to 1. Where
 * no scorecard is found, the sentence that says why.
 */
export function* examination(
  { sheet, earlier, settings, unseen }: ToCheck,
  today: string,
): Generator<Progress, Checked | { readonly because: string }> {
  yield { doing: "Finding the scorecard", share: 0.1 };
  const decided = settingsOf(settings, sheet.name);
  const recognition = recognise(sheet, decided);
  if (!recognition.found) return recognition;
  const { scorecard } = recognition;

  yield { doing: "Finding the rule", share: 0.3 };
  const chosen = policyFor(scorecard, settings);
  const steps = reviewSteps(scorecard, chosen.policy, decisionsOn(settings, sheet.name, today), CHECKS, earlierScorecard(earlier, decided));
  let step = steps.next();
  while (step.done !== true) {
    yield { doing: `Checking ${scorecard.indicators.length} indicators`, share: 0.5 + step.value / 2 };
    step = steps.next();
  }
  const shown = decided.ratingsShown ?? usuallyShown(step.value);
  return { review: step.value, sheet, earlier, chosen, shown, proposal: proposeChanges(step.value, shown, decided.journal), unseen };
}

function policyFor(scorecard: Scorecard, { policy }: WorkbookSettings): ChosenPolicy {
  return policy === null ? choosePolicy(scorecard) : { policy: policy.policy, how: "stored", because: "It is kept in this workbook." };
}

/** The scorecard of that sheet. What was settled about columns is for this period's; which way is good stays the same. */
function earlierScorecard(earlier: EarlierSheet, { polarities }: SheetSettings): Earlier {
  if ("because" in earlier) return earlier;
  const recognition = recognise(earlier, { columns: [], polarities });
  return recognition.found ? recognition.scorecard : { because: `${recognition.because} Choose another scorecard as last period's.` };
}
