import type { Check } from "../check";
import { commentaryAcronymUnexpanded } from "./commentary-acronym-unexpanded";
import { commentaryActionWithoutOwnerOrDate } from "./commentary-action-without-owner-or-date";
import { commentaryCutOff } from "./commentary-cut-off";
import { commentaryDirectionClaimDisagrees } from "./commentary-direction-claim-disagrees";
import { commentaryDistanceDisagrees } from "./commentary-distance-disagrees";
import { commentaryDuplicated } from "./commentary-duplicated";
import { commentaryFigureDisagrees } from "./commentary-figure-disagrees";
import { commentaryFractionDisagrees } from "./commentary-fraction-disagrees";
import { commentaryMissingOnAmber } from "./commentary-missing-on-amber";
import { commentaryMissingOnNoData } from "./commentary-missing-on-no-data";
import { commentaryMissingOnRed } from "./commentary-missing-on-red";
import { commentaryMissingOnWorse } from "./commentary-missing-on-worse";
import { commentaryMissingWhereAsked } from "./commentary-missing-where-asked";
import { commentaryNamesAPerson } from "./commentary-names-a-person";
import { commentaryNoActionExplainedAway } from "./commentary-no-action-explained-away";
import { commentaryNoCause } from "./commentary-no-cause";
import { commentaryNoCorrectiveAction } from "./commentary-no-corrective-action";
import { commentaryNotLikeForLike } from "./commentary-not-like-for-like";
import { commentaryPlaceholder } from "./commentary-placeholder";
import { commentaryPlaceholderOnRed } from "./commentary-placeholder-on-red";
import { commentarySmallNumbers } from "./commentary-small-numbers";
import { commentarySpeaksOfAnotherRow } from "./commentary-speaks-of-another-row";
import { commentaryTargetChangeDisagrees } from "./commentary-target-change-disagrees";
import { commentaryTargetClaimDisagrees } from "./commentary-target-claim-disagrees";
import { commentaryTargetEasedUnexplained } from "./commentary-target-eased-unexplained";
import { commentaryToleranceClaimDisagrees } from "./commentary-tolerance-claim-disagrees";
import { commentaryTooLong } from "./commentary-too-long";
import { commentaryTooShort } from "./commentary-too-short";
import { commentaryUnfinished } from "./commentary-unfinished";
import { commentaryWrongPeriod } from "./commentary-wrong-period";
import { directionAbsent } from "./direction-absent";
import { directionDependsOnRounding } from "./direction-depends-on-rounding";
import { directionDisagrees } from "./direction-disagrees";
import { directionNotComparable } from "./direction-not-comparable";
import { directionSymbolFont } from "./direction-symbol-font";
import { figureBareMarker } from "./figure-bare-marker";
import { figureCopied } from "./figure-copied";
import { figureCumulativeUnclear } from "./figure-cumulative-unclear";
import { figureFractionDisagrees } from "./figure-fraction-disagrees";
import { figureMarker } from "./figure-marker";
import { figureNotLikeForLike } from "./figure-not-like-for-like";
import { figureNumberAsText } from "./figure-number-as-text";
import { figureOrderOfMagnitude } from "./figure-order-of-magnitude";
import { figurePercentageOutOfBounds } from "./figure-percentage-out-of-bounds";
import { figureScaleMismatch } from "./figure-scale-mismatch";
import { figureSheetError } from "./figure-sheet-error";
import { figureShownOtherwise } from "./figure-shown-otherwise";
import { figureSmallNumbers } from "./figure-small-numbers";
import { figureUnreadable } from "./figure-unreadable";
import { figureUnreadableBeside } from "./figure-unreadable-beside";
import { formulaInterrupted } from "./formula-interrupted";
import { lastPeriodCommentaryUnchanged } from "./last-period-commentary-unchanged";
import { lastPeriodDefinitionMoved } from "./last-period-definition-moved";
import { lastPeriodIndicatorNew } from "./last-period-indicator-new";
import { lastPeriodIndicatorVanished } from "./last-period-indicator-vanished";
import { lastPeriodMatchUnclear } from "./last-period-match-unclear";
import { lastPeriodOutturnRestated } from "./last-period-outturn-restated";
import { lastPeriodReferenceChanged } from "./last-period-reference-changed";
import { lastPeriodTargetMoved } from "./last-period-target-moved";
import { layoutHidden } from "./layout-hidden";
import { layoutMergedInTable } from "./layout-merged-in-table";
import { nextTargetBelowOutturn } from "./next-target-below-outturn";
import { nextTargetEased } from "./next-target-eased";
import { outturnMissing } from "./outturn-missing";
import { polarityContradictsWording } from "./polarity-contradicts-wording";
import { polarityMissing } from "./polarity-missing";
import { ratingAbsent } from "./rating-absent";
import { ratingColourOnly } from "./rating-colour-only";
import { ratingDependsOnRounding } from "./rating-depends-on-rounding";
import { ratingDisagrees } from "./rating-disagrees";
import { ratingFillDisagrees } from "./rating-fill-disagrees";
import { ratingOnBoundary } from "./rating-on-boundary";
import { ratingUnexpected } from "./rating-unexpected";
import { referenceDuplicated } from "./reference-duplicated";
import { referenceMissing } from "./reference-missing";
import { referenceUnlikeOthers } from "./reference-unlike-others";
import { rowNoTargetNoOutturn } from "./row-no-target-no-outturn";
import { rowOnlyReference } from "./row-only-reference";
import { sheetNoKey } from "./sheet-no-key";
import { summaryCountsDisagree } from "./summary-counts-disagree";
import { targetInWords } from "./target-in-words";
import { targetMissing } from "./target-missing";
import { targetZeroWhereBiggerIsBetter } from "./target-zero-where-bigger-is-better";

