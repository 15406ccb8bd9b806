import { SOCIAL_CARE } from "./harrow/social-care";
import { CARE_LEAVERS_AND_HEALTH } from "./harrow/care-leavers-and-health";
import { YOUTH_AND_EARLY_INTERVENTION } from "./harrow/youth-and-early-intervention";
import type { RowLabel } from "./label";

/**
 * Harrow, Children's Services scorecard 2014-15, quarter 2 (Overview and Scrutiny, 9 December 2014): 31 rows, rated as printed.
 * The outturn is quarter 2, the previous one quarter 1, the earlier one quarter 4 of 2013-14.
 */
export const HARROW_2014_15_Q2: readonly RowLabel[] = [...SOCIAL_CARE, ...CARE_LEAVERS_AND_HEALTH, ...YOUTH_AND_EARLY_INTERVENTION];
