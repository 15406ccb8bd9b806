import type { Statement } from "./claim";
import type { Found } from "./found";
import { lexicon, phrasesIn } from "./lexicon";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

const CAUSES = lexicon<true>([
  ["because [of]", true],
  ["due to", true],
  ["owing to", true],
  ["as [a] result|consequence of", true],
  ["this|which is|was|has|have been|resulted|led|caused|impacted", true],
  ["caused|driven|affected|impacted|influenced|hampered|delayed|explained by", true],
  ["has|have|had [also] [been] [adversely|negatively|significantly] affected|impacted|contributed|hindered|disrupted", true],
  ["had|has [a] [large|significant|negative|major|big] impact|effect on", true],
  ["attributable|attributed to", true],
  ["reflects|reflecting|reflected", true],
  ["following", true],
  ["as this|we|there|it|the", true],
  ["the reason|reasons|cause|causes", true],
  ["this means|meant", true],
  ["despite", true],
  ["[in] light|view of", true],
  ["challenges|challenging|difficulties|problems|pressure|pressures|shortage|shortages|vacancies|delays|delay|backlog", true],
  ["issues with", true],
  ["staff|staffing turnover|sickness|vacancies|absence|changes|shortages", true],
  ["did not go ahead", true],
  ["not reported|completed|available|delivered", true],
  ["increase|rise in demand|referrals|legal", true],
  ["number of new", true],
  ["therefore", true],
  ["account|accounts|accounted|accounting for", true],
  ["explain|explains|drive|drives|drove|pushed|slowed|froze|cost", true],
  ["was|were|is|are behind", true],
  ["point|points|pointed to", true],
  ["hard|harder|hardest|difficult|unable to", true],
  ["could not be", true],
  ["broke|broken down", true],
  [
    "scarce|fierce|paused|vacant|withdrew|withdrawn|overran|slipped|closed|closure|complex|complexity|unsettled|struggle|struggled|sick",
    true,
  ],
  ["short of staff", true],
  ["since fewer|more|many|most|some", true],
  ["doubled|trebled|tripled|rocketed", true],
  ["brought|brings <figure>|more|many", true],
  ["keeps|kept|holds|held us|it|this|the|figures|performance|back|up|below|above|short", true],
  ["after the|a|an|two|three|several|many", true],
  ["held|holding up", true],
  [
    "pushes|pushed|pulls|pulled|meaning|means|lack|lacks|lacked|lacking|incomplete|unpopular|failure|factor|factors|withheld|disputing|clashed",
    true,
  ],
  ["did not", true],
  ["make|makes|made up most|much|half", true],
  ["main|key|biggest factor|reason|cause", true],
]);

/** Words that give a reason. Which figure it explains is for the reader to judge. */
export function causes({ pieces }: Sentence): readonly Found<Statement>[] {
  return phrasesIn(CAUSES, pieces).map(({ at, next }) => ({ statement: { kind: "cause" }, from: at, to: next }));
}

/** Words of a sentence that compares figures, or looks ahead. */
// prettier-ignore
const COMPARING = new Set([
  "than", "target", "targets", "tolerance", "outturn", "performance", "figure", "figures", "rate", "below", "above", "under", "over",
  "worse", "better", "same", "will", "expect", "expects", "expected", "anticipate", "anticipates", "anticipated", "forecast", "forecasts",
  "hope", "hopes", "aim", "aims", "aiming", "confident", "intend", "intends",
]);

/** Fewer words tell no story. */
const SHORTEST = 5;

/**
 * Whether a sentence tells what happened, and neither gives figures, compares them nor looks ahead:
 * such a one may be the reason for the rest.
 */
export function tellsWhatHappened({ pieces }: Sentence): boolean {
  const spoken = pieces.filter(({ kind }) => kind === "word");
  return spoken.length >= SHORTEST && !pieces.some(({ kind, lower }) => kind === "figure" || COMPARING.has(lower));
}

const REASONS = lexicon<true>([
  ["because|since|reflecting|reflects|following|given|owing", true],
  ["due to", true],
  ["as", true],
  ["in light|view|line|response of|with|to", true],
  ["to reflect|take|allow|bring|ensure|make|recognise", true],
  ["more|is realistic|achievable|challenging", true],
  ["which is", true],
  ["outlined|agreed|set|determined in|by|at|nationally", true],
  ["national|nationally", true],
  ["baseline|rebased|restated|definition", true],
]);

/** Whether a sentence about a target says why it is what it is. */
export function explains(pieces: readonly Piece[]): boolean {
  return phrasesIn(REASONS, pieces).length > 0;
}