/** Every check, in the order in which they are shown. */
export const CHECKS: readonly Check[] = [
  referenceMissing,
  referenceDuplicated,
  referenceUnlikeOthers,
  rowOnlyReference,
  rowNoTargetNoOutturn,
  polarityMissing,
  polarityContradictsWording,
  targetMissing,
  outturnMissing,
  targetInWords,
  targetZeroWhereBiggerIsBetter,
  figureUnreadable,
  figureUnreadableBeside,
  figureSheetError,
  figureNumberAsText,
  figureShownOtherwise,
  figureMarker,
  figureBareMarker,
  figureScaleMismatch,
  figureOrderOfMagnitude,
  figurePercentageOutOfBounds,
  figureFractionDisagrees,
  figureCopied,
  figureSmallNumbers,
  figureNotLikeForLike,
  figureCumulativeUnclear,
  directionNotComparable,
  nextTargetEased,
  nextTargetBelowOutturn,
  formulaInterrupted,
  layoutMergedInTable,
  layoutHidden,
  ratingDisagrees,
  ratingUnexpected,
  ratingAbsent,
  ratingColourOnly,
  ratingFillDisagrees,
  ratingOnBoundary,
  ratingDependsOnRounding,
  directionDisagrees,
  directionAbsent,
  directionSymbolFont,
  directionDependsOnRounding,
  commentaryMissingOnRed,
  commentaryPlaceholderOnRed,
  commentaryMissingOnAmber,
  commentaryMissingWhereAsked,
  commentaryMissingOnWorse,
  commentaryMissingOnNoData,
  commentaryNoCorrectiveAction,
  commentaryTargetClaimDisagrees,
  commentaryToleranceClaimDisagrees,
  commentaryDirectionClaimDisagrees,
  commentaryDistanceDisagrees,
  commentaryFigureDisagrees,
  commentaryFractionDisagrees,
  commentaryTargetChangeDisagrees,
  commentaryTargetEasedUnexplained,
  commentaryWrongPeriod,
  commentaryNotLikeForLike,
  commentarySpeaksOfAnotherRow,
  commentaryCutOff,
  commentarySmallNumbers,
  commentaryNamesAPerson,
  commentaryNoActionExplainedAway,
  commentaryPlaceholder,
  commentaryUnfinished,
  commentaryDuplicated,
  commentaryActionWithoutOwnerOrDate,
  commentaryNoCause,
  commentaryTooLong,
  commentaryTooShort,
  commentaryAcronymUnexpanded,
  lastPeriodIndicatorVanished,
  lastPeriodMatchUnclear,
  lastPeriodReferenceChanged,
  lastPeriodDefinitionMoved,
  lastPeriodTargetMoved,
  lastPeriodOutturnRestated,
  lastPeriodCommentaryUnchanged,
  lastPeriodIndicatorNew,
  summaryCountsDisagree,
  sheetNoKey,
];
