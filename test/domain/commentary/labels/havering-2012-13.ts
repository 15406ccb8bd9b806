import { ENVIRONMENT } from "./havering/environment";
import { INDIVIDUALS } from "./havering/individuals";
import { LEARNING } from "./havering/learning";
import { PARTNERSHIP } from "./havering/partnership";
import { TOWNS_AND_COMMUNITIES } from "./havering/towns-and-communities";
import { VALUE } from "./havering/value";
import type { RowLabel } from "./label";

/** Havering, Annual Corporate Performance Report 2012/13 (Cabinet, 10 July 2013): 51 rows, rated by the rule it states. */
export const HAVERING_2012_13: readonly RowLabel[] = [
  ...ENVIRONMENT,
  ...LEARNING,
  ...TOWNS_AND_COMMUNITIES,
  ...INDIVIDUALS,
  ...VALUE,
  ...PARTNERSHIP,
];
